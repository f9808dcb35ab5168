//! Marks without their other half: what opens where shape and place disagree, where a quote begins whose opening mark was lost.
//! Each with its look-alike.

use super::{Kind, check, parse};
use crate::Limits;

#[test]
fn a_mark_that_points_one_way_and_stands_another_opens_where_something_closes_it() {
    check(&[
        ("He said “ we go” there.", "we go"),
        ("He said“ we go” there.", "we go"),
        ("He had wall“ and roof", "!StrayClose"),
        ("“He had wall“ and “roof.”", "He had wall | roof."),
        ("He had ”the wall", "the wall… | !UnclosedQuote"),
        ("“He had ”the wall,” she said.", "He had… | +the wall, | !ReopenedQuote"),
        ("“He had ”the wall there.", "He had"),
        ("The wall” stood.", "!StrayClose"),
        ("The wall ” is old.", "!StrayClose"),
        ("The wall ” is ” old.", "!StrayClose | !StrayClose"),
        ("The wall ” is \" old.", "old.… | !StrayClose | !UnclosedQuote"),
        ("The wall” is old” there.", "!StrayClose | !StrayClose"),
        ("They saw wall\" and roof\" there.", "!StrayClose | !StrayClose"),
        ("She said,\" and roof\" there.", "and roof"),
        ("\"The wall \"stood\" there,\" she said.", "The wall \"stood\" there, | <stood"),
        ("\"The wall \"stood there,\" she said.", "The wall… | +stood there, | !ReopenedQuote"),
        ("He said \"go", "go… | !UnclosedQuote"),
    ]);
}

#[test]
fn a_guillemet_that_closes_nothing_opens_a_paragraph_and_nothing_else() {
    check(&[
        ("The wall» stood.", "!StrayClose"),
        ("» The wall stood.\n\n» It fell.", "The wall stood.… | ¶It fell.… | !UnclosedQuote"),
        ("“It was «old,” she said.", "It was «old, | <old,… | !UnclosedQuote"),
        ("“It was ‘old,” she said.", "It was ‘old,"),
    ]);
}

#[test]
fn marks_around_nothing_open_nothing_again() {
    check(&[("« «", ""), ("„\"Go now.", "Go now.… | !UnclosedQuote"), ("She said “ “Go now,” and left", "Go now,")]);
}

#[test]
fn what_stands_inside_is_inside_to_its_end() {
    check(&[
        ("It was «old) and “new” here", "old) and “new”… | <new | !UnclosedQuote"),
        ("It was “old) and ‘new’ here", "old) and ‘new’… | <new | !UnclosedQuote"),
        ("It was “old) and ‘new here", "old… | !UnclosedQuote"),
    ]);
}

#[test]
fn a_quote_whose_opening_mark_was_lost_follows_on_who_said_the_one_before() {
    check(&[
        ("“One. Two,” she said. We lost it.”", "One. Two, | We lost it. | !StrayClose"),
        ("“One” there. We lost it.”", "One | !StrayClose"),
        ("“One,” she said. We.”", "One, | !StrayClose"),
        ("“One,” she said. we lost it.”", "One, | !StrayClose"),
        (
            "“One,” she and many others who came to the wall on that day in late May to see it said. We lost it.”",
            "One, | !StrayClose",
        ),
        ("We go.” “One,” she said.", "One, | !StrayClose"),
    ]);
}

#[test]
fn a_quote_whose_opening_mark_was_lost_begins_its_paragraph_where_nobody_reports_and_somebody_talks() {
    check(&[
        ("She lost it all there, she lost it.”", "!StrayClose"),
        ("She wept. The wall fell on us.”", "She wept. The wall fell on us. | !StrayClose"),
        ("She felt that the wall fell on us.”", "She felt that the wall fell on us. | !StrayClose"),
        ("We said we lost it,”", "!StrayClose"),
        ("We lost it. She said it. We lost.”", "!StrayClose"),
        ("The wall stood. It was old,”", "The wall stood. It was old, | !StrayClose"),
        ("Somebody else,”", "!StrayClose"),
        ("The wall stood” there. We go now to it.” And so.”", "!StrayClose | !StrayClose | !StrayClose"),
    ]);
}

#[test]
fn only_a_clause_of_somebody_who_speaks_ends_a_quote_that_goes_on() {
    let next = "\n\n“And so.”";
    for (text, want) in [
        ("“We met, felt the mayor.", "We met, felt the mayor.… | ¶And so."),
        ("“We met, say the men.", "We met, say the men.… | ¶And so."),
        ("“We met, says the mayor.", "We met,… | And so. | !UnclosedQuote"),
        ("“We go,’ she said, with the whole of the town behind her.", "We go,… | And so. | !UnclosedQuote"),
        (
            "“We go, she said, with the whole of the town behind her.",
            "We go, she said, with the whole of the town behind her.… | ¶And so.",
        ),
    ] {
        check(&[(&format!("{text}{next}"), want)]);
    }
    let long = "We lost it all there, the house and the barn and the boat and the nets, all of it and more than that, and nobody came to \
                look at what was left of it,";
    check(&[(&format!("“{long} she said.{next}"), &format!("{long}… | And so. | !UnclosedQuote"))]);
}

#[test]
fn marks_of_two_faces_are_said_to_be_mixed() {
    check(&[
        ("“One,'' he said.", "One, | !MixedMarks"),
        ("“One,＂ he said.", "One, | !MixedMarks"),
        ("\"We “ go” there,\" she said.", "We “ go” there, | <go"),
        ("“We \" go\" there,” she said.", "We | !MixedMarks | !StrayClose | !StrayClose"),
    ]);
}

#[test]
fn what_is_nested_too_deep_takes_the_place_of_the_outermost_of_its_kind() {
    check(&[
        (
            "“One «two „three «four.",
            "One «two „three «four.… | <two „three «four.… | <three «four.… | <four.… | !UnclosedQuote | !UnclosedQuote | \
             !UnclosedQuote | !UnclosedQuote",
        ),
        (
            "“One «two ‘three ‘four “five.",
            "One «two ‘three ‘four “five.… | <two ‘three ‘four “five.… | <five.… | !UnclosedQuote | !UnclosedQuote | !UnclosedQuote",
        ),
        (
            "“one «two ‘three «four ‹five” six",
            "one «two ‘three «four ‹five | <two ‘three… | <four ‹five… | !ReopenedQuote | !UnclosedQuote",
        ),
        ("« )““A", "!StrayClose"),
    ]);
}

#[test]
fn of_a_row_of_openers_the_first_few_may_hold_what_follows_and_the_others_end_where_the_next_begins() {
    let (runs, found) = parse("«a «b «c «d «e «f «g «h «i", &Limits { nesting: 1, ..Limits::default() });
    assert!(runs.len() == 9 && runs.iter().all(|run| run.parent.is_none() && run.outer.len() == 3), "{runs:?}");
    let reopened = found.iter().filter(|&&kind| kind == Kind::ReopenedQuote).count();
    assert_eq!((reopened, found.len()), (5, 9), "{found:?}");
}

#[test]
fn what_closed_inside_a_quote_that_was_cut_stays_inside_it() {
    let (runs, _) = parse("«z «a «b «c «d «e» “x” «f «g «h", &Limits { nesting: 1, ..Limits::default() });
    let parents: Vec<_> = runs.iter().map(|run| run.parent).collect();
    assert_eq!(parents, [None, None, None, None, None, Some(4), Some(4), None, None, None]);
}
