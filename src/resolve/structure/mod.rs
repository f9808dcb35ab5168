//! Lines, frame and turns in, the layout of the page out: blocks (paragraphs, headlines, the paragraphs of turns) in text
//! order, each with its kind. Never reads quotes. Where nothing speaks for another kind, a block is a paragraph.

mod clue;
mod kinds;
mod paragraphs;

use super::{EntityId, Frame, Talk};
use crate::model::{Section, SectionKind, Span};
use crate::scan::Line;
use crate::source::Source;

use paragraphs::Paragraph;

/// One paragraph of the page, or one paragraph of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) span: Span,
    /// `Interview` for what stands in a turn.
    pub(crate) kind: SectionKind,
    /// The turn it belongs to.
    pub(crate) turn: Option<u32>,
    /// Who has that turn.
    pub(crate) speaker: Option<EntityId>,
}

/// The page: blocks for the later stages, sections for the caller.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// In text order, disjoint. Labels, times and stage directions of turns are in none.
    pub(crate) blocks: Vec<Block>,
    pub(crate) sections: Vec<Section>,
}

/// Lays out the page. Linear.
pub(crate) fn structure(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, talk: &Talk) -> Layout {
    let paragraphs = paragraphs::paragraphs(source, lines, frame, talk);
    let kinds = kinds::kinds(source, &paragraphs);
    let (sections, turns) = (paragraphs.len(), talk.turns.len());
    let mut layout = Layout { blocks: Vec::with_capacity(sections + turns), sections: Vec::with_capacity(sections) };
    let mut turns = (0_u32..).zip(&talk.turns).peekable();
    for (Paragraph { span, .. }, kind) in paragraphs.into_iter().zip(kinds) {
        while let Some((id, turn)) = turns.next_if(|(_, turn)| turn.span.start < span.end) {
            let (kind, speaker) = (SectionKind::Interview, turn.speaker);
            let block = |&span: &Span| Block { span, kind, turn: Some(id), speaker };
            layout.blocks.extend(turn.text.iter().map(block));
        }
        layout.sections.push(Section::new(kind, span));
        if kind != SectionKind::Interview {
            layout.blocks.push(Block { span, kind, turn: None, speaker: None });
        }
    }
    layout
}

#[cfg(test)]
mod tests {
    use crate::model::SectionKind::{self, *};

    /// The kinds of a text's sections, with the first words of each.
    fn read(text: &str) -> Vec<(SectionKind, &str)> {
        let words = |span: crate::Span| span.slice(text).unwrap_or_default();
        let sections = crate::parse(text).sections.into_iter();
        sections
            .map(|section| (section.kind, words(section.span).split(['\n', '.']).next().unwrap_or_default()))
            .collect()
    }

    const STORY: &str = "The ferry to the island will sail again on Monday, the harbour office said in a note.";

    #[test]
    fn a_page_has_its_parts() {
        let text = format!(
            "Ferry to sail again “after the winter”\nIslanders welcome the end of a long wait\nBy Ana Ruiz\nPhoto: Lee Moss\n{STORY}\n\
             {STORY}\nWhat it costs\n{STORY}\n(Dover = Harbour News)\nHot news now\nWho sails, and who stays?\n\
             Interview between the Harbour Post Editor and Dr. Ada Field, ferry expert\n\
             Harbour Post Editor: Welcome, Dr. Field. Will it last?\nDr. Ada Field: It will last until May.\n\
             Harbour Post Editor: And then?\nDr. Ada Field: Then there is the bridge.\nSign up to our newsletter"
        );
        let kinds: Vec<SectionKind> = read(&text).into_iter().map(|(kind, _)| kind).collect();
        let want = [
            Headline,
            Deck,
            Byline,
            Caption,
            Paragraph,
            Paragraph,
            Heading,
            Paragraph,
            Dateline,
            Boilerplate,
            Heading,
            InterviewTitle,
            Interview,
            Boilerplate,
        ];
        assert_eq!(kinds, want);
    }

    #[test]
    fn a_headline_has_no_stop_and_a_story() {
        let first = |title: &str| read(&format!("{title}\n\n{STORY}"))[0].0;
        assert_eq!(first("Ferry to sail again"), Headline);
        assert_eq!(first("Will the ferry sail again?"), Headline);
        assert_eq!(first("# Ferry news"), Headline);
        assert_eq!(first("The ferry sails."), Paragraph);
        assert_eq!(first("“The ferry sails,” he said"), Paragraph);
        assert_eq!(first("the ferry, which"), Paragraph);
        assert_eq!(first("Ferry: late"), Paragraph);
        assert_eq!(read("Ferry to sail again")[0].0, Paragraph, "nothing follows");
        assert_eq!(read("Roses are red\nViolets are blue\nFerries are slow\nAnd so are you")[0].0, Paragraph);
    }

    #[test]
    fn furniture_parts_no_headline_from_its_story() {
        let kinds = |text: &str| read(text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        let furniture = "Share\nFacebook\nTwitter\nWhatsApp\nPublished 4 hours ago\n";
        let page = kinds(&format!("Ferry to sail again\nBy Ana Ruiz\n{furniture}{STORY}\n{STORY}"));
        assert_eq!(page.iter().filter(|&&kind| kind == Boilerplate).count(), 5);
        assert_eq!((page[0], page[1]), (Headline, Byline));
        let list = kinds("Ferries\nDover\nCalais\nTarn\nBeech\nMoor\nSand\nHelm\nOrrel\nWisk");
        assert!(list.iter().all(|&kind| kind == Paragraph), "{list:?}");
    }

    #[test]
    fn words_in_marks_behind_furniture_are_a_heading() {
        let behind = |above: &str| read(&format!("{STORY}\n\n{above}\n\n“It is the sea that sails”\n\n{STORY}"))[2].0;
        assert_eq!(behind("CLICK HERE for all the latest news"), Heading);
        assert_eq!(behind("The harbour office had more to say in a note to the islanders."), Paragraph);
    }

    #[test]
    fn sentences_above_a_byline_are_a_deck() {
        let kinds = |text: &str| read(text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        let deck = "The captain blames the tide. The mayor blames the captain.";
        let page = |below: &str| kinds(&format!("Ferry to sail again\n{deck}\n{below}\n{STORY}"));
        assert_eq!(page("By Ana Ruiz"), [Headline, Deck, Byline, Paragraph]);
        assert_eq!(page(STORY)[1], Paragraph, "nobody signs");
        assert_eq!(kinds(&format!("Ferry to sail again\n{deck}\nBy Ana Ruiz"))[1], Paragraph, "it is the story");
        let points =
            |one: &str, other: &str| kinds(&format!("Ferry to sail again\n\n{one}\n{other}\n\nBy Ana Ruiz\n\n{STORY}"));
        assert_eq!(points("* A new ship by May", "* A bridge by the winter")[..3], [Headline, Deck, Deck]);
        assert_ne!(points("A new ship by May", "A bridge by the winter")[2], Deck);
    }

    #[test]
    fn a_deck_of_points_and_a_list_of_keys() {
        let kinds = |text: &str| read(text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        let points = "• A new ship sails by May\n• A bridge is built by the winter";
        let page = format!("Ferry to sail again\n{points}\nBy ANA RUIZ\n{STORY}");
        assert_eq!(kinds(&page), [Headline, Deck, Deck, Byline, Paragraph]);
        let one = format!("Ferry to sail again\n• A new ship sails by May\n{STORY}");
        assert_eq!(kinds(&one)[1], Paragraph, "one point is an item");
        assert_eq!(kinds(&format!("{STORY}\n{points}\n{STORY}"))[1], Paragraph, "not at the top");
        let facts = |one: &str, other: &str| kinds(&format!("{STORY}\n\nFast facts\n{one}\n{other}\n"))[1];
        assert_eq!(facts("• Sails: daily at five", "• Costs: nothing to islanders"), Heading);
        assert_eq!(facts("• Sails daily at five", "• Costs islanders nothing"), Paragraph, "nothing has a key");
    }

    #[test]
    fn a_link_may_stand_above_the_title_of_a_talk() {
        let talk = "Ana Ruiz: Were you afraid?\nPia Moss: I was, and you?\nAna Ruiz: And now?\nPia Moss: Now I sail.";
        let page = |above: &str| {
            read(&format!("{STORY}\n\n{above}\nFerry stops midway\n\nInterview with Pia Moss, pilot\n\n{talk}"))[2].0
        };
        assert_eq!(page("ALSO READ"), Boilerplate);
        assert_eq!(page("It was late."), Heading);
    }

    #[test]
    fn a_date_alone_is_furniture_and_a_time_is_nothing() {
        let page = |line: &str| read(&format!("Ferry to sail again\n{line}\n{STORY}"))[1].0;
        assert_eq!(page("03/11/2018"), Boilerplate);
        assert_eq!(page("11:30"), Paragraph);
    }

    #[test]
    fn the_name_of_a_column_is_no_headline() {
        let kinds = |first: &str| read(&format!("{first}\nFerry to sail again\nBy Ana Ruiz\n{STORY}"))[0].0;
        assert_eq!(kinds("TALK | FERRIES"), Boilerplate);
        assert_eq!(kinds("Ferries | Tarn"), Headline);
        assert_eq!(read(&format!("FERRY SAILS | TARN\n{STORY}"))[0].0, Headline, "no headline follows");
    }

    #[test]
    fn a_headline_in_marks_opens_no_story() {
        let text = format!(
            "Harbour office confirms the new ferry and promises “a night boat”\nTarn, Nov 14 (Harbour News).- {STORY}"
        );
        assert_eq!(read(&text)[1].0, Dateline);
    }

    #[test]
    fn titles_of_a_talk_may_ask_or_quote() {
        let talk = "Ana Ruiz: Were you afraid?\nPia Moss: I was, and you?\nAna Ruiz: And now?\nPia Moss: Now I sail.";
        for title in ["Q&A: What is a tide?", "Pia Moss, harbour pilot: “I never look back”"] {
            assert_eq!(
                read(&format!("Ferry to sail again\n\n{STORY}\n\n{title}\n\n{talk}"))[2].0,
                InterviewTitle,
                "{title}"
            );
            assert_ne!(
                read(&format!("Ferry to sail again\n\n{STORY}\n\n{title}\n\n{STORY}"))[2].0,
                InterviewTitle,
                "{title}"
            );
        }
    }

    #[test]
    fn several_points_are_a_deck() {
        let under = |line: &str| {
            let text = format!("Ferry to sail again\n{line}\n[Tarn = Reporter Ana Ruiz]\n{STORY}");
            read(&text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>()
        };
        assert_eq!(under("▲ A new ship by May ▲ A bridge by winter"), [Headline, Deck, Byline, Paragraph]);
        assert_eq!(under("▲ The mayor points at the ferry")[1], Caption);
    }

    #[test]
    fn a_heading_stands_before_prose_and_alone() {
        let amid = |line: &str| read(&format!("{STORY}\n\n{line}\n\n{STORY}"))[1].0;
        assert_eq!(amid("What it costs"), Heading);
        assert_eq!(amid("## What it costs?"), Heading);
        assert_eq!(amid("**What it costs**"), Heading);
        assert_eq!(amid("What it costs\n------"), Heading);
        assert_eq!(amid("What does it cost?"), Paragraph);
        assert_eq!(amid("“It costs the earth”"), Paragraph);
        assert_eq!(amid("At the harbour, the captain and the mayor also asked for,"), Paragraph);
        let text = format!("{STORY}\nMonday, Dover\nTuesday, Calais\nFriday, Dover\n{STORY}");
        let list = read(&text);
        assert!(list.iter().all(|&(kind, _)| kind == Paragraph), "{list:?}");
    }

    #[test]
    fn a_list_of_keys_has_a_heading_and_is_none() {
        let kinds = |text: &str| read(text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        let list = "The numbers\nHigh at 10:30: four metres\nFerries late: 14\nSailors: 3 (two of them ill)";
        let page = format!("Harbour briefing\n\n{list}\nWhat the mayor said\n{STORY}");
        assert_eq!(kinds(&page), [Headline, Heading, Paragraph, Paragraph, Paragraph, Heading, Paragraph]);
        assert_eq!(kinds(list), [Headline, Paragraph, Paragraph, Paragraph], "a list may be all there is");
        let lone = format!("{STORY}\n\nThe bridge: a dream of forty years\n\n{STORY}");
        assert_eq!(kinds(&lone), [Paragraph, Heading, Paragraph], "no other key is near");
    }

    #[test]
    fn a_sentence_is_no_heading() {
        let amid = |line: &str| read(&format!("{STORY}\n\n{line}\n\n{STORY}"))[1].0;
        assert_eq!(amid("Nobody sailed. What was there to see"), Paragraph);
        assert_eq!(amid("A talk with Dr. Ruiz of St. Tarn"), Heading);
        let pulled = "“A budget for people with boats.” — Ana Ruiz, pilot";
        assert_eq!(read(&format!("Ferry to sail again\n{pulled}\n{STORY}"))[1].0, Paragraph);
    }

    #[test]
    fn questions_head_the_parts_of_an_explainer() {
        let page = |one: &str, other: &str, more: &str| {
            read(&format!("{STORY}\n\n{one}\n\n{STORY}\n\n{other}\n\n{STORY}\n\nWho sails?\n\n{STORY}{more}"))[1].0
        };
        assert_eq!(page("Who pays?", "When does it start?", ""), Heading);
        assert_eq!(page("Who pays?", "The ferry is free.", ""), Paragraph, "two may be of the story");
        assert_eq!(page("Who pays?", "What do you think of it?", ""), Paragraph, "somebody is asked");
        assert_eq!(page("Who pays?", "And who sails?", ""), Paragraph, "it goes on");
        let more = format!("\n\n{STORY}").repeat(14);
        assert_eq!(page("Who pays?", "When does it start?", &more), Paragraph, "most of the story has none");
    }

    #[test]
    fn datelines_are_cut_from_the_story() {
        let text = format!("DOVER, Nov. 15 (HN) — {STORY}\n\n{STORY} (Dover = Harbour News)");
        assert_eq!(
            read(&text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>(),
            [Dateline, Paragraph, Paragraph, Dateline]
        );
        assert_eq!(
            read(&format!("DOVER\n{STORY}"))[0].0,
            Headline,
            "one word in capitals is a title where it comes first"
        );
        assert_eq!(read(&format!("Ferry sails\nDOVER\n{STORY}"))[1].0, Dateline);
    }

    #[test]
    fn rights_are_cut_from_the_last_paragraph() {
        let text = format!("Ferry to sail again\n\n{STORY}\n\n{STORY} ⓒ Harbour News, all rights reserved");
        let last = read(&text).pop();
        assert_eq!(last, Some((Boilerplate, "ⓒ Harbour News, all rights reserved")));
        let sign = format!("{STORY}\n\nOn the door of the harbour office there is a sign that says ⓒ Harbour News");
        assert_eq!(read(&sign).pop().map(|(kind, _)| kind), Some(Paragraph), "no sentence ends before it");
    }

    #[test]
    fn hard_wrapped_lines_are_one_block() {
        let text = "The ferry to the island was late again on Monday\nbecause the captain, who had promised to be there\nat six, had \
                    overslept and nobody had woken him.\n\nNobody minded. The harbour café had opened early.";
        assert_eq!(
            read(text),
            [(Paragraph, "The ferry to the island was late again on Monday"), (Paragraph, "Nobody minded")]
        );
    }

    #[test]
    fn no_paragraph_goes_on_behind_a_time_that_stands_alone() {
        let line = "The ferry to the island was late again on Monday and\n";
        let text = format!("{}The ferry came\n00:12:31\nlate\n\n{}", line.repeat(4), line.repeat(4));
        let full = line.trim_end();
        assert_eq!(read(&text), [(Paragraph, full), (Paragraph, "late"), (Paragraph, full)]);
    }

    #[test]
    fn turns_are_one_section() {
        let text = "Ana Ruiz: Where were you?\nTom Okafor: At home.\n\nI was ill.\nAna Ruiz: Alone?\nTom Okafor: Yes.";
        assert_eq!(read(text), [(Interview, "Ana Ruiz: Where were you?")]);
    }
}
