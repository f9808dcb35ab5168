//! Whom somebody is, in the next paragraph, who only stood or acted in this one, each beside its look-alike.

use super::{STORY, name_of, quote, says};
use crate::model::Confidence;
use crate::parse;

/// The name of whoever says the words with `we met` in a story that ends in `before`, then `said`.
fn who(before: &str, said: &str) -> Option<String> {
    name_of(&format!("{STORY}{before}\n\n“So we met,” {said} said."), "we met")
}

#[track_caller]
fn is(before: &str, said: &str, name: &str) {
    assert_eq!(who(before, said).as_deref(), Some(name), "{before}");
}

#[test]
fn who_somebody_is_told_to_be_they_are_next() {
    is("The council met Ana Ruiz, a plumber, on Monday.", "the plumber", "Ana Ruiz");
    is("The council met Ana Ruiz, the mayor of Tarn, on Monday.", "the mayor", "Ana Ruiz");
    is("The council met Ana Ruiz, Tarn Mayor, on Monday.", "the mayor", "Ana Ruiz");
    is("The council met the mayor, Ana Ruiz.", "the mayor", "Ana Ruiz");
    is("The mayor of Tarn, Ana Ruiz, left.", "the mayor", "Ana Ruiz");
    assert_eq!(who("The council met the mayor and Ana Ruiz.", "the mayor"), None);
    assert_eq!(who("The mayor of Tarn met Ana Ruiz, who left.", "the mayor"), None);
}

#[test]
fn a_pronoun_is_whoever_acted_not_whom_a_clause_of_theirs_tells_of() {
    for text in [
        "Reed sat down. Hale’s request was read.",
        "Reed sat down. They read Hale’s request.",
        "Reed sat down, and Hale’s claim that the port was shut upset him.",
        "Reed left because Hale called it a gift.",
        "Reed said that Hale called it a gift.",
        "Reed thought that Hale believed in a gift.",
        "Hale spoke. Reed knew that Hale rejected the gift.",
    ] {
        is(text, "he", "Reed");
    }
    is("Reed sat down. Hale called it a gift.", "he", "Hale");
}

#[test]
fn words_that_nobody_can_claim_are_words_of_their_sentence() {
    for before in ["Moss starred in the film “Low Tide.”", "His so-called “gift.”", "Moss saw “Low Tide” there."]
    {
        let text = format!("{STORY}{before} Hale said the port was “shut for good now”.");
        says(&text, "shut", "Hale", "said");
    }
}

#[test]
fn a_title_is_a_title_whoevers_name_is_in_it() {
    is("She went on “The Ann Hale Show” on Monday.", "Hale", "Hale");
    says("In the film “Low Tide,” Hale said it was “late now”.", "late", "Hale", "said");
    let text = "“It is late,” said Jon Moss, the author of “Low Tide,” a play.";
    says(text, "late", "Jon Moss, the author of “Low Tide", "said");
}

#[test]
fn each_paragraph_has_the_ends_of_its_own_quotes() {
    says("“It rained,” said Moss.\n\n“We sail at noon.” Hale said it was late.", "noon", "Moss", "said");
    says("“It rained.” said Moss.\n\n“We sail at noon,” Hale said late.", "noon", "Hale", "said");
}

#[test]
fn a_sentence_between_two_quotes_parts_them() {
    let pieces = |between: &str| parse(&format!("{STORY}“We met,” said Hale. {between} “We ate.”")).quotes.len();
    assert_eq!(pieces(""), 1);
    assert_eq!(pieces("It was late."), 2);
    assert_eq!(pieces("It was late. Reed left. He slept."), 2);
}

#[test]
fn who_is_asked_has_the_word_next_unless_that_was_then() {
    is("Hale asked Reed about the wall.", "he", "Reed");
    assert_eq!(who("Moss left when Hale asked Orr about the wall.", "he"), None);
    let text = format!("{STORY}Hale asked Tom Reed, a plumber, about the wall.\n\n“So we met,” the plumber said.");
    let document = parse(&text);
    let by = quote(&document, "we met").attribution.as_ref();
    assert_eq!(by.map(|by| (by.speaker.is_some(), by.confidence)), Some((true, Confidence::Medium)));
}

#[test]
fn who_acts_in_a_clause_of_a_thing_is_not_whom_the_text_goes_on_about() {
    is("Reed sat in a car which Tom Hale had sold.", "he", "Reed");
    is("Reed sat in a car. Tom Hale had sold it.", "he", "Tom Hale");
}

#[test]
fn of_a_row_of_names_each_is_somebody() {
    is("The council met Ana Ruiz, Tom Reed and Kim Moss.", "Reed", "Tom Reed");
    is("In Tarn, Ann Hale, a doctor, wept.", "she", "Ann Hale");
    assert_eq!(who("Aides and Kim Hale left.", "they"), None);
    is("Kim Hale and Tom Reed left.", "they", "Kim Hale and Tom Reed");
}

#[test]
fn who_speaks_in_a_paper_that_opens_the_sentence_made_it() {
    is("In a memo, Kim Hale said it was late.", "the memo", "Kim Hale");
    assert_eq!(who("In a memo, Kim Hale left.", "the memo"), None);
    assert_eq!(who("In the memo stood Kim Hale.", "the memo"), None);
    assert_eq!(who("It came in a memo, Kim Hale said.", "the memo"), None);
    assert_eq!(who("A memo that Kim Hale said was late came at noon.", "the memo"), None);
}

#[test]
fn whose_somebody_or_something_is_is_somebody_too() {
    is("Tom Hale’s wife Cora came.", "Hale", "Tom Hale");
    is("Tom Hale’s plan was read.", "Hale", "Tom Hale");
    is("A plan by Tom Hale was read.", "Hale", "Tom Hale");
    is("All Hale’s Tarn Bay plans were read.", "Hale", "Hale");
    is("Ann Hale of Green Moss came.", "Moss", "Moss");
    is("Hale met his aide Tom Reed of Green Moss.", "Moss", "Moss");
    assert_eq!(who("A plan by Hale was read.", "he"), None);
    assert_eq!(who("There it was, the letter by Hale.", "he"), None);
}

#[test]
fn who_goes_on_speaking_behind_a_report_of_others_has_the_word() {
    is("Tom Hale said Jim Reed had told them it was late, and added that it rained.", "he", "Tom Hale");
    is("Tom Hale said no. Jim Reed told them it was late, and added that it rained.", "he", "Jim Reed");
    is("Tom Hale said Jim Reed had told them it was late, and added that it rained. He wept.", "he", "Tom Hale");
}

#[test]
fn who_acts_right_before_a_quote_speaks_it() {
    let before = "“The well is dry,” said Rosa Moreno.\n\n";
    let says = |text: &str, mention| says(&format!("{before}{text}"), "It will rain", mention, "");
    says("Tom Hale shook his head. “It will rain soon enough.”", "Tom Hale");
    says("Tom Hale smiled. “It will rain soon enough.”", "Tom Hale");
    says("The wall fell. Tom Hale smiled. “It will rain soon enough.”", "Tom Hale");
    says("Tom Hale would not go, but Ida Song wants to. “It will rain soon enough.”", "Ida Song");
    // a crowd and a book do not
    for text in
        ["The crowd rose. “It will rain soon enough.”", "The book of Tom Hale was there. “It will rain soon enough.”"]
    {
        let text = format!("{before}{text}");
        assert_ne!(name_of(&text, "It will rain").as_deref(), Some("Tom Hale"), "{text}");
    }
}

#[test]
fn one_of_a_group_is_told_of_with_it() {
    assert_eq!(name_of(&format!("{STORY}Kim and Lee met.\n\n“So we met,” he said."), "we met"), None);
}

#[test]
fn a_paper_is_of_who_speaks_only_where_it_opens_the_sentence() {
    let it = |words: &str| name_of(&format!("{STORY}{words}\n\n“So we met,” it said."), "we met");
    assert_eq!(it("In a memo, Tom Reed said no.").as_deref(), Some("Tom Reed"));
    assert_eq!(it("On Friday a memo, Tom Reed said."), None);
}
