//! A text in, one HTML page out that shows who said what in it: `cargo run --example annotate -- FILE > page.html`.
//!
//! The page is one file without a script: what it can do it does by style rules alone, and its policy forbids the browser
//! to run or to load anything. Everything that comes from the text is escaped.

mod html;
mod page;
mod roster;
mod sweep;
mod text;

#[path = "../common/input.rs"]
mod input;

use std::io::{self, Write};
use std::path::PathBuf;
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
    match path() {
        Ok(Some(path)) => input::finish("annotate", annotate(path)),
        Ok(None) => input::finish("annotate", io::stdout().write_all(HELP.as_bytes()).map(|()| ExitCode::SUCCESS)),
        Err(error) => {
            input::say(&format!("annotate: {}\n\n{HELP}", input::visible(&error.to_string())));
            ExitCode::from(2)
        }
    }
}

/// Where the text is: a file, or (`Some(None)`) standard input. `None` asks for help.
fn path() -> Result<Option<Option<PathBuf>>, lexopt::Error> {
    let (mut words, mut path) = (lexopt::Parser::from_env(), None);
    while let Some(word) = words.next()? {
        match word {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            _ => return Err(word.unexpected()),
        }
    }
    Ok(Some(path.filter(|path| path.as_os_str() != "-")))
}

fn annotate(path: Option<PathBuf>) -> io::Result<ExitCode> {
    match input::read_text(path.as_deref(), MAX_BYTES) {
        Ok(text) => {
            let name = path.as_deref().and_then(|path| path.file_name()).map(|name| name.to_string_lossy());
            let page = page::page(name.as_deref().unwrap_or("standard input"), &text, &whosaid::parse(&text));
            let mut stdout = io::stdout().lock();
            stdout.write_all(page.as_bytes())?;
            stdout.flush()?;
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => {
            input::say(&format!("annotate: {}: {}", input::name_of(path.as_deref()), why.message));
            Ok(ExitCode::FAILURE)
        }
    }
}
