//! A document as facts that can be compared across two texts that say the same: spans go through a map, lines and columns and
//! copied words are left out (the invariants tie them to the spans).

use whosaid::{Document, Fragment, Span};

/// Every fact of the document, one a line, its spans moved by `map`.
pub(crate) fn facts(document: &Document<'_>, map: &dyn Fn(u32) -> u32) -> Vec<String> {
    let to = |span: Span| format!("{}..{}", map(span.start), map(span.end));
    let all = |list: &[Fragment<'_>]| list.iter().map(|f| to(f.span)).collect::<Vec<_>>().join(" ");
    let mut facts = quotes(document, map);
    facts.extend(document.sections.iter().map(|s| format!("section {:?} {}", s.kind, to(s.span))));
    facts.extend(document.speakers.iter().map(|s| {
        let parts = [s.name.is_some(), s.honorific.is_some(), s.title.is_some(), s.affiliation.is_some()];
        format!("speaker {:?} {:?} {:?} {parts:?} {}", s.id, s.kind, s.role, all(&s.mentions))
    }));
    facts.extend(document.turns.iter().map(|t| {
        let label = t.label.as_ref().map(|label| to(label.span));
        let parts = [&t.text, &t.directions, &t.questions].map(|list| all(list));
        format!("turn {:?} {} {label:?} {:?} {parts:?}", t.speaker, to(t.span), t.timestamp)
    }));
    facts.extend(document.exchanges.iter().map(|e| format!("{e:?}")));
    facts.extend(document.diagnostics.iter().map(|d| format!("{:?} {}", d.code, to(d.span))));
    facts
}

/// Only the quotes, with kind, pieces and attribution.
pub(crate) fn quotes(document: &Document<'_>, map: &dyn Fn(u32) -> u32) -> Vec<String> {
    let to = |span: Span| format!("{}..{}", map(span.start), map(span.end));
    let quote = |q: &whosaid::Quote<'_>| {
        let pieces = q.pieces.iter().map(|p| to(p.content.span)).collect::<Vec<_>>().join(" ");
        let claim = q.attribution.as_ref().map(|a| {
            let [mention, cue] = [&a.mention, &a.cue].map(|f| f.as_ref().map(|f| to(f.span)));
            format!("{:?} {mention:?} {cue:?} {:?} {:?}", a.speaker, a.evidence, a.confidence)
        });
        format!("quote {:?} {} [{pieces}] {:?} {:?} {claim:?}", q.kind, to(q.span), q.turn, q.parent)
    };
    document.quotes.iter().map(quote).collect()
}

/// The spans of the marked pieces alone: what the marks say, before anybody asks who spoke.
pub(crate) fn pieces(document: &Document<'_>, map: &dyn Fn(u32) -> u32) -> Vec<(u32, u32)> {
    let marked = document.quotes.iter().flat_map(|q| &q.pieces).filter(|p| p.open.is_some() || p.close.is_some());
    let mut spans: Vec<_> = marked.map(|p| (map(p.content.span.start), map(p.content.span.end))).collect();
    spans.sort_unstable();
    spans
}
