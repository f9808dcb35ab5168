//! `bench ratio [MB]`: whosaid against pulldown-cmark on the same texts, rounds interleaved, best of 7.
//! `bench flat [MB]`: texts from 4 KB to 40 MB.
//! `bench memory`: heap and allocations, asserted.
//! `bench run KIND MB`, `bench cmark KIND MB`: one pass over articles, for an instruction counter.
//! `bench one KIND MB`, `bench one FAMILY`: one pass over one long text, for a heap profiler.
//! `bench text KIND MB`: the text itself.

mod alloc;
mod corpus;
#[path = "../../tests/common/families.rs"]
mod families;

use std::hint::black_box;
use std::time::{Duration, Instant};

use alloc::Taken;
use corpus::KINDS;

#[global_allocator]
static ALLOCATOR: alloc::Counting = alloc::Counting;

/// Bytes of one text of a corpus: a long news story.
const ARTICLE: usize = 5_000;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let arg = |at: usize| args.get(at).map(String::as_str);
    let megabytes = |at: usize, or: f64| (arg(at).and_then(|n| n.parse().ok()).unwrap_or(or) * 1e6) as usize;
    match (arg(0), arg(1)) {
        (Some("ratio"), _) => ratio(megabytes(1, 10.0)),
        (Some("flat"), _) => flat(megabytes(1, 40.0)),
        (Some("memory"), _) => memory(),
        (Some("run"), Some(kind)) => {
            articles(kind, megabytes(2, 1.0)).iter().for_each(|text| drop(black_box(whosaid::parse(text))));
        }
        (Some("cmark"), Some(kind)) => {
            articles(kind, megabytes(2, 1.0)).iter().for_each(|text| _ = black_box(cmark(text)));
        }
        (Some("one"), Some(kind)) => {
            let family = || families::families().find(|(name, _)| *name == kind).map(|(_, make)| member(make));
            let text = corpus::make(kind, megabytes(2, 1.0), 3).or_else(family).expect("a known kind or family");
            drop(black_box(whosaid::parse(&text)));
        }
        (Some("text"), Some(kind)) => print!("{}", articles(kind, megabytes(2, 1.0)).concat()),
        _ => print!(
            "usage: bench ratio [MB] | flat [MB] | memory | run KIND MB | cmark KIND MB | one KIND MB | one FAMILY | text KIND MB\n"
        ),
    }
}

/// A corpus: texts of about [`ARTICLE`] bytes each, no two the same.
fn articles(kind: &str, bytes: usize) -> Vec<String> {
    let one = |seed: usize| corpus::make(kind, ARTICLE, seed as u64 * 2 + 1);
    (0..bytes.div_ceil(ARTICLE))
        .map(|seed| one(seed).expect("news, briefing, interview, captions or hostile"))
        .collect()
}

/// A member of a family of hostile text, of about 200 KB.
fn member(make: fn(usize) -> String) -> String {
    make(200_000 / make(8).len().div_ceil(8).max(1))
}

fn cmark(text: &str) -> usize {
    pulldown_cmark::Parser::new(text).count()
}

/// The best of seven rounds for each of two, one after the other in each round.
fn best(texts: &[String], one: impl Fn(&str), two: impl Fn(&str)) -> [Duration; 2] {
    let time = |work: &dyn Fn(&str)| {
        let start = Instant::now();
        texts.iter().for_each(|text| work(text));
        start.elapsed()
    };
    (0..7).fold([Duration::MAX; 2], |best, _| [best[0].min(time(&one)), best[1].min(time(&two))])
}

fn ratio(bytes: usize) {
    println!("{:10} {:>9} {:>9} {:>6}", "corpus", "whosaid", "cmark", "ratio");
    for kind in KINDS {
        let texts = articles(kind, bytes);
        let bytes: usize = texts.iter().map(String::len).sum();
        let [ours, theirs] =
            best(&texts, |text| drop(black_box(whosaid::parse(text))), |text| _ = black_box(cmark(text)));
        let speed = |time: Duration| bytes as f64 / 1e6 / time.as_secs_f64();
        println!("{kind:10} {:4.0} MB/s {:4.0} MB/s {:6.3}", speed(ours), speed(theirs), speed(ours) / speed(theirs));
    }
}

/// Several texts of a size and no two the same: what one short text repeated would tell is how well a processor learns it by heart.
fn flat(most: usize) {
    for kind in ["news", "interview"] {
        let mut size = 4_000;
        while size <= most {
            let make = |seed: usize| corpus::make(kind, size, seed as u64 * 2 + 1).expect("a known kind");
            let texts: Vec<String> = (0..(4_000_000 / size).max(1)).map(make).collect();
            let bytes: usize = texts.iter().map(String::len).sum();
            let round = |_| {
                let start = Instant::now();
                texts.iter().for_each(|text| drop(black_box(whosaid::parse(text))));
                start.elapsed()
            };
            let best = (0..5).map(round).min().unwrap_or_default();
            println!("{kind:10} {:10} bytes {:6.1} MB/s", bytes / texts.len(), bytes as f64 / 1e6 / best.as_secs_f64());
            size *= 10;
        }
    }
}

/// Heap per input byte that a text of news may take, and any text; allocations for an article: a little over what is reached.
/// ARCHITECTURE.md, under “What the memory goes to”, says what stands in the way of less.
const PROSE: f64 = 2.1;
const WORST: f64 = 96.0;
const CALLS: usize = 66;

fn memory() {
    let parser = whosaid::Parser::new();
    let taken = |text: &str| alloc::measure(|| parser.parse(text));
    let line = |name: &str, text: &str| {
        let Taken { peak, kept, .. } = taken(text);
        let [peak, kept] = [peak, kept].map(|bytes| bytes as f64 / text.len().max(1) as f64);
        (peak, format!("{peak:6.2} bytes of heap per byte of text, {kept:6.2} in the document: {name}"))
    };
    for kind in KINDS {
        let (peak, line) = line(kind, &corpus::make(kind, 1_000_000, 3).expect("a known kind"));
        println!("{line}");
        assert!(kind != "news" || peak <= PROSE, "news takes more than {PROSE}");
    }
    let mut worst: Vec<_> = families::families().map(|(name, make)| line(name, &member(make))).collect();
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    worst.iter().take(5).for_each(|(_, line)| println!("{line}"));
    assert!(worst[0].0 <= WORST, "more than {WORST} bytes per byte: {}", worst[0].1);

    let mut calls: Vec<usize> = articles("news", 1_000_000).iter().map(|text| taken(text).calls).collect();
    calls.sort_unstable();
    let (median, most) = (calls[calls.len() / 2], calls[calls.len() - 1]);
    println!("an article of {ARTICLE} bytes: {median} allocations (median), {most} (most)");
    assert!(median <= CALLS, "an article takes more than {CALLS} allocations");
}
