//! The places where a text says who takes part: titles of interviews, front matter, headers, lists of participants, examiners and
//! witnesses of a court. Only says it; nobody speaks yet.

use super::Part;
use crate::grammar::declaration::{Person, aliases, entry, title};
use crate::grammar::words::starts_capital;
use crate::lexicon::{self, given_name};
use crate::model::Role;
use crate::scan::{Kind, Line, is_blank};
use crate::source::Source;
use crate::steps;

/// Somebody who is said to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Declared<'a> {
    /// As printed, with honorific: `Dr. Han Soo-jin`.
    pub(crate) name: &'a str,
    /// What follows the name: `Expert on East Asian Relations`.
    pub(crate) title: Option<&'a str>,
    /// What stands for the name in labels: `FSM`.
    pub(crate) alias: Option<&'a str>,
    pub(crate) role: Role,
    /// A title says that they are interviewed, or interview.
    pub(crate) talk: bool,
    /// The talk is a debate, with somebody who leads it.
    pub(crate) debate: bool,
}

impl<'a> Declared<'a> {
    const fn new(who: Person<'a>, role: Role) -> Self {
        Self { name: who.name, title: who.title, alias: None, role, talk: false, debate: false }
    }

    /// Somebody whose full name is all that is known.
    pub(crate) const fn named(name: &'a str) -> Self {
        Self::new(Person { name, title: None }, Role::Unknown)
    }
}

/// Everyone who is declared, in text order; lines of lists are marked as such. Linear.
pub(super) fn declared<'a>(source: Source<'a>, lines: &[Line], parts: &mut [Part]) -> Vec<Declared<'a>> {
    let mut found = Vec::new();
    let mut list: Option<Role> = None;
    let mut speakers = None;
    for (line, part) in lines.iter().zip(parts.iter_mut()) {
        let text = source.slice(line.span);
        steps::more(text.len());
        match part {
            Part::Matter => matter(text, &mut speakers, &mut found),
            Part::CueTime => break, // what is said in captions declares nobody
            Part::Text | Part::Heading | Part::Code if line.span.len() <= 2000 => {
                let pairs =
                    if line.kinds.has(Kind::Bracket) || text.starts_with('|') { aliases(text) } else { Vec::new() };
                if !pairs.is_empty() {
                    *part = Part::Cast;
                    found.extend(
                        pairs
                            .into_iter()
                            .map(|(who, alias)| Declared { alias: Some(alias), ..Declared::new(who, Role::Unknown) }),
                    );
                } else if let Some(role) = heading_of_list(text) {
                    list = Some(role);
                } else if let Some(role) = list.filter(|_| !is_timed(text) && entry(text).is_some()) {
                    *part = Part::Cast;
                    found.extend(each_name(text).filter_map(entry).map(|who| Declared::new(who, role)));
                } else {
                    list = None;
                    if *part != Part::Code {
                        add_title(text, &mut found);
                        if hosted(text, &mut found)
                            || heard(text, &mut found)
                            || line.kinds.has(Kind::Colon) && header(text, &mut found)
                        {
                            *part = Part::Cast;
                        }
                    }
                }
            }
            _ => {}
        }
        if found.len() > 1000 {
            break;
        }
    }
    found
}

fn add_title<'a>(text: &'a str, found: &mut Vec<Declared<'a>>) {
    let Some(title) = title(text) else { return };
    let debate = title.debate;
    let asks = title.asks.map(|who| Declared { talk: true, debate, ..Declared::new(who, asker(who.name)) });
    let answers =
        title.answers.iter().map(|&who| Declared { talk: true, debate, ..Declared::new(who, Role::Interviewee) });
    found.extend(asks.into_iter().chain(answers));
}

/// The part of somebody named first: a moderator leads, all others ask.
fn asker(name: &str) -> Role {
    match lexicon::part(name) {
        Some(lexicon::Part::Leads) => Role::Moderator,
        _ => Role::Interviewer,
    }
}

/// `Company Participants`, `Speakers:`: what part the names below it have.
fn heading_of_list(text: &str) -> Option<Role> {
    if text.len() > 50 {
        return None;
    }
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    if !bare.split_whitespace().next_back().is_some_and(lexicon::heads_list) || bare.split_whitespace().count() > 4 {
        return None;
    }
    let bare = bare.to_lowercase();
    let last = bare.split_whitespace().next_back()?;
    let role = if bare.contains("compan")
        || bare.contains("corporate")
        || matches!(last, "executives" | "management" | "guests" | "panelists" | "panellists" | "witnesses")
    {
        Role::Interviewee
    } else if last == "moderator" {
        Role::Moderator
    } else if bare.contains("conference call") || matches!(last, "analysts" | "hosts") {
        Role::Interviewer
    } else {
        Role::Unknown
    };
    Some(role)
}

/// `Hosted by Ana Ruiz and Tom Okafor. Guest: Per Lund`
fn hosted<'a>(text: &'a str, found: &mut Vec<Declared<'a>>) -> bool {
    let Some(rest) = text.strip_prefix("Hosted by ").or_else(|| text.strip_prefix("Presented by ")) else {
        return false;
    };
    let (hosts, more) = rest.split_once(". ").unwrap_or((rest.trim_end_matches('.'), ""));
    let names = || hosts.split(" and ").flat_map(|names| names.split(", "));
    if hosts.len() > 100 || !names().all(|name| entry(name).is_some()) {
        return false;
    }
    found.extend(names().filter_map(entry).map(|who| Declared { talk: true, ..Declared::new(who, Role::Interviewer) }));
    header(more, found);
    true
}

/// `STATEMENT OF ANA RUIZ, HARBOUR PILOT` above what a witness says to a committee.
fn heard<'a>(text: &'a str, found: &mut Vec<Declared<'a>>) -> bool {
    if !text.starts_with(['S', 'T']) {
        return false; // as most lines
    }
    let who = ["STATEMENT OF ", "TESTIMONY OF "].iter().find_map(|head| text.strip_prefix(head)).and_then(entry);
    let who = who.filter(|who| !who.name.contains(char::is_lowercase));
    found.extend(who.map(|who| Declared::new(who, Role::Interviewee)));
    who.is_some()
}

/// Bytes of a key with the place before it.
const PLACED: usize = 60;

/// `INTERVIEWER: Selma Okafor`, `Tarn – Interviewer: Selma Okafor`
fn header<'a>(text: &'a str, found: &mut Vec<Declared<'a>>) -> bool {
    let Some((key, value)) = text.trim_matches(['*', '_', '-', ' ']).split_once([':', '：']) else { return false };
    let value = value.trim_matches(|c| is_blank(c) || matches!(c, '*' | '_'));
    let placed = key.len() < PLACED && key.bytes().any(|byte| matches!(byte, b'-' | 0xE2)); // as few keys
    let behind = || key.rsplit_once(" – ").or_else(|| key.rsplit_once(" - ")).map(|(_, key)| key);
    let key = if placed { behind().unwrap_or(key) } else { key };
    if key.len() >= 30 || lexicon::is_sign(key) {
        return false;
    }
    let role = match lexicon::part(key) {
        // who tells their life, as archives call them
        _ if key.eq_ignore_ascii_case("narrator") => Role::Interviewee,
        Some(lexicon::Part::Asks) => Role::Interviewer,
        Some(lexicon::Part::Answers) => Role::Interviewee,
        Some(lexicon::Part::Leads) => Role::Moderator,
        _ => return false,
    };
    let Some(who) = entry(value) else { return false };
    found.push(Declared { talk: role != Role::Moderator, ..Declared::new(who, role) });
    true
}

/// `BY MR. FIELD:` or `Questions by MR FIELD` in the record of a court: the line, and who asks from there on.
pub(super) fn examiners<'a>(source: Source<'a>, lines: &[Line], parts: &mut [Part]) -> Vec<(u32, &'a str)> {
    let mut found = Vec::new();
    for ((at, line), part) in (0_u32..).zip(lines).zip(parts) {
        let text = source.slice(line.span);
        let name = text.strip_prefix("BY ").and_then(|rest| rest.strip_suffix(':')).or_else(|| examined(text));
        let title = |name: &&str| {
            ["MR", "MS", "MRS", "MISS", "DR"].iter().any(|title| name.starts_with(title)) && name.len() < 60
        };
        if let Some(name) = name.filter(title) {
            *part = Part::Cast;
            found.push((at, name));
        }
    }
    found
}

/// `Questions by MR FIELD`, `Questions from MR FIELD`, `EXAMINATION BY MR. FIELD`: who asks from there on.
fn examined(text: &str) -> Option<&str> {
    let text = text.trim_end_matches([':', '.']);
    if text.len() > 80 || !text.ends_with(|c: char| c.is_ascii_uppercase()) {
        return None; // as most lines
    }
    let (what, name) = [" by ", " BY ", " from "].iter().find_map(|joint| text.split_once(joint))?;
    let what = what.rsplit([' ', '-']).next()?;
    let asks = ["questions", "questioned", "examined", "examination"].iter().any(|one| one.eq_ignore_ascii_case(what));
    asks.then_some(name)
}

/// Lines after the name of a witness that may say that they are sworn in.
const OATH: usize = 4;
/// Bytes of such a line.
const OATH_LINE: usize = 300;

/// `ANA RUIZ, having been duly sworn, testified as follows:`, `MS ANA RUIZ (affirmed)` in the record of a court: the line, and who answers from there on.
/// The name may stand on a line of its own.
pub(super) fn witnesses<'a>(source: Source<'a>, lines: &[Line], parts: &mut [Part]) -> Vec<(u32, &'a str)> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let text = source.slice(line.span);
        if !text.as_bytes().iter().take(2).all(u8::is_ascii_uppercase) && !text.starts_with("Whereupon") {
            continue; // as most lines
        }
        // Whereupon, ANA RUIZ, …; MS ANA RUIZ (affirmed)
        let Some(name) = text.split([',', '(']).take(2).map(str::trim).find(|name| is_capitals(name)) else { continue };
        let below = lines.get(at..).unwrap_or_default().iter().take(OATH);
        let oath = below.map(|line| source.slice(line.span)).position(|words| {
            steps::more(words.len().min(OATH_LINE));
            words.len() < OATH_LINE && ["sworn", "affirmed"].iter().any(|oath| words.contains(oath))
        });
        let Some(oath) = oath else { continue };
        for part in parts.get_mut(at..=at + oath).unwrap_or_default() {
            *part = Part::Cast;
        }
        found.push((u32::try_from(at).unwrap_or(u32::MAX), name));
    }
    found
}

/// Whether it is a name in capitals: two words at least, five at most.
fn is_capitals(name: &str) -> bool {
    let words = name.split_whitespace().count();
    (2..=5).contains(&words)
        && name.chars().all(|c| c.is_uppercase() || c == ' ' || matches!(c, '.' | '-' | '\'' | '’'))
}

/// Whether a line ends in a time, as the first label below a list does: `Ana Ruiz  00:00`.
fn is_timed(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    last.contains(':') && last.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
}

/// The names of a line of a list: `Ana Ruiz, Tom Okafor`; one with an office is one.
fn each_name(line: &str) -> impl Iterator<Item = &str> {
    let named = |name: &str| {
        let mut words = name.split(' ');
        words.next().is_some_and(|first| given_name(first).is_some()) && words.next().is_some_and(starts_capital)
    };
    let several = line.contains(", ") && line.split(", ").all(named);
    line.split(if several { ", " } else { "\n" })
}

/// Front matter: `guest: Ana Ruiz`, a list under `speakers:`; `speakers` counts that list.
fn matter<'a>(text: &'a str, speakers: &mut Option<usize>, found: &mut Vec<Declared<'a>>) {
    if let (Some(at), Some(item)) = (*speakers, text.strip_prefix("- ")) {
        if let Some(who) = entry(item.trim_matches(['"', '\''])) {
            // one speaker alone is the guest of the show
            let role = if found.len() == at { Role::Interviewee } else { Role::Unknown };
            if let Some(first) = found.get_mut(at) {
                first.role = Role::Unknown;
            }
            found.push(Declared::new(who, role));
        }
        return;
    }
    *speakers = None;
    let Some((key, value)) = text.split_once([':', '=']) else { return };
    let value = value.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    match key.trim().to_lowercase().as_str() {
        "speakers" | "guests" if value.is_empty() => *speakers = Some(found.len()),
        "guest" | "interviewee" | "speaker" | "subject" => {
            found.extend(entry(value).map(|who| Declared::new(who, Role::Interviewee)));
        }
        "interviewer" | "host" => found.extend(entry(value).map(|who| Declared::new(who, Role::Interviewer))),
        "author" | "authors" | "by" => {
            let value = value.split(" (").next().unwrap_or(value);
            found.extend(entry(value).map(|who| Declared::new(who, Role::Interviewer)));
        }
        "title" => add_title(value, found),
        _ => {}
    }
}
