//! What features, courts and sports pages write and wire news seldom does: signs, crowds, gestures, chains of verbs, verdicts. Each rule
//! beside its look-alike.

use super::{STORY, name_of, nobody_says, says};
use crate::model::Evidence;
use crate::parse;

#[test]
fn a_sign_and_a_crowd_speak_for_themselves() {
    says("Hale held a placard reading “No more ferries.”", "ferries", "a placard", "reading");
    says("Hale wore a hat saying “No more ferries.”", "ferries", "a hat", "saying");
    says("Hale sent a letter saying “no more ferries.”", "ferries", "Hale", "saying");
    says("Hale left, with critics calling it “a shame on us.”", "shame", "critics", "calling");
    says("Hale watched guests chanting “Free the port!”", "Free", "guests", "chanting");
    says("Hale sent a letter to guests calling it “a shame on us.”", "shame", "Hale", "calling");
    says("Hale emailed guests saying “the fight goes on.”", "fight", "Hale", "saying");
}

#[test]
fn who_does_something_behind_with_or_a_verb_of_catching_says_it() {
    says("Prices rose, with an aide warning of “a cold year for us.”", "cold", "an aide", "warning");
    says("The hall opened, with its keeper hailing “a day of joy.”", "joy", "its keeper", "hailing");
    says("Hale went home with an aide, warning of “a cold year for us.”", "cold", "Hale", "warning");
    says("Hale left, with a note warning of “a cold year for us.”", "cold", "Hale", "warning");
    says("A camera caught him calling it “a shame on us.”", "shame", "him", "calling");
    says("Hale told him, calling it “a shame on us.”", "shame", "Hale", "calling");
    says("Hale was heard in Low Street calling it “a shame on us.”", "shame", "Hale", "calling");
    says("“Is it late?” Hale can be heard asking a guard.", "late", "Hale", "asking");
}

#[test]
fn who_is_meant_by_who_stands_before_an_aside() {
    says(
        "It drew an answer from Moss (D-Ohio), the panel’s chief Democrat, who called it “a shame.”",
        "shame",
        "who",
        "called",
    );
    let text = "It drew an answer from Lee Moss (D-Ohio), the panel’s chief Democrat, who called it “a shame.”";
    assert_eq!(name_of(&format!("{STORY}“No,” said Tom Hale.\n\n{text}"), "shame").as_deref(), Some("Lee Moss"));
}

#[test]
fn who_quotes_somebody_is_not_who_says_what_they_say() {
    says("The story quoted aides describing it as “a shame.”", "shame", "aides", "describing");
    says("Hale emailed aides describing it as “a shame.”", "shame", "Hale", "describing");
    says("“It is a shame,” Hale is quoted as saying.", "shame", "Hale", "saying");
    says("Hale showed every word said in the room and called it “a shame.”", "shame", "Hale", "called");
    says("Another called Moss “a shame to us all.”", "shame", "Another", "called");
    says("It would “open the gates,” as one aide put it, Hale said.", "gates", "one aide", "put");
    says("“It would open the gates,” as his father dreamed, Hale said.", "gates", "Hale", "said");
    nobody_says("The port was called “Shame,” and, by her own account, she wept.", "Shame");
}

#[test]
fn who_asked_goes_on_where_somebody_else_has_answered() {
    let text = |asks: &str| {
        format!(
            "{STORY}“It is late,” said Tom Reed.\n\nPaul Moss {asks} Ana Ruiz.\n\n“Soon,” she said.\n\n“Now,” he said."
        )
    };
    assert_eq!(name_of(&text("asked"), "Now").as_deref(), Some("Paul Moss"));
    assert_eq!(name_of(&text("and the others met"), "Soon").as_deref(), Some("Ana Ruiz"));
}

#[test]
fn whose_opinion_it_is_stands_before_it() {
    says("For Ann Hale, the plan is “a gift to us all.”", "gift", "Ann Hale", "For");
    says("For Ann Hale, a painter, the plan is “a gift to us all.”", "gift", "Ann Hale", "For");
    nobody_says("For Ann Hale, a “gift.”", "gift");
    for of in ["For Paul Moss, the fight is old", "As for Paul Moss, it is his fight"] {
        let text = format!("{STORY}“It is late,” said Tom Hale.\n\nLee Reed saw it. {of}. “We sail,” he said.");
        assert_eq!(name_of(&text, "sail").as_deref(), Some("Paul Moss"), "{of}");
    }
}

#[test]
fn who_is_told_of_is_not_who_tells() {
    let text = |told: &str| format!("{STORY}“It is late,” said Ida Hale.\n\nHale wrote to Ana Moss. {told}");
    let lost = "Ana Moss, she told us, had “lost her way.”";
    assert_eq!(name_of(&text(lost), "lost").as_deref(), Some("Ida Hale"));
    says("The letter, signed by all, asked members to “mind the lure.”", "lure", "The letter", "asked");
    says("Hale, in Low Street, was less persuaded: “It is late.”", "late", "Hale", "persuaded");
}

#[test]
fn words_put_in_between_are_no_subject() {
    says(
        "Asked three times whether she left, his aide would say only that it was “a gift.”",
        "gift",
        "his aide",
        "say",
    );
    says("“It is a gift,” the mother of two told Tarn Radio.", "gift", "the mother of two", "told");
    let text = "“No,” said Tom Hale.\n\nAsked about it, Oyelaran Moss was calm. “It is a gift,” he said.";
    assert_eq!(name_of(&format!("{STORY}{text}"), "gift").as_deref(), Some("Oyelaran Moss"));
    says("Two Times reporters said it was “a gift to us all.”", "gift", "Two Times reporters", "said");
    says("The judge, when contacted, said: “It is a gift.”", "gift", "The judge", "said");
    says("Cross-examined by Reed, sitting, Hale said it was “a gift to us all.”", "gift", "Hale", "said");
    says(
        "The head of the union that runs Low Street dockers in Lima told us it was “bad.”",
        "bad",
        "The head of the union",
        "told",
    );
    says("Hale was met by Moss (D-Ohio), who said it was “a gift to us all.”", "gift", "who", "said");
    says("An official who met us after the vote said it was “bad.”", "bad", "An official", "said");
    says("An official who met us after Hale said it was “bad.”", "bad", "Hale", "said");
    says("Hale spent $11 million attacking it as “bad for us.”", "bad", "Hale", "attacking");
    nobody_says("It is said to have been “broken” by the storm.", "broken");
    says("It was called “broken” by the crew.", "broken", "the crew", "called");
    says("The words “broken port” were uttered once, by the crew.", "broken", "the crew", "uttered");
    nobody_says("His first disc, “Soft Furnishings”, went double platinum.", "Soft");
}

#[test]
fn who_acts_beside_words_that_nobody_claims_has_said_them() {
    let text = |after: &str| format!("{STORY}Ann Hale keeps dogs.\n\nIt rained.\n\n{after}");
    for after in
        ["“Sit down.” Hale laughs.", "“Sit down.” Hale is at the door.", "“Will you sit?” Hale is at the door."]
    {
        assert_eq!(name_of(&text(after), "it").as_deref(), Some("Ann Hale"), "{after}");
    }
    assert_eq!(name_of(&text("“Sit down.” A dog is at the door."), "Sit"), None);
}

#[test]
fn who_is_told_of_by_the_way_does_not_speak_behind_the_colon() {
    says("Hale tweeted at Reed, who had called him a fool: “Your plan is bad.”", "plan", "Hale", "tweeted");
    says("Hale wrote to a man who promised free boats: “Your plan is bad.”", "plan", "Hale", "wrote");
    says("Hale met Reed, who told him: “Your plan is bad.”", "plan", "who", "told");
    says("Hale thinks the road is too dear: “We could move the town.”", "move", "Hale", ":");
    says("Hale fears Reed will win: “He is loud.”", "loud", "Hale", ":");
    says("Hale saw the boats. Reed was angry: “They are loud.”", "loud", "Reed", ":");
}

#[test]
fn who_speaks_behind_an_aside() {
    says("It was closed by Reed, who — as Hale noted — has promised to “keep it dry.”", "dry", "who", "promised");
    says("Hale refused to say whether Reed should go but called him “a man of bad taste.”", "taste", "Hale", "called");
    says("Hale said that Reed left but called him “a man of bad taste.”", "taste", "Hale", "called");
    says("They sit down with Reed, a plan derided by Hale as “a bad joke.”", "joke", "Hale", "derided");
}

#[test]
fn a_chain_of_verbs_behind_a_quote_says_it() {
    says("“I was a nuisance,” Hale liked to say.", "nuisance", "Hale", "say");
    says("“Step out of the car,” Hale can be heard saying.", "Step", "Hale", "saying");
    says("“Step out of the car,” commanded Hale.", "Step", "Hale", "commanded");
    says("“What she means is –” Hale begins.", "means", "Hale", "begins");
    nobody_says("“Step out of the car,” the sign on the wall.", "Step");
}

#[test]
fn a_verdict_may_follow_as_a_sentence() {
    says("“It was the worst half of all.” That was Hale’s verdict.", "worst", "Hale", "verdict");
    says("“Rubbish as ever,” was head coach Tom Hale’s verdict.", "Rubbish", "head coach Tom Hale", "verdict");
    nobody_says("“It was the worst half of all.” It was Hale’s car.", "worst");
    says("Hale paid tribute to a “brave and kind” boy.", "brave", "Hale", "paid");
    nobody_says("Hale paid for a “brave and kind” boy.", "brave");
}

#[test]
fn who_smiles_between_two_quotes_has_the_word() {
    let text = |between: &str| format!("{STORY}“It is late,” says Ana Ruiz. {between} “Every day is late.”");
    assert_eq!(name_of(&text("Tom Hale shrugs."), "Every").as_deref(), Some("Tom Hale"));
    assert_eq!(name_of(&text("Tom Hale owns a boat."), "Every").as_deref(), Some("Ana Ruiz"));
}

#[test]
fn two_who_ask_and_answer_take_turns() {
    let asked = format!("{STORY}“Will you sail?” asked Tom Hale.\n\n“Maybe,” Ana Ruiz said.\n\n");
    let text = format!("{asked}“Is that a yes?”\n\n“It is no.”");
    assert_eq!(name_of(&text, "yes").as_deref(), Some("Tom Hale"));
    assert_eq!(name_of(&text, "no.").as_deref(), Some("Ana Ruiz"));
    let document = parse(&text);
    let by = document.quotes.last().and_then(|quote| quote.attribution.as_ref()).map(|by| by.evidence);
    assert_eq!(by, Some(Evidence::Alternation));
    // nobody asked: the same goes on
    let text = format!("{STORY}“We sail,” said Tom Hale.\n\n“Maybe,” Ana Ruiz said.\n\n“It is a good day.”");
    assert_eq!(name_of(&text, "good").as_deref(), Some("Ana Ruiz"));
}

#[test]
fn a_paper_only_tells_what_somebody_said() {
    says("The lawsuit says that Hale told her she was “out of her mind.”", "mind", "Hale", "told");
    says("Reed says that Hale told her she was “out of her mind.”", "mind", "Reed", "says");
}

#[test]
fn a_sentence_ends_behind_the_hour() {
    let text = |day: &str| format!("{STORY}The gates close at 7 p.m. {day} said “it is odd that they come.”");
    says(&text("Hale"), "odd", "Hale", "said");
    assert_ne!(name_of(&text("Monday and Hale"), "odd").as_deref(), Some("Monday and Hale"));
}

#[test]
fn a_distance_in_time_is_no_subject() {
    says("Hale more than a year ago said “no ferry will sail.”", "sail", "Hale", "said");
    says("Hale three days later said “no ferry will sail.”", "sail", "Hale", "said");
    says("Two of the crew later said “no ferry will sail.”", "sail", "Two of the crew", "said");
}

#[test]
fn an_object_shows_a_verb() {
    let text = |acts: &str| format!("{STORY}“It is late,” says Ana Ruiz.\n\nTom Hale {acts}. “Every day is late.”");
    assert_eq!(name_of(&text("lifts the lid"), "Every").as_deref(), Some("Tom Hale"));
    assert_eq!(name_of(&text("rolls his eyes"), "Every").as_deref(), Some("Tom Hale"));
    assert_eq!(name_of(&text("fans in the hall"), "Every").as_deref(), Some("Ana Ruiz"));
}
