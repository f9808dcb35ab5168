//! Lines in, the frame of the text out: what its format is, which lines are machinery (front matter, caption times, legends,
//! participant lists) and who is declared to take part. Never makes a turn.

use super::Roster;
use crate::model::Format;
use crate::scan::Line;
use crate::source::Source;

/// What the text says of itself before anybody speaks.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// `Auto` has been decided: `Article` where nothing says otherwise.
    pub(crate) format: Format,
}

/// Finds the frame. Linear.
pub(crate) fn frame<'a>(_source: Source<'a>, _lines: &[Line], format: Format, _roster: &mut Roster<'a>) -> Frame {
    Frame { format }
}
