//! What a caller can set: the format to read a text as, and the limits.

/// What sort of text to expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Format {
    /// Found out from the text.
    #[default]
    Auto,
    /// Running text: no turns are looked for.
    Article,
    /// Labelled turns: one label is enough evidence.
    Transcript,
    /// WebVTT captions.
    WebVtt,
    /// SubRip (SRT) captions.
    SubRip,
}

/// How much is read and kept. Where a limit is reached, what was read so far comes back with a `limit_reached` diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the text that are read. Default (and most): `u32::MAX`, the width of a span.
    pub input: u32,
    /// Quotes that are kept, each piece of one counted. Default: 1,000,000.
    pub quotes: u32,
    /// Turns that are kept. Default: 1,000,000.
    pub turns: u32,
    /// Speakers that are kept apart. Default: 100,000.
    pub speakers: u32,
    /// Bytes of a line that may be a label. Default: 120.
    pub label: u32,
    /// Paragraphs that one quote may run over. Default: 1,000.
    pub paragraphs: u32,
    /// Quotes inside quotes. Default: 3; at most 64.
    pub nesting: u32,
    /// Diagnostics that are kept. Default: 10,000.
    pub diagnostics: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input: u32::MAX,
            quotes: 1_000_000,
            turns: 1_000_000,
            speakers: 100_000,
            label: 120,
            paragraphs: 1_000,
            nesting: 3,
            diagnostics: 10_000,
        }
    }
}
