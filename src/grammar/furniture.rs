//! One line in, whether its wording is boilerplate out: `READ MORE: …`, `Sign up to …`, `This story has been corrected`. Wording
//! only: whether the line stands where boilerplate stands is `resolve::structure`'s to say.

use nom::Parser as _;
use nom::branch::alt;
use nom::bytes::complete::take_while1;
use nom::character::complete::{char, one_of};
use nom::combinator::{eof, opt};
use nom::sequence::{delimited, preceded, terminated};

use super::PResult;
use super::credit::desk_credit;
use super::line::{self, address, blank, boundary, capital, folded, miss, next_word};
use super::rights::{owned, rights};
use super::stamp::stamp;
use crate::lexicon::{PageWord, Phrases, page_word, phrases};

/// Bytes of a line that can still be furniture; what is longer is prose.
const LINE: usize = 400;
/// The same where only the first words of a sentence say so.
const SHORT: usize = 200;

/// The same of a date.
const STAMP: usize = 80;

/// `boilerplate = [ sign ] ( phrase / note / follow / invitation / share / credit / stamp / link ) / desk-credit / desk-note / tags / rights / reported`
pub(crate) fn boilerplate(line: &str) -> bool {
    if line.len() > LINE {
        return false;
    }
    let bare = line.trim_start_matches([
        '(', '[', '<', '*', '•', '>', '▶', '▷', '☞', '→', '■', '◆', '※', '|', '-', '–', '—', '_', ' ',
    ]);
    let begins = |letter: u8| bare.bytes().next().is_some_and(|byte| byte.eq_ignore_ascii_case(&letter));
    phrase(line.strip_suffix("...").unwrap_or(line))
        || bare.len() < line.len() && phrase(bare)
        || begins(b't') && note(bare).is_ok()
        || begins(b'f') && follow(bare).is_ok()
        || invitation(bare)
        || share(bare)
        || credit(bare)
        || stamp(bare)
        || link(bare)
        || begins(b'w') && desk_credit(bare)
        || line.starts_with(['(', '[', '*', '#'])
            && (desk_credit(line) || desk_note(line) || tags(line) || rights(line))
        || reported(line)
}

/// `desk-note = "(" ( "Adds" / "Recasts" / … ) … ")"`: what a later version adds. `(Adds the captain’s comment)`
fn desk_note(line: &str) -> bool {
    let verbs = ["Adds ", "Corrects ", "Recasts ", "Refiles ", "Repeats ", "Updates ", "Writes through"];
    line.len() <= SHORT
        && line.ends_with(')')
        && line.strip_prefix('(').is_some_and(|inner| verbs.iter().any(|verb| inner.starts_with(verb)))
}

/// `reported = 1*( Capitalised "reported from" Capitalised … "." )`, as a paper says where its writers were: `Ruiz reported from Tarn.`
fn reported(line: &str) -> bool {
    let from = |sentence: &str| {
        let parts =
            sentence.split_once(' ').and_then(|(name, rest)| Some((name, rest.strip_prefix("reported from ")?)));
        parts.is_some_and(|(name, place)| capital(name) && capital(place))
    };
    line.len() <= SHORT && from(line) && line.trim_end_matches('.').split(". ").all(from)
}

/// `tags = 2*( "#" word *3( word ) )`: `#Ferry #Harbour #Night sailing`
fn tags(line: &str) -> bool {
    let mut each = line.split('#').skip(1).map(str::trim);
    line.starts_with('#')
        && line.len() <= SHORT
        && each.clone().count() > 1
        && !line.contains("##")
        && !line.contains("# ")
        && each.all(|tag| tag.starts_with(char::is_alphanumeric) && tag.split(' ').count() <= 4 && !tag.ends_with('.'))
}

/// `phrase = lead ( end / count / separator anything ) / start boundary`, with no marks on the line
fn phrase(i: &str) -> bool {
    let Phrases { leads, starts, behind } = phrases(i);
    let after = |words: &'static str| line::phrase(words, i, behind).ok().map(|(after, ())| after);
    let leads = leads.is_some_and(|row| {
        let ends = |after| alt((eof.map(drop), count.map(drop), separator.map(drop))).parse(after).is_ok();
        row.split('|').filter_map(after).any(ends)
    });
    let starts = starts.filter(|_| i.len() <= SHORT || owned(i)).is_some_and(|row| {
        let ends =
            |words: &'static str, after| words.ends_with(|c: char| !c.is_alphabetic()) || boundary(after).is_ok();
        row.split('|').any(|words| after(words).is_some_and(|after| ends(words, after)))
    });
    (leads || starts) && !i.contains(['“', '"', '„', '«'])
}

/// `note = "this" [ "is a" ] ( item / event ) anything event anything`, the event among the first words: `This story has been
/// corrected.`
fn note(i: &str) -> PResult<'_, ()> {
    let (after, ()) = terminated(|i| folded("this", i), blank).parse(i)?;
    let (after, _) = opt(|i| folded("is a ", i)).parse(after)?;
    let of = |word| matches!(page_word(word), Some(PageWord::Item | PageWord::Talk));
    let (mut after, item) = next_word(after)?;
    let (mut seen, mut event) = (of(item), page_word(item) == Some(PageWord::Event));
    for _ in 0..4 {
        let Ok((left, word)) = next_word(after) else { break };
        let word = word.trim_end_matches(['.', ',', ':', ')']);
        seen |= of(word);
        event |= page_word(word) == Some(PageWord::Event);
        after = left;
    }
    if seen && event { Ok((after, ())) } else { Err(miss(i)) }
}

/// `follow = "follow" name "on" network …`: `Follow Jo Pemberton on X for more.`
fn follow(i: &str) -> PResult<'_, ()> {
    let (mut after, ()) = terminated(|i| folded("follow", i), blank).parse(i)?;
    let mut on = false;
    for _ in 0..8 {
        let (left, word) = next_word(after)?;
        if on && page_word(word) == Some(PageWord::Share) {
            return Ok((left, ()));
        }
        on = word == "on";
        after = left;
    }
    Err(miss(i))
}

/// `invitation = invite … ( "our" [ word ] medium end-of-sentence / "your inbox" / address )`, with no marks: `To hear more, join our evening channel`,
/// `Follow the strike at https://…`
fn invitation(line: &str) -> bool {
    let words = || line.split_whitespace();
    let invites = || words().next().is_some_and(|first| page_word(first) == Some(PageWord::Invite));
    if line.len() > SHORT || !invites() || line.contains(['“', '"', '„', '«']) {
        return false;
    }
    let last = words().next_back().unwrap_or_default();
    let mut ours = 0;
    let medium = words().any(|word| {
        ours = if matches!(word, "our" | "your" | "Our") { 3_u8 } else { ours.saturating_sub(1) };
        let bare = word.trim_end_matches(['.', '!']);
        ours > 0 && (bare.len() < word.len() || std::ptr::eq(word, last)) && page_word(bare) == Some(PageWord::Medium)
    });
    medium || web(last)
}

/// `share = network *( network )`, at least two or one that is no common word: `Facebook Twitter WhatsApp`.
fn share(line: &str) -> bool {
    let mut words = line
        .split(|c: char| c.is_whitespace() || matches!(c, '|' | '/' | ',' | '·' | '•'))
        .filter(|word| !word.is_empty());
    line.len() <= SHORT && line.len() > 4 && words.all(|word| page_word(word) == Some(PageWord::Share))
}

/// `credit = … "contribut" … "to this" item / "The post" … "appeared first on" … / … "in the comments" [ "below" ] / number "min read" /
/// name ( "started" / "stopped" ) "transcription" / … "reach" … address / … "transcript" … ( "may contain errors" / "may vary" / "for accuracy" )`
fn credit(line: &str) -> bool {
    let words = line.trim_end_matches(['.', ')', ']', '!', '?']);
    match words.rsplit(char::is_whitespace).next().unwrap_or_default() {
        "comments" | "below" => words.trim_end_matches(" below").ends_with("in the comments"),
        "errors" | "vary" | "accuracy" => {
            let warns =
                ["may contain errors", "may vary", "for accuracy"].iter().any(|warning| words.ends_with(warning));
            warns && words.contains("ranscript")
        }
        "read" => line.len() < 20 && line.starts_with(|c: char| c.is_ascii_digit()),
        _ if is_transcribed(line) || in_box(line) => true,
        "transcription" => [" started ", " stopped "].iter().any(|verb| line.contains(verb)) && line.len() < STAMP,
        _ if line.starts_with("The post ") => line.contains(" appeared first on "),
        last if last.contains('@') || phone(last) => {
            line.split_whitespace().any(invites)
                && (address(last) || words.split(' ').rev().nth(1).is_some_and(|word| matches!(word, "at" | "on")))
        }
        last => page_word(last).is_some() && line.contains("contribut") && line.contains(" to this "),
    }
}

/// Whether a short line says who wrote the words down: `Transcript by Harbour Services`.
fn is_transcribed(line: &str) -> bool {
    let made = |word: &str| {
        ["transcript", "transcription", "transcribed", "captions", "captioned"]
            .iter()
            .any(|one| one.eq_ignore_ascii_case(word))
    };
    if line.len() >= STAMP || line.ends_with(['.', '?', '!']) {
        return false; // as most lines
    }
    let before = line.find(" by ").and_then(|at| line.get(..at));
    before.is_some_and(|before| before.split(' ').count() <= 3 && before.rsplit(' ').next().is_some_and(made))
}

/// Whether a newsletter is offered: `Get the harbour in your inbox every Sunday.`
fn in_box(line: &str) -> bool {
    let offers = ["Get ", "Have ", "Receive ", "Our ", "Straight "];
    line.len() < STAMP
        && offers.iter().any(|offer| line.starts_with(offer))
        && line.contains(" your inbox")
        && !line.contains(',')
}

/// `phone = 7*( digit / "-" )`, a dash among them.
fn phone(word: &str) -> bool {
    word.len() >= 7 && word.contains('-') && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// Whether somebody can be written to: `Reach her at …`
fn invites(word: &str) -> bool {
    ["reach", "reached", "contact", "email", "e-mail", "write"].iter().any(|one| word.eq_ignore_ascii_case(one))
}

/// `link = one word that is an address`
fn link(line: &str) -> bool {
    let one = !line.contains(char::is_whitespace);
    one && (web(line) || !line.starts_with('@') && address(line))
}

/// `https://harbour.example`
fn web(word: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|lead| word.starts_with(lead))
}

/// `count = blank ( "(" digits ")" / digits )`
fn count(i: &str) -> PResult<'_, &str> {
    let digits = || take_while1(|c: char| c.is_ascii_digit());
    terminated(preceded(blank, alt((delimited(char('('), digits(), char(')')), digits()))), eof).parse(i)
}

/// `separator = [ blank ] ( ":" / "|" / "»" / "›" / ">" / "→" / "…" / "]" / "•" ) / blank dash`
fn separator(i: &str) -> PResult<'_, char> {
    alt((preceded(opt(blank), one_of(":：|»›>→▶…]】•·")), preceded(blank, one_of("-–—")))).parse(i)
}

#[cfg(test)]
mod tests {
    use super::super::line::check;
    use super::*;

    #[test]
    fn boilerplate_is_told_from_prose() {
        check(
            boilerplate,
            &[
                "Hot news now",
                "Related photos (12)",
                "READ MORE: Ferry service to resume in May",
                "Also Read | Toll plaza moved again",
                "Don’t miss",
                "Sign up to our evening newsletter",
                "Filed under: Ferries, Islands",
                "This story has been corrected. The ferry sank in 1961, not 1951.",
                "(This story has been updated with a comment from the ferry company.)",
                "This is a developing story and will be updated.",
                "This article was originally published in the Harbour Post.",
                "Follow Ana Ruiz on X @anaruiz.",
                "Facebook Twitter WhatsApp",
                "© 2024 Harbour Post",
                "Lee Moss in Dover contributed to this report.",
                "4 min read",
                "Ruiz reported from Tarn. Moss reported from Port Orrel.",
                "[Editor: Ana Ruiz]",
                "Comments 214",
                "Listen • 7:42",
                "Save",
                "External content",
                "Transcripts may contain errors. The sound is the record.",
                "2024-11-15 09:32 Source: Harbour Post",
                "Ana Ruiz covers the harbour. Reach her at ana@harbour.example.",
                "Ana Ruiz started transcription",
                "Transcript by Harbour Services",
                "FAST Transcript by Harbour Services",
                "Get the harbour in your inbox every Sunday.",
                "Continue reading below",
                "LEIA TAMBÉM",
                "Lire aussi : le port",
                "Читайте также",
                "To hear more of the harbour, join our Telegram channel",
                "Get this bulletin in your inbox. Subscribe here.",
                "Follow all our tales of the sea at https://harbour.example/sea",
                "Recorded: 4 March 2025",
                "Reading time: 4 minutes",
                "[Related article] Why is the ferry green?",
                "You may also be interested in: The ferry that never sailed",
                "Harbour Hour is produced by Lee Moss. Transcripts may contain errors.",
                "Accuracy and availability of transcripts may vary.",
                "What do you think? Tell us in the comments!",
                "This interview has been edited and condensed for clarity.",
                "<Copyright © Harbour Post. Unauthorized reproduction prohibited>",
                "https://harbour.example/ferries",
            ],
            &[
                "Read more of his letters than anyone, said the archivist.",
                "The clerk said that a transcript may be full of errors.",
                "The scales may vary.",
                "Get in line with our channel swimmers if you dare to, and if you can swim",
                "To him it was a channel",
                "He read it at https://harbour.example",
                "Related cases are before the court.",
                "Sign up to the army was what he did, he said, “and I would do it again”.",
                "This story has a hero and no end.",
                "This report says that the ferry sank.",
                "Ruiz reported from Tarn that the ferry sank. He was wrong.",
                "Comments of the mayor",
                "Listen to the sea",
                "Save the ferry",
                "[Editor in Tarn]",
                "Transcripts of the trial were read aloud.",
                "Follow the river on foot and you will see it.",
                "Share prices fell.",
                "Hot news nowhere",
                "The band has not stopped recording",
                "He was moved by the transcript of it.",
                "The letter is in your inbox, she said to him, and so is the bill that I sent.",
                "Lire un livre",
                "The captain wrote to ana@harbour.example",
                "30,000.",
                "@anaruiz",
            ],
        );
    }

    #[test]
    fn papers_close_and_sell_their_pages() {
        check(
            boilerplate,
            &[
                "Ana Ruiz covers the harbour. Reach her at 555-0199.",
                "(Adds the captain's comment, background)",
                "#Ferry #Harbour #Night sailing",
                "(c) Harbour News",
                "(Reporting by Ana Ruiz in Dover and Lee Moss in Tarn; Editing by Wisk Orrel)",
                "* Writing by Ana Ruiz in Dover",
                "[Paid members only]",
                "Related Keywords: ferry, harbour",
                "Most viewed news",
                "Contribute",
                "Reuse this content",
                "Check against delivery",
                "Get local news, the way you like it: sign up here",
                "Loading...",
                "Our Standards: what we hold to",
                "To read the rest of this story, please log in.",
                "The rest is reserved for members.",
                "A version of this article appears in print on Nov. 16, 2024.",
                "Find us wherever you listen.",
                "This interview appears in Issue 4 of Harbour Quarterly.",
                "About the guest: Ana Ruiz, 44, keeps the light at Tarn.",
            ],
            &[
                "He can reach 555-0199",
                "(Adds up to nothing, he said, and left.",
                "#1 in the harbour",
                "#Ferry sails again",
                "(c) the captain may leave the ship",
                "* Writing by hand is slow",
                "Our standards are low.",
                "The rest is silence.",
                "A version of this is sung in Tarn.",
                "Members only spoke on Monday.",
                "Contribute what you can, she said.",
                "Check against the tide",
                "About the sea: it is deep.",
            ],
        );
    }
}
