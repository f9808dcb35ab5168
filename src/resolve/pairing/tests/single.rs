//! Single marks: which choice of marks a text has, what an apostrophe may end and begin again. Each with its look-alike.

use super::check;

#[test]
fn single_marks_are_the_first_choice_where_no_fewer_of_them_end_a_statement_than_double_ones_begin_one() {
    check(&[
        ("He wrote: ‘Also this", ""),
        ("She said:‘We will sail", ""),
        ("She said:'We will sail", ""),
        ("‘No.’ She said:‘We will sail", "No. | We will sail… | !UnclosedQuote"),
        ("the boys’, and the girls’, he wrote: ‘Also this", ""),
        ("“One.” ‘No.’ he wrote: ‘Also this", "One. | No. | Also this… | !UnclosedQuote"),
        ("“One.” “Two.” ‘No.’ he wrote: ‘Also this", "One. | Two. | No."),
        ("<a b=\"c\" d=\"e\">‘No.’ he wrote: ‘Also this", "No. | Also this… | !UnclosedQuote"),
    ]);
}

#[test]
fn what_nothing_closes_in_its_paragraph_the_next_may_open_again() {
    check(&[
        ("‘No.’ He left. ‘Also this\n\n‘And that.’", "No. | Also this… | ¶And that."),
        ("‘No.’ He left ‘Also this\n\n‘And that.’", "No. | And that."),
        ("‘No.’ He left. ‘Also this\n\n“And that.”", "No. | And that."),
        ("‘No.’ He left. ‘Also this\n\nMore of it.", "No."),
    ]);
}

#[test]
fn an_apostrophe_that_seemed_to_close_a_quote_did_not_where_a_better_mark_follows() {
    let before = "“One,” she said. “Two.” He read ";
    for (words, want) in [
        ("‘the boys’ idea.’", "the boys’ idea."),
        ("‘no’ and ‘the boys’ idea.’", "no | the boys’ idea."),
        ("‘the boys’ “old” idea.’", "the boys | old"),
        ("‘the boys’ and left. “Three.’”", "the boys | Three.’"),
    ] {
        check(&[(&format!("{before}{words}"), &format!("One, | Two. | {want}"))]);
    }
}

#[test]
fn a_single_mark_in_a_single_quote_opens_another_only_where_it_is_surely_one() {
    check(&[
        ("‘She went 'ouse and there.’", "She went 'ouse and there."),
        ("“One.” ‘She went 'ouse and there.’", "One. | She went 'ouse and there."),
        ("‘She “went” 'ouse and there.’", "She “went”… | <went | +ouse and there. | !ReopenedQuote | !MixedMarks"),
        ("‘She said 'We go' there.’", "She said 'We go' there. | <We go"),
        ("'She went ‘ouse and’ there.'", "She went ‘ouse and’ there. | <ouse and"),
        ("‘She went ‘ouse and’ there.’", "She went ‘ouse and’ there."),
        ("The ’old and 'new' there.", "new"),
    ]);
}

#[test]
fn a_double_quote_in_a_single_one_at_the_top_takes_the_single_marks_for_apostrophes() {
    check(&[
        ("\"One,\" she said. \"Two.\" He read ‘a \"b\" c’ there.", "One, | Two. | b"),
        ("“He read ‘a \"b\" c’ there,” she said.", "He read ‘a \"b\" c’ there, | <a \"b\" c | <b"),
    ]);
}

#[test]
fn what_a_single_mark_stands_beside_says_whether_it_opens() {
    check(&[
        ("She said:‘we go’ there.", ""),
        ("She said:‘We go’ there.", "We go"),
        ("He read ‘ the wall’ there.", ""),
        ("It was the ’90s’.", ""),
        ("The class of ‘08 and the men’ there.", ""),
        ("He met ‘100 men’ there.", "100 men"),
        ("He read ‘5 – no’ there.", "5 – no"),
        ("The ’burg and the boys’ there.", ""),
    ]);
}

#[test]
fn what_a_single_mark_stands_beside_says_whether_it_closes() {
    check(&[
        ("He read ‘the wall ’ there.", ""),
        ("He read ‘the wall‘ there.", "the wall"),
        ("It was ’wood’.", "wood"),
        ("It was ’wood’ there.", ""),
        ("It was ’park’ there.", "park"),
        ("He read ‘the wall'(old) there.", ""),
        ("He read ‘the wall –’ there.", "the wall –"),
        ("“He read ‘the \"wall\"’ there,” she said.", "He read ‘the \"wall\"’ there, | <the \"wall\" | <wall"),
    ]);
}

#[test]
fn a_mark_that_may_be_an_apostrophe_closes_what_is_near() {
    let quote = |length: usize| format!("{}boys", "x ".repeat((length - 4) / 2));
    check(&[
        (&format!("He read ‘{}’ there.", quote(200)), &quote(200)),
        (&format!("He read ‘{}’ there.", quote(202)), ""),
    ]);
}
