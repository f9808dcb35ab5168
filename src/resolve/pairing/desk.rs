//! The marks of one block in, its runs out: one pass over the marks with a small stack, then one over the runs to settle what
//! stayed open. Never looks beyond the block.

use super::role::{Family, Hold, Lean, family, glyph, is_pair, lean, single_closes, single_opens};
use super::{Link, Run};
use crate::model::{DiagnosticKind, Limits, Mark, Span};
use crate::report::Report;
use crate::resolve::Block;
use crate::scan::Sign;
use crate::source::Source;
use crate::steps;

/// Bytes that a run may have whose closing mark may as well be an apostrophe.
const LOOSE: u32 = 200;

/// The deepest nesting that can be asked for: the stack is searched.
const DEEPEST: u32 = 64;

/// What became of a mark that opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    Closed,
    Dropped,
}

/// A mark that waits for its closing mark.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    run: usize,
    family: Family,
    hold: Hold,
}

/// What a single mark ended that may go on: ‘the players’ fault,’ he said.
#[derive(Debug, Clone, Copy)]
struct Loose {
    run: usize,
    depth: usize,
}

/// The work on one block. Reused for the next.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    source: Source<'a>,
    depth: usize,
    /// Whether single marks are the text's first choice.
    single_first: bool,
    runs: Vec<Run>,
    fates: Vec<Fate>,
    /// The nearest closed run around each run.
    around: Vec<Option<usize>>,
    waiting: Vec<Waiting>,
    loose: Option<Loose>,
    /// An attribute of a tag that is being skipped, up to this mark.
    attribute: Option<Mark>,
    /// Where the last double run was closed, for a mark that is printed twice.
    closed_at: u32,
}

impl<'a> Desk<'a> {
    pub(super) fn new(source: Source<'a>, limits: &Limits, single_first: bool) -> Self {
        Self {
            source,
            depth: limits.nesting.min(DEEPEST) as usize + 1,
            single_first,
            runs: Vec::new(),
            fates: Vec::new(),
            around: Vec::new(),
            waiting: Vec::new(),
            loose: None,
            attribute: None,
            closed_at: u32::MAX,
        }
    }

    /// Pairs the marks of `block`. Parents and links of the runs are numbers within the block.
    pub(super) fn pair(&mut self, signs: &[Sign], at: u32, block: &Block, report: &mut Report) -> &[Run] {
        self.runs.clear();
        self.fates.clear();
        self.waiting.clear();
        (self.loose, self.attribute, self.closed_at) = (None, None, u32::MAX);
        for (index, sign) in signs.iter().enumerate() {
            steps::bump();
            if self.skips(sign) {
                continue;
            }
            let later = signs.get(index + 1..).unwrap_or_default();
            match family(sign.mark) {
                Family::Double => self.double(sign, later, at, report),
                Family::Single => self.single(sign, at),
                kind => self.other(sign, kind, at, report),
            }
        }
        self.settle(block, report);
        &self.runs
    }

    /// Whether the mark belongs to the attribute of a tag: `href="…"`.
    fn skips(&mut self, sign: &Sign) -> bool {
        if let Some(end) = self.attribute {
            if family(sign.mark) == family(end) {
                self.attribute = None;
            }
            return true;
        }
        if sign.before == '=' && lean(sign) != Lean::Close {
            self.attribute = Some(sign.mark);
        }
        self.attribute.is_some()
    }

    fn double(&mut self, sign: &Sign, later: &[Sign], at: u32, report: &mut Report) {
        let open =
            self.waiting.iter().rev().find(|waiting| waiting.family == Family::Double).map(|waiting| waiting.run);
        if let Some(run) = open.and_then(|run| self.runs.get_mut(run)) {
            if run.inner.start == sign.span.start && run.open == Some(sign.mark) && lean(sign) != Lean::Close {
                run.inner.start = sign.span.end; // printed twice
                return;
            }
        } else if self.closed_at == sign.span.start && lean(sign) != Lean::Open {
            self.closed_at = sign.span.end; // printed twice
            return;
        }
        if self.is_measure(sign, open.is_some()) {
            return;
        }
        if self.opens(sign, later, open.is_some()) {
            self.open(sign, Family::Double, Hold::Firm, at);
        } else if open.is_some() {
            self.close(sign, Family::Double, report);
            self.closed_at = sign.span.end;
        } else {
            report.add(DiagnosticKind::StrayClose, sign.span);
        }
    }

    /// Whether a double mark opens here.
    fn opens(&self, sign: &Sign, later: &[Sign], open: bool) -> bool {
        let next = || later.iter().inspect(|_| steps::bump()).find(|next| family(next.mark) == Family::Double);
        let next_closes = || next().is_some_and(|next| lean(next) == Lean::Close && glyph(next.mark) != Lean::Open);
        match (glyph(sign.mark), lean(sign)) {
            (Lean::Open, Lean::Close) | (Lean::Either, Lean::Either) => !open,
            (Lean::Open, _) => true,
            (Lean::Close, Lean::Open) => !open || next_closes(),
            (Lean::Close, Lean::Either) => false,
            (Lean::Either, Lean::Open) => !open || !sign.after.is_lowercase() || next_closes(),
            // said,” We will go,” he: the blank stands on the wrong side
            (Lean::Either | Lean::Close, Lean::Close) => {
                !open && matches!(sign.before, ',' | ':') && self.starts_sentence(sign) && next_closes()
            }
        }
    }

    fn starts_sentence(&self, sign: &Sign) -> bool {
        self.rest(sign).trim_start().starts_with(char::is_uppercase)
    }

    /// Inches and seconds: 6’2”, 12".
    fn is_measure(&self, sign: &Sign, open: bool) -> bool {
        if glyph(sign.mark) == Lean::Open || !sign.before.is_ascii_digit() {
            return false;
        }
        let text = self.source.slice(Span::new(0, sign.span.start));
        let feet = text.trim_end_matches(|c: char| c.is_ascii_digit());
        let feet = feet.strip_suffix(['\'', '’']).is_some_and(|feet| feet.ends_with(|c: char| c.is_ascii_digit()));
        feet || !open
    }

    fn single(&mut self, sign: &Sign, at: u32) {
        let top = self.waiting.last().copied().filter(|top| top.family == Family::Single);
        if let Some(hold) = single_closes(sign) {
            if let Some(top) = top {
                if self.may_close(sign, top, hold) {
                    self.end(sign, top.run);
                    self.waiting.pop();
                    self.loose = (hold == Hold::Weak).then_some(Loose { run: top.run, depth: self.waiting.len() });
                }
                return;
            }
            if let Some(loose) = self.loose.filter(|loose| loose.depth == self.waiting.len() && hold == Hold::Firm) {
                self.end(sign, loose.run);
                self.loose = None;
                return;
            }
        }
        let Some(hold) = single_opens(sign, self.rest(sign)) else { return };
        let starts = sign.after.is_uppercase() || !sign.after.is_alphanumeric();
        if top.is_none_or(|top| hold > top.hold || starts && hold == Hold::Firm) {
            self.open(sign, Family::Single, hold, at);
            self.loose = None;
        }
    }

    /// Whether a single mark ends what `top` began, or both are apostrophes.
    fn may_close(&mut self, sign: &Sign, top: Waiting, hold: Hold) -> bool {
        let length = self.runs.get(top.run).map_or(0, |run| sign.span.start.saturating_sub(run.inner.start));
        if length == 0 || hold == Hold::Weak && (top.hold == Hold::Weak || length > LOOSE) {
            return false;
        }
        let nested = self.runs.len() > top.run + 1;
        if nested && !self.single_first && self.waiting.len() == 1 {
            self.waiting.pop();
            self.drop_run(top.run);
            return false;
        }
        true
    }

    fn other(&mut self, sign: &Sign, kind: Family, at: u32, report: &mut Report) {
        let open = self.waiting.iter().any(|waiting| waiting.family == kind);
        let points = if matches!(kind, Family::Corner | Family::WhiteCorner) { Lean::Either } else { lean(sign) };
        match if points == Lean::Either { glyph(sign.mark) } else { points } {
            Lean::Close if open => self.close(sign, kind, report),
            Lean::Close => report.add(DiagnosticKind::StrayClose, sign.span),
            _ => self.open(sign, kind, Hold::Firm, at),
        }
    }

    fn open(&mut self, sign: &Sign, family: Family, hold: Hold, at: u32) {
        if self.waiting.len() >= self.depth {
            // Too deep: the outermost of its kind has surely lost its closing mark.
            let Some(outermost) = self.waiting.iter().position(|waiting| waiting.family == family) else { return };
            self.waiting.remove(outermost);
        }
        let parent = self.waiting.last().and_then(|waiting| u32::try_from(waiting.run).ok());
        self.waiting.push(Waiting { run: self.runs.len(), family, hold });
        self.fates.push(Fate::Open);
        let (outer, inner) = (sign.span, Span::new(sign.span.end, sign.span.end));
        self.runs.push(Run { outer, inner, open: Some(sign.mark), close: None, block: at, parent, link: Link::New });
    }

    fn close(&mut self, sign: &Sign, family: Family, report: &mut Report) {
        while let Some(top) = self.waiting.pop() {
            if top.family == family {
                self.end(sign, top.run);
                let run = self.runs.get(top.run);
                if let Some((run, open)) = run.and_then(|run| Some((run, run.open?)))
                    && !is_pair(open, sign.mark)
                {
                    report.add(DiagnosticKind::MixedMarks, run.outer);
                }
                return;
            }
            if top.family == Family::Single {
                self.drop_run(top.run);
            }
        }
    }

    fn end(&mut self, sign: &Sign, at: usize) {
        if let (Some(run), Some(fate)) = (self.runs.get_mut(at), self.fates.get_mut(at)) {
            run.inner.end = sign.span.start.max(run.inner.start);
            run.outer.end = sign.span.end;
            run.close = Some(sign.mark);
            *fate = Fate::Closed;
        }
    }

    fn drop_run(&mut self, at: usize) {
        if let Some(fate) = self.fates.get_mut(at) {
            *fate = Fate::Dropped;
        }
    }

    fn rest(&self, sign: &Sign) -> &'a str {
        self.source.slice(Span::new(sign.span.end, self.source.len()))
    }

    /// Ends what stayed open, leaves out what is no quote, and gives every run the parent that is left to it.
    fn settle(&mut self, block: &Block, report: &mut Report) {
        for at in 0..self.runs.len() {
            if self.fate(at) == Fate::Open && self.runs.get(at).is_some_and(|run| !self.stays(run, block)) {
                self.drop_run(at);
            }
        }
        self.surround();
        // From the last to the first, so that what follows is known.
        let mut next: Option<usize> = None;
        let (mut word, mut looked) = (None, block.span.end);
        for at in (0..self.runs.len()).rev() {
            steps::bump();
            let parent_end = self.enclosing(at).and_then(|parent| self.runs.get(parent)).map(|parent| parent.inner.end);
            let next_start = next.and_then(|next| self.runs.get(next)).map(|next| next.outer.start);
            let open = self.fate(at) == Fate::Open;
            let Some(run) = self.runs.get_mut(at) else { continue };
            if open {
                let end = parent_end.unwrap_or(block.span.end).min(next_start.unwrap_or(u32::MAX));
                run.inner.end = end.max(run.inner.start);
            }
            // The first letter from here on; what lies behind the next run has been looked at.
            let unseen = self.source.slice(Span::new(run.inner.start, looked.max(run.inner.start)));
            let letter = unseen.find(char::is_alphanumeric).and_then(|letter| u32::try_from(letter).ok());
            steps::more(unseen.len());
            word = letter.map(|letter| run.inner.start + letter).or(word);
            looked = run.inner.start;
            if word.is_none_or(|word| word >= run.inner.end) {
                self.drop_run(at);
                continue;
            }
            run.inner = self.source.trim(run.inner);
            if run.close.is_none() {
                run.outer.end = run.inner.end;
            }
            if self.fate(at) != Fate::Dropped {
                next = Some(at);
            }
        }
        self.surround();
        self.link(report);
        self.compact();
    }

    fn fate(&self, at: usize) -> Fate {
        self.fates.get(at).copied().unwrap_or(Fate::Dropped)
    }

    /// Whether an opening mark that was never closed is one at all: a single one is most often an apostrophe.
    fn stays(&self, run: &Run, block: &Block) -> bool {
        let Some(mark) = run.open else { return false };
        if family(mark) != Family::Single {
            return true;
        }
        let starts = self.source.slice(Span::new(run.inner.start, block.span.end)).starts_with(char::is_uppercase);
        let before = self.source.slice(Span::new(block.span.start, run.outer.start)).trim_end();
        let introduced = before.is_empty() || before.ends_with([',', ':']);
        self.single_first && run.parent.is_none() && glyph(mark) != Lean::Close && starts && introduced
    }

    /// Finds the nearest closed run around each run: parents come first, so theirs is known.
    fn surround(&mut self) {
        self.around.clear();
        for run in &self.runs {
            steps::bump();
            let parent = run.parent.map(|parent| parent as usize);
            let closed = parent.filter(|&up| self.fates.get(up) == Some(&Fate::Closed));
            let around = closed.or_else(|| self.around.get(parent?).copied().flatten());
            self.around.push(around);
        }
    }

    /// The nearest closed run around this one.
    fn enclosing(&self, at: usize) -> Option<usize> {
        self.around.get(at).copied().flatten()
    }

    /// Says which runs open again what stayed open.
    fn link(&mut self, report: &mut Report) {
        let mut open: Option<(Option<u32>, Family, Span)> = None;
        for at in 0..self.runs.len() {
            if self.fate(at) == Fate::Dropped {
                continue;
            }
            let parent = self.enclosing(at).and_then(|parent| u32::try_from(parent).ok());
            let Some(run) = self.runs.get_mut(at) else { continue };
            run.parent = parent;
            let kind = run.open.map(family);
            match open.take() {
                Some((level, before, _)) if level == parent && kind == Some(before) => {
                    run.link = Link::Reopened;
                    report.add(DiagnosticKind::ReopenedQuote, run.open_span());
                }
                Some((_, _, mark)) => report.add(DiagnosticKind::UnclosedQuote, mark),
                None => {}
            }
            if run.close.is_none() {
                open = kind.map(|kind| (parent, kind, run.open_span()));
            }
        }
        if let Some((Some(_), _, mark)) = open {
            report.add(DiagnosticKind::UnclosedQuote, mark); // at the top level, the next paragraph may go on with it
        }
    }

    /// Leaves out the dropped runs and renumbers parents.
    fn compact(&mut self) {
        let mut number = vec![None; self.runs.len()];
        let mut kept = 0_u32;
        for (slot, fate) in number.iter_mut().zip(&self.fates) {
            if *fate != Fate::Dropped {
                *slot = Some(kept);
                kept += 1;
            }
        }
        for run in &mut self.runs {
            run.parent = run.parent.and_then(|parent| number.get(parent as usize).copied().flatten());
        }
        let mut fates = self.fates.iter();
        self.runs.retain(|_| fates.next().is_some_and(|fate| *fate != Fate::Dropped));
    }
}
