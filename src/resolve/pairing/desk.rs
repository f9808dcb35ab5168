//! The marks of one block in, its runs out: one pass over the marks with a small stack of those that wait for their closing
//! mark. Never looks beyond the block.

use super::Run;
use super::bench::{Bench, Setting};
use super::lost;
use super::role::{Family, Hold, Lean, answers, face, family, glyph, lean, single_closes, single_opens};
use crate::lexicon::verb;
use crate::model::{DiagnosticKind, Limits, Mark, Span};
use crate::report::Report;
use crate::scan::Sign;
use crate::source::Source;
use crate::steps;

/// Quotes of one block that nothing closes and that may go on around what follows.
const HELD: usize = 4;

/// Bytes that a run may have whose closing mark may as well be an apostrophe.
const LOOSE: u32 = 200;

/// The deepest nesting that can be asked for: the stack is searched.
const DEEPEST: u32 = 64;

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
    bench: Bench,
    waiting: Vec<Waiting>,
    /// The last run whose closing mark is waited for no more and that may still hold what follows, and how many there were.
    given_up: (Option<usize>, usize),
    loose: Option<Loose>,
    /// An attribute of a tag that is being skipped, up to this mark.
    attribute: Option<Mark>,
    /// Where the last double run was closed, for a mark that is printed twice.
    closed_at: u32,
    /// Where the last mark ends that closed nothing.
    stray: Option<u32>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(source: Source<'a>, limits: &Limits, single_first: bool) -> Self {
        Self {
            source,
            depth: limits.nesting.min(DEEPEST) as usize + 1,
            single_first,
            bench: Bench::default(),
            waiting: Vec::new(),
            given_up: (None, 0),
            loose: None,
            attribute: None,
            closed_at: u32::MAX,
            stray: None,
        }
    }

    /// Pairs the marks of `block`. Parents and links of the runs are numbers within the block.
    pub(super) fn pair(&mut self, signs: &[Sign], at: u32, setting: Setting<'_, '_>, report: &mut Report) -> &[Run] {
        self.bench.clear();
        self.waiting.clear();
        self.given_up = (None, 0);
        (self.loose, self.attribute, self.closed_at, self.stray) = (None, None, u32::MAX, None);
        for (index, sign) in signs.iter().enumerate() {
            steps::bump();
            let later = signs.get(index + 1..).unwrap_or_default();
            if self.skips(sign, later) {
                continue;
            }
            match family(sign.mark) {
                Family::Double => self.double(sign, later, at, setting, report),
                Family::Single => self.single(sign, at, report),
                kind => self.other(sign, kind, at, setting, report),
            }
        }
        self.bench.settle(setting, report);
        self.bench.runs()
    }

    /// Whether the mark belongs to the attribute of a tag: `href="…"`.
    fn skips(&mut self, sign: &Sign, later: &[Sign]) -> bool {
        if let Some(end) = self.attribute {
            if sign.mark == end {
                self.attribute = None;
            }
            return true;
        }
        let begins = sign.before == '=' && !sign.after.is_whitespace();
        if begins && next_of(family(sign.mark), later).is_some_and(|next| next.mark == sign.mark) {
            self.attribute = Some(sign.mark);
        }
        begins
    }

    fn double(&mut self, sign: &Sign, later: &[Sign], at: u32, setting: Setting<'_, '_>, report: &mut Report) {
        let open =
            self.waiting.iter().rev().find(|waiting| waiting.family == Family::Double).map(|waiting| waiting.run);
        if let Some((at, run)) = open.and_then(|at| Some((at, self.bench.get(at)?))) {
            if run.inner.start == sign.span.start && run.open == Some(sign.mark) && lean(sign) != Lean::Close {
                self.bench.widen(at, sign); // printed twice
                return;
            }
        } else if self.closed_at == sign.span.start && lean(sign) != Lean::Open {
            self.closed_at = sign.span.end; // printed twice
            return;
        }
        let ends_tag = sign.after == '>' && open.is_none();
        if ends_tag || self.is_measure(sign, open.is_some()) {
            return;
        }
        if !self.answers(open, sign) && self.opens(sign, later, open.is_some()) {
            self.open(sign, Family::Double, Hold::Firm, at, report);
        } else if open.is_some() {
            self.close(sign, Family::Double, report);
            self.closed_at = sign.span.end;
        } else {
            report.add(DiagnosticKind::StrayClose, sign.span);
            if let Some(start) = self.lost(sign, setting) {
                self.bench.insert(start, sign, at);
            }
            self.stray = Some(sign.span.end);
        }
    }

    /// Where the quote begins that `sign` closes, where its opening mark was lost.
    fn lost(&self, sign: &Sign, setting: Setting<'_, '_>) -> Option<u32> {
        let first = self.bench.len() == 0;
        if !self.waiting.is_empty() || first && (setting.carried || self.stray.is_some()) {
            return None;
        }
        let from = if first { setting.block.span.start } else { self.bench.closed_at()? };
        let from = from.max(self.stray.unwrap_or(0));
        let words = self.source.slice(Span::new(from, sign.span.start));
        let start = lost::begin(words, first)?;
        Some(from + u32::try_from(start).unwrap_or(0))
    }

    /// Whether a double mark opens here.
    fn opens(&self, sign: &Sign, later: &[Sign], open: bool) -> bool {
        let closes = |next: &Sign| lean(next) == Lean::Close && glyph(next.mark) != Lean::Open;
        let next_closes = || next_of(Family::Double, later).is_some_and(closes);
        match (glyph(sign.mark), lean(sign)) {
            // the last thing in its paragraph opens nothing
            (_, Lean::Either) if open && sign.after == '\n' => false,
            (Lean::Open, Lean::Close) => !open && next_closes(),
            (Lean::Open, _) => true,
            (Lean::Either, Lean::Either) => !open,
            (Lean::Close, Lean::Open) => !open || next_closes(),
            (Lean::Close, Lean::Either) => !open && sign.before.is_whitespace() && next_closes(),
            (Lean::Either, Lean::Open) => !open || !sign.after.is_lowercase() || next_closes(),
            // said,” We will go,” he: the blank stands on the wrong side
            (Lean::Either | Lean::Close, Lean::Close) => !open && self.introduces(sign) && next_closes(),
        }
    }

    /// Whether the mark closes the run `open` by the custom that opened it, whatever its shape says.
    fn answers(&self, open: Option<usize>, sign: &Sign) -> bool {
        let run = open.and_then(|at| self.bench.get(at));
        lean(sign) != Lean::Open && run.is_some_and(|run| answers(run.open, sign.mark))
    }

    /// Whether the words before lead on to a quote.
    fn introduces(&self, sign: &Sign) -> bool {
        let before = self.source.window(Span::new(sign.span.start.saturating_sub(24), sign.span.start));
        let cue = before.strip_suffix([',', ':']).and_then(|words| words.rsplit(|c: char| !c.is_alphabetic()).next());
        cue.is_some_and(|word| verb(word).is_some())
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

    fn single(&mut self, sign: &Sign, at: u32, report: &mut Report) {
        let top = self.waiting.last().copied().filter(|top| top.family == Family::Single);
        if let Some(hold) = single_closes(sign) {
            if let Some(top) = top {
                if self.may_close(sign, top, hold) {
                    self.end(top.run, sign, report);
                    self.waiting.pop();
                    self.loose = (hold == Hold::Weak).then_some(Loose { run: top.run, depth: self.waiting.len() });
                }
                return;
            }
            if let Some(loose) = self.loose.filter(|loose| loose.depth == self.waiting.len() && hold == Hold::Firm) {
                self.loose = None;
                if self.single_first || self.bench.len() == loose.run + 1 {
                    self.bench.close(loose.run, sign);
                    self.bench.adopt(loose.run);
                }
                return;
            }
        }
        let Some(hold) = single_opens(sign, self.rest(sign)) else { return };
        let starts = sign.after.is_uppercase() || !sign.after.is_alphanumeric();
        let other = |top: Waiting| {
            let mark = self.bench.get(top.run).and_then(|run| run.open);
            glyph(sign.mark) == Lean::Open && mark.is_some_and(|mark| face(mark) != face(sign.mark))
        };
        let again = |top: Waiting| starts || other(top) || self.bench.len() > top.run + 1;
        if top.is_none_or(|top| hold > top.hold || hold == Hold::Firm && again(top)) {
            self.open(sign, Family::Single, hold, at, report);
            self.loose = None;
        }
    }

    /// Whether a single mark ends what `top` began, or both are apostrophes.
    fn may_close(&mut self, sign: &Sign, top: Waiting, hold: Hold) -> bool {
        let length = self.bench.get(top.run).map_or(0, |run| sign.span.start.saturating_sub(run.inner.start));
        if length == 0 || hold == Hold::Weak && (top.hold == Hold::Weak || length > LOOSE) {
            return false;
        }
        let nested = self.bench.len() > top.run + 1;
        if nested && !self.single_first && self.waiting.len() == 1 {
            self.waiting.pop();
            self.bench.drop(top.run);
            return false;
        }
        true
    }

    fn other(&mut self, sign: &Sign, kind: Family, at: u32, setting: Setting<'_, '_>, report: &mut Report) {
        let open = self.waiting.iter().rev().find(|waiting| waiting.family == kind).map(|waiting| waiting.run);
        let points = if matches!(kind, Family::Corner | Family::WhiteCorner) { Lean::Either } else { lean(sign) };
        let points = match points {
            _ if self.answers(open, sign) => Lean::Close,
            Lean::Either => glyph(sign.mark),
            _ => points,
        };
        match points {
            Lean::Close if open.is_some() => self.close(sign, kind, report),
            // the French open every paragraph of a quote with the mark that closes it
            Lean::Close if sign.span.start == setting.block.span.start => self.open(sign, kind, Hold::Firm, at, report),
            Lean::Close => report.add(DiagnosticKind::StrayClose, sign.span),
            _ => self.open(sign, kind, Hold::Firm, at, report),
        }
    }

    fn open(&mut self, sign: &Sign, family: Family, hold: Hold, at: u32, report: &mut Report) {
        if self.waiting.len() >= self.depth {
            // Too deep: the outermost, where it is of this kind, has surely lost its closing mark. It may go on around what
            // follows, but not each of a row of openers: they would nest without end.
            if self.waiting.first().is_none_or(|outermost| outermost.family != family) {
                return;
            }
            let outermost = self.waiting.remove(0).run;
            self.loose = None;
            if self.given_up.1 < HELD {
                self.given_up = (Some(outermost), self.given_up.1 + 1);
            } else {
                let next = self.waiting.first().and_then(|next| self.bench.get(next.run));
                self.bench.cut(outermost, next.map_or(sign.span.start, |next| next.outer.start), self.source, report);
            }
        }
        let parent = self.waiting.last().map(|waiting| waiting.run).or(self.given_up.0);
        self.waiting.push(Waiting { run: self.bench.len(), family, hold });
        self.bench.open(sign, at, parent);
    }

    fn close(&mut self, sign: &Sign, family: Family, report: &mut Report) {
        while let Some(top) = self.waiting.pop() {
            if top.family == family {
                self.end(top.run, sign, report);
                break;
            }
            if top.family == Family::Single {
                self.bench.drop(top.run);
            }
        }
        // what stands inside a quote goes on no further than the quote
        self.loose = self.loose.filter(|loose| loose.depth <= self.waiting.len());
    }

    fn end(&mut self, at: usize, sign: &Sign, report: &mut Report) {
        self.bench.close(at, sign);
        let Some(run) = self.bench.get(at) else { return };
        if run.open.is_some_and(|open| face(open) != face(sign.mark)) {
            report.add(DiagnosticKind::MixedMarks, run.outer);
        }
    }

    fn rest(&self, sign: &Sign) -> &'a str {
        self.source.slice(Span::new(sign.span.end, self.source.len()))
    }
}

/// The next mark of a family.
fn next_of(kind: Family, later: &[Sign]) -> Option<&Sign> {
    later.iter().inspect(|_| steps::bump()).find(|next| family(next.mark) == kind)
}
