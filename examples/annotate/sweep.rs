//! Marked stretches of a text in, properly nested HTML out. Stretches may cross each other: the one that begins later is cut in
//! two. Every byte of the text comes out once.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt::Write as _;

use whosaid::Span;

use crate::html::Safe;

/// A stretch of the text that is to be an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) span: Span,
    pub(crate) tag: &'static str,
    pub(crate) class: String,
    /// Attributes that only the first part of it may have, such as its id.
    pub(crate) once: String,
    /// Markup before its end tag.
    pub(crate) tail: String,
}

/// Hands out the stretches of each block, as blocks are asked for from the first to the last.
#[derive(Debug)]
pub(crate) struct Sweep<'a> {
    text: &'a str,
    ahead: BinaryHeap<Reverse<Entry>>,
}

/// In order of start; of two that start together the longer one is outside.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    key: (u32, Reverse<u32>, usize),
    stretch: Stretch,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<'a> Sweep<'a> {
    pub(crate) fn new(text: &'a str, stretches: Vec<Stretch>) -> Self {
        let mut sweep = Self { text, ahead: BinaryHeap::with_capacity(stretches.len()) };
        for (order, stretch) in stretches.into_iter().enumerate() {
            sweep.later(stretch, order);
        }
        sweep
    }

    fn later(&mut self, stretch: Stretch, order: usize) {
        self.ahead.push(Reverse(Entry { key: (stretch.span.start, Reverse(stretch.span.end), order), stretch }));
    }

    /// The text of one block with its elements. What began before the block goes on in it; what ends after it is cut.
    pub(crate) fn block(&mut self, block: Span) -> String {
        let (mut html, mut at, mut open) = (String::new(), block.start, Vec::<Stretch>::new());
        while let Some(Reverse(Entry { key, mut stretch })) = self.next_before(block.end) {
            stretch.span.start = stretch.span.start.max(block.start);
            let start = stretch.span.start;
            self.close(&mut open, start, &mut at, &mut html);
            let end = open.last().map_or(block.end, |outer| outer.span.end);
            if stretch.span.end > end {
                let rest = Span::new(end, stretch.span.end);
                self.later(Stretch { span: rest, once: String::new(), ..stretch.clone() }, key.2);
                stretch.span.end = end;
            }
            self.write_text(&mut at, start, &mut html);
            let Stretch { tag, class, once, tail, .. } = &stretch;
            let _ = write!(html, "<{tag} class=\"{class}\"{once}>");
            if stretch.span.is_empty() {
                let _ = write!(html, "{tail}</{tag}>");
            } else {
                open.push(stretch);
            }
        }
        self.close(&mut open, block.end, &mut at, &mut html);
        self.write_text(&mut at, block.end, &mut html);
        html
    }

    fn next_before(&mut self, end: u32) -> Option<Reverse<Entry>> {
        let Reverse(next) = self.ahead.peek()?;
        if next.stretch.span.start < end { self.ahead.pop() } else { None }
    }

    /// Ends every element that ends at `until` or before.
    fn close(&self, open: &mut Vec<Stretch>, until: u32, at: &mut u32, html: &mut String) {
        while open.last().is_some_and(|stretch| stretch.span.end <= until) {
            let Some(done) = open.pop() else { return };
            self.write_text(at, done.span.end, html);
            let _ = write!(html, "{}</{}>", done.tail, done.tag);
        }
    }

    fn write_text(&self, at: &mut u32, to: u32, html: &mut String) {
        if *at < to {
            let _ = write!(html, "{}", Safe(Span::new(*at, to).slice(self.text).unwrap_or_default()));
            *at = to;
        }
    }

    /// What points behind the last block.
    pub(crate) fn rest(&mut self) -> String {
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let mut html = String::new();
        while let Some(Reverse(Entry { stretch, .. })) = self.ahead.pop() {
            if stretch.span.start >= end && stretch.span.is_empty() {
                let Stretch { tag, class, once, tail, .. } = stretch;
                let _ = write!(html, "<{tag} class=\"{class}\"{once}>{tail}</{tag}>");
            }
        }
        html
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, Stretch, Sweep};

    fn stretch(start: u32, end: u32, class: &str) -> Stretch {
        let (class, once) = (class.to_owned(), format!(" id={class}"));
        Stretch { span: Span::new(start, end), tag: "i", class, once, tail: String::new() }
    }

    #[test]
    fn crossing_stretches_are_cut() {
        let mut sweep = Sweep::new("abcdef", vec![stretch(3, 5, "y"), stretch(1, 4, "x"), stretch(2, 2, "dot")]);
        assert_eq!(
            sweep.block(Span::new(0, 6)),
            "a<i class=\"x\" id=x>b<i class=\"dot\" id=dot></i>c<i class=\"y\" id=y>d</i></i><i class=\"y\">e</i>f"
        );
    }

    #[test]
    fn a_stretch_goes_on_in_the_next_block() {
        let mut sweep = Sweep::new("ab\n<c>", vec![stretch(1, 5, "x"), stretch(6, 6, "end")]);
        assert_eq!(sweep.block(Span::new(0, 2)), "a<i class=\"x\" id=x>b</i>");
        assert_eq!(sweep.block(Span::new(3, 6)), "<i class=\"x\">&lt;c</i>&gt;");
        assert_eq!(sweep.rest(), "<i class=\"end\" id=end></i>");
    }
}
