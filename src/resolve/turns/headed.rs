//! Turns in, the same without the headings between two of them: a short title that stands alone behind the words of a turn, right
//! before the next one. Only where what stands above it ends a sentence: who speaks without stops has no headings.

use super::TurnDraft;
use super::ending::is_title;
use super::said::said;
use crate::model::Span;
use crate::resolve::frame::ends_sentence;
use crate::scan::is_capitalised;
use crate::source::Source;

/// Bytes of a heading with its markup.
const HEADING: usize = 60;

/// Ends every turn but the last before its last paragraph, where that is a heading. Linear.
pub(super) fn leave(source: Source<'_>, turns: &mut [TurnDraft]) {
    let Some((_, turns)) = turns.split_last_mut() else { return };
    for turn in turns.iter_mut().filter(|turn| turn.text.len() > 1) {
        let mut last = turn.text.iter().rev();
        let (Some(&title), Some(&above)) = (last.next(), last.next()) else { continue };
        if title.len() as usize > HEADING || title.end < turn.span.end || !is_heading(source, above, title) {
            continue;
        }
        let aside = turn.directions.iter().map(|aside| aside.end).max().unwrap_or(0);
        turn.end_behind(turn.text.len() - 1, above.end.max(aside));
    }
}

/// Whether `title` heads what follows: two words or more without a stop, that speak to nobody, behind a blank line.
fn is_heading(source: Source<'_>, above: Span, title: Span) -> bool {
    let words = source.slice(title).trim_matches(['*', '_']);
    let apart = || source.slice(Span::new(above.end, title.start)).bytes().filter(|&byte| byte == b'\n').count() > 1;
    is_title(words)
        && !words.contains(':')
        && ends_sentence(source.slice(above))
        && apart()
        && (is_capitalised(words.split(' ')) || !said(words).personal)
}

#[cfg(test)]
mod tests {
    use crate::SectionKind::Heading;

    /// The headings of a talk with `line` behind an answer.
    fn headings(line: &str) -> usize {
        let text = format!(
            "Ana Ruiz: Were you afraid of the sea?\n\nPia Moss: I was. You would have been too.\n\n{line}\n\nAna Ruiz: And now?\n\n\
             Pia Moss: Now I sail on Sundays."
        );
        let document = crate::parse(&text);
        assert_eq!(document.turns.len(), 4, "{line}");
        document.sections.iter().filter(|section| section.kind == Heading).count()
    }

    #[test]
    fn a_title_between_two_turns_is_a_heading() {
        for line in ["What the Sea Took", "The years ashore", "**The years ashore**", "What You Should Know"] {
            assert_eq!(headings(line), 1, "{line}");
        }
        for line in
            ["Then I learned to swim.", "I learned to swim", "Never", "and then the storm", "Then, one day", "You see"]
        {
            assert_eq!(headings(line), 0, "{line}");
        }
        let spoken = "Ana Ruiz: Were you afraid of the sea?\n\nPia Moss: I was and you would have been too\n\nThe years ashore\n\n\
                      Ana Ruiz: And now?\n\nPia Moss: Now I sail on Sundays";
        assert!(crate::parse(spoken).sections.iter().all(|section| section.kind != Heading), "no stops at all");
    }
}
