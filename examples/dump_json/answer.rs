//! A job in, its lines of output out: documents, rows, or what was wrong, in the order of the input. Never fails.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use whosaid::{Document, Parser};

use crate::args::{Args, Rows};
use crate::jobs::Job;
use crate::record::{self, Fault};
use crate::{input, json, offsets, rows};

/// The lines that answer a job, and what they cost.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) lines: Vec<u8>,
    pub(crate) texts: u64,
    /// Bytes of input.
    pub(crate) bytes: u64,
    /// Whether a file could not be read.
    pub(crate) failed: bool,
}

/// Answers jobs. One for each thread.
#[derive(Debug, Clone)]
pub(crate) struct Clerk {
    parser: Parser,
    args: Args,
}

#[derive(Serialize)]
struct Found<'a> {
    id: Option<&'a RawValue>,
    document: &'a Document<'a>,
}

#[derive(Serialize)]
struct Failed<'a> {
    id: Option<&'a RawValue>,
    error: Reason<'a>,
}

#[derive(Serialize)]
struct Reason<'a> {
    code: &'a str,
    message: &'a str,
}

impl Clerk {
    pub(crate) fn new(args: &Args) -> Self {
        Self { parser: args.parser(), args: args.clone() }
    }

    pub(crate) fn answer(&self, job: Job) -> Answer {
        let mut answer = Answer::default();
        match job {
            Job::Lines(first, bytes) => {
                for (number, line) in (first..).zip(bytes.split_inclusive(|&byte| byte == b'\n')) {
                    self.line(number, line, &mut answer);
                }
            }
            Job::TooLong(number, head) => {
                let mut id = None;
                record::find_id(&head, &mut id);
                let message = format!("the line is longer than {} bytes (see --max-bytes)", self.args.max_bytes);
                fault(id, number, &Fault::new("too_long", message), &mut answer);
            }
            Job::Text(path) => {
                let name = path.as_ref().map_or_else(|| "-".into(), |path| path.to_string_lossy());
                let id = to_raw_value(&name).ok();
                match input::read_text(path.as_deref(), self.args.max_bytes) {
                    Ok(text) => self.text(id.as_deref(), &text, &mut answer),
                    Err(why) => {
                        if why.code == "unreadable" {
                            answer.failed = true;
                            input::say(&format!("dump_json: {}: {}", input::name_of(path.as_deref()), why.message));
                        }
                        error(id.as_deref(), why.code, &why.message, &mut answer);
                    }
                }
            }
        }
        answer
    }

    fn line(&self, number: u64, line: &[u8], answer: &mut Answer) {
        let mut id = None;
        answer.bytes += line.len() as u64;
        match record::read(line, &mut id) {
            Ok(text) => self.text(id, &text, answer),
            Err(why) => fault(id, number, &why, answer),
        }
    }

    fn text(&self, id: Option<&RawValue>, text: &str, answer: &mut Answer) {
        let mut document = self.parser.parse(text);
        offsets::convert(&mut document, text, self.args.offsets);
        answer.texts += 1;
        match self.args.rows.unwrap_or(Rows::Documents) {
            Rows::Documents => push(&Found { id, document: &document }, answer),
            Rows::Quotes => rows::quotes(id, &document).for_each(|row| push(&row, answer)),
            Rows::Turns => rows::turns(id, &document).for_each(|row| push(&row, answer)),
        }
    }
}

fn fault(id: Option<&RawValue>, number: u64, why: &Fault, answer: &mut Answer) {
    error(id, why.code, &format!("line {number}: {}", why.message), answer);
}

fn error(id: Option<&RawValue>, code: &str, message: &str, answer: &mut Answer) {
    answer.texts += 1;
    push(&Failed { id, error: Reason { code, message } }, answer);
}

/// Only a map with odd keys or an error of the writer could fail here, and there are neither.
fn push(line: &impl Serialize, answer: &mut Answer) {
    if let Ok(line) = serde_json::to_string(line) {
        json::push(&mut answer.lines, &line);
    }
}
