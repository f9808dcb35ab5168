//! What marks are for, each with its look-alike.

use super::*;
use crate::model::Limits;
use crate::report::Report;
use crate::resolve::{Block, pairing};
use crate::scan;

fn layout(source: Source<'_>, kind: SectionKind) -> Layout {
    let block = |line: &scan::Line| Block { span: line.span, kind, turn: None, speaker: None };
    Layout { blocks: scan::lines(source).iter().map(block).collect(), sections: Vec::new() }
}

/// What the marks of `text` are for, where a clause claims them or (`claimed` false) none does.
fn kinds(text: &str, section: SectionKind, claimed: bool) -> Vec<QuoteKind> {
    let source = Source::new(text, u32::MAX);
    let layout = layout(source, section);
    let runs = pairing(source, &scan::marks(source), &layout, &Limits::default(), &mut Report::new(9));
    let readings = readings(source, &layout, &runs);
    runs.iter().zip(readings).map(|(run, reading)| kind(source, &layout, run, reading, claimed)).collect()
}

#[track_caller]
fn check(want: QuoteKind, texts: &[&str]) {
    for text in texts {
        let found = kinds(text, SectionKind::Paragraph, true);
        assert!(!found.is_empty() && found.iter().all(|kind| *kind == want), "{text}: {found:?}");
    }
}

#[test]
fn titles_are_told_from_claims() {
    check(
        QuoteKind::Title,
        &[
            "She sang the song “Long Way Down” twice.",
            "He is the author of “A Field Guide to Bridges,” a memoir.",
            "The “Night Desk” host was late.",
            "She told NBC’s “Today” that it rained.",
            "A report titled “how we got here” was lost.",
            "She said it on Harbour Radio’s “Breakfast,” and she told “Night Desk Live” so.",
            "His first play, “Rivers,” by Ada Field, was lost.",
            "She hosts “The Late Hour” and Tonight’s “Panorama” is hers.",
            "They watched “Rivers,” “Harbours” and “The Long Way Home” again.",
            "In “Low Water” (1998) she plays a ferryman.",
            "They played their hits, including “Rivers,” “Harbours” and “The Long Way Home”.",
            "They passed the “Clean Rivers Act 2019” at last.",
            "The group, which calls itself “Stitch and Sing”, met.",
            "She runs the club’s page, called “Harbour Life”, and a cat named “Heather”.",
            "The firm’s slogan, “Sail Well, Live Well”, was dropped.",
            "The town’s yearly “Slow Sunday” march begins, as does a show themed “Low Water”.",
            "A song titled “Mata Ne” (“See You”) was sung.",
        ],
    );
    check(
        QuoteKind::Mixed,
        &["The firm’s slogan was “sail well and live well” to him.", "He called her “Our Captain” there."],
    );
    check(QuoteKind::Mixed, &["He called it “a disgrace”.", "She spoke of the “Long Way Down” for trade."]);
    check(QuoteKind::Direct, &["“Long Way Down,” she said.", "The author said: “Bridges fall.”", "“No” said Hale."]);
    check(QuoteKind::Mixed, &["“Ugly” walls must go, Hale said.", "There were shouts of “Long Live Hale” outside."]);
}

#[test]
fn nicknames_and_glosses_are_nobodys_words() {
    check(
        QuoteKind::Scare,
        &[
            "Michael “Mick” Barrow was there.",
            "J.R. “Ace” Field was there.",
            "The so called “big idea” was small.",
            "William (“Bill”) Field was there.",
            "The so-called “bridge tax” failed.",
            "Sisu is Finnish for “grit”.",
            "He wore a “Save the Bridge” hat.",
            "The storm, dubbed “Ada”, came late to a town known as “the Drain”.",
        ],
    );
    check(
        QuoteKind::Mixed,
        &["Critics dubbed the town “the Drain”.", "Field “lied” to Barrow.", "Barrow asked for “grit”."],
    );
    check(QuoteKind::Direct, &["Field said “Mick is gone.” Barrow left."]);
}

#[test]
fn a_short_run_is_somebodys_only_where_a_clause_claims_it() {
    let text = "The “expert” was late.";
    assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Scare]);
    assert_eq!(kinds(text, SectionKind::Paragraph, true), [QuoteKind::Mixed]);
    let text = "They went to see “Harbour Lights” there.";
    assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Title]);
    assert_eq!(kinds("「水が町に入りました」と彼女は言った。", SectionKind::Paragraph, false), [QuoteKind::Direct]);
    assert_eq!(kinds("她说，“我们走吧。”", SectionKind::Paragraph, false), [QuoteKind::Direct]);
    assert_eq!(kinds("她谈到“红线”，但没有解释。", SectionKind::Paragraph, false), [QuoteKind::Scare]);
    let text = "“No!” The crowd went home.";
    assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Direct]);
}

#[test]
fn marks_in_a_headline_are_nobodys_words() {
    assert_eq!(kinds("Town fights ‘ugly’ wall", SectionKind::Headline, true), [QuoteKind::Headline]);
    assert_eq!(kinds("Mayor: ‘The wall is ugly’", SectionKind::Headline, true), [QuoteKind::Direct]);
    assert_eq!(kinds("Mayor calls wall ‘ugly’", SectionKind::Headline, true), [QuoteKind::Mixed]);
    let text = "She said “no”.\n‘A clean river’\nShe said “yes”.";
    assert_eq!(kinds(text, SectionKind::Paragraph, true).get(1), Some(&QuoteKind::Headline));
    assert_eq!(kinds("Mayor: ‘ugly’ wall", SectionKind::Headline, false), [QuoteKind::Headline]);
}

#[test]
fn a_word_between_two_sentences_is_one() {
    assert_eq!(kinds("And now? “Terrified.”", SectionKind::Paragraph, false), [QuoteKind::Direct]);
    assert_eq!(kinds("He felt “Terrified.”", SectionKind::Paragraph, false), [QuoteKind::Scare]);
}

#[test]
fn statements_are_told_from_words_in_a_clause() {
    check(
        QuoteKind::Direct,
        &[
            "“The bridge is safe,” she said.",
            "She said, “The bridge is safe.”",
            "She said: “the bridge is safe, we walked over it.”",
            "She said “The bridge is safe.”",
            "She says “we walked over it this morning.”",
            "“A. “B,” he said.",
            "„Das war knapp“, sagte sie.",
            "“That is all” – she left.",
            "He knew it by name. “They say so,” said Ada.",
            "“We lost.” Hats flew.",
            "Her answer was short: “No.”",
            "And now? “Terrified.”",
        ],
    );
    check(
        QuoteKind::Mixed,
        &[
            "She said the bridge was “perfectly safe for now”.",
            "She said that “Harbour Street is safe.”",
            "She says “perfectly safe for now.”",
            "He said it was, in part, “a waste.”",
            "She said the bridge, built in 1911, “is older than the town.”",
        ],
    );
}
