//! Quotes as a table: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), UTF-8, lines end in CRLF.

use std::borrow::Cow;

use whosaid::{Document, Quote};

use crate::words::word;

const HEAD: [&str; 12] = [
    "quote",
    "kind",
    "speaker",
    "title",
    "affiliation",
    "mention",
    "cue",
    "evidence",
    "confidence",
    "start",
    "end",
    "text",
];

/// One row for each quote. Offsets are bytes; the pieces of a quote are joined with a space.
pub(crate) fn quotes(document: &Document<'_>) -> String {
    let mut out = String::new();
    push(&mut out, &HEAD.map(Cow::Borrowed));
    for quote in &document.quotes {
        push(&mut out, &row(document, quote));
    }
    out
}

fn row<'a>(document: &'a Document<'_>, quote: &'a Quote<'_>) -> [Cow<'a, str>; 12] {
    let speaker = quote.speaker().and_then(|id| document.speaker(id));
    let claim = quote.attribution.as_ref();
    let or_empty = |text: Option<&'a str>| Cow::Borrowed(text.unwrap_or_default());
    let pieces: Vec<&str> = quote.pieces.iter().map(|piece| &*piece.content.text).collect();
    [
        quote.id.to_string().into(),
        word(quote.kind).into(),
        or_empty(speaker.and_then(|speaker| speaker.name.as_deref())),
        or_empty(speaker.and_then(|speaker| speaker.title.as_deref())),
        or_empty(speaker.and_then(|speaker| speaker.affiliation.as_deref())),
        or_empty(claim.and_then(|claim| claim.mention.as_ref()).map(|mention| &*mention.text)),
        or_empty(claim.and_then(|claim| claim.cue.as_ref()).map(|cue| &*cue.text)),
        claim.map_or_else(String::new, |claim| word(claim.evidence)).into(),
        claim.map_or_else(String::new, |claim| word(claim.confidence)).into(),
        quote.span.start.to_string().into(),
        quote.span.end.to_string().into(),
        pieces.join(" ").into(),
    ]
}

/// A field that holds a comma, a quotation mark or a line end is put in quotation marks, and its own are doubled.
fn push(out: &mut String, fields: &[Cow<'_, str>]) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if field.contains([',', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(&field.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(field);
        }
    }
    out.push_str("\r\n");
}
