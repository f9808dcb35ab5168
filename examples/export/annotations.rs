//! Quotes as [W3C Web Annotations](https://www.w3.org/TR/annotation-model/), which Hypothesis, Recogito and others read.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};
use whosaid::{Document, LineIndex, Piece, Quote, Speaker};

use crate::words::word;

/// Characters on each side of a quote that help to find it again in a text that was changed.
const CONTEXT: usize = 32;

/// One annotation page with one annotation for each quote, and a target for each of its pieces. Positions are code points.
pub(crate) fn annotations(text: &str, document: &Document<'_>, path: Option<&Path>) -> String {
    let source = path.map_or_else(|| "urn:whosaid:standard-input".to_owned(), iri);
    let index = LineIndex::new(text);
    let annotation = |quote: &Quote<'_>| {
        let target = |piece: &Piece<'_>| json!({"source": source, "selector": selectors(text, &index, piece)});
        json!({
            "id": format!("{source}#quote-{}", quote.id),
            "type": "Annotation",
            "motivation": "identifying",
            "body": bodies(document, quote),
            "target": quote.pieces.iter().map(target).collect::<Vec<_>>(),
        })
    };
    let page = json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": format!("{source}#quotes"),
        "type": "AnnotationPage",
        "items": document.quotes.iter().map(annotation).collect::<Vec<_>>(),
    });
    format!("{page:#}\n")
}

/// Who, and how we know.
fn bodies(document: &Document<'_>, quote: &Quote<'_>) -> Vec<Value> {
    let body = |purpose: &str, value: &str| json!({"type": "TextualBody", "purpose": purpose, "value": value});
    let called = |speaker: &Speaker<'_>| speaker.mentions.first().map(|mention| mention.text.to_string());
    let speaker = quote.speaker().and_then(|id| document.speaker(id));
    let name = speaker.and_then(|speaker| speaker.name.as_deref().map(str::to_owned).or_else(|| called(speaker)));
    let mut bodies: Vec<Value> = name.iter().map(|name| body("identifying", name)).collect();
    bodies.push(body("classifying", &word(quote.kind)));
    if let Some(claim) = &quote.attribution {
        bodies.push(body(
            "describing",
            &format!("evidence: {}, confidence: {}", word(claim.evidence), word(claim.confidence)),
        ));
    }
    bodies
}

fn selectors(text: &str, index: &LineIndex<'_>, piece: &Piece<'_>) -> Value {
    let (span, exact) = (piece.content.span, &*piece.content.text);
    let before = text.get(..span.start as usize).unwrap_or_default();
    let after = text.get(span.end as usize..).unwrap_or_default();
    let from = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
    json!([
        {
            "type": "TextQuoteSelector",
            "exact": exact,
            "prefix": before.get(from..),
            "suffix": after.get(..to),
        },
        {"type": "TextPositionSelector", "start": index.to_chars(span.start), "end": index.to_chars(span.end)},
    ])
}

/// A file name as a relative IRI: what may not stand in one is percent-encoded.
fn iri(path: &Path) -> String {
    path.to_string_lossy().bytes().fold(String::new(), |mut iri, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => iri.push(char::from(byte)),
            _ => {
                let _ = write!(iri, "%{byte:02X}");
            }
        }
        iri
    })
}
