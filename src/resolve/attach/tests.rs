//! Which clause is about which quote, each rule beside the nearest sentence that it must not catch. What is about the phrases and
//! groups of a sentence stands in `phrases`, what several clauses of one sentence do in `sentences`, what goes on from
//! one paragraph to the next in `paragraphs`, whom those are next who only stood there in `bystanders`, what wire news seldom
//! writes in `features`, words without marks in `reported`.

mod bystanders;
mod features;
mod paragraphs;
mod phrases;
mod reported;
mod sentences;

use crate::model::{Confidence, Document, Evidence, Quote, QuoteKind};
use crate::parse;

/// The beginning of a story, so that what follows is no headline.
const STORY: &str = "Town votes on wall\n\nThe council met late on Monday to vote on the wall.\n\n";

fn quote<'d, 'a>(document: &'d Document<'a>, words: &str) -> &'d Quote<'a> {
    let holds = |quote: &&Quote<'_>| quote.pieces.iter().any(|piece| piece.content.text.contains(words));
    document.quotes.iter().rfind(holds).unwrap_or_else(|| panic!("no quote holds {words:?}: {document:#?}"))
}

/// The quote that holds `words` is said by `mention` with `cue`.
#[track_caller]
fn says(text: &str, words: &str, mention: &str, cue: &str) {
    let document = parse(text);
    let attribution = quote(&document, words).attribution.as_ref();
    let found = attribution.map(|attribution| {
        (
            attribution.mention.as_ref().map_or("", |mention| mention.text.as_ref()),
            attribution.cue.as_ref().map_or("", |cue| cue.text.as_ref()),
        )
    });
    assert_eq!(found, Some((mention, cue)), "{text}");
}

#[track_caller]
fn nobody_says(text: &str, words: &str) {
    assert_eq!(quote(&parse(text), words).attribution, None, "{text}");
}

/// The name of whoever says the quote that holds `words`.
fn name_of(text: &str, words: &str) -> Option<String> {
    let document = parse(text);
    let speaker = quote(&document, words).speaker().and_then(|id| document.speaker(id));
    speaker.and_then(|speaker| speaker.name.as_ref()).map(ToString::to_string)
}

/// How sure the attribution of the quote that holds `words` is.
fn sure_of(text: &str, words: &str) -> Option<Confidence> {
    quote(&parse(text), words).attribution.as_ref().map(|by| by.confidence)
}

#[test]
fn a_clause_after_before_and_between() {
    says("“The well is dry now,” Moreno said.", "well", "Moreno", "said");
    says("“The well is dry now,” said Rosa Moreno.", "well", "Rosa Moreno", "said");
    says("Moreno said, “The well is dry now.”", "well", "Moreno", "said");
    says("Moreno told reporters on Monday: “The well is dry now.”", "well", "Moreno", "told");
    let text = "“The well is dry,” Moreno said. “Nobody has come to look at it.”";
    says(text, "Nobody", "Moreno", "said");
    assert_eq!(parse(text).quotes.len(), 1);
}

#[test]
fn how_sure_a_clause_is_hangs_on_what_stands_between() {
    let sure = |text| sure_of(text, "well");
    for text in [
        "“The well is dry,” Hale said she told them.",
        "“The well is dry!” Hale said she told them.",
        "“The well is dry”, Hale said she told them.",
    ] {
        assert_eq!(sure(text), Some(Confidence::High), "{text}");
    }
    assert_eq!(sure("“The well is dry” Hale said she told them."), Some(Confidence::Medium));
    // adverbs, links and the one who is told stand between a clause and the quote that it leads to
    for text in ["Hale said on Monday: “The well is dry.”", "Hale told reporters, “The well is dry.”"] {
        assert_eq!(sure(text), Some(Confidence::High), "{text}");
    }
    assert_eq!(sure("Hale told reporters the board and the town “The well is dry.”"), Some(Confidence::Medium));
}

#[test]
fn a_clause_of_the_next_sentence_takes_its_own_quote_only() {
    says("“The well is dry.” Ana Moreno said. “Nobody came.”", "well", "Ana Moreno", "said");
    says("“The well is dry.” Hale said, “Nobody came.”", "Nobody", "Hale", "said");
    nobody_says("“The well is dry.” Hale said nobody came.", "well");
    let text = "“The well is dry,” Moreno said. Hale added, “Nobody has come to look.”";
    says(text, "well", "Moreno", "said");
    says(text, "Nobody", "Hale", "added");
}

#[test]
fn what_stands_between_a_subject_and_its_verb_is_passed_over() {
    says("“It is dry,” Ann Hale, a doctor who works in Leeds, said.", "dry", "Ann Hale, a doctor", "said");
    says("Ann Hale, who ran the clinic when the war began, said: “It is dry.”", "dry", "Ann Hale", "said");
    says(
        "Ann Hale, whose brother, Tom, owns the well, said it was “quite dry and full of sand”.",
        "sand",
        "Ann Hale",
        "said",
    );
    // The verb after the interposition is Hale’s, the next one is not.
    says("Ann Hale, a doctor, left, and Tom Reed said, “It is dry.”", "dry", "Tom Reed", "said");
}

#[test]
fn the_strongest_clause_of_a_sentence_governs() {
    says(
        "It rained.\n\nHale accused Reed of theft, a charge that Vance rejected as “cheap talk.”",
        "cheap",
        "Vance",
        "rejected",
    );
    says("Hale said the board wants to call the plan “a gift to the rich few”.", "gift", "Hale", "said");
    says("Hale said Reed called the plan “a gift to the rich few”.", "gift", "Reed", "called");
    says("The board hoped for “a gift to the rich few”, Hale said.", "gift", "Hale", "said");
}

#[test]
fn who_is_spoken_of_does_not_speak() {
    nobody_says("The mayor was accused yesterday of showing a “reckless want of care for the river”.", "reckless");
    nobody_says("Mayor accused of “reckless want of care for the river”.", "reckless");
    says("It was a claim dismissed as “the joke of the year” by the union.", "joke", "the union", "dismissed");
    says("As noted by Ana Ruiz, “the well is dry as dust”.", "dust", "Ana Ruiz", "noted");
    says("Hale dismissed as “the joke of the year” a claim by the union.", "joke", "Hale", "dismissed");
    says("Hale accused the mayor of a “reckless want of care”.", "reckless", "Hale", "accused");
    says("Reed said Hale had called her “a bird with boots on”.", "bird", "Hale", "called");
    says("Hale told her: “It is a bird.” Reed left.", "bird", "Hale", "told");
    says("Hale called her “bird with boots on” a joke.", "boots", "Hale", "called");
    says("The crowd, some of whom had dug, said “it is dry as dust”.", "dust", "The crowd", "said");
    says("Two men dug. One of them said the well was “dry as dust”.", "dust", "One of them", "said");
}

#[test]
fn the_sentence_tells_what_the_quote_was() {
    says("“A disgrace to us all”: that is what Hale calls it.", "disgrace", "Hale", "calls");
    says("“No comment at all” was Hale’s only reply.", "comment", "Hale", "reply");
    says("“No comment at all” was what Hale said.", "comment", "Hale", "said");
    says("It rained. Hale’s verdict? “A disgrace to us all.”", "disgrace", "Hale", "verdict");
    nobody_says("“A disgrace to us all” was a hit at the fair.", "disgrace");
    nobody_says("It rained. Hale’s verdict was out. “A disgrace to us all.”", "disgrace");
}

#[test]
fn who_is_asked_of_marked_words_has_not_said_them() {
    nobody_says("Cross-examined, Reed was asked: “Did you go?” He replied: “No.”", "Did you go");
    says("Reed was asked by Hale: “Did you go?” He replied: “No.”", "Did you go", "Hale", "asked");
    says("Reed was late: “Did you go?” he replied.", "Did you go", "he", "replied");
    nobody_says("Asked about her “secret plan for the town”, Hale laughed.", "secret");
    nobody_says("Reed was asked if he was “a coward in a hat”. “No,” he said.", "coward");
    says("Reed was asked if he was “a coward in a hat”. “No,” he said.", "No", "he", "said");
    says("They are asked to come, and it is “late in the day,” Hale said.", "late", "Hale", "said");
    says("“That was my secret plan,” Hale smiled.", "secret", "Hale", "smiled");
}

#[test]
fn stray_marks_are_no_words() {
    says("““The well is dry,”” said Ann Hale.", "well", "Ann Hale", "said");
    says("Per Hale, the well is “dry as dust and sand”.", "dust", "Hale", "Per");
    says("“Is it dry?” asked Per Hale, a former clerk.", "dry", "Per Hale, a former clerk", "asked");
    says("“My mother said: ‘Never dig alone,’” laughed Ana Ruiz.", "mother", "Ana Ruiz", "laughed");
    says("The well, in Hale’s telling, is “dry as dust”.", "dust", "Hale", "telling");
}

#[test]
fn a_relative_clause_has_the_subject_before_it() {
    says("The union that represents plant workers called it “a blow to us all”.", "blow", "The union", "called");
    says("Hale, who sang and who called herself “a bird with boots on”, left.", "bird", "who", "called");
    says("Hale said that workers called it “a blow to us all”.", "blow", "workers", "called");
}

#[test]
fn a_clause_inside_a_report_does_not_take_over_from_it() {
    says("Hale said Reed told them twice that it was “dry as dust”.", "dust", "Hale", "said");
    says("Hale said that when Reed complained about water, the well was “dry as dust”.", "dust", "Hale", "said");
    says("Hale said a letter suggesting they drink less was “cruel”.", "cruel", "Hale", "said");
    says("Hale said the plan, which some argued was good, was “dry as dust”.", "dust", "Hale", "said");
    // set apart, or beside a report that has its words, it speaks
    says("Hale said no, adding that the well was “dry as dust”.", "dust", "Hale", "adding");
    says("“No,” said Hale, who added that the well was “dry as dust”.", "dust", "who", "added");
    says("Hale said they would go, although Reed claimed it was “dry as dust”.", "dust", "Reed", "claimed");
}

#[test]
fn a_clause_that_goes_on_with_the_story_takes_no_quote_that_has_one() {
    says("When Hale promised a well “for every street”, the crowd applauded.", "street", "Hale", "promised");
    says("Hale speaks of “a well for every street,” and voters cheer.", "street", "Hale", "speaks");
    says("Hale had promised it, but “not for every street,” she said.", "street", "she", "said");
    says("Hale, citing “a want of water,” said the plan was dead.", "want", "Hale", "citing");
    says("Whatever Hale’s plan, “the well is dry,” said Ann Moreno.", "well", "Ann Moreno", "said");
}

#[test]
fn a_coordinated_verb_goes_on_with_the_one_who_reports() {
    says("Hale said that it was too early but added, “We will see by Friday.”", "Friday", "Hale", "added");
    says("“It is early,” Hale said, adding, “We will see by Friday.”", "Friday", "Hale", "adding");
    says("Hale said it was early, and Reed added, “We will see by Friday.”", "Friday", "Reed", "added");
}

#[test]
fn who_reports_for_whom() {
    says("According to Ann Hale, “the plan is dead and will stay dead”.", "dead", "Ann Hale", "According to");
    let coach = "The boy was, in the words of his coach, Ann Hale, “a bird with boots on”.";
    says(coach, "bird", "his coach, Ann Hale", "in the words of");
    assert_eq!(parse(coach).speakers.first().and_then(|speaker| speaker.name.as_deref()), Some("Ann Hale"));
    nobody_says("The poster was cut from the words of the song “a bird with boots on”.", "bird");
    says("“The plan is dead,” said a spokesman for the mayor.", "dead", "a spokesman for the mayor", "said");
    says("“The plan is dead,” Hale and Reed said.", "dead", "Hale and Reed", "said");
    says("“The plan is dead,” said Ann Hale and Tom Reed.", "dead", "Ann Hale and Tom Reed", "said");
    says("“The plan is dead,” said Ann Hale and Tom Reed left.", "dead", "Ann Hale", "said");
    says("The plan was called “a gift to the rich few” by Ann Hale.", "gift", "Ann Hale", "called");
    nobody_says("Ann Hale was called “a gift to the rich few of this town”.", "gift");
    says("Hale’s claim that the plan is “a gift to the rich few” drew applause.", "gift", "Hale", "claim");
}

#[test]
fn a_colon_and_a_dash_name_a_speaker() {
    says("Ann Hale: “The plan is dead.”", "dead", "Ann Hale", ":");
    says("“The plan is dead.” — Ann Hale", "dead", "Ann Hale", "—");
    says(
        "The town waited.\n\n“The plan is dead and we know it.”\n\n— Ann Hale, teacher",
        "dead",
        "Ann Hale, teacher",
        "—",
    );
    nobody_says("“The plan is dead” — and so it is.", "dead");
    let signed = parse("It was “such a shame for all of us”.\n\n— Ann Hale, teacher");
    assert_eq!(quote(&signed, "shame").kind, QuoteKind::Mixed, "a part of a sentence stays one, signed or not");
    says("Reed said it was “still the best town in the land.” — Ann Hale", "best", "Reed", "said");
}

#[test]
fn a_headline_says_whose_words_they_are() {
    let story = "\n\nThe town met on Monday to talk about the wall, and it rained all day.";
    let line = |text: &str| format!("{text}{story}");
    says(&line("Town fights ‘ugly’ wall, says mayor"), "ugly", "mayor", "says");
    says(&line("Wall is ‘ugly’ – mayor"), "ugly", "mayor", "–");
    says(&line("‘Ugly’ wall must go, residents say"), "Ugly", "residents", "say");
    says(&line("‘We lost it all,’ say survivors"), "lost", "survivors", "say");
    let told = |text: &str| format!("{} Ann Hale left.", line(text));
    says(&told("Hale: Town wall is ‘ugly’"), "ugly", "Hale", ":");
    says(&told("Hale: Town Wall Not ‘Fit For Use’"), "Fit", "Hale", ":");
    nobody_says(&line("Storm: Town wall is ‘ugly’"), "ugly");
    nobody_says(&line("Fire at the wall: ‘It was ugly’"), "ugly");
    says(&line("More Odd Things Ann Hale Has Said About ‘Our Ugly Wall’"), "Ugly", "Ann Hale", "Said");
    says(&line("Wall Is ‘Ugly,’ Ann Hale Tells Council"), "Ugly", "Ann Hale", "Tells");
    says(&line("Brandt hails Okoro as ‘hero’"), "hero", "Brandt", "hails");
    nobody_says(&line("Okoro hailed as ‘hero’"), "hero");
    nobody_says(&line("Neighbour branded a ‘beast’"), "beast");
    nobody_says(&line("Rail chiefs blasted over ‘awful’ trains"), "awful");
    says(&line("Hale calls plan ‘a fantasy,’ vows fight"), "fantasy", "Hale", "calls");
    nobody_says(&line("Review: ‘Low Water’ at the Harbour Theatre"), "Low");
    nobody_says(&line("The Latest: Wall is ‘ugly’"), "ugly");
    nobody_says(&line("Why the ‘ugly’ wall matters"), "ugly");
    nobody_says("It rained.\n\nRating: A wall of “low” height, built for the town in one day.", "low");
}

#[test]
fn a_line_of_capitals_introduces_nobody() {
    let text = "Odd Thing Hale Did For This Town.\n\n“It is dry,” Ann Hale said.\n\n“No water came,” Hale added.";
    let document = parse(text);
    let speaker = quote(&document, "water").speaker().and_then(|id| document.speaker(id));
    assert_eq!(speaker.and_then(|speaker| speaker.name.as_deref()), Some("Ann Hale"));
}

#[test]
fn who_speaks_in_turn_echoes_words_of_nobody() {
    let talk = "Reporter: Was it right?\n\nHale: On “the wind in our favour”, never.\n\nReporter: And now?\n\n\
                Hale: They said it was “the wind in our sails”.";
    let document = parse(talk);
    assert_eq!(quote(&document, "favour").kind, QuoteKind::Scare);
    assert_eq!(quote(&document, "sails").kind, QuoteKind::Mixed);
}

#[test]
fn the_one_who_says_it_stands_at_the_end() {
    let demand = "That would be a “summer of pain” for Hale, forcing her to fight Poe and Reed, ";
    says(&format!("{demand}said Ann Moreno, a teacher."), "summer", "Ann Moreno, a teacher", "said");
    says("The signs of “a long dry year” grow, said Moreno.", "dry", "Moreno", "said");
    says("Hale, a doctor, said Moreno was “too tired to speak”.", "tired", "Hale, a doctor", "said");
}

#[test]
fn a_colon_at_the_end_of_a_paragraph_leads_into_the_next() {
    says("Ann Hale wrote to the board:\n\n“The plan is dead.”", "dead", "Ann Hale", "wrote");
}

#[test]
fn a_paragraph_without_a_cue_goes_on() {
    let text = "“The well is dry,” Moreno said.\n\n“Nobody has come to look at it.”\n\nThe town slept.";
    let document = parse(text);
    let attribution = quote(&document, "Nobody").attribution.as_ref();
    assert_eq!(attribution.map(|found| found.evidence), Some(Evidence::Continuation));
    assert!(attribution.is_some_and(|found| found.confidence < Confidence::High));
    nobody_says(
        "“The well is dry,” Moreno said.\n\nThe town slept.\n\nIt rained.\n\n“Nobody has come to look.”",
        "Nobody",
    );
}

#[test]
fn an_echo_is_a_piece() {
    let text = "This aide said, “The point is that both will talk.” “It is,” he said.";
    let document = parse(text);
    assert_eq!(document.quotes.len(), 1);
    assert_eq!(document.quotes.first().map(|quote| quote.pieces.len()), Some(2));
}

#[test]
fn a_clause_between_commas_splits_one_statement() {
    let pieces = |text: &str| parse(text).quotes.iter().map(|quote| quote.pieces.len()).collect::<Vec<_>>();
    assert_eq!(pieces("“The deal,” Hale wrote in a letter to the board, “is dead.”"), [2]);
    assert_eq!(pieces("“The deal,” warned Ann Hale, “is dead.”"), [2]);
    assert_eq!(pieces("“The deal”, warned Ann Hale, “is dead”."), [2]);
    assert_eq!(pieces("Hale is no fan: “It is early,” she said of it, “and it is cold.”"), [2]);
    assert_eq!(pieces("“It is early,” Hale said, adding, “We will see by Friday.”"), [1, 1]);
    assert_eq!(pieces("Hale called it “a gift” and “a shame to the town”."), [1, 1]);
    assert_eq!(pieces("“The deal is dead,” Hale said, and “a gift” it was."), [1, 1]);
}

#[test]
fn reported_speech_is_given_out_where_its_bounds_are_certain() {
    let document = parse("Ann Hale said that the board had met twice, but added, “It was a waste.”");
    let indirect = |document: &Document<'_>| {
        let quote = document.quotes.iter().find(|quote| quote.kind == QuoteKind::Indirect)?;
        Some(quote.pieces.first()?.content.text.to_string())
    };
    assert_eq!(indirect(&document).as_deref(), Some("the board had met twice"));
    let document = parse("As Ann Hale stated, the board had met twice.");
    assert_eq!(indirect(&document).as_deref(), Some("the board had met twice"));
    for none in ["Ann Hale said that “the board” had met twice.", "Ann Hale was told that the board had met."] {
        assert_eq!(indirect(&parse(none)), None, "{none}");
    }
}

#[test]
fn a_quote_inside_a_quote_is_said_by_whom_the_speaker_names() {
    let text = "“We asked, and Tom Reed said, ‘The plan is dead and gone,’ and left,” Hale said.";
    says(text, "‘The plan", "Hale", "said");
    let document = parse(text);
    let inner = document.quotes.iter().find(|quote| quote.parent.is_some());
    let speaker = inner.and_then(Quote::speaker).and_then(|id| document.speaker(id));
    assert_eq!(speaker.and_then(|speaker| speaker.name.as_deref()), Some("Tom Reed"));
}

#[test]
fn who_says_i_said_is_whoever_speaks() {
    let who = |text: &str, words: &str| {
        let document = parse(text);
        let speaker = quote(&document, words).speaker()?;
        document.speakers[speaker.0 as usize].name.as_ref().map(ToString::to_string)
    };
    let told =
        |verb: &str| format!("“They came at noon, and I {verb}, ‘Not today, sir.’ They left,” said Rosa Moreno.");
    assert_eq!(who(&told("said"), "Not today").as_deref(), Some("Rosa Moreno"));
    for verb in ["read", "quote", "thought"] {
        assert_eq!(who(&told(verb), "Not today"), None, "{verb}");
    }
    let talk = |verb: &str| {
        format!(
            "ANN LEE: Is it open?\nBOB RAY: It is. I {verb}, “Not today, sir,” and they left.\nANN LEE: Why?\nBOB RAY: Rain."
        )
    };
    assert_eq!(who(&talk("said"), "Not today").as_deref(), Some("BOB RAY"));
    assert_eq!(who(&talk("read"), "Not today"), None);
}

#[test]
fn an_ellipsis_in_a_headline_parts_two_statements() {
    let text = "Ministry “sinking was foreseen”... captain says “I warned them”\n\nThe ferry sank on Monday, and the harbour was closed.";
    says(text, "warned", "captain", "says");
    nobody_says(text, "foreseen");
}

#[test]
fn a_paragraph_that_has_no_end_is_read_to_its_end() {
    let unit = "“The well is dry,” said Rosa Moreno. The road was long. ";
    let text = unit.repeat(2_000);
    let document = parse(&text);
    assert_eq!(document.quotes.len(), 2_000);
    let said = |quote: &Quote<'_>| quote.attribution.as_ref().is_some_and(|by| by.evidence == Evidence::Clause);
    assert!(document.quotes.iter().all(said));
    let text = format!("{text}Ana “Skip” Hale said the road was “dry as a bone.”");
    says(&text, "bone", "Ana “Skip” Hale", "said");
    // a sentence without a stop, and one inside a quote
    let words = "word ".repeat(9_000);
    let text = format!("{words}, Rosa Moreno said: “They {words}, and Hale said, ‘It is dry.’”");
    says(&text, "They", "Rosa Moreno", "said");
    says(&text, "dry", "Hale", "said");
}

#[test]
fn each_quote_inside_another_has_its_own_marks_read() {
    let text = "“My friend Ada ‘Ace’ Field said, ‘We go,’” Kim said.";
    assert_eq!(name_of(text, "We go").as_deref(), Some("Field"));
}
