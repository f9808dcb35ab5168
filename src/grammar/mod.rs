//! Shapes: nom only. One line, one name or one clause in, a typed value of `&str` slices out. Each rule is a plain function
//! whose doc comment is its grammar. No rule looks past its window, and none chooses between readings of a document.

pub(crate) mod chunk;
pub(crate) mod clause;
mod complement;
pub(crate) mod credit;
pub(crate) mod dateline;
pub(crate) mod declaration;
pub(crate) mod furniture;
mod holder;
pub(crate) mod label;
pub(crate) mod line;
pub(crate) mod name;
mod noun;
pub(crate) mod office;
pub(crate) mod phrase;
pub(crate) mod rights;
pub(crate) mod stamp;
pub(crate) mod title;
pub(crate) mod token;
pub(crate) mod verb;
pub(crate) mod words;

/// Why a rule did not match: bytes left where it gave up. Never shown to a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Miss {
    pub(crate) left: usize,
}

/// What every rule returns.
pub(crate) type PResult<'a, T> = nom::IResult<&'a str, T, Miss>;

impl<'a> nom::error::ParseError<&'a str> for Miss {
    fn from_error_kind(input: &'a str, _: nom::error::ErrorKind) -> Self {
        Self { left: input.len() }
    }
    fn append(_: &'a str, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }
    fn or(self, other: Self) -> Self {
        if other.left < self.left { other } else { self }
    }
}
