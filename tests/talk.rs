//! House styles of transcripts, each as a short talk, and texts that only look like talks. A block begins with `=== name turns`;
//! a new house style is one rule in `src/grammar/label/mod.rs` and one block here.

use whosaid::parse;

/// The blocks of a file: name, how many turns there are, the text.
fn blocks(file: &str) -> impl Iterator<Item = (&str, usize, &str)> {
    file.split("=== ").filter_map(|block| {
        let (head, text) = block.split_once('\n')?;
        let (name, turns) = head.split_once(' ')?;
        Some((name, turns.parse().ok()?, text))
    })
}

/// What differs from what the blocks say.
fn differences(file: &str) -> Vec<String> {
    let wrong = |(name, want, text)| {
        let found = parse(text).turns;
        let empty = found.iter().filter(|turn| turn.text.is_empty()).count();
        (found.len() != want || empty > 0)
            .then(|| format!("{name}: {} turns, not {want}; {empty} without words", found.len()))
    };
    blocks(file).filter_map(wrong).collect()
}

#[test]
fn every_house_style_is_read() {
    let styles = include_str!("talk/styles.txt");
    assert!(blocks(styles).count() > 100);
    assert_eq!(differences(styles), Vec::<String>::new());
}

#[test]
fn look_alikes_stay_silent() {
    let look_alikes = include_str!("talk/look_alikes.txt");
    assert!(blocks(look_alikes).count() > 50);
    assert_eq!(differences(look_alikes), Vec::<String>::new());
}
