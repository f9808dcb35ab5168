//! The JSON contract, whole, for one text of each kind; and JSON from strangers, which is data or an error and never a panic.

use whosaid::{Document, Span, parse};

use crate::common::fixtures;
use crate::common::invariants::check_document;

const TEXT: &str = "“All clear,” said Ana Ruiz.\n\nTom Okafor said the pier “was never safe.”";

fn read(json: &str) -> serde_json::Result<Document<'static>> {
    serde_json::from_str(json)
}

#[test]
fn the_whole_contract_is_as_reviewed() {
    let texts = fixtures::all();
    for name in ["article/split_quote", "transcript/timestamps", "mixed/interview_with_introduction"] {
        let (_, text) = texts.iter().find(|(other, _)| other == name).unwrap();
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path("snapshots");
        settings.bind(|| insta::assert_json_snapshot!(format!("json__{}", name.replace('/', "__")), parse(text)));
    }
}

/// A document of `TEXT` with one thing changed in its JSON.
fn changed(pointer: &str, value: serde_json::Value) -> Document<'static> {
    let mut json = serde_json::to_value(parse(TEXT)).unwrap();
    *json.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    serde_json::from_value(json).unwrap_or_else(|error| panic!("{pointer}: {error}"))
}

#[test]
fn a_document_with_its_own_copies_says_the_same() {
    for (name, text) in fixtures::all() {
        let document = parse(&text);
        assert_eq!(document.clone().into_owned(), document, "{name}");
    }
}

#[test]
fn a_document_of_another_text_is_refused() {
    let document = parse(TEXT).into_owned();
    check_document(TEXT, &document);
    assert!(document.verify("").is_err());
    assert!(document.verify(&TEXT.replace("clear", "done!")).is_err());
    assert!(document.verify(&TEXT[..20]).is_err());
}

#[test]
fn made_up_spans_and_ids_are_data_and_are_refused() {
    let cases = [
        ("/quotes/0/start", serde_json::json!(1)), // inside “
        ("/quotes/0/end", serde_json::json!(4_000_000_000_u32)),
        ("/quotes/0/end", serde_json::json!(0)),
        ("/quotes/0/pieces/0/end", serde_json::json!(5)),
        ("/quotes/0/pieces/0/text", serde_json::json!("other")),
        ("/quotes/0/id", serde_json::json!(7)),
        ("/quotes/0/turn", serde_json::json!(0)),
        ("/quotes/0/parent", serde_json::json!(99)),
        ("/sections/0/end", serde_json::json!(4_000_000_000_u32)),
        ("/exchanges", serde_json::json!([{"question": [3], "answer": []}])),
        (
            "/diagnostics",
            serde_json::json!([{"code": "stray_close", "start": 9, "end": 2, "line": 0, "column": 0, "message": "\u{1b}[31m"}]),
        ),
    ];
    for (pointer, value) in cases {
        let document = changed(pointer, value);
        let error = document.verify(TEXT).expect_err(pointer);
        assert!(error.span.slice(TEXT).is_none_or(|words| words.len() <= TEXT.len()));
        assert!(!error.to_string().contains(char::is_control) && error.to_string().len() < 200);
    }
}

#[test]
fn a_strange_diagnostic_never_reaches_a_terminal_raw() {
    let json = r#"{"code":"stray_close","start":0,"end":1,"line":1,"column":1,"message":"\u001b[31m\u202egnp.exe"}"#;
    let strange: whosaid::Diagnostic = serde_json::from_str(json).unwrap();
    assert!(!format!("{strange:?}").contains(['\u{1b}', '\u{202e}']));
    assert!(!whosaid::Error::from(strange).to_string().contains(['\u{1b}', '\u{202e}']));
}

#[test]
fn json_that_is_no_document_is_an_error() {
    let whole = serde_json::to_string(&parse(TEXT)).unwrap();
    for end in 0..whole.len() {
        assert!(whole.get(..end).is_none_or(|part| read(part).is_err()));
    }
    for bad in [
        "[".repeat(100_000),
        "{\"quotes\":".repeat(100_000),
        whole.replacen("\"schema\":1", "\"schema\":-1", 1),
        whole.replacen("\"schema\":1", "\"schema\":1e400", 1),
        whole.replacen("\"schema\":1", "\"schema\":NaN", 1),
        whole.replacen("\"schema\":1", "\"schema\":1,\"schema\":1", 1),
        whole.replacen("All clear", "\\ud800", 1),
        whole.replacen("\"kind\":\"direct\"", "\"kind\":\"shouted\"", 1),
        whole.replacen("\"start\":0", "\"start\":4294967296", 1),
    ] {
        assert!(read(&bad).is_err(), "{}", &bad[..bad.len().min(200)]);
    }
}

/// A later version may add keys: an older reader skips them.
#[test]
fn unknown_keys_are_skipped() {
    let whole = serde_json::to_string(&parse(TEXT)).unwrap();
    let more = whole.replacen("\"schema\":1", "\"schema\":1,\"new\":[{}]", 1);
    assert_eq!(read(&more).unwrap(), parse(TEXT));
}

#[test]
fn spans_from_anywhere_slice_or_do_not() {
    for start in 0..12 {
        for end in [0, 1, 2, 3, 5, 11, u32::MAX] {
            let words = Span::new(start, end).slice("né “x” 😀");
            assert!(words.is_none_or(|words| words.len() == (end - start) as usize));
        }
    }
}
