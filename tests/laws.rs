//! Laws of the house that the compiler does not check: who may import what, how long a file may be, which types may be shared.

use std::fs;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::{Path, PathBuf};

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(files.len() >= 20, "the sources are not where this test looks");
    files
}

/// The code of a file: no comments, no unit tests.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn name(path: &Path) -> String {
    path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap().display().to_string()
}

fn imports(code: &str, item: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(item).any(|(at, _)| !code[..at].ends_with(word) && !code[at + item.len()..].starts_with(word))
}

#[test]
fn the_import_law_holds() {
    for (path, text) in sources() {
        let (name, code) = (name(&path), code(&text));
        let may = |places: &[&str]| places.iter().any(|place| name.starts_with(place));
        assert!(!imports(&code, "nom") || may(&["grammar/"]), "nom in {name}");
        assert!(!imports(&code, "memchr") || may(&["scan/", "model/line_index"]), "memchr in {name}");
        if may(&["model/"]) {
            let own = ["crate::parse", "crate::Parser"];
            let elsewhere = own.iter().fold(code.clone(), |code, own| code.replace(own, "")).contains("crate::");
            assert!(!elsewhere, "{name} imports from the rest of the crate");
        }
        if may(&["scan/", "lexicon/"]) {
            assert!(!imports(&code, "resolve") && !imports(&code, "grammar"), "{name} looks down the pipeline");
        }
        if may(&["grammar/"]) {
            assert!(!imports(&code, "resolve"), "{name} looks down the pipeline");
        }
        assert!(!code.contains("println!") && !code.contains("std::fs") && !code.contains("static mut"), "{name}");
    }
}

#[test]
fn every_file_is_short_and_says_what_it_is_for() {
    for (path, text) in sources() {
        let (name, lines) = (name(&path), text.lines().count());
        assert!(lines <= 450, "{name} has {lines} lines: split it by reason");
        assert!(text.starts_with("//!"), "{name} does not say what it is for");
    }
}

/// The law above can fail.
#[test]
fn an_import_is_seen_only_as_a_word() {
    assert!(imports("use nom::Parser;", "nom"));
    assert!(imports("::nom::IResult", "nom"));
    assert!(!imports("let nominal = anomaly;", "nom"));
}

#[test]
fn every_public_type_can_be_shared() {
    fn shared<T: Send + Sync + UnwindSafe + RefUnwindSafe + std::fmt::Debug + Clone>() {}
    fn data<T: PartialEq + Eq>() {}
    macro_rules! all {
        ($($type:ty),*) => { $( shared::<$type>(); data::<$type>(); )* };
    }
    use whosaid::*;
    all!(
        Attribution<'static>,
        Confidence,
        Diagnostic,
        DiagnosticKind,
        Document<'static>,
        Error,
        Evidence,
        Exchange,
        Format,
        Fragment<'static>,
        Limits,
        LineCol,
        List<u32>,
        Mark,
        Mismatch,
        Piece<'static>,
        Quote<'static>,
        QuoteKind,
        Role,
        Section,
        SectionKind,
        Span,
        Speaker<'static>,
        SpeakerId,
        SpeakerKind,
        Turn<'static>
    );
    shared::<Parser>();
    shared::<LineIndex<'static>>();
}
