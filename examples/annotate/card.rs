//! What is known about one quote, as a card beside it; and whether a person should look at it.

use std::fmt::Write as _;

use whosaid::{Attribution, Confidence, Document, Quote, QuoteKind};

use crate::html::{Safe, short};
use crate::roster;
use crate::words::word;

/// Why a person should look at a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// A statement without a speaker.
    Nobody,
    /// A speaker with low confidence.
    Unsure,
}

pub(crate) fn check(quote: &Quote<'_>) -> Option<Check> {
    match (&quote.attribution, quote.kind) {
        (_, QuoteKind::Title | QuoteKind::Scare | QuoteKind::Headline) => None,
        (Some(Attribution { speaker: Some(_), confidence, .. }), _) => {
            (*confidence == Confidence::Low).then_some(Check::Unsure)
        }
        // In a turn or another quote, words in marks are its own unless it says whose they are.
        (None, _) if quote.turn.is_some() || quote.parent.is_some() => None,
        _ => Some(Check::Nobody),
    }
}

/// What is known about a quote: who, which rule, how sure, by which words.
pub(crate) fn card(document: &Document<'_>, quote: &Quote<'_>) -> String {
    let mut html = String::new();
    let who = quote.speaker().and_then(|id| document.speaker(id));
    let name = who.map_or_else(|| "Nobody named".to_owned(), roster::full_name);
    let _ = write!(html, "<b><bdi>{}</bdi></b> ", Safe(&name));
    if let Some(what) = who.map(roster::what).filter(|what| !what.is_empty()) {
        let _ = write!(html, "<span class=\"what\"><bdi>{}</bdi></span> ", Safe(&what));
    }
    html += &quote.attribution.as_ref().map_or_else(|| why_nobody(quote), |claim| evidence(quote, claim));
    if quote.pieces.len() > 1 {
        let _ = write!(html, "<span class=\"how\">{} pieces</span> ", quote.pieces.len());
    }
    if let Some(parent) = quote.parent {
        let _ = write!(html, "<span class=\"how\">inside quote {}</span> ", u64::from(parent) + 1);
    }
    html
}

/// Which rule found the speaker, how sure that is, and the words that it stands on.
fn evidence(quote: &Quote<'_>, claim: &Attribution<'_>) -> String {
    let (kind, rule, sure) = (word(quote.kind), word(claim.evidence).replace('_', " "), word(claim.confidence));
    let mut html = format!("<span class=\"how\">{kind} · {rule} · <em class=\"{sure}\">{sure} confidence</em></span> ");
    for (what, fragment) in [("mention", &claim.mention), ("cue", &claim.cue)] {
        if let Some(fragment) = fragment {
            let words = short(&fragment.text, 80);
            let _ = write!(html, "<span class=\"by\"><i>{what}</i> <bdi>{}</bdi></span> ", Safe(&words));
        }
    }
    html
}

fn why_nobody(quote: &Quote<'_>) -> String {
    let why = match (quote.kind, quote.turn) {
        (QuoteKind::Title, _) => "the title of a work",
        (QuoteKind::Scare, _) => "a term, a name, or words at arm’s length",
        (QuoteKind::Headline, _) => "marks in a headline",
        (_, Some(_)) => "inside a turn, no source named there",
        _ if quote.parent.is_some() => "inside a quote, no source named there",
        _ => "the text does not say whose words these are",
    };
    format!("<span class=\"how\">{} · {why}</span> ", word(quote.kind))
}
