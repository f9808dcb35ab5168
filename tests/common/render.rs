//! A document as a reviewer reads it: one line a thing, the place first, then what it is, the words, and how we know.

use std::fmt::Write;

use whosaid::{Document, Fragment, LineIndex, Quote, Span, Speaker, SpeakerId, Turn};

/// `12:4 direct “…” ← Kim Tae-hyo [clause, high]` and the like, for everything in the document.
pub(crate) fn render(text: &str, document: &Document<'_>) -> String {
    let page = Page { index: LineIndex::new(text), document };
    let mut out = String::new();
    list(&mut out, "sections", &document.sections, |s| {
        format!("{} {} {}", page.at(s.span), word(&s.kind), words(s.span.slice(text).unwrap_or_default()))
    });
    list(&mut out, "speakers", &document.speakers, speaker);
    list(&mut out, "turns", &document.turns, |turn| page.turn(turn));
    list(&mut out, "exchanges", &document.exchanges, |e| format!("{:?} → {:?}", e.question, e.answer));
    list(&mut out, "quotes", &document.quotes, |quote| page.quote(quote));
    list(&mut out, "diagnostics", &document.diagnostics, |d| {
        format!("{}:{} {}: {}", d.line, d.column, word(&d.code), words(d.span.slice(text).unwrap_or_default()))
    });
    if out.is_empty() { "nothing\n".to_owned() } else { out }
}

fn list<T>(out: &mut String, title: &str, items: &[T], line: impl Fn(&T) -> String) {
    if items.is_empty() {
        return;
    }
    let _ = writeln!(out, "{title}");
    for item in items {
        let _ = writeln!(out, "  {}", line(item));
    }
}

struct Page<'d> {
    index: LineIndex<'d>,
    document: &'d Document<'d>,
}

impl Page<'_> {
    fn at(&self, span: Span) -> String {
        self.index.line_col(span.start).map_or("?".to_owned(), |at| format!("{}:{}", at.line, at.column))
    }

    fn name(&self, id: Option<SpeakerId>) -> String {
        let Some(id) = id else { return "nobody".to_owned() };
        let Some(speaker) = self.document.speaker(id) else { return "?".to_owned() };
        let name = speaker.name.as_deref().or(speaker.mentions.first().map(|m| &*m.text)).unwrap_or("?");
        name.to_owned()
    }

    fn turn(&self, turn: &Turn<'_>) -> String {
        let mut line = format!("{} {}", self.at(turn.span), self.name(turn.speaker));
        if let Some(time) = &turn.timestamp {
            let _ = write!(line, " @{time}");
        }
        let _ = write!(line, " [{}]:", turn.label.as_ref().map_or("no label", |label| &label.text));
        let all = |list: &[Fragment<'_>]| list.iter().map(|f| words(&f.text)).collect::<Vec<_>>().join(" | ");
        for (sign, list) in [("", &turn.text), (" directions: ", &turn.directions), (" asks: ", &turn.questions)] {
            if !list.is_empty() {
                let _ = write!(line, " {}{}", sign.trim_start(), all(list));
            }
        }
        line
    }

    fn quote(&self, quote: &Quote<'_>) -> String {
        let mut line = format!("{} {} ", self.at(quote.span), word(&quote.kind));
        for (number, piece) in quote.pieces.iter().enumerate() {
            let mark = |mark: Option<whosaid::Mark>| mark.map_or("∅", whosaid::Mark::as_str);
            let gap = if number > 0 { " + " } else { "" };
            let _ = write!(line, "{gap}{}{}{}", mark(piece.open), words(&piece.content.text), mark(piece.close));
        }
        if let Some(parent) = quote.parent {
            let _ = write!(line, " in q{parent}");
        }
        if let Some(turn) = quote.turn {
            let _ = write!(line, " in t{turn}");
        }
        if let Some(a) = &quote.attribution {
            let _ = write!(line, " ← {}", self.name(a.speaker));
            let part = |f: &Option<Fragment<'_>>| f.as_ref().map_or("–".to_owned(), |f| words(&f.text));
            let _ = write!(line, " ({} / {})", part(&a.mention), part(&a.cue));
            let _ = write!(line, " [{}, {}]", word(&a.evidence), word(&a.confidence));
        }
        line
    }
}

fn speaker(speaker: &Speaker<'_>) -> String {
    let mut line = format!("{} {}", word(&speaker.kind), speaker.name.as_deref().unwrap_or("–"));
    for (sign, part) in [("honorific", &speaker.honorific), ("title", &speaker.title), ("of", &speaker.affiliation)] {
        if let Some(part) = part {
            let _ = write!(line, ", {sign} {part}");
        }
    }
    let mentions: Vec<String> = speaker.mentions.iter().map(|m| words(&m.text)).collect();
    let _ = write!(line, " ({}): {}", word(&speaker.role), mentions.join(", "));
    line
}

/// `LimitReached` → `limit_reached`.
fn word(kind: &impl std::fmt::Debug) -> String {
    let mut word = String::new();
    for c in format!("{kind:?}").chars() {
        if c.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(c.to_lowercase());
    }
    word
}

/// Words on one line, long ones shortened in the middle, invisible characters escaped.
fn words(text: &str) -> String {
    let shown: String = text.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"");
    let count = shown.chars().count();
    if count <= 72 {
        return shown;
    }
    let head: String = shown.chars().take(40).collect();
    let tail: String = shown.chars().skip(count - 28).collect();
    format!("{head} … {tail}")
}
