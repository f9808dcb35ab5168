//! Words: cue verbs, titles, honorifics, pronouns, abbreviations, phrases of the page. Tables and nothing else: a word goes
//! in (in any case), what is known of it comes out. No rule of grammar and no choice lives here.

mod abbreviations;
mod bodies;
mod class;
mod elision;
mod facts;
mod family;
mod furniture;
mod given;
mod key;
mod known;
mod label;
mod nouns;
mod page;
mod papers;
mod table;
mod talk;
mod traits;
mod verbs;
mod works;

pub(crate) use abbreviations::{in_full, is_abbreviation};
pub(crate) use bodies::{Sorts, sorts_called, sorts_named};
use class::CLASSES;
pub(crate) use class::{Class, class};
pub(crate) use elision::is_elision;
pub(crate) use facts::{Facts, facts};
pub(crate) use family::{family_first, is_family_too, short_for};
pub(crate) use furniture::{AGENCIES, Joint, Phrases, byline_leads, dates, joints, meets, phrases, tells_about};
use given::GIVEN;
pub(crate) use given::given_name;
pub(crate) use known::Known;
use nouns::NOUNS;
pub(crate) use nouns::{Noun, noun};
pub(crate) use page::{PageWord, page_word};
pub(crate) use papers::{are_alike, is_of_readers, is_sent, is_study};
pub(crate) use table::Table;
pub(crate) use traits::{Trait, Traits};
pub(crate) use verbs::{Form, Takes, Verb, verb};
pub(crate) use works::{Beside, beside};

/// What a word or a person is grammatically.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gender {
    Male,
    Female,
}
pub(crate) use label::{Part, fold, heads_column, heads_list, is_sign, is_small_of_office, part, part_by_verb};
pub(crate) use talk::{ADDRESS_SIGNS, Hosting, Person, directs, heads_part, hosting, person, presides, tells_how};
