//! The command line in, what to do out.

use std::path::PathBuf;

use lexopt::{Arg, ValueExt as _};
use whosaid::{Format, Parser};

use crate::jobs::{self, Job};
use crate::offsets::Unit;

pub(crate) const HELP: &str = "\
Who said what, as JSON.

Usage: dump_json [OPTIONS] [FILE]...

  One FILE (or standard input)    its document, laid out for people
  Several FILEs or folders        one line of JSON for each text: {\"id\": path, \"document\": {...}}
                                  (in folders: *.txt *.text *.md *.vtt *.srt)
  --ndjson [FILE]...              a filter: each line in is {\"id\": any, \"text\": \"...\"},
                                  each line out is {\"id\": ..., \"document\": {...}}, in the same order

A text that cannot be had is answered in its place: {\"id\": ..., \"error\": {\"code\", \"message\"}}, and the
run goes on. The exit status is 1 only where reading or writing fails, 2 for a wrong command line.

Options:
  --rows documents|quotes|turns   one line for each document, quote or turn, with the speaker's name in it
  --offsets byte|char|utf16       what start and end count: bytes of UTF-8 (default), characters
                                  (Python, SQL) or UTF-16 code units (JavaScript, Java)
  --format auto|article|transcript|webvtt|subrip
                                  what to read the texts as (default: find out)
  --jobs N                        threads (default 1; 0: one for each processor); the order stays
  --max-bytes N                   longest line or text that is read (default 268435456)
  -h, --help                      this
  -V, --version                   the version

Examples:
  dump_json article.txt
  dump_json --rows quotes article.txt
  dump_json --rows turns --offsets char texts/ > turns.ndjson
  dump_json --ndjson --jobs 2 < texts.ndjson > documents.ndjson
  cat article.txt | dump_json --format article
";

/// Bytes of a line or text that are read unless told otherwise.
const MAX_BYTES: u64 = 256 << 20;

/// What the lines of output are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rows {
    Documents,
    Quotes,
    Turns,
}

/// How to do it.
#[derive(Debug, Clone)]
pub(crate) struct Args {
    pub(crate) rows: Option<Rows>,
    pub(crate) offsets: Unit,
    pub(crate) format: Format,
    pub(crate) jobs: usize,
    pub(crate) max_bytes: u64,
}

impl Args {
    pub(crate) fn parser(&self) -> Parser {
        Parser::new().format(self.format)
    }
}

pub(crate) type Jobs = Box<dyn Iterator<Item = std::io::Result<Job>> + Send>;

/// What to do.
pub(crate) enum Command {
    Help,
    Version,
    One(Option<PathBuf>, Args),
    Many(Jobs, Args),
}

pub(crate) fn parse(mut words: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut args = Args { rows: None, offsets: Unit::Byte, format: Format::Auto, jobs: 1, max_bytes: MAX_BYTES };
    let (mut ndjson, mut paths) = (false, Vec::<PathBuf>::new());
    while let Some(word) = words.next()? {
        match word {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Short('V') | Arg::Long("version") => return Ok(Command::Version),
            Arg::Long("ndjson") => ndjson = true,
            Arg::Long("rows") => args.rows = Some(words.value()?.parse_with(rows)?),
            Arg::Long("offsets") => args.offsets = words.value()?.parse_with(unit)?,
            Arg::Long("format") => args.format = words.value()?.parse_with(format)?,
            Arg::Long("jobs") => args.jobs = words.value()?.parse()?,
            Arg::Long("max-bytes") => args.max_bytes = words.value()?.parse()?,
            Arg::Value(path) => paths.push(path.into()),
            _ => return Err(word.unexpected()),
        }
    }
    if args.jobs == 0 {
        args.jobs = std::thread::available_parallelism().map_or(1, usize::from);
    }
    if paths.iter().all(|path| path.as_os_str() == "-") && paths.len() <= 1 {
        paths.clear();
    }
    let single = paths.len() <= 1 && !paths.iter().any(|path| path.is_dir());
    Ok(if ndjson {
        Command::Many(Box::new(jobs::of_lines(paths, args.max_bytes)), args)
    } else if single && args.rows.is_none() {
        Command::One(paths.pop(), args)
    } else {
        Command::Many(Box::new(jobs::of_texts(paths)), args)
    })
}

fn rows(word: &str) -> Result<Rows, String> {
    match word {
        "documents" => Ok(Rows::Documents),
        "quotes" => Ok(Rows::Quotes),
        "turns" => Ok(Rows::Turns),
        _ => Err("expected documents, quotes or turns".to_owned()),
    }
}

fn unit(word: &str) -> Result<Unit, String> {
    match word {
        "byte" => Ok(Unit::Byte),
        "char" => Ok(Unit::Char),
        "utf16" => Ok(Unit::Utf16),
        _ => Err("expected byte, char or utf16".to_owned()),
    }
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "auto" => Ok(Format::Auto),
        "article" => Ok(Format::Article),
        "transcript" => Ok(Format::Transcript),
        "webvtt" => Ok(Format::WebVtt),
        "subrip" => Ok(Format::SubRip),
        _ => Err("expected auto, article, transcript, webvtt or subrip".to_owned()),
    }
}
