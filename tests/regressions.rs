//! What the fuzzer and the sweeps have found: one line a finding, with a short text that shows it. Each broke a law of
//! `common/invariants.rs` once; the name says how.

use crate::common::invariants::check_invariants;

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
}
