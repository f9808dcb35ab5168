//! Turns that carry times, as captions: [WebVTT](https://www.w3.org/TR/webvtt1/) with a voice for each speaker, and the
//! [Podcasting 2.0](https://podcasting2.org) transcript in JSON.
//!
//! A transcript tells when a turn begins, so a turn lasts until the next one that tells; the last one lasts as long as it
//! takes to say it. A turn without a time, or with one before its predecessor's, shares the time of the turn before it.

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::json;
use whosaid::{Document, Turn};

/// Characters that are spoken in a second, for the end of the last caption.
const PACE: usize = 15;

/// Turns that share a time: `from` and `to` in milliseconds.
struct Caption<'a> {
    from: u64,
    to: u64,
    turns: Vec<&'a Turn<'a>>,
}

/// The captions in order of time; `None` where no turn tells one.
fn captions<'a>(document: &'a Document<'a>) -> Option<Vec<Caption<'a>>> {
    let mut captions: Vec<Caption<'a>> = Vec::new();
    let mut untimed = Vec::new();
    for turn in &document.turns {
        let from = turn.timestamp.as_deref().and_then(milliseconds);
        match (from, captions.last_mut()) {
            (Some(from), last) if last.as_ref().is_none_or(|last| last.from < from) => {
                if let Some(last) = last {
                    last.to = from;
                }
                let mut turns = std::mem::take(&mut untimed);
                turns.push(turn);
                captions.push(Caption { from, to: from, turns });
            }
            (_, Some(last)) => last.turns.push(turn),
            (_, None) => untimed.push(turn),
        }
    }
    let last = captions.last_mut()?;
    let characters: usize = last.turns.iter().map(|turn| words(turn).chars().count()).sum();
    last.to = last.from + 1000 * (1 + (characters / PACE) as u64);
    Some(captions)
}

/// `12:31`, `00:12:31`, `[1:02:03.5]`, `00:00:01,250` in milliseconds.
fn milliseconds(time: &str) -> Option<u64> {
    let time = time.trim_matches(|c: char| !c.is_ascii_digit());
    let (clock, fraction) = time.split_once(['.', ',']).unwrap_or((time, ""));
    let mut seconds = 0_u64;
    let parts: Vec<&str> = clock.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    for part in parts {
        seconds = seconds.checked_mul(60)?.checked_add(part.parse().ok()?)?;
    }
    let fraction: u64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    seconds.checked_mul(1000)?.checked_add(fraction)
}

/// What is said, on one line.
fn words(turn: &Turn<'_>) -> String {
    let paragraphs = turn.text.iter().flat_map(|paragraph| paragraph.text.split_whitespace());
    paragraphs.collect::<Vec<_>>().join(" ")
}

fn name<'a>(document: &'a Document<'_>, turn: &'a Turn<'_>) -> Option<&'a str> {
    let named = turn.speaker.and_then(|id| document.speaker(id)).and_then(|speaker| speaker.name.as_deref());
    named.or_else(|| turn.label.as_ref().map(|label| &*label.text))
}

/// The turns as WebVTT, each in the voice of its speaker.
pub(crate) fn webvtt(document: &Document<'_>) -> Option<String> {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut out = String::from("WEBVTT\n");
    for Caption { from, to, turns } in captions(document)? {
        for turn in turns.into_iter().filter(|turn| !turn.text.is_empty()) {
            let voice = name(document, turn).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
            let voice = voice.map_or_else(String::new, |name| format!("<v {}>", escape(&name)));
            let _ = writeln!(out, "\n{} --> {}\n{voice}{}", clock(from), clock(to), escape(&words(turn)));
        }
    }
    Some(out)
}

fn clock(milliseconds: u64) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    format!("{:02}:{:02}:{:02}.{rest:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// The turns as a Podcasting 2.0 transcript, times in seconds.
pub(crate) fn podcast(document: &Document<'_>) -> Option<String> {
    let seconds = |milliseconds: u64| Duration::from_millis(milliseconds).as_secs_f64();
    let captions = captions(document)?;
    let spoken = captions.iter().flat_map(|caption| caption.turns.iter().map(move |turn| (caption, turn)));
    let segments = spoken.map(|(caption, turn)| {
        let (from, to) = (seconds(caption.from), seconds(caption.to));
        let mut segment = json!({"startTime": from, "endTime": to, "body": words(turn)});
        if let Some(name) = name(document, turn) {
            segment["speaker"] = json!(name);
        }
        segment
    });
    let transcript = json!({"version": "1.0.0", "segments": segments.collect::<Vec<_>>()});
    Some(format!("{transcript:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::{clock, milliseconds};

    #[test]
    fn a_time_is_read_as_it_is_printed() {
        for (time, read) in [
            ("00:12", Some(12_000)),
            ("[1:02:03.5]", Some(3_723_500)),
            ("00:00:01,250", Some(1_250)),
            ("(75:00)", Some(4_500_000)),
            ("12", None),
            ("1:2:3:4", None),
            ("99999999999999999999:00", None),
            ("", None),
        ] {
            assert_eq!(milliseconds(time), read, "{time}");
        }
        assert_eq!(clock(3_723_500), "01:02:03.500");
    }
}
