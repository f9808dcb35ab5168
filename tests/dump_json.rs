//! The filter's contract, on the built example: what comes out for each line, in which order, and when a run fails.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::time::Duration;

use crate::tool::{command, folder, run};
use serde_json::{Value, json};

const TALK: &str =
    "Ana Ruiz: “Where” were you?\r\nTom Okafor: At home. 😀 Why?\r\nAna Ruiz: Alone?\r\nTom Okafor: Yes.\r\n";
const STORY: &str =
    "“Nobody was hurt 😀,” Mayor Ada Field said. “We are lucky.”\n\nA clerk said the “old” bridge was closed.\n";

fn filter(args: &[&str], input: &[u8]) -> crate::tool::Ran {
    let args: Vec<&str> = ["--ndjson"].iter().chain(args).copied().collect();
    run("dump_json", &args, input)
}

fn lines(texts: &[&str]) -> Vec<u8> {
    let line = |(id, text): (usize, &&str)| format!("{}\n", json!({"id": id, "text": text}));
    texts.iter().enumerate().map(line).collect::<String>().into_bytes()
}

/// Each line in, and what its answer must be: an error's code, or "" for a document.
const CASES: [(&[u8], &str, &str); 18] = [
    (br#"{"id": 1, "text": "He said no."}"#, "1", ""),
    (br#"{"text": "no id"}"#, "null", ""),
    (br#"{"id": 12345678901234567890123456789.50, "text": ""}"#, "12345678901234567890123456789.50", ""),
    (br#"{"id": {"b": [1, "\u0041"], "a": null}, "text": "x"}"#, r#"{"b": [1, "\u0041"], "a": null}"#, ""),
    (br#"{"other": {"text": 1}, "text": "late id", "id": "z"}"#, "\"z\"", ""),
    ("{\"id\": \"a\u{2028}b\", \"text\": \"c\"}\r".as_bytes(), r#""a\u2028b""#, ""),
    (b"", "null", "empty_line"),
    (b" \t\r", "null", "empty_line"),
    (b"no json", "null", "bad_json"),
    (br#"{"id": 7, "text": "cut of"#, "7", "bad_json"),
    (br#"{"id": 8, "text": "a"} {"id": 9, "text": "b"}"#, "8", "bad_json"),
    (br#"{"text": "\ud800", "id": "half"}"#, "\"half\"", "bad_json"),
    (br#"["id", 1]"#, "null", "not_an_object"),
    (br#""text""#, "null", "not_an_object"),
    (br#"{"id": 2}"#, "2", "missing_text"),
    (br#"{"id": 3, "text": ["a"]}"#, "3", "text_not_a_string"),
    (br#"{"id": 4, "text": null}"#, "4", "text_not_a_string"),
    (b"{\"id\": 5, \"text\": \"\xff\xfe\"}", "5", "invalid_utf8"),
];

#[test]
fn every_line_is_answered_in_its_place() {
    let input: Vec<u8> = CASES.iter().flat_map(|(line, ..)| line.iter().chain(b"\n")).copied().collect();
    let ran = filter(&[], &input);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let answers: Vec<&str> = ran.text().split_terminator('\n').collect();
    assert_eq!(answers.len(), CASES.len());
    for ((line, id, code), answer) in CASES.iter().zip(answers) {
        let line = String::from_utf8_lossy(line);
        assert!(answer.starts_with(&format!("{{\"id\":{id},")), "{line}\n{answer}");
        let answer: Value = serde_json::from_str(answer).unwrap();
        let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", if code.is_empty() { "document" } else { "error" }], "{line}");
        assert_eq!(answer["error"]["code"].as_str().unwrap_or(""), *code, "{line}");
        assert_eq!(answer["error"]["message"].is_string(), !code.is_empty(), "{line}");
    }
}

#[test]
fn order_stays_over_threads_and_without_a_last_line_end() {
    let mut input = lines(&[TALK, STORY, "", "said"].repeat(2000));
    input.extend_from_slice(b"broken\n");
    input.extend_from_slice(br#"{"id": "last", "text": "x"}"#);
    let one = filter(&["--jobs", "1"], &input);
    let many = filter(&["--jobs", "5"], &input);
    assert!(one.out == many.out && one.code == Some(0) && many.code == Some(0));
    let ids: Vec<Value> = one.json().into_iter().map(|answer| answer["id"].clone()).collect();
    let expected = (0..8000).map(|id| json!(id)).chain([json!(null), json!("last")]);
    assert!(ids.into_iter().eq(expected));
}

#[test]
fn no_reader_can_cut_a_line_in_two_or_be_led_by_its_terminal() {
    let odd =
        "\u{7f}\u{85}\u{9b}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{b}\u{c}\u{1b}\r\n";
    let text = format!("Bo: a{odd}b\nAl: “c{odd}d”\nBo: e\nAl: f\n");
    for args in [vec!["--ndjson"], vec![]] {
        let input = if args.is_empty() { text.clone().into_bytes() } else { lines(&[&text]) };
        let ran = run("dump_json", &args, &input);
        let raw = |c: char| c != '\n' && (c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c) || odd.contains(c));
        assert_eq!(ran.text().chars().find(|&c| raw(c)), None);
        let answer: Value = serde_json::from_str(ran.text()).unwrap();
        let document = answer.get("document").unwrap_or(&answer);
        assert_eq!(*document, serde_json::to_value(whosaid::parse(&text)).unwrap());
    }
}

#[test]
fn a_line_that_is_too_long_costs_only_itself() {
    let mut input = lines(&["short"]);
    input.extend_from_slice(br#"{"id": "big", "text": ""#);
    input.resize(input.len() + 3_000_000, b'x');
    input.extend_from_slice(b"\"}\n");
    input.extend_from_slice(&lines(&["short"]));
    let answers = filter(&["--max-bytes", "100"], &input).json();
    let seen: Vec<_> = answers.iter().map(|answer| (&answer["id"], answer["error"]["code"].as_str())).collect();
    assert_eq!(seen, [(&json!(0), None), (&json!("big"), Some("too_long")), (&json!(0), None)]);
    // The limit is the line without its end.
    let exact = br#"{"text": "abc"}"#;
    let limit = exact.len().to_string();
    for (end, code) in [("", None), ("\n", None), (" ", Some("too_long")), (" \n", Some("too_long"))] {
        let answers = filter(&["--max-bytes", &limit], &[exact, end.as_bytes()].concat()).json();
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0]["error"]["code"].as_str(), code, "{end:?}");
    }
}

#[test]
fn a_byte_order_mark_before_the_first_line_is_passed_over() {
    let ran = filter(&[], "\u{feff}{\"id\":1,\"text\":\"a\"}\n\u{feff}{\"id\":2,\"text\":\"b\"}\n".as_bytes());
    let answers = ran.json();
    assert!(answers[0]["document"].is_object());
    assert_eq!(answers[1]["error"]["code"], "bad_json");
}

/// A program that sends one line and waits for its answer must not wait for ever.
#[test]
fn what_came_in_is_answered_before_more_is_waited_for() {
    for jobs in ["1", "3"] {
        let mut child = command("dump_json")
            .args(["--ndjson", "--jobs", jobs])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut stdin, out) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let (send, answers) = std::sync::mpsc::channel();
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|answer| send.send(answer)));
        for id in 0..5 {
            // The beginning of the next line must hold nothing up.
            write!(stdin, "{{\"id\": {id}, \"text\": \"a\"}}\n{{").unwrap();
            let answer = answers.recv_timeout(Duration::from_secs(20)).expect("an answer while the input is open");
            assert!(answer.starts_with(&format!("{{\"id\":{id},\"document\"")), "{answer}");
            writeln!(stdin, "}}").unwrap();
            answers.recv_timeout(Duration::from_secs(20)).expect("an answer while the input is open");
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for jobs in ["1", "4"] {
        let mut child = command("dump_json")
            .args(["--ndjson", "--jobs", jobs])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().unwrap();
        let input = lines(&[STORY].repeat(5000));
        std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_fails_the_run() {
    for args in [vec!["--ndjson"], vec!["--ndjson", "--jobs", "2"], vec!["--rows", "documents"], vec![]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let mut child =
            command("dump_json").args(&args).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(&lines(&["a"])).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("No space left"), "{args:?}");
    }
}

#[test]
fn what_cannot_be_read_is_told_and_fails_the_run() {
    let missing = run("dump_json", &["no\u{1b}[2Jsuch\u{202e}file"], b"");
    assert_eq!((missing.code, missing.text()), (Some(1), ""));
    assert!(missing.err.contains("no\\u{1b}[2Jsuch\\u{202e}file: "), "{}", missing.err);
    let latin = run("dump_json", &[], b"caf\xe9");
    assert_eq!((latin.code, latin.text()), (Some(1), ""));
    assert!(latin.err.contains("first bad byte is at offset 3"), "{}", latin.err);
    assert!(run("dump_json", &[], b"\xff\xfea\0").err.contains("UTF-16"));
    assert_eq!(filter(&["no such file"], b"").code, Some(1));
    for args in [["--bogus"].as_slice(), &["--rows"], &["--rows", "x"], &["--jobs", "-1"], &["--offsets", "word"]] {
        let ran = run("dump_json", args, b"");
        assert_eq!((ran.code, ran.text()), (Some(2), ""), "{args:?}");
        assert!(ran.err.contains("--help"), "{args:?}");
    }
}

#[test]
fn files_and_folders_are_read_in_the_order_of_their_names() {
    let top = folder("dump_json_folders");
    for (name, text) in [
        ("b.txt", TALK.as_bytes()),
        ("a/z.md", STORY.as_bytes()),
        ("a/latin.TXT", b"\xe9"),
        ("a/photo.jpg", b"no text"),
        ("a/.hidden/c.txt", b"no"),
        (".secret.txt", b"no"),
        ("named.dat", b"read where it is named"),
    ] {
        let path = top.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (top, named) = (top.to_str().unwrap(), top.join("named.dat"));
    let gone = format!("{top}/gone.txt");
    let ran = run("dump_json", &["--jobs", "2", named.to_str().unwrap(), &gone, top], b"");
    let seen: Vec<(String, String)> = ran
        .json()
        .iter()
        .map(|answer| {
            let id = answer["id"].as_str().unwrap().strip_prefix(top).unwrap().to_owned();
            (id, answer["error"]["code"].as_str().unwrap_or("").to_owned())
        })
        .collect();
    let expected = [
        ("/named.dat", ""),
        ("/gone.txt", "unreadable"),
        ("/a/latin.TXT", "invalid_utf8"),
        ("/a/z.md", ""),
        ("/b.txt", ""),
    ];
    assert_eq!(seen, expected.map(|(id, code)| (id.to_owned(), code.to_owned())));
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("gone.txt"));
}

/// A row repeats the document, with names where the document has numbers.
#[test]
fn rows_need_no_join() {
    let input = lines(&[STORY, "", TALK]);
    let documents = filter(&[], &input).json();
    for table in ["quotes", "turns"] {
        let mut rows = filter(&["--rows", table, "--jobs", "2"], &input).json().into_iter();
        let mut seen = 0;
        for answer in &documents {
            let document = &answer["document"];
            for item in document[table].as_array().unwrap() {
                let row = rows.next().unwrap();
                let number = if table == "quotes" { &row["quote"] } else { &row["turn"] };
                assert_eq!((&row["id"], number), (&answer["id"], &item["id"]));
                assert_eq!((&row["start"], &row["end"]), (&item["start"], &item["end"]));
                let claim = if table == "quotes" { &item["attribution"] } else { item };
                let speaker = claim["speaker"].as_u64().map(|id| usize::try_from(id).unwrap());
                let who = speaker.map_or(&Value::Null, |id| &document["speakers"][id]);
                for (column, key) in
                    [("speaker", "name"), ("speaker_id", "id"), ("speaker_kind", "kind"), ("title", "title")]
                {
                    assert_eq!(row[column], who[key], "{row}");
                }
                if table == "quotes" {
                    assert_eq!((&row["mention"], &row["cue"]), (&claim["mention"]["text"], &claim["cue"]["text"]));
                    assert_eq!((&row["evidence"], &row["kind"]), (&claim["evidence"], &item["kind"]));
                    assert_eq!(row["pieces"], item["pieces"]);
                } else {
                    assert_eq!((&row["label"], &row["paragraphs"]), (&item["label"]["text"], &item["text"]));
                }
                let at = |span: &Value| (span["start"].as_u64(), span["end"].as_u64());
                let around = |section: &&Value| at(section).0 <= at(item).0 && at(item).0 < at(section).1;
                let section = document["sections"].as_array().unwrap().iter().find(around);
                assert_eq!(Some(&row["section"]), section.map(|section| &section["kind"]));
                seen += 1;
            }
        }
        assert!(rows.next().is_none() && seen >= 3, "{seen} {table}");
    }
    let question = &filter(&["--rows", "turns"], &lines(&[TALK])).json()[2];
    assert_eq!(
        (&question["exchange"], &question["asks"], &question["text"]),
        (&json!(1), &json!(true), &json!("Alone?"))
    );
    let errors = filter(&["--rows", "quotes"], b"{\"id\": 1}\n");
    assert_eq!(errors.json()[0]["error"]["code"], "missing_text");
}

/// Every object with `start`, `end` and `text` in a value.
fn fragments<'v>(value: &'v Value, found: &mut Vec<(usize, usize, &'v str)>) {
    if let (Some(start), Some(end), Some(text)) =
        (value["start"].as_u64(), value["end"].as_u64(), value["text"].as_str())
    {
        found.push((usize::try_from(start).expect("small"), usize::try_from(end).expect("small"), text));
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| fragments(item, found)),
        Value::Object(map) => map.values().for_each(|item| fragments(item, found)),
        _ => {}
    }
}

#[test]
fn offsets_count_what_was_asked_for() {
    for text in [TALK, STORY] {
        let chars: Vec<char> = text.chars().collect();
        let units: Vec<u16> = text.encode_utf16().collect();
        for (unit, length) in [("byte", text.len()), ("char", chars.len()), ("utf16", units.len())] {
            let answers = filter(&["--offsets", unit], &lines(&[text])).json();
            let mut found = Vec::new();
            fragments(&answers[0], &mut found);
            for (start, end, words) in found {
                assert!(end <= length);
                let there = match unit {
                    "byte" => text.get(start..end).unwrap().to_owned(),
                    "char" => chars[start..end].iter().collect(),
                    _ => String::from_utf16(&units[start..end]).unwrap(),
                };
                assert_eq!(there, words, "{unit}");
            }
            let last = answers[0]["document"]["sections"].as_array().unwrap().last().unwrap();
            assert_eq!(last["end"], length + text.trim_end().len() - text.len());
        }
    }
}

#[test]
fn help_tells_the_version_and_its_examples_run() {
    let version = run("dump_json", &["--version"], b"");
    assert!(version.text().contains(env!("CARGO_PKG_VERSION")));
    let top = folder("dump_json_help");
    std::fs::create_dir(top.join("texts")).unwrap();
    std::fs::write(top.join("article.txt"), STORY).unwrap();
    std::fs::write(top.join("texts/talk.txt"), TALK).unwrap();
    std::fs::write(top.join("texts.ndjson"), lines(&[STORY, TALK])).unwrap();
    let tool = command("dump_json").get_program().to_owned();
    let help = run("dump_json", &["--help"], b"");
    let (_, examples) = help.text().split_once("Examples:\n").unwrap();
    let mut tried = 0;
    for example in examples.lines() {
        let script = example.replace("dump_json", &format!("'{}'", tool.to_str().unwrap()));
        let output = std::process::Command::new("sh").args(["-ec", &script]).current_dir(&top).output();
        let Ok(output) = output else { return };
        assert!(output.status.success() && output.stderr.is_empty(), "{example}: {output:?}");
        tried += 1;
    }
    assert!(tried >= 5);
    assert!(std::fs::read_to_string(top.join("documents.ndjson")).unwrap().lines().count() == 2);
}
