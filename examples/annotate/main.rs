//! A text in, one HTML page out that shows who said what in it: `cargo run --example annotate -- FILE > page.html`.
//!
//! The page is one file without a script: what it can do it does by style rules alone, and its policy forbids the browser
//! to run or to load anything. Everything that comes from the text is escaped.

mod card;
mod html;
mod page;
mod roster;
mod sweep;
mod text;

#[path = "../common/input.rs"]
mod input;
#[path = "../common/words.rs"]
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::Arg;

const HELP: &str = "\
A page that shows who said what.

Usage: annotate [FILE] > page.html

Reads FILE, or standard input, and writes one self-contained HTML page: the text as it stands, quotes
and turns in the colours of their speakers, the evidence beside them, and what should be checked.
";

/// Longest text that is read: pages beyond that are no use to anybody.
const MAX_BYTES: u64 = 64 << 20;

fn main() -> ExitCode {
    let result = match asked() {
        Ok(Asked::Page(path)) => annotate(path.as_deref()),
        Ok(Asked::Help) => print(HELP),
        Err(error) => {
            input::say(&format!("annotate: {}\nTry annotate --help.", input::visible(&error.to_string())));
            return ExitCode::from(2);
        }
    };
    input::finish("annotate", result)
}

enum Asked {
    Help,
    /// Of a file, or of standard input.
    Page(Option<PathBuf>),
}

fn asked() -> Result<Asked, lexopt::Error> {
    let (mut words, mut path) = (lexopt::Parser::from_env(), None);
    while let Some(word) = words.next()? {
        match word {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            _ => return Err(word.unexpected()),
        }
    }
    Ok(Asked::Page(path.filter(|path| path.as_os_str() != "-")))
}

fn annotate(path: Option<&Path>) -> io::Result<ExitCode> {
    match input::read_text(path, MAX_BYTES) {
        Ok(text) => {
            let name = path.and_then(Path::file_name).map(|name| name.to_string_lossy());
            print(&page::page(name.as_deref().unwrap_or("standard input"), &text, &whosaid::parse(&text)))
        }
        Err(why) => {
            input::say(&format!("annotate: {}: {}", input::name_of(path), why.message));
            Ok(ExitCode::FAILURE)
        }
    }
}

fn print(text: &str) -> io::Result<ExitCode> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}
