//! Where reported words begin and end, and what looks like a report and is none.

use super::STORY;
use crate::model::QuoteKind;
use crate::parse;

/// The reported words of a story that ends in `text`.
fn reported(text: &str) -> Vec<String> {
    let text = format!("{STORY}{text}");
    let quotes = parse(&text).quotes.into_iter().filter(|quote| quote.kind == QuoteKind::Indirect);
    quotes.flat_map(|quote| quote.pieces).map(|piece| piece.content.text.into_owned()).collect()
}

#[test]
fn a_report_ends_with_its_sentence_or_before_the_next() {
    for (text, words) in [
        ("Hale said that it would sail and that Reed was ill.", "it would sail and that Reed was ill"),
        ("Hale said that it would sail, and Reed left.", "it would sail, and Reed left"),
        ("Hale said that it would sail; Reed left.", "it would sail"),
        ("Hale said that it would sail, adding that Reed was ill.", "it would sail"),
        ("Hale said that it would sail and added no more.", "it would sail"),
        ("Hale said that it would sail, and added no more.", "it would sail"),
        ("Hale said that it would sail, but Reed, adding a word, left.", "it would sail, but Reed"),
        ("As Hale said, it would sail at six.", "it would sail at six"),
        ("It rained. As Hale said, it would sail at six.", "it would sail at six"),
        ("According to Hale, it would sail at six.", "it would sail at six"),
    ] {
        assert_eq!(reported(text), [words], "{text}");
    }
}

#[test]
fn what_has_no_certain_bounds_is_no_report() {
    for text in [
        "Hale said it would sail at six.",
        "Hale said so.",
        "Hale asked that it would sail at six.",
        "Hale called that it would sail at six.",
        "Hale would not say that it would sail at six.",
        "Hale, saying that it would sail at six, left.",
        "Hale, who said that it would sail at six, left.",
        "Reed left, as Hale said, at six.",
        "As Hale said it would sail at six.",
        "The ferry, according to Hale, would sail at six.",
        "According to Hale it would sail at six.",
        "Hale said that evening.",
        "Hale said that it would sail “at six in the morning”.",
    ] {
        assert_eq!(reported(text), [""; 0], "{text}");
    }
}

#[test]
fn a_report_in_a_report_is_a_part_of_it() {
    assert_eq!(reported("Reed left when Hale said that it would sail.").len(), 0);
    assert_eq!(reported("Reed said that Hale said that it would sail."), ["Hale said that it would sail"]);
}
