//! Recipes: what newsrooms, researchers and search engines do with a [`Document`](crate::Document). Each one compiles and
//! runs with the tests of the crate; this module holds nothing but them.
//!
//! # The quotes of one person
//!
//! A person is one [`Speaker`](crate::Speaker) under every form of the name, so the question is one look-up.
//!
//! ```
//! let text = "“The bridge is safe,” said Ada Field, the mayor. It opens on Monday. “Drive slowly,” Field added.";
//! let document = whosaid::parse(text);
//! let ada = document.speakers.iter().find(|speaker| speaker.name.as_deref() == Some("Ada Field")).unwrap();
//!
//! let words: Vec<&str> = document.quotes_by(ada.id).flat_map(|quote| &quote.pieces).map(|piece| &*piece.content.text).collect();
//! assert_eq!(words, ["The bridge is safe,", "Drive slowly,"]);
//! ```
//!
//! # Only what the text itself says
//!
//! Every attribution tells which rule found it and how sure that is. Print `High`; show the rest to an editor.
//!
//! ```
//! use whosaid::{Confidence, QuoteKind};
//!
//! let document = whosaid::parse("“The bridge is safe,” said Ada Field. She called the old one “a museum piece”.");
//! let sure = |quote: &&whosaid::Quote<'_>| quote.attribution.as_ref().is_some_and(|by| by.confidence == Confidence::High);
//! let print: Vec<_> = document.quotes.iter().filter(|quote| quote.kind == QuoteKind::Direct).filter(sure).collect();
//! assert_eq!(print.len(), 1);
//! ```
//!
//! # Question and answer, for a search engine
//!
//! An answer without its question is of no use, nor is either without a name. An [`Exchange`](crate::Exchange) is a chunk
//! that has both.
//!
//! ```
//! let text = "Ana Ruiz: Where were you?\nTom Okafor: At home.\n\nI was ill.\nAna Ruiz: Alone?\nTom Okafor: Yes.";
//! let document = whosaid::parse(text);
//! let line = |&id: &u32| {
//!     let turn = &document.turns[id as usize];
//!     let who = turn.speaker.and_then(|id| document.speaker(id)).and_then(|speaker| speaker.name.as_deref());
//!     let said: Vec<&str> = turn.text.iter().map(|paragraph| &*paragraph.text).collect();
//!     format!("{}: {}", who.unwrap_or("?"), said.join(" "))
//! };
//! let chunks: Vec<String> = document
//!     .exchanges
//!     .iter()
//!     .map(|exchange| exchange.question.iter().chain(&exchange.answer).map(line).collect::<Vec<_>>().join("\n"))
//!     .collect();
//! assert_eq!(chunks[0], "Ana Ruiz: Where were you?\nTom Okafor: At home. I was ill.");
//! ```
//!
//! # A quote held against its source
//!
//! Papers change marks, blanks and capitals; they must not change words. So compare letters and digits only, and give back
//! the source's own bytes: nothing is edited, and nothing that is merely alike passes.
//!
//! ```
//! /// Where `quote` stands in `source`, whatever the marks, blanks and capitals.
//! fn find<'s>(quote: &str, source: &'s str) -> Option<&'s str> {
//!     let fold = |words: &str| -> Vec<(usize, char)> {
//!         let letters = words.char_indices().filter(|(_, c)| c.is_alphanumeric());
//!         letters.flat_map(|(at, c)| c.to_lowercase().map(move |c| (at, c))).collect()
//!     };
//!     let (quote, folded) = (fold(quote), fold(source));
//!     let same = |window: &[(usize, char)]| window.iter().zip(&quote).all(|(a, b)| a.1 == b.1);
//!     let at = folded.windows(quote.len().max(1)).position(same)?;
//!     let (start, last) = (folded[at].0, folded[at + quote.len() - 1].0);
//!     source.get(start..last + source[last..].chars().next()?.len_utf8())
//! }
//!
//! let interview = "Ana Ruiz: Is it safe?\nAda Field: It's safe -- as safe as houses.\nAna Ruiz: Sure?\nAda Field: Sure.";
//! let source = whosaid::parse(interview);
//! let article = whosaid::parse("“It’s safe – as safe as houses,” said Ada Field. “Nothing can happen,” said Ada Field.");
//!
//! let printed = article.quotes.iter().flat_map(|quote| &quote.pieces).map(|piece| &*piece.content.text);
//! let spoken = |words: &str| source.turns.iter().flat_map(|turn| &turn.text).any(|part| find(words, &part.text).is_some());
//! let checked: Vec<bool> = printed.map(spoken).collect();
//! assert_eq!(checked, [true, false]);
//! assert_eq!(find("it’s SAFE – as safe", interview), Some("It's safe -- as safe"));
//! ```
//!
//! # What changed between two versions of an article
//!
//! ```
//! use std::collections::BTreeSet;
//!
//! /// Each quote as who and what.
//! fn said(text: &str) -> BTreeSet<(String, String)> {
//!     let document = whosaid::parse(text);
//!     let name = |quote: &whosaid::Quote<'_>| Some(document.speaker(quote.speaker()?)?.name.as_deref()?.to_owned());
//!     let words = |quote: &whosaid::Quote<'_>| quote.pieces.iter().map(|piece| &*piece.content.text).collect::<Vec<_>>().join(" … ");
//!     document.quotes.iter().map(|quote| (name(quote).unwrap_or_default(), words(quote))).collect()
//! }
//!
//! let before = said("“The bridge is safe,” said Ada Field. “I resign,” said Lee Moss.");
//! let after = said("“The bridge is safe,” said Ada Field. “I stay,” said Lee Moss.");
//! let gone: Vec<_> = before.difference(&after).collect();
//! assert_eq!(gone, [&("Lee Moss".to_owned(), "I resign,".to_owned())]);
//! ```
//!
//! # Offsets for Python and JavaScript
//!
//! Spans count bytes of UTF-8. Python and SQL count characters, JavaScript and Java count UTF-16 units; a
//! [`LineIndex`](crate::LineIndex) converts, and knows lines and columns too.
//!
//! ```
//! use whosaid::LineIndex;
//!
//! let text = "🌉 “Safe,” said Ada Field.";
//! let document = whosaid::parse(text);
//! let word = document.quotes[0].pieces[0].content.span;
//! let index = LineIndex::new(text);
//! assert_eq!((word.start, index.to_chars(word.start), index.to_utf16(word.start)), (8, Some(3), Some(4)));
//! ```
//!
//! # Many texts on all cores
//!
//! A [`Parser`](crate::Parser) is `Sync` and remembers nothing: share one. A document borrows its text, so what leaves the
//! thread that holds the text is [`into_owned`](crate::Document::into_owned), or just the counts you came for.
//!
//! ```
//! use std::thread;
//! use whosaid::Parser;
//!
//! let texts = ["“One,” said Ada Field.", "“Two,” said Lee Moss. “Three,” he added.", "Nobody spoke."];
//! let parser = Parser::new();
//! let cores = thread::available_parallelism().map_or(1, usize::from);
//! let count = &|part: &[&str]| part.iter().map(|text| parser.parse(text).quotes.len()).collect::<Vec<_>>();
//! let counts: Vec<usize> = thread::scope(|scope| {
//!     let parts = texts.chunks(texts.len().div_ceil(cores));
//!     let work: Vec<_> = parts.map(|part| scope.spawn(move || count(part))).collect();
//!     work.into_iter().flat_map(|part| part.join().unwrap()).collect()
//! });
//! assert_eq!(counts, [1, 2, 0]);
//! ```
