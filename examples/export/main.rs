//! A text in, its quotes or turns out in a format that other programs read: `cargo run --example export -- csv FILE`.
//!
//! Each format is one small function over a [`Document`](whosaid::Document): take the one you need.

mod annotations;
mod captions;
mod csv;

#[path = "../common/input.rs"]
mod input;
#[path = "../common/words.rs"]
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::Arg;

const HELP: &str = "\
Quotes and turns in formats that others read.

Usage: export FORMAT [FILE]

  annotations   quotes as W3C Web Annotations (JSON-LD), positions in code points
  csv           quotes as a table (RFC 4180), offsets in bytes; fields are the text's own words,
                so let a spreadsheet read them as text and not as formulas
  webvtt        turns as captions with voices; the turns must carry times
  podcast       turns as a Podcasting 2.0 transcript (JSON); the turns must carry times

Reads FILE, or standard input.
";

/// Longest text that is read.
const MAX_BYTES: u64 = 256 << 20;

fn main() -> ExitCode {
    match asked() {
        Ok(Some((format, path))) => input::finish("export", export(format, path.as_deref())),
        Ok(None) => input::finish("export", print(HELP)),
        Err(error) => {
            input::say(&format!("export: {}\nTry export --help.", input::visible(&error.to_string())));
            ExitCode::from(2)
        }
    }
}

#[derive(Clone, Copy)]
enum Format {
    Annotations,
    Csv,
    WebVtt,
    Podcast,
}

/// The format and the file; nothing where help was asked for.
fn asked() -> Result<Option<(Format, Option<PathBuf>)>, lexopt::Error> {
    let (mut words, mut format, mut path) = (lexopt::Parser::from_env(), None, None);
    while let Some(word) = words.next()? {
        match word {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(value) if format.is_none() => {
                format = Some(match value.to_str() {
                    Some("annotations") => Format::Annotations,
                    Some("csv") => Format::Csv,
                    Some("webvtt") => Format::WebVtt,
                    Some("podcast") => Format::Podcast,
                    _ => return Err("the format is annotations, csv, webvtt or podcast".into()),
                });
            }
            Arg::Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            _ => return Err(word.unexpected()),
        }
    }
    let format = format.ok_or("a format is missing: annotations, csv, webvtt or podcast")?;
    Ok(Some((format, path.filter(|path| path.as_os_str() != "-"))))
}

fn export(format: Format, path: Option<&Path>) -> io::Result<ExitCode> {
    let fail = |message: &str| {
        input::say(&format!("export: {}: {message}", input::name_of(path)));
        Ok(ExitCode::FAILURE)
    };
    let text = match input::read_text(path, MAX_BYTES) {
        Ok(text) => text,
        Err(why) => return fail(&why.message),
    };
    let document = whosaid::parse(&text);
    let out = match format {
        Format::Annotations => Some(annotations::annotations(&text, &document, path)),
        Format::Csv => Some(csv::quotes(&document)),
        Format::WebVtt => captions::webvtt(&document),
        Format::Podcast => captions::podcast(&document),
    };
    out.map_or_else(|| fail("no turn carries a time"), |out| print(&out))
}

fn print(text: &str) -> io::Result<ExitCode> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}
