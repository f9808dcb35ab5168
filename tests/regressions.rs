//! What the fuzzer and the sweeps have found: one line a finding, with a short text that shows it. Each broke a law of
//! `common/invariants.rs` once; the name says how.

use crate::common::invariants::{check_document, check_invariants};

macro_rules! found {
    ($($name:ident: $text:expr;)*) => { $(
        #[test]
        fn $name() {
            check_invariants($text, &whosaid::parse($text));
        }
    )* };
}

found! {
    a_direction_was_text_of_its_turn: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Are you (Laughter)\nthere now?\n\n00:03.000 --> 00:04.000\n<v Bob>I am.\n\n00:05.000 --> 00:06.000\n<v Ann>You are?\n\n00:07.000 --> 00:08.000\n<v Bob>I am.\n";
    a_stray_mark_was_a_turn: ">> Where were you?\n>> ’\n>> I was at home.\n>> Were you?";
    a_quote_without_an_opener_began_inside_another: "He said: „One ‘two’ she said. We went\" home then,''";
    a_byte_order_mark_was_an_indent: "„We went home he :? [00:01:02] ’\nMR. LEEQ. We went home」[A\n''A\u{feff} WEBVTTA”Q: ";
    a_byte_order_mark_stood_before_a_mark: "”,Mr. Lee,  says the official] he , '[00:01] ‘?  ,—00:01Bob Ray[ told «, …A told  said We went home'' he said ";
    a_declared_person_had_no_mention: "Interview: Dr. Vera Lind, glaciologist\n\nIs the tongue still moving, and do you see it?\n\nIt moves when I do not look. I measure it twice a day.\n\nAnd do you go to the lake below?\n\nI do, and the lake is patient.\n\nWill you come back?\n\nI always do.\n";
    a_paragraph_went_on_over_a_blank_line: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>„Are you there\n\n(:\nnow“ and you?\n\n00:03.000 --> 00:04.000\n<v Bob>I am.\n\n00:05.000 --> 00:06.000\n<v Ann>You are?\n\n00:07.000 --> 00:08.000\n<v Bob>I am.\n";
    a_quote_ran_on_behind_the_one_around_it: ">> WEBVTT„\"「「「Mr. Lee>“) she 「「「„„";
    a_name_of_a_nickname_alone_was_empty: "MS: (S)\nMS: r?\nF: u?\nMS: o.";
    a_paragraph_went_on_behind_a_time: "”\n\n”\n\ne\n\nr described the minister as Cy\r”\n\ne\n\n“e\n\n2\n0:03,00 --> 00:00:05,000\nLEO";
    a_turn_before_the_only_mention_gave_a_number_out_of_order: "h?\n.b:“We \n\nd?\nDebate: A";
    a_quote_inside_another_went_on_behind_it: "“‘d’ ”“d,’";
    a_group_of_three_has_commas_that_the_text_has_not: "“W”Hd and Pr and Ps said";
    an_answer_on_the_line_of_its_question_had_the_label_of_the_question: "*MW: \n**MW: ?**z\n**?**me\n\n**e you\n?*\nI";
    a_heading_that_left_a_turn_stayed_its_question: "Ana Ruiz: Where were you?\n\nTom Okafor: At home.\n\nAnd then? The Ferry\n\nAna Ruiz: Alone?\n\nTom Okafor: Yes.\n\nAna Ruiz: At home?\n\nTom Okafor: Yes.";
    a_name_with_its_owner_has_a_genitive_that_the_text_has_not: "“It is closed,” Ana Ruiz said. Her campaign said, “It stays so.”";
}

#[test]
fn a_label_of_no_byte_was_a_label_where_none_may_be_longer() {
    let mut limits = whosaid::Limits::default();
    limits.label = 0;
    let text = "<v>s e n:t\n<v>";
    check_document(text, &whosaid::Parser::new().limits(limits).parse(text));
}
