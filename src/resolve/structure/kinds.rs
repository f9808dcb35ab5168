//! What each paragraph looks like in, what it is out, by its neighbours: a headline stands before a story, a heading before
//! prose or turns, a byline at the top. Strict: where the neighbours do not bear it out, it is a paragraph.

use super::clue::{Clue, Shape, Wording, clue};
use super::paragraphs::Paragraph;
use crate::lexicon::{Class, Person, class, is_abbreviation, person};
use crate::model::SectionKind;
use crate::source::Source;
use crate::steps;

/// How far ahead the story, or the turns, must begin that a title is the title of.
const AHEAD: usize = 6;
/// The same, furniture counted.
const FURNITURE: usize = 3 * AHEAD;
/// Lines in a row that can be titles; more are a list.
const ROW: usize = 2;
/// Bytes of a deck of sentences.
const DECK: usize = 300;
/// Bytes of the name of a column.
const KICKER: usize = 48;
/// Words of a heading that asks nothing.
const HEADING: usize = 16;

/// The kind of each paragraph. Linear.
pub(super) fn kinds(source: Source<'_>, paragraphs: &[Paragraph]) -> Vec<SectionKind> {
    let clues: Vec<Clue> = paragraphs.iter().map(|&paragraph| clue(source, paragraph)).collect();
    let mut page = Page {
        source,
        paragraphs,
        clues: &clues,
        top: true,
        kinds: Vec::with_capacity(clues.len()),
        row: 0,
        asks: asks(source, paragraphs, &clues),
    };
    for (at, clue) in clues.iter().enumerate() {
        let kind = page.kind(at, *clue);
        page.top &= !matches!(kind, SectionKind::Paragraph | SectionKind::Interview);
        page.kinds.push(kind);
    }
    page.kinds
}

/// Whether questions head the parts of the prose: three at least, one for five other paragraphs, of which none is put to somebody
/// (`Who do you ask?`) or goes on with what is said (`And who pays?`).
fn asks(source: Source<'_>, paragraphs: &[Paragraph], clues: &[Clue]) -> bool {
    let between = |three: &[Clue]| matches!(three, [above, asks, below] if asks.shape == Shape::Question && above.shape == Shape::Prose && below.shape == Shape::Prose);
    let mut count = 0;
    for (_, paragraph) in clues.windows(3).zip(paragraphs.iter().skip(1)).filter(|(three, _)| between(three)) {
        let words = source.slice(paragraph.span);
        steps::more(words.len());
        let mut each = words.split(|c: char| !c.is_alphabetic());
        let goes_on = each.next().is_some_and(|first| class(first) == Some(Class::Conjunction));
        if goes_on || each.any(|word| person(word) == Some(Person::Second)) {
            return false;
        }
        count += 1;
    }
    count > 2 && count * 6 >= clues.len()
}

/// The page, read from the top down.
struct Page<'c> {
    source: Source<'c>,
    paragraphs: &'c [Paragraph],
    clues: &'c [Clue],
    /// Nothing but titles and furniture so far.
    top: bool,
    kinds: Vec<SectionKind>,
    /// How many lines that can be titles stand in a row here.
    row: usize,
    /// Questions head the parts of the story.
    asks: bool,
}

impl Page<'_> {
    fn kind(&mut self, at: usize, clue: Clue) -> SectionKind {
        steps::more(AHEAD);
        self.count_row(at, clue);
        let edge = self.top || self.after_title() || self.ends(at);
        match clue.wording {
            _ if at == 0 && self.is_kicker() => return SectionKind::Boilerplate,
            Some(Wording::Boilerplate) => return SectionKind::Boilerplate,
            Some(Wording::Dateline) => return SectionKind::Dateline,
            Some(Wording::Place) if self.top && !self.kinds.is_empty() && self.next(at) == Some(Shape::Prose) => {
                return SectionKind::Dateline;
            }
            Some(Wording::Byline) if edge && self.borne_out(at) => return SectionKind::Byline,
            Some(Wording::Signature) if edge && at > 0 => return SectionKind::Byline,
            Some(Wording::Trade) if self.kinds.last() == Some(&SectionKind::Byline) => return SectionKind::Byline,
            Some(Wording::Caption) => return SectionKind::Caption,
            Some(Wording::Interview) if self.ahead(at).any(|next| next == Shape::Turns) => {
                return SectionKind::InterviewTitle;
            }
            Some(Wording::Voiced)
                if self.has(SectionKind::Headline) && self.ahead(at).take(2).any(|next| next == Shape::Turns) =>
            {
                return SectionKind::InterviewTitle;
            }
            _ => {}
        }
        match clue.shape {
            Shape::Turns => SectionKind::Interview,
            Shape::Prose if self.is_deck(at) => SectionKind::Deck,
            Shape::Other if self.top && self.is_point(at) => SectionKind::Deck,
            Shape::Prose | Shape::Other => SectionKind::Paragraph,
            Shape::Marked(level) if self.top && level != 0 && !self.has(SectionKind::Headline) => SectionKind::Headline,
            Shape::Marked(_) => SectionKind::Heading,
            Shape::Title | Shape::Question => self.title(at, clue.shape),
        }
    }

    /// Headline, deck, heading, or a paragraph after all.
    fn title(&self, at: usize, shape: Shape) -> SectionKind {
        let list = self.heads_list(at);
        let story = list || self.ahead(at).any(|next| matches!(next, Shape::Prose | Shape::Turns));
        let next = self.next(at);
        // a question in the midst of prose is prose
        let amid = self.kinds.last() == Some(&SectionKind::Paragraph) && next == Some(Shape::Prose);
        let asked = shape == Shape::Question && amid && !self.asks;
        let titled = [SectionKind::Headline, SectionKind::Heading, SectionKind::InterviewTitle];
        if self.top && story && !titled.into_iter().any(|kind| self.has(kind)) {
            SectionKind::Headline
        } else if self.top
            && story
            && (!self.has(SectionKind::Deck) || self.points_on(at))
            && shape == Shape::Title
            && !list
            && !self.listed(at)
            && self.words(at).count() > 3
        {
            SectionKind::Deck
        } else if shape == Shape::Title && self.linked(at) {
            SectionKind::Boilerplate
        } else if list {
            SectionKind::Heading
        } else if self.listed(at) || self.row > ROW || !self.leads(at) || self.speaks(at) || asked {
            SectionKind::Paragraph
        } else {
            SectionKind::Heading
        }
    }

    /// Whether sentences are a deck: right below the headline, a byline right below them, and the story behind it.
    fn is_deck(&self, at: usize) -> bool {
        let signed = || {
            let next = self.clues.get(at + 1).and_then(|next| next.wording);
            matches!(next, Some(Wording::Byline | Wording::Signature))
        };
        self.kinds.last() == Some(&SectionKind::Headline)
            && self.text(at).len() <= DECK
            && signed()
            && self.ahead(at + 1).any(|next| matches!(next, Shape::Prose | Shape::Turns))
    }

    /// Whether a line is a point of a list, as the deck above it is.
    fn points_on(&self, at: usize) -> bool {
        let point = |at| self.text(at).starts_with(['*', '•', '▲', '■', '-']);
        self.kinds.last() == Some(&SectionKind::Deck) && point(at) && point(at - 1)
    }

    /// Whether a line is a point of a deck of several, right below the headline: `• A new ship by May`
    fn is_point(&self, at: usize) -> bool {
        let point = |at| self.text(at).starts_with('•');
        let opens = self.kinds.last() == Some(&SectionKind::Headline) && point(at + 1);
        point(at)
            && (opens || self.points_on(at))
            && !self.listed(at)
            && self.ahead(at).any(|next| matches!(next, Shape::Prose | Shape::Turns))
    }

    /// Whether the first line names the column, in capitals, above the headline: `INTERVIEW | FERRIES`.
    fn is_kicker(&self) -> bool {
        let words = self.text(0);
        let titled = || self.clues.get(1).is_some_and(|next| matches!(next.shape, Shape::Title | Shape::Question));
        words.len() <= KICKER && words.contains(" | ") && !words.contains(char::is_lowercase) && titled()
    }

    /// Whether a line has a key, and nothing else is known of it.
    fn is_row(&self, at: usize) -> bool {
        self.clues.get(at).is_some_and(|clue| clue.key && clue.wording.is_none())
    }

    /// Whether a line is a row of a list: it has a key, as the line above it or below it has.
    fn listed(&self, at: usize) -> bool {
        self.is_row(at) && (self.is_row(at + 1) || at > 0 && self.is_row(at - 1))
    }

    /// Whether a line without a key stands over two that have one.
    fn heads_list(&self, at: usize) -> bool {
        self.is_row(at + 1) && self.is_row(at + 2) && self.clues.get(at).is_some_and(|clue| !clue.key)
    }

    /// Whether a line between paragraphs is speech, or a sentence that lost its stop: it opens or closes with a mark, or is long. Nobody
    /// speaks right behind the furniture of the story above.
    fn speaks(&self, at: usize) -> bool {
        let words = self.text(at);
        let question = self.clues.get(at).is_some_and(|clue| clue.shape == Shape::Question);
        let long = !question && self.words(at).count() > HEADING || self.has_sentence(at);
        let marked = words.starts_with(['“', '"', '‘', '\'', '«']) || words.ends_with(['”', '"', '»']);
        long || marked && self.kinds.last() != Some(&SectionKind::Boilerplate)
    }

    /// Whether a sentence ends within the line: `He left. Who paid?`
    fn has_sentence(&self, at: usize) -> bool {
        let words = self.text(at);
        words.match_indices('.').any(|(stop, _)| {
            let (before, behind) = words.split_at_checked(stop).unwrap_or_default();
            let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let mut behind = behind.chars().skip(1);
            behind.next().is_some_and(char::is_whitespace)
                && behind.next().is_some_and(char::is_uppercase)
                && word.chars().nth(2).is_some_and(char::is_alphabetic)
                && !is_abbreviation(word)
        })
    }

    /// Whether a line under furniture is one of its links: another such line, more furniture, the title of a talk or nothing comes next.
    fn linked(&self, at: usize) -> bool {
        let next = self.clues.get(at + 1);
        let more = next.is_none_or(|next| {
            next.shape == Shape::Title && next.wording.is_none()
                || next.wording == Some(Wording::Boilerplate)
                || next.wording == Some(Wording::Interview) && self.ahead(at).any(|next| next == Shape::Turns)
        });
        self.kinds.last() == Some(&SectionKind::Boilerplate) && more
    }

    fn text(&self, at: usize) -> &str {
        self.paragraphs.get(at).map_or("", |paragraph| self.source.slice(paragraph.span))
    }

    fn words(&self, at: usize) -> impl Iterator<Item = &str> {
        self.text(at).split_whitespace()
    }

    /// Whether prose, turns or a marked title come next, one more title between them at most.
    fn leads(&self, at: usize) -> bool {
        let plain = |clue: &&Clue| {
            matches!(clue.shape, Shape::Title | Shape::Question) && clue.wording != Some(Wording::Interview)
        };
        let furniture = |clue: &&Clue| !matches!(clue.wording, Some(Wording::Boilerplate | Wording::Caption));
        let mut next = self.clues.iter().skip(at + 1).take(AHEAD).filter(furniture);
        let first = next.next();
        let lead = if first.as_ref().is_some_and(plain) { next.next() } else { first };
        lead.is_some_and(|clue| clue.shape != Shape::Other && !plain(&clue))
    }

    /// The shapes of the next few paragraphs, furniture left out.
    fn ahead(&self, at: usize) -> impl Iterator<Item = Shape> {
        let next = self.clues.iter().skip(at + 1).take(FURNITURE).inspect(|_| steps::bump());
        let furniture =
            |clue: &&Clue| !matches!(clue.wording, Some(Wording::Boilerplate | Wording::Dateline | Wording::Caption));
        next.filter(furniture).take(AHEAD).map(|clue| clue.shape)
    }

    /// The shape of the next paragraph that is no furniture.
    fn next(&self, at: usize) -> Option<Shape> {
        self.ahead(at).next()
    }

    fn has(&self, kind: SectionKind) -> bool {
        self.kinds.iter().take(AHEAD).any(|&known| known == kind)
    }

    /// Whether the paragraph above is a title.
    fn after_title(&self) -> bool {
        matches!(self.kinds.last(), Some(SectionKind::Headline | SectionKind::Deck | SectionKind::Heading))
    }

    /// Whether the story ends here: furniture or nothing comes next.
    fn ends(&self, at: usize) -> bool {
        let next = self.clues.get(at + 1);
        next.is_none_or(|next| matches!(next.wording, Some(Wording::Boilerplate | Wording::Dateline)))
    }

    /// A byline that opens a text has a story under it.
    fn borne_out(&self, at: usize) -> bool {
        at > 0 || self.ahead(at).any(|next| next == Shape::Prose)
    }

    fn count_row(&mut self, at: usize, clue: Clue) {
        let plain = |clue: &Clue| clue.shape == Shape::Title && clue.wording.is_none() && !clue.key;
        if !plain(&clue) {
            self.row = 0;
        } else if self.row == 0 {
            self.row = self.clues.iter().skip(at).inspect(|_| steps::bump()).take_while(|clue| plain(clue)).count();
        }
    }
}
