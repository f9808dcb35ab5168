//! The runs of one block as their marks open and close them, and what is made of those that nothing closed: an apostrophe, a
//! quote that opens again, one that goes on to the end of its paragraph. Never looks at a mark twice.

use super::lost;
use super::role::{Family, Lean, face, family, glyph};
use super::{Link, Run};
use crate::model::{DiagnosticKind, Mark, Span};
use crate::report::Report;
use crate::resolve::Block;
use crate::scan::Sign;
use crate::source::Source;
use crate::steps;

/// What became of a mark that opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    Closed,
    /// It was never closed, and ends where the next run opens the quote again.
    Cut,
    Dropped,
}

/// The runs of a block in order of their start.
#[derive(Debug, Default)]
pub(super) struct Bench {
    runs: Vec<Run>,
    fates: Vec<Fate>,
    numbers: Vec<Option<u32>>,
    /// The first letter in or after each run.
    letters: Vec<u32>,
    /// Where the last ends of those that are closed.
    reach: u32,
}

/// What stands around the runs of a block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a, 'b> {
    pub(super) source: Source<'a>,
    pub(super) block: &'b Block,
    /// Whether the paragraph before left a quote open.
    pub(super) carried: bool,
    /// The mark that begins the next paragraph.
    pub(super) next: Option<Mark>,
    /// Whether single marks are the text's first choice.
    pub(super) single_first: bool,
}

impl Bench {
    pub(super) fn clear(&mut self) {
        self.runs.clear();
        self.fates.clear();
        self.reach = 0;
    }

    pub(super) fn runs(&self) -> &[Run] {
        &self.runs
    }

    pub(super) fn len(&self) -> usize {
        self.runs.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Run> {
        self.runs.get(at)
    }

    /// A run begins at `sign`.
    pub(super) fn open(&mut self, sign: &Sign, block: u32, parent: Option<usize>) {
        let (outer, inner) = (sign.span, Span::new(sign.span.end, sign.span.end));
        let parent = parent.and_then(|parent| u32::try_from(parent).ok());
        self.runs.push(Run { outer, inner, open: Some(sign.mark), close: None, block, parent, link: Link::New });
        self.fates.push(Fate::Open);
    }

    /// A run begins at `start`, where its mark was lost, and ends at `sign`.
    pub(super) fn insert(&mut self, start: u32, sign: &Sign, block: u32) {
        let (outer, inner) = (Span::new(start, sign.span.end), Span::new(start, sign.span.start));
        self.runs.push(Run { outer, inner, open: None, close: Some(sign.mark), block, parent: None, link: Link::New });
        self.fates.push(Fate::Closed);
        self.reach = self.reach.max(sign.span.end);
    }

    /// Where the last run ends, or one around it; `None` where it is open or there is none.
    pub(super) fn closed_at(&self) -> Option<u32> {
        self.runs.last()?.close.map(|_| self.reach)
    }

    /// The mark that opened run `at` is printed twice: `sign` is the second.
    pub(super) fn widen(&mut self, at: usize, sign: &Sign) {
        if let Some(run) = self.runs.get_mut(at) {
            run.inner.start = sign.span.end;
        }
    }

    /// Run `at` ends at `sign`.
    pub(super) fn close(&mut self, at: usize, sign: &Sign) {
        if let (Some(run), Some(fate)) = (self.runs.get_mut(at), self.fates.get_mut(at)) {
            run.inner.end = sign.span.start.max(run.inner.start);
            run.outer.end = sign.span.end;
            run.close = Some(sign.mark);
            *fate = Fate::Closed;
            self.reach = self.reach.max(sign.span.end);
        }
    }

    /// All runs after `at` on its level are inside it after all.
    pub(super) fn adopt(&mut self, at: usize) {
        let Some((parent, number)) = self.runs.get(at).map(|run| run.parent).zip(u32::try_from(at).ok()) else {
            return;
        };
        for run in self.runs.iter_mut().skip(at + 1).filter(|run| run.parent == parent) {
            run.parent = Some(number);
        }
    }

    /// Run `at` was never closed, and ends at `end`, where a run inside it begins.
    pub(super) fn cut(&mut self, at: usize, end: u32, source: Source<'_>, report: &mut Report) {
        self.end_at(at, end);
        if let Some(run) = self.runs.get(at).filter(|run| has_words(source, run.inner)) {
            report.add(DiagnosticKind::UnclosedQuote, run.open_span());
        }
    }

    /// Run `at` ends at `end`, without a mark.
    fn end_at(&mut self, at: usize, end: u32) {
        if let Some(run) = self.runs.get_mut(at) {
            run.inner.end = end.max(run.inner.start);
            run.outer.end = run.inner.end;
        }
        self.set(at, Fate::Cut);
    }

    /// Run `at` is none.
    pub(super) fn drop(&mut self, at: usize) {
        self.set(at, Fate::Dropped);
    }

    fn fate(&self, at: usize) -> Fate {
        self.fates.get(at).copied().unwrap_or(Fate::Dropped)
    }

    fn set(&mut self, at: usize, fate: Fate) {
        if let Some(slot) = self.fates.get_mut(at) {
            *slot = fate;
        }
    }

    /// Ends what stayed open, leaves out what is no quote, and gives every run the parent that is left to it.
    pub(super) fn settle(&mut self, setting: Setting<'_, '_>, report: &mut Report) {
        self.drop_apostrophes(setting);
        for at in 0..self.runs.len() {
            steps::bump();
            self.place(at, setting, report);
        }
        self.find_letters(setting);
        for at in 0..self.runs.len() {
            self.finish(at, setting, report);
        }
        self.compact();
    }

    /// A single mark that nothing closed is most often an apostrophe.
    fn drop_apostrophes(&mut self, setting: Setting<'_, '_>) {
        // From the last to the first: one that another opens again is none.
        let mut again = setting.next.is_some_and(|mark| family(mark) == Family::Single);
        for at in (0..self.runs.len()).rev() {
            let Some(run) = self.runs.get(at).copied() else { continue };
            if run.open.map(family) != Some(Family::Single) || self.fate(at) == Fate::Dropped {
                continue;
            }
            if self.fate(at) == Fate::Open && !stays(&run, again, setting) {
                self.drop(at);
            } else {
                again = true;
            }
        }
    }

    /// Finds the run that `at` is nested in. One that is open and opened again by `at` ends here.
    fn place(&mut self, at: usize, setting: Setting<'_, '_>, report: &mut Report) {
        let Some(run) = self.runs.get(at).copied() else { return };
        let kept = self.fate(at) != Fate::Dropped;
        let (mut parent, mut link) = (run.parent, Link::New);
        while let Some((up, outer)) = parent.and_then(|up| Some((up as usize, *self.runs.get(up as usize)?))) {
            match self.fate(up) {
                Fate::Closed => break,
                Fate::Cut if run.outer.start < outer.inner.end => break,
                Fate::Open if !kept || self.nests(&outer, at, setting) => break,
                Fate::Open => {
                    let rest = Span::new(outer.inner.start, run.outer.start);
                    let end = lost::end(setting.source, setting.block.span, rest, false).max(self.nested_end(up, at));
                    self.end_at(up, end);
                    if end < rest.end {
                        report.add(DiagnosticKind::UnclosedQuote, outer.open_span());
                    } else if has_words(setting.source, rest) {
                        link = Link::Reopened;
                        report.add(DiagnosticKind::ReopenedQuote, run.open_span());
                    }
                }
                Fate::Cut | Fate::Dropped => {}
            }
            parent = outer.parent;
        }
        if let Some(run) = self.runs.get_mut(at) {
            (run.parent, run.link) = (parent, link);
        }
    }

    /// Whether run `at` is a quote inside `outer`, which nothing closed, and does not open it again.
    fn nests(&self, outer: &Run, at: usize, setting: Setting<'_, '_>) -> bool {
        let (Some(run), Some(mark)) = (self.runs.get(at), outer.open) else { return false };
        let Some(own) = run.open else { return false };
        if family(own) != family(mark) {
            return true;
        }
        let between = setting.source.slice(Span::new(outer.inner.start, run.outer.start)).trim_end();
        let (other, goes_on) = (face(own) != face(mark), setting.next == Some(mark));
        let inside = between.ends_with(|c: char| c.is_alphanumeric() || other && matches!(c, ',' | ':' | ';'));
        inside && (other || goes_on) && self.fate(at) == Fate::Closed
    }

    /// Gives run `at` its last bounds; one without words is none.
    fn finish(&mut self, at: usize, setting: Setting<'_, '_>, report: &mut Report) {
        let fate = self.fate(at);
        let Some(mut run) = self.runs.get(at).copied().filter(|_| fate != Fate::Dropped) else { return };
        if fate == Fate::Open {
            let outer = run.parent.and_then(|up| self.runs.get(up as usize));
            run.inner.end =
                outer.map_or_else(|| self.end(at, &run, setting), |outer| outer.inner.end.max(run.inner.start));
        }
        let worded = self.letters.get(at).is_some_and(|&letter| letter < run.inner.end);
        if worded {
            run.inner = setting.source.trim(run.inner);
        }
        if run.close.is_none() {
            run.outer.end = run.inner.end;
        }
        if !worded {
            self.drop(at);
        } else if fate == Fate::Open && run.parent.is_some() {
            report.add(DiagnosticKind::UnclosedQuote, run.open_span()); // at the top, the next paragraph may go on with it
        }
        if let Some(slot) = self.runs.get_mut(at) {
            *slot = run;
        }
    }

    /// Where run `at` of the top level ends, which nothing closed.
    fn end(&self, at: usize, run: &Run, setting: Setting<'_, '_>) -> u32 {
        let rest = Span::new(run.inner.start, setting.block.span.end);
        let goes_on = setting.next.map(family) == run.open.map(family);
        let nested = self.nested_end(at, self.runs.len());
        lost::end(setting.source, setting.block.span, rest, goes_on).max(nested)
    }

    /// Where the last run before `until` ends that stands inside run `at`.
    fn nested_end(&self, at: usize, until: usize) -> u32 {
        let after = self.runs.iter().zip(&self.fates).take(until).skip(at + 1);
        let nested = after.take_while(|(run, _)| run.parent.is_some_and(|parent| parent as usize >= at));
        let kept = nested.inspect(|_| steps::bump()).filter(|(_, fate)| **fate != Fate::Dropped);
        kept.map(|(run, _)| run.outer.end).max().unwrap_or(0)
    }

    /// Finds the first letter in or after each run: from the last to the first, so that each is looked at once.
    fn find_letters(&mut self, setting: Setting<'_, '_>) {
        self.letters.clear();
        self.letters.resize(self.runs.len(), u32::MAX);
        let (mut letter, mut looked) = (u32::MAX, setting.block.span.end);
        for (run, slot) in self.runs.iter().zip(&mut self.letters).rev() {
            let unseen = setting.source.slice(Span::new(run.inner.start, looked.max(run.inner.start)));
            steps::more(unseen.len());
            let found = unseen.find(char::is_alphanumeric).and_then(|at| u32::try_from(at).ok());
            letter = found.map_or(letter, |at| run.inner.start + at);
            looked = looked.min(run.inner.start);
            *slot = letter;
        }
    }

    /// Leaves out the dropped runs and renumbers parents.
    fn compact(&mut self) {
        self.numbers.clear();
        let mut kept = 0_u32;
        for fate in &self.fates {
            self.numbers.push((*fate != Fate::Dropped).then_some(kept));
            kept += u32::from(*fate != Fate::Dropped);
        }
        for run in &mut self.runs {
            run.parent = run.parent.and_then(|parent| self.numbers.get(parent as usize).copied().flatten());
        }
        let mut fates = self.fates.iter();
        self.runs.retain(|_| fates.next().is_some_and(|fate| *fate != Fate::Dropped));
    }
}

/// Whether a single mark that nothing closes opens a quote. `again`: another one does after it.
fn stays(run: &Run, again: bool, setting: Setting<'_, '_>) -> bool {
    let rest = setting.source.slice(Span::new(run.inner.start, setting.block.span.end));
    let before = setting.source.slice(Span::new(setting.block.span.start, run.outer.start)).trim_end();
    let introduced = before.is_empty() || before.ends_with([',', ':']);
    let sentence = before.ends_with(|c: char| !c.is_alphanumeric());
    setting.single_first
        && run.open.is_some_and(|mark| glyph(mark) != Lean::Close)
        && rest.starts_with(char::is_uppercase)
        && (introduced || again && sentence)
}

fn has_words(source: Source<'_>, span: Span) -> bool {
    source.slice(span).contains(char::is_alphanumeric)
}
