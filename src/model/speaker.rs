//! Who speaks.

use std::borrow::Cow;

use super::{Fragment, List};

/// The number of a speaker in one document: an index into [`Document::speakers`](super::Document::speakers).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SpeakerId(pub u32);

/// Somebody, or something, that speaks in a turn or is given a quote. One for the whole document, article and interview.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker<'a> {
    /// In order of first appearance.
    pub id: SpeakerId,
    /// What sort of speaker.
    pub kind: SpeakerKind,
    /// The fullest form of the name in the text, without honorific and title; `None` for an unnamed source. `her campaign`, of
    /// one whom the text names, is `Ana Ruiz’s campaign`: the one name that is put together.
    pub name: Option<Cow<'a, str>>,
    /// `Dr.`, `Mrs.`, `Sir`.
    pub honorific: Option<Cow<'a, str>>,
    /// `First Deputy Director`, `chairman`.
    pub title: Option<Cow<'a, str>>,
    /// The body they speak for or belong to.
    pub affiliation: Option<Cow<'a, str>>,
    /// What part they have in an interview.
    pub role: Role,
    /// Where words of the text stand for them: labels of turns and mentions of attributions, in text order. Empty only for those
    /// whom the layout alone shows, in an interview without labels.
    pub mentions: List<Fragment<'a>>,
}

impl Speaker<'_> {
    /// The same speaker with its own copy of every text.
    #[must_use]
    pub fn into_owned(self) -> Speaker<'static> {
        let own = |text: Option<Cow<'_, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        Speaker {
            id: self.id,
            kind: self.kind,
            name: own(self.name),
            honorific: own(self.honorific),
            title: own(self.title),
            affiliation: own(self.affiliation),
            role: self.role,
            mentions: self.mentions.into_iter().map(Fragment::into_owned).collect(),
        }
    }
}

/// What sort of speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SpeakerKind {
    /// A named person.
    Person,
    /// A company, a ministry, a country, a newspaper, a document of theirs.
    Organization,
    /// Somebody known by what they do in the interview: `Time.news Editor`, `Interviewer`, `Q`.
    Role,
    /// A source that the text does not name: `a senior official`, `Speaker 2`.
    Unnamed,
    /// Several people: `residents`, `Smith and Jones`.
    Group,
}

/// What part somebody has in a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Role {
    /// Asks.
    Interviewer,
    /// Answers.
    Interviewee,
    /// Leads a panel, a hearing, a debate.
    Moderator,
    /// Asks from the floor.
    Audience,
    /// Is quoted in an article.
    Source,
    /// Not told.
    #[default]
    Unknown,
}
