//! Texts in, JSON out: one document for people to read, or a filter over as many texts as there are.
//!
//! Everything that can be wrong with a *text* is answered in its place in the output; the exit status tells only whether
//! reading and writing went well. See `--help`.

mod answer;
mod args;
mod jobs;
mod json;
mod offsets;
mod pool;
mod progress;
mod record;
mod rows;

#[path = "../common/input.rs"]
mod input;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use args::{Args, Command};

fn main() -> ExitCode {
    let result = match args::parse(lexopt::Parser::from_env()) {
        Ok(Command::Help) => print(args::HELP),
        Ok(Command::Version) => print(concat!("dump_json (whosaid ", env!("CARGO_PKG_VERSION"), ")\n")),
        Ok(Command::One(path, args)) => one(path.as_deref(), &args),
        Ok(Command::Many(jobs, args)) => pool::run(jobs, &args),
        Err(error) => {
            input::say(&format!("dump_json: {}\nTry dump_json --help.", input::visible(&error.to_string())));
            return ExitCode::from(2);
        }
    };
    input::finish("dump_json", result)
}

fn print(text: &str) -> io::Result<ExitCode> {
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// One document, laid out for people.
fn one(path: Option<&Path>, args: &Args) -> io::Result<ExitCode> {
    let text = match input::read_text(path, args.max_bytes) {
        Ok(text) => text,
        Err(why) => {
            input::say(&format!("dump_json: {}: {}", input::name_of(path), why.message));
            return Ok(ExitCode::FAILURE);
        }
    };
    let mut document = args.parser().parse(&text);
    offsets::convert(&mut document, &text, args.offsets);
    let mut out = Vec::new();
    json::push(&mut out, &serde_json::to_string_pretty(&document)?);
    let mut stdout = io::stdout().lock();
    stdout.write_all(&out)?;
    stdout.flush()?;
    Ok(ExitCode::SUCCESS)
}
