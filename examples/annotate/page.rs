//! The page around the text: head, roster with its filter, what to check, what is wrong, how to read it.

use std::fmt::Write as _;

use whosaid::{Document, LineIndex, Quote, Speaker};

use crate::card::{Check, check};
use crate::html::{Safe, short};
use crate::roster::{self, class, full_name, hue, initials, what};
use crate::text::{self, TELLING};
use crate::words::word;

/// Nothing may be loaded or run; only the page's own style holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// Speakers that can be picked out: a style rule each.
const PICKED: usize = 80;
/// Speakers that are listed openly.
const SHOWN: usize = 25;
/// Items of a list in the side column.
const LISTED: usize = 500;

/// The whole page.
pub(crate) fn page(file: &str, text: &str, document: &Document<'_>) -> String {
    let (blocks, tallies) = (text::blocks(text, document), tallies(document));
    let title =
        if blocks.contains("<h1 ") { String::new() } else { format!("<h1 class=\"blk file\">{}</h1>", Safe(file)) };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{file} · who said what</title>\n<style>\n{style}{rules}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#text\">Skip to the text</a>\n<header><span class=\"logo\">who<b>said</b></span> \
         <bdi class=\"name\">{file}</bdi> <span class=\"sums\">{sums}</span></header>\n<div class=\"desk\">\n\
         <aside aria-label=\"Who speaks\">\n{roster}{check}{wrong}{LEGEND}</aside>\n\
         <main id=\"text\" class=\"doc\" lang=\"\">\n{title}{blocks}</main>\n</div>\n</body>\n</html>\n",
        file = Safe(file),
        style = include_str!("style.css"),
        rules = rules(&tallies, document),
        sums = sums(document),
        roster = roster(&tallies, document),
        check = to_check(&LineIndex::new(text), document),
        wrong = wrong(document),
    )
}

fn sums(document: &Document<'_>) -> String {
    let Document { speakers, quotes, turns, diagnostics, .. } = document;
    let all =
        [(speakers.len(), "speaker"), (quotes.len(), "quote"), (turns.len(), "turn"), (diagnostics.len(), "flag")];
    all.map(|(n, one)| plural(n, one)).join(" · ")
}

/// The style rules that depend on the document: colours, picking a speaker out, telling a quote's parts from its neighbours'.
fn rules(tallies: &[Tally<'_>], document: &Document<'_>) -> String {
    let mut css = String::new();
    for speaker in &document.speakers {
        let _ = writeln!(css, ".{}{{--h:{}}}", class(speaker.id), hue(speaker.id));
    }
    for tally in tallies.iter().take(PICKED) {
        pick(&mut css, &class(tally.speaker.id));
    }
    pick(&mut css, "nobody");
    pick(&mut css, "unsure");
    for k in 0..TELLING {
        let _ = writeln!(
            css,
            ".blk:has(.k{k}:is(:hover,:focus)) .k{k},.blk:has(.k{k}:is(:hover,:focus))+.blk .k{k},\
             .blk:has(+.blk .k{k}:is(:hover,:focus)) .k{k}{{--lit:1}}"
        );
    }
    css
}

/// While the filter `f-CLASS` is on, only what has that class stands out.
fn pick(css: &mut String, class: &str) {
    let _ = writeln!(
        css,
        "body:has(#f-{class}:checked) .doc :is(.q,.m,.c,.label):not(.{class},.turn.{class} .label){{--seen:0}}\
         body:has(#f-{class}:checked) .doc .{class}{{--seen:1;color:var(--ink)}}\
         body:has(#f-{class}:checked) .doc{{color:var(--dim)}}"
    );
}

/// Quotes and turns of each speaker.
struct Tally<'a> {
    speaker: &'a Speaker<'a>,
    quotes: usize,
    turns: usize,
}

/// Who says most comes first.
fn tallies<'a>(document: &'a Document<'a>) -> Vec<Tally<'a>> {
    let mut all: Vec<_> = document.speakers.iter().map(|speaker| Tally { speaker, quotes: 0, turns: 0 }).collect();
    for id in document.quotes.iter().filter_map(Quote::speaker) {
        all.get_mut(id.0 as usize).into_iter().for_each(|tally| tally.quotes += 1);
    }
    for id in document.turns.iter().filter_map(|turn| turn.speaker) {
        all.get_mut(id.0 as usize).into_iter().for_each(|tally| tally.turns += 1);
    }
    all.sort_by_key(|tally| std::cmp::Reverse(tally.quotes + tally.turns));
    all
}

fn roster(tallies: &[Tally<'_>], document: &Document<'_>) -> String {
    let mut html = String::from("<fieldset class=\"roster\"><legend>Who speaks</legend>\n");
    html.push_str(&choice("all", true, "", "<b>Everyone</b>", ""));
    for (place, Tally { speaker, quotes, turns }) in tallies.iter().take(PICKED).enumerate() {
        if place == SHOWN {
            let _ = writeln!(html, "<details class=\"more\"><summary>{} more</summary>", tallies.len() - SHOWN);
        }
        let counts = [plural(*quotes, "quote"), plural(*turns, "turn")];
        let counts: Vec<String> = counts.into_iter().filter(|count| !count.starts_with("0 ")).collect();
        let class = class(speaker.id);
        let mut body = format!("<b><bdi>{}</bdi></b>", Safe(&full_name(speaker)));
        for (part, words) in [("what", what(speaker)), ("also", also(speaker))] {
            if !words.is_empty() {
                let _ = write!(body, " <span class=\"{part}\"><bdi>{}</bdi></span>", Safe(&words));
            }
        }
        let _ = write!(body, " <span class=\"sort\">{}</span>", sort(speaker));
        html.push_str(&choice(&class, false, &initials(speaker), &body, &counts.join(", ")));
    }
    if tallies.len() > SHOWN {
        html.push_str("</details>\n");
    }
    if tallies.len() > PICKED {
        let _ = writeln!(html, "<p class=\"rest\">{} of them cannot be picked out here</p>", tallies.len() - PICKED);
    }
    for (class, what, why) in [("nobody", Check::Nobody, "Nobody named"), ("unsure", Check::Unsure, "Low confidence")] {
        let n = document.quotes.iter().filter(|quote| check(quote) == Some(what)).count();
        if n > 0 {
            html.push_str(&choice(class, false, "?", &format!("<b>{why}</b>"), &plural(n, "quote")));
        }
    }
    html + "</fieldset>\n"
}

/// One button of the filter.
fn choice(class: &str, on: bool, initials: &str, body: &str, counts: &str) -> String {
    let on = if on { " checked" } else { "" };
    format!(
        "<label class=\"who {class}\"><input type=\"radio\" name=\"f\" id=\"f-{class}\"{on}>\
         <span class=\"dot\" aria-hidden=\"true\">{}</span><span class=\"is\">{body}</span> <span class=\"n\">{counts}</span></label>\n",
        Safe(initials)
    )
}

/// `person, interviewee`, as far as it tells something.
fn sort(speaker: &Speaker<'_>) -> String {
    let (kind, role) = (word(speaker.kind), word(speaker.role));
    if role == "unknown" || role == kind { kind } else { format!("{kind}, {role}") }
}

/// Words that call nobody anything.
const PRONOUNS: [&str; 6] = ["he", "she", "they", "it", "i", "we"];

/// The other ways in which the text calls them.
fn also(speaker: &Speaker<'_>) -> String {
    let name = full_name(speaker);
    let mut names = vec![name.as_str(), roster::name(speaker)];
    for mention in speaker.mentions.iter().take(200) {
        let seen = |known: &&str| known.eq_ignore_ascii_case(&mention.text);
        if !names.iter().any(seen) && !PRONOUNS.iter().any(seen) && names.len() < 7 {
            names.push(&mention.text);
        }
    }
    short(&names.split_off(2).join(" · "), 120)
}

fn plural(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}

/// Statements that a person should look at, each a link to its place.
fn to_check(index: &LineIndex<'_>, document: &Document<'_>) -> String {
    let mut items = String::new();
    for quote in document.quotes.iter().filter(|quote| check(quote).is_some()).take(LISTED) {
        let why = if check(quote) == Some(Check::Nobody) { "nobody named" } else { "low confidence" };
        let words = quote.pieces.first().map(|piece| short(&piece.content.text, 60)).unwrap_or_default();
        let _ = writeln!(
            items,
            "<li><a href=\"#q{}\">{}</a> {why} <bdi>{}</bdi></li>",
            quote.id,
            place(index, quote.span.start),
            Safe(&words)
        );
    }
    list("check", "Check these", &items)
}

/// The diagnostics, each a link to its place.
fn wrong(document: &Document<'_>) -> String {
    let mut items = String::new();
    for (n, found) in document.diagnostics.iter().enumerate().take(LISTED) {
        let (line, column, message) = (found.line, found.column, Safe(&found.message));
        let _ = writeln!(items, "<li id=\"dl{n}\"><a href=\"#d{n}\">{line}:{column}</a> {message}</li>");
    }
    list("wrong", "Flags in the text", &items)
}

/// The line and column of a byte, for people.
fn place(index: &LineIndex<'_>, byte: u32) -> String {
    index.line_col(byte).map_or_else(String::new, |at| format!("{}:{}", at.line, at.column))
}

fn list(class: &str, title: &str, items: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<nav class=\"list {class}\" aria-label=\"{title}\"><h2>{title}</h2><ul>\n{items}</ul></nav>\n")
}

const LEGEND: &str = "<details class=\"legend\"><summary>How to read this page</summary>\
<p><q class=\"q direct s-eg\" data-t=\"AB\">direct quote</q> somebody’s words; the letters say whose.</p>\
<p><q class=\"q mixed s-eg\" data-t=\"AB\">mixed</q> words inside a reported clause.</p>\
<p><q class=\"q indirect s-eg\" data-t=\"AB\">indirect</q> reported without marks.</p>\
<p><q class=\"q scare s-none\">term or title</q> marks that report nobody’s statement.</p>\
<p><q class=\"q direct nobody s-none\" data-t=\"?\">nobody named</q> the text does not say who.</p>\
<p>A <span class=\"m s-eg\">name</span> or <span class=\"c s-eg\">cue</span> that tells who speaks is underlined. \
Point at a quote, or move to it with the Tab key, to see how its speaker was found. \
Choose a speaker in the list, and only their words stand out.</p></details>\n";
