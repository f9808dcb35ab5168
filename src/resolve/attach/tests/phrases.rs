//! Where the phrases and the verb groups of a sentence end, seen by who speaks in it: each rule beside its look-alike.

use super::{STORY, name_of, nobody_says, says};
use crate::parse;

#[test]
fn a_verb_form_can_be_a_noun() {
    says("Hale said more than two reports were “lost in the post office”.", "lost", "Hale", "said");
    says("“It is lost,” Vance campaign manager Ann Hale said.", "lost", "Vance campaign manager Ann Hale", "said");
    says("“It is lost,” aides say.", "lost", "aides", "say");
    says("Hale said Reed’s business ventures were many and her safe messages “dull as dust”.", "dull", "Hale", "said");
    says("“It is lost,” Hale ventures.", "lost", "Hale", "ventures");
    says("Hale said the leaked emails showed a “deep and bitter feud”.", "feud", "Hale", "said");
}

#[test]
fn what_ends_a_sentence_behind_marks_is_a_noun() {
    says("The board had lied, Hale found, citing “sustained and open” claims.", "sustained", "Hale", "found");
    says("“It is a gift,” claims Hale.", "gift", "Hale", "claims");
    says("“It is a gift” claims Hale, who has seen it.", "gift", "Hale", "claims");
}

#[test]
fn what_a_participle_takes_says_nothing() {
    says("A man accused of stealing a ferry told police he had “borrowed” it.", "borrowed", "A man", "told");
    says("The captain suspected of sinking the boat said: “I was asleep.”", "asleep", "The captain", "said");
    says("After resigning Hale said: “I was asleep.”", "asleep", "Hale", "said");
}

#[test]
fn some_verbs_report_only_as_a_set_phrase() {
    says("That, as Hale put it, was “a gift to the rich few”.", "gift", "Hale", "put");
    says("Hale said Reed put the town on “a long list of losers”.", "losers", "Hale", "said");
    says("Hale said the town ran “a fair and open race”.", "race", "Hale", "said");
}

#[test]
fn a_region_behind_a_place_speaks_for_nobody() {
    let teacher = format!("{STORY}A teacher from Toledo, Ohio, said the wall was “too nice.”");
    says(&teacher, "nice", "A teacher from Toledo, Ohio", "said");
    let document = parse(&teacher);
    assert_eq!(document.speakers.iter().find_map(|speaker| speaker.name.as_deref()), None);
    says(&format!("{STORY}In Toledo, Ohio, voters said the wall was “too nice.”"), "nice", "voters", "said");
    says(&format!("{STORY}In Toledo, Ohio said the wall was “too nice.”"), "nice", "Ohio", "said");
}

#[test]
fn a_noun_with_one_article_and_people_behind_it_is_not_one_phrase() {
    says(&format!("{STORY}It was a plan critics called “a mess of bricks.”"), "bricks", "critics", "called");
    says(&format!("{STORY}A residents group called it “a mess of bricks.”"), "bricks", "A residents group", "called");
}

#[test]
fn what_is_left_of_a_phrase_behind_marks_is_no_subject() {
    let text = "“We sail,” delegate Tom Hale, wearing a cap and “Ann Ruiz” campaign pins, said in the rain.";
    says(text, "We sail", "delegate Tom Hale", "said");
    says("He would fix a “broken” finance system and Ruiz, once again, said “no”.", "no", "Ruiz", "said");
    let text = "Any “clear” view of it, said Tom Hale, an expert, would call it “odd”.";
    says(text, "odd", "Tom Hale, an expert", "said");
    says("“We fold” critics say.", "fold", "critics", "say");
    says("“We fold,” critics say.", "fold", "critics", "say");
    says("“Bad deal” mayor says.", "Bad", "mayor", "says");
    says("“We sail at noon—” mother said.", "sail", "mother", "said");
    nobody_says("The “No Ferry” mother said.", "Ferry");
}

#[test]
fn a_noun_that_looks_like_a_verb_reports_nothing() {
    nobody_says(
        "It set off surprisingly loud comments across the town, from his “strongman” ways to hopes.",
        "strongman",
    );
    nobody_says("That is partly because federal rules are murky on what is “campaign related”.", "related");
    nobody_says("Within half an hour of initial reports of the fire it had lit its “safety lamp”.", "safety");
    nobody_says("Hale appeared on Sunday interview shows amid news reports that question his “old tales”.", "tales");
    says("It is dry, but analysis shows that it is “too late”.", "late", "analysis", "shows");
    says("A book on lighthouses explains “the old ways”.", "ways", "A book on lighthouses", "explains");
    says("A primer just printed for 9th graders explains “the old ways”.", "ways", "A primer", "explains");
    says("The paper says judge rules against “late” ferries.", "late", "judge", "rules");
    says("The mayor calls for “calm”.", "calm", "The mayor", "calls");
}

#[test]
fn a_relative_pronoun_has_a_verb_behind_it() {
    let text = "Tom Hale, president of the union which stands for and represents about 900 halls, said it was “late”.";
    says(text, "late", "Tom Hale, president of the union", "said");
    let text = "Tom Hale, president of the Union for Reform which represents about 900 halls, said it was “late”.";
    says(text, "late", "Tom Hale, president of the Union for Reform", "said");
    says("The ferries which officials say are “late” will sail.", "late", "officials", "say");
    says("The ferries which skippers say are “late” will sail.", "late", "skippers", "say");
    says("The men who sought help said it was “late”.", "late", "The men", "said");
    says("The firm sought to calm owners, saying the ship was “late”.", "late", "The firm", "saying");
    let text = "Critics say the plan, which Hale calls “bold,” is in fact “a mess”.";
    says(text, "bold", "Hale", "calls");
    says(text, "mess", "Critics", "say");
    says("Critics fear the plan, which Hale calls “bold” and “big”.", "big", "Hale", "calls");
}

#[test]
fn what_stands_beside_a_phrase_agrees_with_it_and_ends_before_the_verb() {
    says("According to port officials, the log that Ruiz kept was “old”.", "old", "port officials", "According to");
    says("According to a police note, the driver “did not stop”.", "stop", "a police note", "According to");
    let text = "According to Ana Ruiz, a doctor who lives in Leeds, the ferry is “late”.";
    says(text, "late", "Ana Ruiz, a doctor", "According to");
    let text = "In a note about polls and election procedures, Tom Hale, head of the board, noted “long lines”.";
    says(text, "lines", "Tom Hale, head of the board", "noted");
    says(
        "Officials at the house in Troy, N.Y., speaking softly, said it was “old”.",
        "old",
        "Officials at the house in Troy",
        "said",
    );
    says("Critics, Ruiz among them, said it was “old”.", "old", "Critics", "said");
    says("It rained and officials, Ruiz among them, said it was “old”.", "old", "officials", "said");
}

#[test]
fn a_word_that_begins_a_sentence_is_no_name_if_it_tells_people() {
    says("Aides familiar with the plan said “no”.", "no", "Aides familiar with the plan", "said");
    says("Source familiar with the ad says it is “late”.", "late", "Source familiar with the ad", "says");
    says("One of them said the well was “dry”.", "dry", "One of them", "said");
    says("A person close to it said it was “done”.", "done", "A person close to it", "said");
    says(
        "Hale’s predecessor as mayor, Ann Ruiz, called it “odd”.",
        "odd",
        "Hale’s predecessor as mayor, Ann Ruiz",
        "called",
    );
}

#[test]
fn an_office_between_two_names_has_participles() {
    let text = "“We sail,” former State policy planning director Ann Hale wrote.";
    says(text, "sail", "former State policy planning director Ann Hale", "wrote");
    says("“We sail,” said Harbour ranking member Tom Hale.", "sail", "Harbour ranking member Tom Hale", "said");
    says("“We sail,” Ruiz, meeting Ann Hale, said.", "sail", "Ruiz", "said");
}

#[test]
fn a_clause_holds_the_verb_that_tells_what_was_said() {
    says("Hale pleaded guilty to what prosecutors said was “a cruel plan”.", "cruel", "prosecutors", "said");
    says("Hale pleaded guilty to what prosecutors said was a “cruel plan”.", "cruel", "prosecutors", "said");
    says("Hale’s claim that the port is “safe” was rejected by unions.", "safe", "Hale", "claim");
    says("“Safe” was rejected by unions.", "Safe", "unions", "rejected");
    says("“The sea,” my father used to say, “forgives nobody.”", "The sea", "my father", "say");
    says("It was a word used to call him “a fool”, Ruiz said.", "fool", "Ruiz", "said");
}

#[test]
fn letters_read_as_two_signs_stay_in_their_word() {
    says("“We sail,” said MarÃ\u{ad}a PÃ©rez.", "sail", "MarÃ\u{ad}a PÃ©rez", "said");
    says("“We sail,” said Fran\u{c3}\u{a7}ois Hale.", "sail", "Fran\u{c3}\u{a7}ois Hale", "said");
}

#[test]
fn an_unknown_verb_behind_a_quote_speaks_where_nothing_follows() {
    says("“What a wall!” she whooped. “Look at it.”", "What", "she", "whooped");
    says("“No bad wells,” he corrected them, and left.", "bad", "he", "corrected");
    nobody_says("“A wall to see from far away” she whittled into the door.", "far");
}

#[test]
fn who_is_spoken_to_is_not_the_subject() {
    says(
        &format!("{STORY}Professor, the deputy minister said it was “a mess.”"),
        "mess",
        "the deputy minister",
        "said",
    );
    says(&format!("{STORY}Increasingly, critics say it is “a mess.”"), "mess", "critics", "say");
    // the second comma was lost
    says(&format!("{STORY}Ana Carpenter, the head of the firm said it was “a mess.”"), "mess", "Ana Carpenter", "said");
}

#[test]
fn a_heading_that_runs_into_its_text_says_nothing() {
    says("FERRY TO SAIL AGAIN SOON The mayor said it was “a good day”.", "day", "The mayor", "said");
    says("FERRY TO SAIL AGAIN Acting Mayor Ann Hale said it was “a good day”.", "day", "Acting Mayor Ann Hale", "said");
    says(
        "FERRY TO SAIL AGAIN - Ann Hale and Tom Reed: “It is a good day for us.”",
        "day",
        "Ann Hale and Tom Reed",
        ":",
    );
    says("More from Ann Hale and Tom Reed: “It is a good day for us.”", "day", "Tom Reed", ":");
    says("TARN NEWS Reporter Ann Hale said it was “a good day”.", "day", "TARN NEWS Reporter Ann Hale", "said");
}

#[test]
fn a_sentence_ends_where_its_blank_was_lost() {
    says("“It is lost,” Hale said.Reed claimed it was “a lie”.", "It is lost", "Hale", "said");
    says("“It is lost,” Hale said.Reed claimed it was “a lie”.", "lie", "Reed", "claimed");
    says("“It is lost,” said Hale.com editor Tom Reed.", "lost", "Hale.com editor Tom Reed", "said");
}

#[test]
fn what_they_do_who_speak_is_a_clause_of_its_own() {
    says("Managers who run news houses say it is “a gift to the rich few”.", "gift", "Managers", "say");
    says("Officers who guard the port said it was “a gift to the rich few”.", "gift", "Officers", "said");
    says("People who drive to Tarn say it is “a gift to the rich few”.", "gift", "People", "say");
    says("Those who know Hale say it is “a gift to the rich few”.", "gift", "Those", "say");
    says("Voters who want the road say it is “a gift to the rich few”.", "gift", "Voters", "say");
    says("Hale, who critics say is “a gift to the rich few”, left.", "gift", "critics", "say");
}

#[test]
fn a_clause_put_in_behind_the_subject_is_not_its_verb() {
    says("“It is a waste,” one man, who asked not to be named, said.", "waste", "one man", "said");
    says("“It is a waste,” Tom Reed, who called himself a fool, said.", "waste", "Tom Reed", "said");
    says("“It is a waste,” said Ann Hale, who called herself a fool.", "waste", "Ann Hale", "said");
    says("Hale, who as mayor once called Reed “a clown”, left.", "clown", "who", "called");
    says("Hale, who as mayor said it was “a gift”, left.", "gift", "who", "said");
}

#[test]
fn what_somebody_is_called_by_nobody_is_nobodys() {
    nobody_says("The plan, called “a gift to the rich few”, was dropped.", "gift");
    nobody_says("A ferry, called “a gift to the rich few”, run by Hale, sank.", "gift");
    nobody_says("A ferry, called “a gift to the rich few”, anchored by Hale, sank.", "gift");
    says("The plan, called “a gift to the rich few” by Hale, was dropped.", "gift", "Hale", "called");
    says("Police said a man, described as “armed and dangerous”, had fled.", "armed", "Police", "said");
}

#[test]
fn who_is_quoted_as_saying_it_speaks() {
    says("The Post quoted a friend of Hale as saying she was “over the moon”.", "moon", "a friend of Hale", "saying");
    says("The Post quoted Ann Hale as saying: “We are over the moon.”", "moon", "Ann Hale", "saying");
    says("Ann Hale was quoted as saying she was “over the moon”.", "moon", "Ann Hale", "saying");
}

#[test]
fn a_participle_that_opens_a_sentence_is_nobody() {
    for opening in ["Dressed in black", "Interviewed by the Post", "Born in 1971 in Tarn"] {
        says(&format!("{opening}, Ms Moe, 52, said: “Goats lie.”"), "Goats", "Ms Moe, 52", "said");
    }
    for name in ["Sneed from Tarn", "Alred of Tarn"] {
        says(&format!("{name}, the mayor, said: “Goats lie.”"), "Goats", &format!("{name}, the mayor"), "said");
    }
    says("Alred in Paris told him, Ms Moe too, “Goats lie.”", "Goats", "Alred", "told");
    says("Fred from Tarn, the mayor, said: “Goats lie.”", "Goats", "Fred from Tarn, the mayor", "said");
    says("Alred at noon told Moe: “Goats lie.”", "Goats", "Alred", "told");
    says("Alred in Paris, where he lives, said: “Goats lie.”", "Goats", "Alred", "said");
}

#[test]
fn a_label_in_the_midst_of_a_text_is_nobody() {
    nobody_says(&format!("{STORY}Mayor: Wall is “ugly as sin”."), "ugly");
    says(&format!("{STORY}Mayor: “The wall is ugly.”"), "ugly", "Mayor", ":");
}

#[test]
fn a_thing_said_is_told_by_whoever_made_it() {
    says(
        "It rained.\n\nA warning from Ana Hale that the wall was “about to fall” was ignored.",
        "fall",
        "Ana Hale",
        "warning",
    );
    says("It rained.\n\nReed sat through the claim by Hale that it was “a gift”.", "gift", "Hale", "claim");
    says("“Go home,” was the message from Mayor Sowa.", "Go home", "Mayor Sowa", "message");
    says("“The wall will stand” were the last words of Tom Tallow.", "stand", "Tom Tallow", "words");
    nobody_says("“The wall will stand” was the criticism of Tom Tallow.", "stand");
    nobody_says("It rained.\n\nIt was a far cry from Hale throwing “gifts” away.", "gifts");
    nobody_says("It rained.\n\nIt was a photo from Hale of the “gifts” on the wall.", "gifts");
    // whose raids they are has not warned of them
    nobody_says("It rained.\n\nA warning of raids from Ana Hale that were “quick as rain” was ignored.", "quick");
    for text in [
        "A warning from Ana Hale that the wall was “about to fall” was ignored.",
        "The answer from Ana Hale was plain: “It will fall.”",
        "It drew a reply from Ana Hale, who said it was “about to fall”.",
        "It was late, according to a post from Ana Hale. “It will fall,” she wrote.",
    ] {
        assert_eq!(name_of(&format!("{STORY}{text}"), "fall").as_deref(), Some("Ana Hale"), "{text}");
    }
}

#[test]
fn whoever_a_thing_said_belongs_to_has_a_name_only_where_one_is_told() {
    for owner in ["A driver", "One driver", "The driver", "Some drivers"] {
        let apostrophe = if owner.ends_with('s') { "’" } else { "’s" };
        let text =
            format!("{STORY}{owner}{apostrophe} claim that the wall was “about to fall” was ignored. Ann Hale wept.");
        let document = parse(&text);
        let named = document.speakers.iter().any(|speaker| speaker.name.is_some());
        assert!(!named, "{text}: {:?}", document.speakers);
    }
    let text = format!("{STORY}Hale met a driver’s claim that it was “about to fall”.");
    assert_eq!(name_of(&text, "fall"), None);
}

#[test]
fn a_region_ends_where_somebody_is_from() {
    says("Ana Ruiz of Columbia, Ohio says it is “late for us.”", "late", "Ana Ruiz of Columbia, Ohio", "says");
    says("Ana Ruiz of Columbia, Ohio, says it is “late for us.”", "late", "Ana Ruiz of Columbia, Ohio", "says");
}

#[test]
fn what_a_relative_clause_is_of_stands_before_what_is_put_in() {
    says("They had a memo, obtained by Hale, that calls it “a shame on us.”", "shame", "that", "calls");
    assert_eq!(name_of("They met a man, hired by Ana Hale, who calls it “a shame on us.”", "shame"), None);
    let text = "It drew a rebuke from Sen. Ana Hale, D-La., who called it “a shame on us.”";
    assert_eq!(name_of(text, "shame").as_deref(), Some("Ana Hale"));
}

#[test]
fn who_is_pressed_is_asked_and_may_be_told_of_in_a_question() {
    let story = "Ana Reed smiled. “I sailed,” she told Sisko Hale.\n\n";
    let text = format!("{story}Hale pressed her on whether she had.\n\n“What do you think?” she said.");
    assert_eq!(name_of(&text, "think").as_deref(), Some("Ana Reed"));
    let text = "Sisko Hale said “no ferry sails.” Akka Reed left. What did Hale see? “Fog,” she said.";
    assert_eq!(name_of(text, "Fog").as_deref(), Some("Sisko Hale"));
    says("“Forty-three,” corrected Hale.", "Forty", "Hale", "corrected");
    says("Housing director Hale told members “the road is closed.”", "road", "Housing director Hale", "told");
}

#[test]
fn a_nickname_is_of_a_name_only_where_it_stands_in_one() {
    let text = "Buck Hale sails. The nickname “Honest Buck” came. He hates it. “It is bad,” he says.";
    assert_eq!(name_of(text, "bad").as_deref(), Some("Buck Hale"));
    let text = "“It is bad,” said Marlon “Doc” Teed.";
    assert_eq!(name_of(text, "bad").as_deref(), Some("Marlon Teed"));
    assert_eq!(name_of("“It is bad,” said “Night Desk” host Ada Field.", "bad").as_deref(), Some("Ada Field"));
}
