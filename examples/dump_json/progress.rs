//! Tells a person at a terminal how far the work is, once it takes long. Silent everywhere else.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(2);
const EVERY: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub(crate) struct Progress {
    start: Instant,
    /// When to speak next; `None` where nobody looks.
    next: Option<Instant>,
    texts: u64,
    bytes: u64,
    spoke: bool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let start = Instant::now();
        let watched = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self { start, next: watched.then(|| start + LONG), texts: 0, bytes: 0, spoke: false }
    }

    pub(crate) fn add(&mut self, texts: u64, bytes: u64) {
        self.texts += texts;
        self.bytes += bytes;
        let now = Instant::now();
        if self.next.is_some_and(|next| next <= now) {
            self.next = Some(now + EVERY);
            self.spoke = true;
            let seconds = now.duration_since(self.start).as_secs().max(1);
            let (mb, rate) = (self.bytes / 1_000_000, self.bytes / 1_000_000 / seconds);
            let _ = write!(io::stderr(), "\r{} texts, {mb} MB, {rate} MB/s\x1b[K", self.texts);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.spoke {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
