//! Texts in, messages out: reads one text from a file or from standard input, and tells people what went wrong without
//! ever putting a control or bidi character on their terminal. Never guesses an encoding.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Why a text could not be had: a code for programs, a message for people.
#[derive(Debug)]
pub(crate) struct Unreadable {
    #[allow(dead_code, reason = "an example that only tells people has no use for it")]
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Unreadable {
    fn io(error: &io::Error) -> Self {
        Self { code: "unreadable", message: visible(&error.to_string()) }
    }
}

/// The text of `path`, or of standard input where there is none; at most `max` bytes of it.
pub(crate) fn read_text(path: Option<&Path>, max: u64) -> Result<String, Unreadable> {
    let mut bytes = Vec::new();
    let enough = max.saturating_add(1);
    let read = if let Some(path) = path {
        File::open(path).and_then(|file| file.take(enough).read_to_end(&mut bytes))
    } else {
        if io::stdin().is_terminal() {
            say("reading the text from the keyboard; end it with Ctrl-D on a line of its own");
        }
        io::stdin().lock().take(enough).read_to_end(&mut bytes)
    };
    let read = read.map_err(|error| Unreadable::io(&error))?;
    if read as u64 > max {
        return Err(Unreadable { code: "too_long", message: format!("longer than {max} bytes (see --max-bytes)") });
    }
    String::from_utf8(bytes).map_err(|error| {
        let wide = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
        let hint = if wide { "; it looks like UTF-16: convert it with iconv -f UTF-16 -t UTF-8" } else { "" };
        let at = error.utf8_error().valid_up_to();
        Unreadable { code: "invalid_utf8", message: format!("not UTF-8: the first bad byte is at offset {at}{hint}") }
    })
}

/// How people are told which text is meant.
pub(crate) fn name_of(path: Option<&Path>) -> String {
    path.map_or_else(|| "standard input".to_owned(), |path| visible(&path.to_string_lossy()))
}

/// `text` with every character escaped that a terminal would obey or hide instead of showing.
pub(crate) fn visible(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        if c.is_control() || is_invisible(c) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
        out
    })
}

/// Line separators, zero-width characters, and those that change the direction of writing.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// One line on standard error. A closed one is nobody's error.
pub(crate) fn say(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}

/// The end of a run: success, a reader that went away (`| head`), or a failure that is told.
pub(crate) fn finish(program: &str, result: Result<ExitCode, io::Error>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("{program}: {}", visible(&error.to_string())));
            ExitCode::FAILURE
        }
    }
}
