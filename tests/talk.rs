//! House styles of transcripts, each as a short talk, and texts that only look like talks. A block begins with `=== name turns`;
//! a new house style is one rule in `src/grammar/label/mod.rs` and one block here.

use whosaid::{DiagnosticKind, Format, Limits, Parser, parse};

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

#[test]
fn limits_of_turns_and_labels_hold() {
    let text = "Q: Why?\nA: I know.\n".repeat(9);
    let mut limits = Limits::default();
    limits.turns = 4;
    let document = Parser::new().limits(limits).parse(&text);
    assert_eq!(document.turns.len(), 4);
    assert!(document.diagnostics.iter().any(|found| found.code == DiagnosticKind::LimitReached));
    let mut limits = Limits::default();
    limits.label = 4;
    let long = "Ana Ruiz: Did you go?\nTom Okafor: I did.\n".repeat(3);
    assert_eq!(Parser::new().limits(limits).parse(&long).turns.len(), 0);
    assert_eq!(parse(&long).turns.len(), 6);
}

#[test]
fn what_the_caller_knows_is_evidence() {
    let one = "Ruiz: I never saw it.\n";
    assert_eq!(parse(one).turns.len(), 0);
    assert_eq!(Parser::new().format(Format::Transcript).parse(one).turns.len(), 1);
    assert_eq!(Parser::new().participants(["Ruiz"]).parse(one).turns.len(), 1);
    let talk = "Q: Why?\nA: I know.\n";
    assert_eq!(Parser::new().format(Format::Article).parse(talk).turns.len(), 0);
}

#[test]
fn a_witness_answers_by_name_once_sworn() {
    let talk = "Q. Where did you stand?\nA. By the window.\nMS. LEE: Objection.\nTHE WITNESS: I could see it.\nQ. Did you call?\nA. I did.\n";
    for oath in [
        "ANA RUIZ, having been duly sworn, testified as follows:\n",
        "ANA RUIZ,\ncalled as a witness, having been first duly sworn,\ntestified as follows:\n",
        "Whereupon, ANA RUIZ, was called as a witness and sworn.\n",
    ] {
        let text = format!("THE COURT: Call the next witness.\n{oath}BY MR. PIKE:\n{talk}");
        let document = parse(&text);
        let who = |turn: &whosaid::Turn<'_>| document.speaker(turn.speaker?)?.name.as_ref().map(ToString::to_string);
        let names: Vec<_> = document.turns.iter().filter_map(who).collect();
        assert_eq!(names.iter().filter(|name| *name == "ANA RUIZ").count(), 3, "{oath}{names:?}");
    }
}

#[test]
fn a_time_alone_below_a_name_is_when_the_turn_begins() {
    let text =
        "Ana Ruiz\n00:01\nWhere did you go to school?\n\nTom Okafor\n00:07\nI went to the one by the harbour.\n\n"
            .repeat(3);
    let document = parse(&text);
    let times: Vec<_> = document.turns.iter().map(|turn| turn.timestamp.as_deref()).collect();
    assert_eq!(times, [Some("00:01"), Some("00:07")].repeat(3));
}

#[test]
fn a_part_alone_is_whoever_had_it_with_more_words() {
    let talk = "Is it open?\n\nDr. Ana Ruiz: It is, and I am glad.\n\n";
    let of = |first: &str, second: &str| {
        parse(&format!("{first}: {talk}Tarn Post Reporter: {talk}{second}: {talk}")).speakers.len()
    };
    assert_eq!(of("Harbour Post Editor", "Editor"), 3);
    assert_eq!(of("Harbour Post Editor", "Reporter"), 3);
    assert_eq!(of("Harbour Post Reporter", "Reporter"), 4, "it may be either");
}
