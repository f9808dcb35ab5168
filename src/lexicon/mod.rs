//! Words: cue verbs, titles, honorifics, pronouns, abbreviations, phrases of the page. Match tables and nothing else:
//! a word goes in (folded to lower case), what is known of it comes out. No rule of grammar and no choice lives here.

mod known;

pub(crate) use known::Known;
