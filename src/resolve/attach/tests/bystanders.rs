//! Whom somebody is, in the next paragraph, who only stood or acted in this one, each beside its look-alike.

use super::{STORY, quote, says};
use crate::parse;

/// The name of whoever says the words with `we met` in a story that ends in `before`, then `said`.
fn who(before: &str, said: &str) -> Option<String> {
    let text = format!("{STORY}{before}\n\n“So we met,” {said} said.");
    let document = parse(&text);
    let speaker = quote(&document, "we met").speaker().and_then(|id| document.speaker(id));
    speaker.and_then(|speaker| speaker.name.as_ref()).map(ToString::to_string)
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
