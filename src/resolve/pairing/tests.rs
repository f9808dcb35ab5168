//! Each mark with its look-alike. A run is written as its words; `<` before them means nested, `+` re-opened, `¶` continued,
//! `…` behind them means that it was never closed. What single marks need of their own stands in `single`, marks without their
//! other half in `lone`.

mod lone;
mod single;

use super::*;
use crate::model::{DiagnosticKind as Kind, SectionKind};
use crate::resolve::{Block, Layout};
use crate::scan;

fn parse(text: &str, limits: &Limits) -> (Vec<Run>, Vec<Kind>) {
    let source = Source::new(text, u32::MAX);
    let blocks = scan::lines(source);
    let block = |span| Block { span, kind: SectionKind::Paragraph, turn: None, speaker: None };
    let layout = Layout { blocks: blocks.iter().map(|line| block(line.span)).collect(), sections: Vec::new() };
    let mut report = Report::new(100);
    let runs = pairing(source, &scan::marks(source), &layout, limits, &mut report);
    (runs, report.finish(source).into_iter().map(|found| found.code).collect())
}

fn words(text: &str) -> String {
    let (runs, found) = parse(text, &Limits::default());
    let source = Source::new(text, u32::MAX);
    let written = runs.iter().map(|run| {
        let sign = match (run.parent, run.link) {
            (Some(_), _) => "<",
            (_, Link::New) => "",
            (_, Link::Reopened) => "+",
            (_, Link::Continued) => "¶",
        };
        format!("{sign}{}{}", source.slice(run.inner), if run.close.is_none() { "…" } else { "" })
    });
    let mut all: Vec<String> = written.collect();
    all.extend(found.into_iter().map(|kind| format!("!{kind:?}")));
    all.join(" | ")
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, want) in cases {
        assert_eq!(words(text), *want, "{text}");
    }
}

#[test]
fn every_convention_pairs() {
    check(&[
        ("“One,” she said.", "One,"),
        ("\"One,\" she said.", "One,"),
        ("''One,'' she said.", "One,"),
        ("``One,'' she said.", "One,"),
        ("＂One＂ she said.", "One"),
        ("‘One,’ she said.", "One,"),
        ("'One,' she said.", "One,"),
        ("‘One’, she said.", "One"),
        ("«One», dit-elle.", "One"),
        ("« One », dit-elle.", "One"),
        ("»Eins«, sagte sie.", "Eins"),
        ("„Eins“, sagte sie.", "Eins"),
        ("„Jeden”, rzekła.", "Jeden"),
        ("”Ett”, sade hon.", "Ett"),
        ("‚Eins‘, sagte sie.", "Eins"),
        ("彼は「一」と『二』と言った。", "一 | 二"),
        ("(“One”)—“two”–\"three\"", "One | two | three"),
    ]);
}

#[test]
fn apostrophes_are_no_marks() {
    check(&[
        ("'Tis the season, don't you know, rock 'n' roll of the '90s and the players' union.", ""),
        ("’Tis the season, don’t you know, rock ’n’ roll of the ’90s and the players’ union.", ""),
        ("The class of '08 met the boys' team, give 'em hell, nothin' else.", ""),
        ("She said “the players’ union and the boys’ team” twice.", "the players’ union and the boys’ team"),
        ("O'Brien's dog and D’Arcy’s cat.", ""),
    ]);
}

#[test]
fn measures_are_no_marks() {
    check(&[
        ("He is 6'2\" tall and wears a 5\" heel.", ""),
        ("He is 6’2” tall.", ""),
        ("“He is 6'2\" tall,” she said.", "He is 6'2\" tall,"),
        ("\"He is 6'2\" tall,\" she said.", "He is 6'2\" tall,"),
        ("\"It was in 1992\" he said.", "It was in 1992"),
    ]);
}

#[test]
fn attributes_of_tags_are_no_marks() {
    check(&[
        ("<a href=\"x y\">the “word” there</a>", "word"),
        ("“I <a href=\"x\">went</a> home,” he said.", "I <a href=\"x\">went</a> home,"),
        ("<img alt=\"\" title=\"x y\">the “word” there", "word"),
        ("2016\">the “word” there", "word"),
        ("<a date=\"May 9 the “word” there", "word"),
        ("A = \"b\" and so on", "b"),
    ]);
}

#[test]
fn single_marks_keep_their_apostrophes() {
    check(&[
        ("'It's Tom's,' he said.", "It's Tom's,"),
        ("‘It’s the players’ fault,’ he said.", "It’s the players’ fault,"),
        ("'It was the boys' idea,' he said. 'Not mine.'", "It was the boys' idea, | Not mine."),
        (
            "‘My regulars’ average age is 70. “Old”, they say.’ ‘So!’",
            "My regulars’ average age is 70. “Old”, they say. | <Old | So!",
        ),
        ("The 'reforms' that she wanted were the players' own.", "reforms"),
        ("'He told me \"no\" and left,' she said.", "He told me \"no\" and left, | <no"),
    ]);
}

#[test]
fn quotes_nest() {
    check(&[
        ("“He said ‘no’ and left,” she said.", "He said ‘no’ and left, | <no"),
        ("“He said “no” and left,” she said.", "He said “no” and left, | <no"),
        ("\"He said \"no\" and left,\" she said.", "He said \"no\" and left, | <no"),
        ("«A “b ‘c’” d»", "A “b ‘c’” d | <b ‘c’ | <c"),
        ("„Er rief: ‚Feuer!‘“, sagte sie.", "Er rief: ‚Feuer!‘ | <Feuer!"),
        ("„Er rief: ‚Feuer!‘“ Alle liefen.", "Er rief: ‚Feuer!‘ | <Feuer!"),
        ("»Er rief: ›Feuer!‹«, sagte sie.", "Er rief: ›Feuer!‹ | <Feuer!"),
        ("„A ‘b’ “c", "A ‘b’… | <b | +c… | !ReopenedQuote | !UnclosedQuote"),
    ]);
}

#[test]
fn a_lost_closing_mark_ends_where_the_quote_opens_again() {
    check(&[
        ("“One. “Two,” he said.", "One.… | +Two, | !ReopenedQuote"),
        ("“One. “Two. “Three,” he said.", "One.… | +Two.… | +Three, | !ReopenedQuote | !ReopenedQuote"),
        ("\"One. \"Two,\" he said.", "One.… | +Two, | !ReopenedQuote"),
        (
            "'One. 'Two. 'Three,' he said, and 'four', and 'five.'",
            "One.… | +Two.… | +Three, | four | five. | !ReopenedQuote | !ReopenedQuote",
        ),
        ("“One.” “Two,” he said.", "One. | Two,"),
        ("“One. “Two,” he said. “Three.”", "One.… | +Two, | Three. | !ReopenedQuote"),
    ]);
}

#[test]
fn marks_gone_wrong() {
    check(&[
        ("“One,\" he said.", "One, | !MixedMarks"),
        ("\"One,” he said.", "One, | !MixedMarks"),
        ("‘One,' he said.", "One, | !MixedMarks"),
        ("”One,” he said.", "One,"),
        ("“One,“ he said.", "One,"),
        ("““One,”” he said.", "One,"),
        ("\"\"One,\"\" he said.", "One,"),
        ("He said:“One,”and left.", "One,"),
        ("He said,\" One,\" and left.", "One,"),
        ("He said,” one and two,” and left.", "one and two,"),
        ("” … one,” he said.", "… one,"),
        ("\u{202a}”One,” he said.", "One,"),
        ("“One,” he said. “Two. “", "One, | Two."),
        ("One.“ [Post.]", "!StrayClose"),
        ("one,” he said.", "!StrayClose"),
        ("One, “he said.", "he said.… | !UnclosedQuote"),
        ("“” \" \" \"…\"", ""),
    ]);
}

#[test]
fn a_quote_that_nothing_closes_ends_where_it_can() {
    check(&[
        ("“One two. Three four.", "One two. Three four.… | !UnclosedQuote"),
        ("“We will go, she said.", "We will go,… | !UnclosedQuote"),
        ("\"It's a shame,' said another man.\n\n“We will go.”", "It's a shame,… | We will go. | !UnclosedQuote"),
        ("“He came, he said.\n\n“We will go.”", "He came,… | We will go. | !UnclosedQuote"),
        (
            "“He came, he said, with his sons and his daughters.\n\n“We will go.”",
            "He came, he said, with his sons and his daughters.… | ¶We will go.",
        ),
        ("“We will go, said Ann Field.", "We will go,… | !UnclosedQuote"),
        (
            "“We will go, and she said nothing of it to the others.",
            "We will go, and she said nothing of it to the others.… | !UnclosedQuote",
        ),
        ("Those (the “liberal ones) were late. They left.", "liberal ones… | !UnclosedQuote"),
        ("It was a “dark day. Nobody came.", "dark day.… | !UnclosedQuote"),
    ]);
}

#[test]
fn a_single_mark_opens_what_nothing_closes_only_where_single_marks_are_the_first_choice() {
    check(&[
        ("“One,” he said.\n\n'We go, and it is late.", "One,"),
        ("“One,” he said. “Two,” she said.\n\n‘Three,’ he said.\n\n'We go, and it is late.", "One, | Two, | Three,"),
        ("‘One,’ he said.\n\n'We go, and it is late.", "One, | We go, and it is late.… | !UnclosedQuote"),
        // as many of one as of the other; none of the one
        (
            "‘One,’ he said of “two”.\n\n'We go, and it is late.",
            "One, | two | We go, and it is late.… | !UnclosedQuote",
        ),
        ("He said of “two” that it is late.\n\n'We go, and it is late.", "two"),
    ]);
}

#[test]
fn a_nested_run_knows_the_run_around_it_in_every_paragraph() {
    let (runs, _) = parse("“One,” she said.\n“She said ‘two’ and ‘six’,” he said.", &Limits::default());
    assert_eq!(runs.iter().map(|run| run.parent).collect::<Vec<_>>(), [None, None, Some(1), Some(1)]);
}

#[test]
fn what_is_wrong_with_a_mark_is_said_of_the_mark() {
    let spans = |text: &str| {
        crate::parse(text).diagnostics.iter().map(|found| (found.span.start, found.span.end)).collect::<Vec<_>>()
    };
    assert_eq!(spans("He said “One. “Two,” and left."), [(16, 19)]);
    assert_eq!(spans("He was late.\n\n“One two. Three four."), [(14, 17)]);
    assert_eq!(spans("He was late.\n\n\"One two. Three four."), [(14, 15)]);
}

#[test]
fn a_quote_whose_mark_was_lost_begins_where_it_can() {
    check(&[
        ("We lost it all,” she said.", "We lost it all, | !StrayClose"),
        ("“One,” she said. We lost it.”", "One, | We lost it. | !StrayClose"),
        ("She added: We lost it all.”", "We lost it all. | !StrayClose"),
        ("According to the mayor, the town lost it all.”", "the town lost it all. | !StrayClose"),
        ("She said the town lost it all.”", "!StrayClose"),
        ("Some call it a dark day.”", "!StrayClose"),
        ("“One,” she said.”", "One, | !StrayClose"),
        ("“One.\n\nAnn Field of Harbour Street.”", "One.… | !UnclosedQuote | !StrayClose"),
        ("“One, Ann Field told us on Monday. “Two.”", "One,… | Two. | !UnclosedQuote"),
        ("“One, the mayor said. “Two.”", "One,… | Two. | !UnclosedQuote"),
        ("“One, the mayor lives here. “Two.”", "One, the mayor lives here.… | +Two. | !ReopenedQuote"),
    ]);
}

#[test]
fn a_quote_goes_on_where_the_next_paragraph_opens_it_again() {
    check(&[
        ("“One.\n\n“Two.\n\n“Three,” he said.", "One.… | ¶Two.… | ¶Three,"),
        ("\"One.\n\n\"Two,\" he said.", "One.… | ¶Two,"),
        ("“One.\n\nTwo.\n\n“Three,” he said.", "One.… | Three, | !UnclosedQuote"),
        ("“One.”\n\n“Two,” he said.", "One. | Two,"),
        ("« Un.\n\n» Deux, dit-il. »", "Un.… | ¶Deux, dit-il."),
        ("“One ‘two’ three.\n\n“Four,” he said.", "One ‘two’ three.… | <two | ¶Four,"),
        ("\"One of “two” three.\n\n\"Four,\" he said.", "One of “two” three.… | <two | ¶Four,"),
        ("“One.\n\nHe said: “Two.”", "One.… | Two. | !UnclosedQuote"),
    ]);
}

#[test]
fn a_quote_ends_with_its_turn() {
    let text = "“One, she said, with all of her sons behind her.\n“Two.”";
    let ends = |turns: [Option<u32>; 2]| {
        let source = Source::new(text, u32::MAX);
        let lines = scan::lines(source);
        let block = |(line, turn): (&scan::Line, _)| Block {
            span: line.span,
            kind: SectionKind::Interview,
            turn,
            speaker: None,
        };
        let layout = Layout { blocks: lines.iter().zip(turns).map(block).collect(), sections: Vec::new() };
        let (limits, mut report) = (Limits::default(), Report::new(100));
        let runs = pairing(source, &scan::marks(source), &layout, &limits, &mut report);
        runs.iter().map(|run| (source.slice(run.inner), run.link)).collect::<Vec<_>>()
    };
    let whole = "One, she said, with all of her sons behind her.";
    assert_eq!(ends([Some(0), Some(0)]), [(whole, Link::New), ("Two.", Link::Continued)]);
    assert_eq!(ends([Some(0), Some(1)]), [("One,", Link::New), ("Two.", Link::New)]);
}

#[test]
fn limits_are_kept_and_said() {
    let limits = Limits { quotes: 2, paragraphs: 2, ..Limits::default() };
    let (runs, found) = parse("“a” “b” “c” “d”", &limits);
    assert_eq!((runs.len(), found), (2, vec![Kind::LimitReached]));
    let (runs, found) = parse("“a\n“b\n“c”", &Limits { quotes: 9, ..limits });
    assert_eq!(runs.iter().map(|run| run.link).collect::<Vec<_>>(), [Link::New, Link::Continued, Link::New]);
    assert_eq!(found, [Kind::LimitReached]);
}

#[test]
fn hostile_marks_do_no_harm() {
    for piece in [
        "\"",
        "“",
        "”",
        "'",
        "’",
        "“‘",
        "“word ",
        "don't ",
        "12\" ",
        "the boys' ",
        "\"a\"",
        "''",
        "`",
        "…",
        "«",
        "「『",
    ] {
        let text = piece.repeat(3000);
        let (runs, _) = parse(&text, &Limits::default());
        let mut last = 0;
        for run in &runs {
            assert!(run.outer.start >= last && run.outer.contains(run.inner), "{piece}");
            last = run.outer.start;
        }
        let apostrophes = ["'", "’", "don't ", "the boys' ", "12\" ", "…"];
        assert!(!apostrophes.contains(&piece) || runs.is_empty(), "{piece}: {}", runs.len());
    }
    let deep = format!("{}x{}", "“".repeat(3000), "”".repeat(3000));
    assert!(parse(&deep, &Limits::default()).0.len() < 3001);
}

#[test]
fn a_mark_without_words_leaves_the_others_their_parents() {
    for (text, inner, parent) in
        [("“” “We ‘won’ it,” she said.", 1, 0), ("“We ‘won’ it,” she said. “ ” “We ‘lost’ it,” he said.", 3, 2)]
    {
        let (runs, _) = parse(text, &Limits::default());
        assert_eq!(runs.get(inner).and_then(|run| run.parent), Some(parent), "{text}");
    }
}

#[test]
fn only_a_clause_that_says_who_spoke_ends_what_nothing_closed() {
    check(&[
        ("“We met, said the mayor.", "We met,… | !UnclosedQuote"),
        ("“We met, and the wall fell.", "We met, and the wall fell.… | !UnclosedQuote"),
        ("“We met, said then.", "We met, said then.… | !UnclosedQuote"),
        ("She said “we met. Then we ate.", "we met.… | !UnclosedQuote"),
        ("She said “We met. Then we ate.", "We met. Then we ate.… | !UnclosedQuote"),
        ("He said, “we met. Then we ate.", "we met. Then we ate.… | !UnclosedQuote"),
        ("He was (“a fool) and left.", "a fool… | !UnclosedQuote"),
        ("It was “a fool (of sorts) and left.", "a fool (of sorts) and left.… | !UnclosedQuote"),
    ]);
}

#[test]
fn what_opens_inside_a_quote_that_nothing_closed_is_inside_it_or_opens_it_again() {
    check(&[
        ("“He told me: \"No way\" and left.", "He told me: \"No way\" and left.… | <No way | !UnclosedQuote"),
        ("“He told me: “No way” and left.", "He told me:… | +No way | !ReopenedQuote"),
        ("“He told me “no way” and left.", "He told me… | +no way | !ReopenedQuote"),
        (
            "“He told me “no way” and left.\n\n“Then we ate,” she said.",
            "He told me “no way” and left.… | <no way | ¶Then we ate,",
        ),
        (
            "“He told me: “no way” and left.\n\n“Then we ate,” she said.",
            "He told me:… | +no way | Then we ate, | !ReopenedQuote",
        ),
    ]);
}
