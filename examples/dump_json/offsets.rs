//! A document in bytes in, the same document in characters (Python, SQL) or UTF-16 code units (JavaScript, Java) out.

use whosaid::{Document, Fragment, LineIndex, List, Piece, Span};

/// What `start` and `end` count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Byte,
    Char,
    Utf16,
}

/// Rewrites every span of `document`, which was read from `text`.
pub(crate) fn convert(document: &mut Document<'_>, text: &str, unit: Unit) {
    if unit == Unit::Byte || text.is_ascii() {
        return;
    }
    let index = LineIndex::new(text);
    let at = |byte| {
        let converted = if unit == Unit::Char { index.to_chars(byte) } else { index.to_utf16(byte) };
        converted.unwrap_or(byte)
    };
    each_span(document, &|span| *span = Span::new(at(span.start), at(span.end)));
}

fn each_span(document: &mut Document<'_>, change: &impl Fn(&mut Span)) {
    document.sections.iter_mut().for_each(|section| change(&mut section.span));
    document.diagnostics.iter_mut().for_each(|diagnostic| change(&mut diagnostic.span));
    for speaker in &mut document.speakers {
        fragments(&mut speaker.mentions, change);
    }
    for turn in &mut document.turns {
        change(&mut turn.span);
        turn.label.iter_mut().for_each(|label| change(&mut label.span));
        fragments(&mut turn.text, change);
        fragments(&mut turn.directions, change);
        fragments(&mut turn.questions, change);
    }
    for quote in &mut document.quotes {
        change(&mut quote.span);
        let pieces = std::mem::take(&mut quote.pieces);
        quote.pieces = pieces.into_iter().map(|piece| changed_piece(piece, change)).collect();
        if let Some(attribution) = &mut quote.attribution {
            attribution.mention.iter_mut().for_each(|mention| change(&mut mention.span));
            attribution.cue.iter_mut().for_each(|cue| change(&mut cue.span));
        }
    }
}

fn fragments(list: &mut List<Fragment<'_>>, change: &impl Fn(&mut Span)) {
    *list = std::mem::take(list).into_iter().map(|fragment| changed(fragment, change)).collect();
}

fn changed<'a>(mut fragment: Fragment<'a>, change: &impl Fn(&mut Span)) -> Fragment<'a> {
    change(&mut fragment.span);
    fragment
}

fn changed_piece<'a>(mut piece: Piece<'a>, change: &impl Fn(&mut Span)) -> Piece<'a> {
    change(&mut piece.content.span);
    piece
}
