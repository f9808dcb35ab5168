//! What one paragraph leaves to the next, and how sure each way of knowing a speaker is at most.

use super::{STORY, nobody_says, quote, says};
use crate::model::{Confidence, Evidence, QuoteKind};
use crate::{Limits, Parser, parse};

use Confidence::{High, Low, Medium};
use QuoteKind::{Direct, Indirect, Mixed, Scare};

/// The quotes of `text` are such: the first two words, the kind, the name of who is said to have said it, how sure that is.
#[track_caller]
fn tells(text: &str, expected: &[(&str, QuoteKind, &str, Option<Confidence>)]) {
    let document = parse(text);
    assert_eq!(document.quotes.len(), expected.len(), "{text}");
    for (quote, &(words, kind, who, sure)) in document.quotes.iter().zip(expected) {
        let first: Vec<&str> = quote.pieces[0].content.text.split_whitespace().take(2).collect();
        let name = quote.speaker().and_then(|id| document.speaker(id)?.name.as_deref()).unwrap_or_default();
        let found = (&*first.join(" "), quote.kind, name, quote.attribution.as_ref().map(|by| by.confidence));
        assert_eq!(found, (words, kind, who, sure), "{text}");
    }
}

#[test]
fn an_attribution_is_as_sure_as_its_evidence_bears_out() {
    tells("“It is gone,” said Ann Hale.", &[("It is", Direct, "Ann Hale", Some(High))]);
    tells("Ann Hale said it was “a real gift”.", &[("a real", Mixed, "Ann Hale", Some(Medium))]);
    tells("Ann Hale said that the ferry would sail again.", &[("the ferry", Indirect, "Ann Hale", Some(Medium))]);
    tells("According to Ann Hale, it was “a real gift”.", &[("a real", Mixed, "Ann Hale", Some(Low))]);
    tells("The mayor said it was “a real gift”.", &[("a real", Mixed, "", Some(Low))]);
    tells("“It is gone,” the mayor said.", &[("It is", Direct, "", Some(Medium))]);
}

#[test]
fn who_spoke_goes_on_in_the_next_paragraph_and_no_further() {
    let first = ("It is", Direct, "Ann Hale", Some(High));
    tells(
        "“It is gone,” said Ann Hale.\n\n“So be it then, all of you.”",
        &[first, ("So be", Direct, "Ann Hale", Some(Medium))],
    );
    tells(
        "“It is gone,” said Ann Hale.\n\nIt rained.\n\n“So be it then, all of you.”",
        &[first, ("So be", Direct, "", None)],
    );
}

#[test]
fn who_does_something_last_says_a_paragraph_of_marked_words() {
    for before in ["Ann Hale spoke next.", "It rained. Ann Hale has bought a lock.", "It rained. Ann Hale went home."] {
        tells(&format!("{before}\n\n“So be it then, all of you.”"), &[("So be", Direct, "Ann Hale", Some(Low))]);
    }
    for before in ["Ann Hale has a lock. It is red.", "The boat of Ann Hale is red.", "Ann Hale left.\n\nIt rained."] {
        tells(&format!("{before}\n\n“So be it then, all of you.”"), &[("So be", Direct, "", None)]);
    }
}

#[test]
fn a_statement_is_no_piece_of_words_in_a_clause() {
    tells(
        "It was “a gift,” said Ann Hale. “We did not ask for it, and we never shall.”",
        &[("a gift,", Mixed, "Ann Hale", Some(Medium)), ("We did", Direct, "Ann Hale", Some(Medium))],
    );
}

#[test]
fn a_statement_goes_on_with_no_marked_words() {
    tells(
        "It rained. Ann Hale called the plan a “gift.” “It is dry as dust,” she said.",
        &[("gift.", Mixed, "Ann Hale", Some(Medium)), ("It is", Direct, "Ann Hale", Some(Medium))],
    );
    tells(
        "It rained. The well is “dry.” “Nobody came to look at it.”",
        &[("dry.", Scare, "", None), ("Nobody came", Direct, "", None)],
    );
}

#[test]
fn words_in_a_clause_go_on_in_the_next_paragraph() {
    tells(
        "It rained. Ann Hale said it was “a gift and\n\n“more than we asked for.”",
        &[("a gift", Mixed, "Ann Hale", Some(Medium))],
    );
}

#[test]
fn a_paragraph_that_says_whose_it_is_goes_on_with_one_that_does_not() {
    let (first, next) = ("“It is dry.", "“Nobody came,” Ann Hale said.");
    tells(&format!("{first}\n\n{next}"), &[("It is", Direct, "Ann Hale", Some(High))]);
    tells(
        &format!("Tom Reed said: {first}\n\n{next}"),
        &[("It is", Direct, "Tom Reed", Some(High)), ("Nobody came,", Direct, "Ann Hale", Some(High))],
    );
}

#[test]
fn a_signature_is_of_the_quote_right_before_it() {
    let sure = |who| ("The plan", Direct, who, Some(High));
    tells("“The plan is dead and we know it.”\n\n— Ann Hale", &[sure("Ann Hale")]);
    tells("“The plan is dead,” said Tom Reed.\n\n— Ann Hale", &[sure("Tom Reed")]);
    // in a line of capitals too, and it is one by the dash
    let document = parse("“The plan is dead and we know it.”\n\n— Anna Maria Ruiz");
    let evidence = quote(&document, "dead").attribution.as_ref().map(|by| by.evidence);
    assert_eq!(evidence, Some(Evidence::Dash));
    tells("“The plan is dead and we know it.”\n\nIt rained.\n\n— Ann Hale", &[("The plan", Direct, "", None)]);
    nobody_says("“The plan is dead and we know it.”\n\n— Ann Hale, “the best of us.”", "dead");
    nobody_says("“The plan is dead and we know it.”\n\nAccording to Ann Hale, nobody came.", "dead");
}

#[test]
fn a_paragraph_that_ends_in_a_colon_says_whose_the_next_is() {
    tells(
        "Tom Reed had one thing to say:\n\n“The plan is dead.”\n\n“So be it.”",
        &[("The plan", Direct, "Tom Reed", Some(Medium)), ("So be", Direct, "Tom Reed", Some(Medium))],
    );
    let text = "Tom Reed had one thing to say:\n\n“The plan is dead.” Then Ann Hale told her side. “Nobody asked us.”";
    tells(text, &[("The plan", Direct, "Tom Reed", Some(Medium)), ("Nobody asked", Direct, "Ann Hale", Some(Medium))]);
    let later = format!("{STORY}Tom Reed had one thing to say:\n\nIt rained.\n\n“The plan is dead and we know it.”");
    assert_eq!(quote(&parse(&later), "dead").attribution, None);
}

#[test]
fn reports_are_given_out_while_there_is_room() {
    let text = "“No,” said Ann Hale.\n\nHale said that the ferry would sail again. Hale said that the old mill would be sold. \
                Hale said that the bridge would stay shut.";
    let indirect = |quotes| {
        let limits = Limits { quotes, ..Limits::default() };
        let document = Parser::new().limits(limits).parse(text);
        document.quotes.iter().filter(|quote| quote.kind == Indirect).count()
    };
    assert_eq!([1, 2, 3, 4].map(indirect), [0, 1, 2, 3]);
}

#[test]
fn in_a_turn_only_somebody_by_name_is_reported() {
    let talk = |words: &str| {
        let text = format!("Q: What did they tell you?\n\nA: {words}\n\nQ: And then?\n\nA: That was all of it.");
        let indirect = |quote: &&crate::Quote<'_>| quote.kind == Indirect;
        parse(&text).quotes.iter().filter(indirect).count()
    };
    assert_eq!(talk("Ann Hale said that the ferry would sail again."), 1);
    assert_eq!(talk("They said that the ferry would sail again."), 0);
    assert_eq!(talk("The mayor said that the ferry would sail again."), 0);
}

#[test]
fn a_headline_tells_in_the_present_wherever_it_stands() {
    let heading = "Hale hailed as “hero of the hour” in Tarn";
    let story = |line: &str| format!("{STORY}{line}\n\nThe vote came at noon. It was close, as it had been before.");
    nobody_says(&story(heading), "hero");
    says(&story(&format!("{heading}.")), "hero", "Hale", "hailed");
    // a first line is one, and so is a text of one line, where it has no stop
    nobody_says("Reed called “a gift to the few”\n\nThe council met late on Monday.", "gift");
    says("Reed called “a gift to the few.”\n\nThe council met late on Monday.", "gift", "Reed", "called");
    nobody_says("Reed called “a gift to the few”", "gift");
    says("Reed called “a gift to the few.”", "gift", "Reed", "called");
}

#[test]
fn in_a_turn_a_pronoun_that_is_not_the_speaker_is_hardly_known() {
    let text = "Q: What did they tell you?\n\nA: She said it was “a real gift”.\n\nQ: And then?\n\nA: I said, “It is a real pity.”";
    let document = parse(text);
    let sure = |words| quote(&document, words).attribution.as_ref().map(|by| (by.speaker.is_some(), by.confidence));
    assert_eq!([sure("gift"), sure("pity")], [Some((false, Low)), Some((true, Medium))]);
}

#[test]
fn what_is_left_of_a_paragraph_without_end_is_read_once() {
    let words = "The road was long. ".repeat(1_200);
    let indirect =
        |document: &crate::Document<'_>| document.quotes.iter().filter(|quote| quote.kind == Indirect).count();
    let report = format!("Ann Hale wept. {words}Ann Hale said that the wall had come down.");
    assert_eq!(indirect(&parse(&report)), 1);
    let nested = format!("{words}“Tom said ‘no’ to it,” Ann Hale said. {words}“Tom said ‘so’ to it,” Ann Hale said.");
    assert_eq!(parse(&nested).quotes.len(), 4);
}
