//! What other programs read: each format is read back here by its own rules.

use serde_json::{Value, json};

use crate::tool::run;

const TALK: &str = "\
[00:12] Ana Ruiz: Were you <there>, Tom & Co.?

[00:15.5] Tom Okafor: No.

Never, not “😀 once”.
[00:14] Ana Ruiz: Oh.
[01:02:15] Tom Okafor: Yes.
Ana Ruiz: Bye.
";
const STORY: &str = "\u{feff}Mayor's “bridge”, again\r\n\r\n“😀 Nobody, \"nobody\" was hurt,” Mayor Ada Field said. “We are lucky.”\r\n";

#[test]
fn captions_have_times_and_voices() {
    let ran = run("export", &["webvtt"], TALK.as_bytes());
    let expected = "\
WEBVTT

00:00:12.000 --> 00:00:15.500
<v Ana Ruiz>Were you &lt;there&gt;, Tom &amp; Co.?

00:00:15.500 --> 01:02:15.000
<v Tom Okafor>No. Never, not “😀 once”.

00:00:15.500 --> 01:02:15.000
<v Ana Ruiz>Oh.

01:02:15.000 --> 01:02:16.000
<v Tom Okafor>Yes.

01:02:15.000 --> 01:02:16.000
<v Ana Ruiz>Bye.
";
    assert_eq!(ran.text(), expected);
}

#[test]
fn a_podcast_transcript_has_a_segment_for_each_turn() {
    let transcript: Value = serde_json::from_slice(&run("export", &["podcast"], TALK.as_bytes()).out).unwrap();
    let segments = transcript["segments"].as_array().unwrap();
    assert_eq!((transcript["version"].as_str(), segments.len()), (Some("1.0.0"), 5));
    let first =
        json!({"startTime": 12.0, "endTime": 15.5, "body": "Were you <there>, Tom & Co.?", "speaker": "Ana Ruiz"});
    assert_eq!(segments[0], first);
}

#[test]
fn a_text_without_times_has_no_captions() {
    for format in ["webvtt", "podcast"] {
        let ran = run("export", &[format], STORY.as_bytes());
        assert_eq!((ran.code, ran.text()), (Some(1), ""));
        assert!(ran.err.contains("no turn carries a time"));
    }
}

/// Reads RFC 4180, strictly.
fn table(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = csv.chars().peekable();
    while let Some(c) = rest.next() {
        match (quoted, c) {
            (true, '"') if rest.peek() == Some(&'"') => field.extend(rest.next()),
            (true, '"') => {
                quoted = false;
                assert!(matches!(rest.peek(), Some(',' | '\r')), "after {field}");
            }
            (false, '"') => {
                assert!(field.is_empty(), "in {field}");
                quoted = true;
            }
            (false, ',') => row.push(std::mem::take(&mut field)),
            (false, '\r') => {
                assert_eq!(rest.next(), Some('\n'));
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            (_, c) => field.push(c),
        }
    }
    assert!(row.is_empty() && field.is_empty() && !quoted);
    rows
}

#[test]
fn a_table_of_quotes_reads_back() {
    let rows = table(run("export", &["csv"], STORY.as_bytes()).text());
    let document = whosaid::parse(STORY);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert_eq!(rows.len(), document.quotes.len() + 1);
    for (quote, row) in document.quotes.iter().zip(&rows[1..]) {
        let text: Vec<&str> = quote.pieces.iter().map(|piece| &*piece.content.text).collect();
        assert_eq!(row.last(), Some(&text.join(" ")));
    }
    assert!(rows.iter().flatten().any(|field| field.contains("\"nobody\" was hurt,")));
}

#[test]
fn annotations_find_their_words_again() {
    let page: Value = serde_json::from_slice(&run("export", &["annotations"], STORY.as_bytes()).out).unwrap();
    let (document, chars) = (whosaid::parse(STORY), STORY.chars().collect::<Vec<_>>());
    let pieces: usize = document.quotes.iter().map(|quote| quote.pieces.len()).sum();
    let targets: Vec<&Value> =
        page["items"].as_array().unwrap().iter().flat_map(|item| item["target"].as_array().unwrap()).collect();
    assert_eq!(targets.len(), pieces);
    assert!(pieces >= 2);
    for target in targets {
        let (quote, position) = (&target["selector"][0], &target["selector"][1]);
        let place = |key: &str| usize::try_from(position[key].as_u64().unwrap()).unwrap();
        let words = |from: usize, to: usize| chars[from..to].iter().collect::<String>();
        let (start, end) = (place("start"), place("end"));
        assert_eq!(words(start, end), quote["exact"]);
        assert_eq!(words(start.saturating_sub(32), start), quote["prefix"]);
        assert_eq!(words(end, (end + 32).min(chars.len())), quote["suffix"]);
    }
}

#[test]
fn what_cannot_be_done_is_told() {
    for (args, code) in [(["csv", "no such file"].as_slice(), 1), (&["verse"], 2), (&[], 2), (&["csv", "a", "b"], 2)] {
        let ran = run("export", args, b"");
        assert_eq!((ran.code, ran.text()), (Some(code), ""), "{args:?}");
        assert!(ran.err.starts_with("export: "), "{args:?}");
    }
    assert!(run("export", &["--help"], b"").text().contains("annotations"));
}
