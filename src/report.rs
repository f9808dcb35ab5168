//! Where every stage reports what is wrong with the text. Lines and columns are counted once, at the end; the sink is bounded.

use crate::model::{Diagnostic, DiagnosticKind, LineIndex, Span};
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

    /// All findings in text order, with line and column.
    pub(crate) fn finish(mut self, source: Source<'_>) -> Vec<Diagnostic> {
        if self.found.is_empty() {
            return Vec::new();
        }
        self.found.sort_by_key(|&(_, span)| span);
        self.found.dedup();
        let index = LineIndex::new(source.text());
        let located = |(code, span): (DiagnosticKind, Span)| {
            let at = index.line_col(span.start)?;
            Some(Diagnostic::new(code, span, at.line, at.column))
        };
        self.found.into_iter().filter_map(located).collect()
    }
}
