//! Where every stage reports what is wrong with the text. Lines and columns are counted once, at the end; the sink is bounded.

use crate::model::{Diagnostic, DiagnosticKind, Span};
use crate::scan;
use crate::source::Source;

/// The findings so far, in the order they were made.
#[derive(Debug)]
pub(crate) struct Report {
    found: Vec<(DiagnosticKind, Span)>,
    limit: usize,
}

impl Report {
    pub(crate) const fn new(limit: u32) -> Self {
        Self { found: Vec::new(), limit: limit as usize }
    }

    /// Notes a finding; the one at the limit becomes `limit_reached`, later ones are dropped.
    pub(crate) fn add(&mut self, code: DiagnosticKind, span: Span) {
        if self.found.len() + 1 < self.limit {
            self.found.push((code, span));
        } else if self.found.len() < self.limit {
            self.found.push((DiagnosticKind::LimitReached, span));
        }
    }

    /// All findings in text order, with line and column. Reads the text once, up to the last of them.
    pub(crate) fn finish(mut self, source: Source<'_>) -> Vec<Diagnostic> {
        self.found.sort_by_key(|&(_, span)| span);
        self.found.dedup();
        let mut ends = scan::line_ends(source.text()).peekable();
        let (mut at, mut line, mut column) = (0, 1, 1);
        let located = |(code, span): (DiagnosticKind, Span)| {
            while let Some((_, next)) = ends.next_if(|&(_, next)| next <= span.start as usize) {
                (at, line, column) = (next, line + 1, 1);
            }
            column += u32::try_from(source.text().get(at..span.start as usize)?.chars().count()).ok()?;
            at = span.start as usize;
            Some(Diagnostic::new(code, span, line, column))
        };
        self.found.into_iter().filter_map(located).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LineIndex;

    #[test]
    fn places_are_those_of_the_index() {
        let text = "né “a”\r\n“😀” x\r“\u{2028}y\n\n".repeat(5);
        let mut report = Report::new(u32::MAX);
        let starts = || text.char_indices().map(|(at, _)| at).chain([text.len()]);
        starts().filter(|at| at % 3 != 1).for_each(|at| {
            let at = u32::try_from(at).unwrap();
            report.add(DiagnosticKind::StrayClose, Span::new(at, at));
        });
        let index = LineIndex::new(&text);
        for found in report.finish(Source::new(&text, u32::MAX)) {
            let want = index.line_col(found.span.start).unwrap();
            assert_eq!((found.line, found.column), (want.line, want.column), "byte {}", found.span.start);
        }
    }
}
