//! What there is to do, cut into jobs: the lines that standard input (or a file) has ready, or one plain text of a folder.
//! A line is held in memory whole, up to a limit; never more than the lines that are ready.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// A piece of work that gives lines of output.
#[derive(Debug)]
pub(crate) enum Job {
    /// Lines of NDJSON; the number of the first one.
    Lines(u64, Vec<u8>),
    /// A line that is longer than the limit: its number and its beginning.
    TooLong(u64, Vec<u8>),
    /// A plain text; `None` is standard input.
    Text(Option<PathBuf>),
}

/// Bytes that are read at once.
const CHUNK: usize = 256 << 10;
/// Bytes of an overlong line in which its `id` is looked for.
const HEAD: usize = 64 << 10;

/// The jobs of NDJSON from several readers, one after the other.
pub(crate) fn of_lines(paths: Vec<PathBuf>, max: u64) -> impl Iterator<Item = io::Result<Job>> + Send {
    let open = |path: PathBuf| -> io::Result<Box<dyn Read + Send>> {
        let file = File::open(&path).map_err(|error| named(&path, &error))?;
        Ok(Box::new(file))
    };
    let stdin = paths.is_empty().then(|| -> io::Result<Box<dyn Read + Send>> { Ok(Box::new(io::stdin())) });
    stdin.into_iter().chain(paths.into_iter().map(open)).flat_map(move |reader| -> Box<dyn Iterator<Item = _> + Send> {
        match reader {
            Ok(reader) => Box::new(Lines::new(reader, max)),
            Err(error) => Box::new(std::iter::once(Err(error))),
        }
    })
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

struct Lines {
    reader: BufReader<Box<dyn Read + Send>>,
    max: u64,
    /// Lines read so far.
    line: u64,
    too_long: Option<Job>,
    failed: bool,
}

impl Lines {
    fn new(reader: Box<dyn Read + Send>, max: u64) -> Self {
        Self { reader: BufReader::with_capacity(CHUNK, reader), max, line: 0, too_long: None, failed: false }
    }

    /// Lines until reading on might wait: so everything that came in is answered before we wait for more.
    fn ready(&mut self) -> io::Result<Option<Job>> {
        if let Some(job) = self.too_long.take() {
            return Ok(Some(job));
        }
        let (first, mut bytes) = (self.line + 1, Vec::new());
        loop {
            let start = bytes.len();
            let read = self.reader.by_ref().take(self.max.saturating_add(1)).read_until(b'\n', &mut bytes)?;
            if read == 0 {
                break;
            }
            self.line += 1;
            if read as u64 > self.max && bytes.last() != Some(&b'\n') {
                self.reader.skip_until(b'\n')?;
                let mut head = bytes.split_off(start);
                head.truncate(HEAD);
                self.too_long = Some(Job::TooLong(self.line, head));
                break;
            }
            if !self.reader.buffer().contains(&b'\n') {
                break;
            }
        }
        if first == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        Ok(if bytes.is_empty() { self.too_long.take() } else { Some(Job::Lines(first, bytes)) })
    }
}

impl Iterator for Lines {
    type Item = io::Result<Job>;
    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let job = self.ready().transpose();
        self.failed = matches!(job, Some(Err(_)));
        job
    }
}

/// The jobs of plain texts: files as named, and in folders every file whose name says that it is a text, in the order of
/// their names. Hidden names and links to folders are passed over.
pub(crate) fn of_texts(paths: Vec<PathBuf>) -> impl Iterator<Item = io::Result<Job>> + Send {
    let stdin = paths.is_empty().then_some(Ok(Job::Text(None)));
    stdin.into_iter().chain(Walk { ahead: paths.into() })
}

struct Walk {
    ahead: VecDeque<PathBuf>,
}

impl Iterator for Walk {
    type Item = io::Result<Job>;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let path = self.ahead.pop_front()?;
            if !path.is_dir() {
                return Some(Ok(Job::Text(Some(path))));
            }
            match texts_in(&path) {
                Ok(found) => found.into_iter().rev().for_each(|path| self.ahead.push_front(path)),
                Err(error) => return Some(Err(named(&path, &error))),
            }
        }
    }
}

fn texts_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if !hidden && (kind.is_dir() || (is_text(&path) && path.is_file())) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The names of files that are read in a folder.
pub(crate) const TEXTS: [&str; 5] = ["txt", "text", "md", "vtt", "srt"];

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|end| TEXTS.iter().any(|text| end.eq_ignore_ascii_case(text)))
}
