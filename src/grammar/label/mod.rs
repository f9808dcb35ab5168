//! The head of a line in, the label that may stand there out: one rule for each house style, tried in the order of [`RULES`].
//! A rule sees one line and says what shape it has; whether it *is* a label is decided over the document, in `resolve::turns`.
//!
//! A new house style is one rule here (its doc comment is its grammar), one row of [`RULES`], and one fixture.

#![allow(clippy::doc_link_with_quotes, reason = "brackets round a literal are grammar, not a link")]

mod colon;
mod head;
mod layout;
mod line;
mod mark;
mod parts;
mod shape;
mod stop;
mod tag;
mod time;

use self::head::{Head, Sign};
pub(crate) use colon::inline;
pub(crate) use layout::{Form, Laid, layout};
pub(crate) use parts::{Dress, leading_time};
pub(crate) use shape::{DASHES, OPENERS, Shape, at_dash, is_title, shape};
pub(crate) use time::begins_with_time;

use super::PResult;
use crate::scan::Kinds;

/// The house styles. What they share is decided together: see [`Family`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Style {
    /// `<v Name>text`
    Voice,
    /// `Name: text`
    Colon,
    /// `Q. text`, `Q - text`, `Q   text`, `Pregunta. text`
    Mark,
    /// `Name.- text`
    Dotted,
    /// `Mr. NAME. text`
    Stop,
    /// `Name 0:32` or `12 "Name" (3456)` alone on its line
    TimeLine,
    /// `[Name] text`, `<Name> text`, `**Name** text`
    Bracket,
    /// `Name — text`, `Name | text`, `NAME> text`
    Dash,
    /// `Name` or `Name - Firm` alone on its line
    Line,
}

/// Styles that one document may mix, as a briefing does with `MS. X:` and `Q   `.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Family {
    /// A mark between label and words leaves little doubt.
    Marked,
    Stop,
    Bracket,
    Dash,
    Line,
}

impl Style {
    pub(crate) const fn family(self) -> Family {
        match self {
            Self::Voice | Self::Colon | Self::Mark | Self::Dotted | Self::TimeLine => Family::Marked,
            Self::Stop => Family::Stop,
            Self::Bracket => Family::Bracket,
            Self::Dash => Family::Dash,
            Self::Line => Family::Line,
        }
    }
}

/// What may be a label. All parts are slices of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label<'a> {
    pub(crate) style: Style,
    /// As printed, without colon, brackets and markup.
    pub(crate) name: &'a str,
    /// As printed, without brackets.
    pub(crate) time: Option<&'a str>,
    /// The office or the firm that stands behind the name in another dress, or on the line below it; mostly none.
    pub(crate) office: &'a str,
    /// What is said on the same line.
    pub(crate) said: &'a str,
    /// What markup it wears.
    pub(crate) dress: Dress,
}

/// A rule: a line whose first words may be a label, and the most bytes that a name may have.
type Rule = for<'a> fn(&'a str, usize) -> PResult<'a, Label<'a>>;

/// One row a house style, and what a line must show that the rule is tried on it.
const RULES: &[(Sign, Rule)] = &[
    (Sign::Voice, tag::voice),
    (Sign::Colon, colon::sent),
    (Sign::Colon, colon::label),
    (Sign::EndColon, colon::asked),
    (Sign::None, mark::letter),
    (Sign::None, mark::spelled),
    (Sign::StopDash, stop::dotted),
    (Sign::None, stop::official),
    (Sign::None, stop::member),
    (Sign::Clock, line::timed),
    (Sign::BoxedClock, line::inline),
    (Sign::Ago, line::posted),
    (Sign::Bracket, line::cued),
    (Sign::EndNumber, line::counted),
    (Sign::End, line::handled),
    (Sign::Bracket, tag::bracketed),
    (Sign::Markup, tag::bolded),
    (Sign::Bracket, tag::circled),
    (Sign::EndCorner, tag::cornered),
    (Sign::Colon, tag::channel),
    (Sign::Dash, tag::dashed),
    (Sign::End, line::bare),
];

/// Every reading of the line as a label, at most one a style; `limit` is the most bytes that a name may have.
/// `kinds` are the signs that the line has.
pub(crate) fn labels(line: &str, kinds: Kinds, limit: usize) -> impl Iterator<Item = Label<'_>> {
    let head = Head::of(line, kinds, limit);
    let tried = RULES.iter().filter(move |(sign, _)| head.has(*sign));
    // nom takes nothing for one to none: no name is a label, whatever the limit
    tried
        .filter_map(move |(_, rule)| rule(line, limit).ok())
        .map(|(_, label)| label)
        .filter(|label| !label.name.is_empty())
}
