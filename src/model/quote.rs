//! Quotes: the marked (or reported) words, what the marks are for, and who is said to have said them.

use super::{Fragment, List, Span, SpeakerId};

/// Somebody's words, or words in quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote<'a> {
    /// Its place in [`Document::quotes`](super::Document::quotes).
    pub id: u32,
    /// What the marks are for.
    pub kind: QuoteKind,
    /// From the first mark to the last, marks included.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The words, without the marks. More than one where the attribution, a paragraph or a lost mark cuts the quote.
    pub pieces: List<Piece<'a>>,
    /// The index of the turn it lies in.
    pub turn: Option<u32>,
    /// The id of the quote it is nested in.
    pub parent: Option<u32>,
    /// Who said it, where the text says so.
    pub attribution: Option<Attribution<'a>>,
}

impl Quote<'_> {
    /// The speaker, where the text names one that can be told from all others.
    #[must_use]
    pub fn speaker(&self) -> Option<SpeakerId> {
        self.attribution.as_ref().and_then(|attribution| attribution.speaker)
    }

    /// The same quote with its own copy of every text.
    #[must_use]
    pub fn into_owned(self) -> Quote<'static> {
        Quote {
            id: self.id,
            kind: self.kind,
            span: self.span,
            pieces: self.pieces.into_iter().map(Piece::into_owned).collect(),
            turn: self.turn,
            parent: self.parent,
            attribution: self.attribution.map(Attribution::into_owned),
        }
    }
}

/// One unbroken run of a quote's words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Piece<'a> {
    /// The words, without the marks.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub content: Fragment<'a>,
    /// The mark that opens it; `None` where it was lost or the speech is reported without marks.
    pub open: Option<Mark>,
    /// The mark that closes it; `None` where it was lost, where the next paragraph re-opens the quote, or without marks.
    pub close: Option<Mark>,
}

impl Piece<'_> {
    /// The same piece with its own copy of the text.
    #[must_use]
    pub fn into_owned(self) -> Piece<'static> {
        Piece { content: self.content.into_owned(), open: self.open, close: self.close }
    }
}

/// What a pair of marks is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// A statement in marks.
    Direct,
    /// Words in marks inside a reported clause: he called it “a disgrace”.
    Mixed,
    /// Reported speech without marks: she said that the road was closed.
    Indirect,
    /// The title of a work; never attributed.
    Title,
    /// Marks that hold a word at arm's length, or a nickname, or a term; never attributed.
    Scare,
    /// Marks in a headline; never attributed.
    Headline,
}

/// Who said a quote, and how we know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Attribution<'a> {
    /// The speaker; `None` where the mention could be several people.
    pub speaker: Option<SpeakerId>,
    /// The words that stand for the speaker here: `he`, `Dr. Han`, `a senior official`.
    pub mention: Option<Fragment<'a>>,
    /// The words that say that it was said: `said`, `according to`, `:`.
    pub cue: Option<Fragment<'a>>,
    /// The rule that found it.
    pub evidence: Evidence,
    /// How sure that is.
    pub confidence: Confidence,
}

impl Attribution<'_> {
    /// The same attribution with its own copy of every text.
    #[must_use]
    pub fn into_owned(self) -> Attribution<'static> {
        Attribution {
            speaker: self.speaker,
            mention: self.mention.map(Fragment::into_owned),
            cue: self.cue.map(Fragment::into_owned),
            evidence: self.evidence,
            confidence: self.confidence,
        }
    }
}

/// The rule that found a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Evidence {
    /// A named subject and a cue in the same sentence: `Kim said`.
    Clause,
    /// A pronoun and a cue: `he said`.
    Pronoun,
    /// A description and a cue: `the official said`.
    Description,
    /// A name before a colon.
    Colon,
    /// `according to Kim`.
    AccordingTo,
    /// No cue of its own: it goes on with the quote before it.
    Continuation,
    /// No cue of its own: two speakers take turns.
    Alternation,
    /// A signature: `“…” — Kim`.
    Dash,
    /// The turn that it lies in.
    Turn,
}

/// How sure an attribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Confidence {
    /// A guess that the text makes likely, or a mention that could not be resolved.
    Low,
    /// Resolved by a rule that errs now and then.
    Medium,
    /// Said by the text.
    High,
}

/// A quotation mark as printed. In JSON it is that mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Mark {
    /// `“`
    #[cfg_attr(feature = "serde", serde(rename = "“"))]
    LeftDouble,
    /// `”`
    #[cfg_attr(feature = "serde", serde(rename = "”"))]
    RightDouble,
    /// `„`
    #[cfg_attr(feature = "serde", serde(rename = "„"))]
    LowDouble,
    /// `‟`
    #[cfg_attr(feature = "serde", serde(rename = "‟"))]
    ReversedDouble,
    /// `"`
    #[cfg_attr(feature = "serde", serde(rename = "\""))]
    Straight,
    /// `＂`
    #[cfg_attr(feature = "serde", serde(rename = "＂"))]
    FullWidth,
    /// `''`
    #[cfg_attr(feature = "serde", serde(rename = "''"))]
    TwoApostrophes,
    /// ` `` `
    #[cfg_attr(feature = "serde", serde(rename = "``"))]
    TwoBackticks,
    /// `‘`
    #[cfg_attr(feature = "serde", serde(rename = "‘"))]
    LeftSingle,
    /// `’`
    #[cfg_attr(feature = "serde", serde(rename = "’"))]
    RightSingle,
    /// `‚`
    #[cfg_attr(feature = "serde", serde(rename = "‚"))]
    LowSingle,
    /// `‛`
    #[cfg_attr(feature = "serde", serde(rename = "‛"))]
    ReversedSingle,
    /// `'`
    #[cfg_attr(feature = "serde", serde(rename = "'"))]
    Apostrophe,
    /// `` ` ``
    #[cfg_attr(feature = "serde", serde(rename = "`"))]
    Backtick,
    /// `«`
    #[cfg_attr(feature = "serde", serde(rename = "«"))]
    LeftGuillemet,
    /// `»`
    #[cfg_attr(feature = "serde", serde(rename = "»"))]
    RightGuillemet,
    /// `‹`
    #[cfg_attr(feature = "serde", serde(rename = "‹"))]
    LeftSingleGuillemet,
    /// `›`
    #[cfg_attr(feature = "serde", serde(rename = "›"))]
    RightSingleGuillemet,
    /// `「`
    #[cfg_attr(feature = "serde", serde(rename = "「"))]
    LeftCorner,
    /// `」`
    #[cfg_attr(feature = "serde", serde(rename = "」"))]
    RightCorner,
    /// `『`
    #[cfg_attr(feature = "serde", serde(rename = "『"))]
    LeftWhiteCorner,
    /// `』`
    #[cfg_attr(feature = "serde", serde(rename = "』"))]
    RightWhiteCorner,
}

impl Mark {
    /// The mark as it stands in the text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftDouble => "“",
            Self::RightDouble => "”",
            Self::LowDouble => "„",
            Self::ReversedDouble => "‟",
            Self::Straight => "\"",
            Self::FullWidth => "＂",
            Self::TwoApostrophes => "''",
            Self::TwoBackticks => "``",
            Self::LeftSingle => "‘",
            Self::RightSingle => "’",
            Self::LowSingle => "‚",
            Self::ReversedSingle => "‛",
            Self::Apostrophe => "'",
            Self::Backtick => "`",
            Self::LeftGuillemet => "«",
            Self::RightGuillemet => "»",
            Self::LeftSingleGuillemet => "‹",
            Self::RightSingleGuillemet => "›",
            Self::LeftCorner => "「",
            Self::RightCorner => "」",
            Self::LeftWhiteCorner => "『",
            Self::RightWhiteCorner => "』",
        }
    }
}
