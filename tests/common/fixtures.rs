//! The fixtures: texts written for these tests, one phenomenon each beside its nearest look-alike.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) const FOLDERS: [&str; 5] = ["transcript", "article", "mixed", "adversarial", "unicode"];

/// Every fixture of a folder as (name, text), sorted. Fails where the folder has none.
pub(crate) fn folder(folder: &str) -> Vec<(String, String)> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let files = fs::read_dir(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    paths.sort();
    assert!(!paths.is_empty(), "no fixture in {folder}");
    let name = |path: &Path| format!("{folder}/{}", path.file_stem().unwrap().to_string_lossy());
    paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// Every fixture.
pub(crate) fn all() -> Vec<(String, String)> {
    let all: Vec<_> = FOLDERS.into_iter().flat_map(folder).collect();
    assert!(all.len() >= 36, "only {} fixtures were found", all.len());
    all
}
