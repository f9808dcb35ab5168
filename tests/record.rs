//! What stands among the words of a talk and is nobody's: furniture of the page, notes of the record, lines of a chat program, the time of
//! the session. Each with a look-alike that somebody says.

use whosaid::parse;

/// Paragraphs of the turn `at` of a text.
fn paragraphs(text: &str, at: usize) -> usize {
    parse(text).turns.get(at).map_or(0, |turn| turn.text.len())
}

#[test]
fn the_record_and_the_page_close_the_last_turn() {
    let talk = "MR. MOE: When did you start?\n\nMS. FIELD: I had the time, and you know how it is.\n\n".repeat(2);
    let last = |tail: &str| paragraphs(&format!("{talk}{tail}\n"), 3);
    for tail in [
        "The meeting rose at 10.55 a.m.",
        "It was 3:52 p.m.",
        "(The briefing was concluded at 2:41 p.m.)",
        "The Committee adjourned at 4.10 p.m.",
        "Motion by Moe, second by Field. Ayes: 4. Nays: 0.",
        "* Not recorded",
        "FAST Transcript by Harbour Services",
        "Transcribed by Harbour Services",
        "--- Log closed Wed Sep 04 14:12:55 2013",
        "Links\n\nThe Mill, Tarn",
        "*The album “Slow Mill” is out on 3 May.*",
        "<em>The words of this show may be used with the name of the show.</em>",
        "TO ORDER A COPY OF THIS SHOW, PLEASE CALL THE HARBOUR OR WRITE TO www.harbour.example",
        "(The interview was led by Lena Poe)",
        "（聞き手　佐藤）",
        "Беседовала Лена По",
        "Propos recueillis par Lena Poe",
        "Das Interview führte Lena Poe",
        "Read more: Ten mills",
        "</p></article>",
        "Copyright © 2024 Harbour Radio. The words of this show are written down in haste, and the sound alone is the record of it.",
    ] {
        assert_eq!(last(tail), 1, "{tail}");
    }
    for tail in [
        "The meeting rose to its feet.",
        "The meeting is adjourned at 10.55, if you agree.",
        "I moved by night.",
        "* Not recorded in any book, I fear.",
        "The transcript was made by me.",
        "--- and then I left.",
        "Links are what we sell.",
        "Copyright is what I never had, and nobody who ground flour with me in those years had it either, I think.",
        "*I never sold it.*",
        "TO ORDER? No.",
        "(I was nine then.)",
        "Беседовала я с ним долго.",
        "Das Interview führte zu nichts.",
    ] {
        assert!(last(tail) > 1, "{tail}");
    }
}

#[test]
fn capitals_close_only_what_is_not_in_capitals() {
    let talk = "MR. MOE: WHEN DID YOU START?\n\nMS. FIELD: I HAD THE TIME, AND YOU KNOW HOW IT IS.\n\n".repeat(2);
    assert_eq!(paragraphs(&format!("{talk}AND THEN I SOLD THE MILL TO THE HARBOUR, WHICH SANK.\n"), 3), 2);
}

#[test]
fn the_page_stands_between_the_turns() {
    let words = |aside: &str| {
        let text = format!(
            "Post: Who does what?\n\nAda Field: I grind.\n\n{aside}\n\nPost: Do you argue?\n\nAda Field: I do.\n\nPost: What next?\n\nAda Field: Flour."
        );
        paragraphs(&text, 1)
    };
    for aside in [
        "Advertisement\n\nContinue reading below",
        "LEIA TAMBÉM\nA água volta ao moinho",
        "Lea también\nVuelve el agua",
        "Lesen Sie auch\nDas Wasser ist zurück",
        "READ MORE\nThe water is back",
        "Ada Field in her mill. Photo: Lena Poe",
        "Get the harbour in your inbox every Sunday.",
        "Enter your email address",
        "(The speaker agreed to take a question under Rule 162(8))",
        "Opposition members interjecting—",
        ":+1: 2",
    ] {
        assert_eq!(words(aside), 1, "{aside}");
    }
    for aside in [
        "I advertise.\n\nContinue reading what I wrote.",
        "Read more\n\nIt is what my father said.",
        "Photo and flour are what I like.",
        "Get it into your inbox, I tell them.",
        "(I agreed to take a question)",
        ":-)  that is how I felt",
    ] {
        assert!(words(aside) > 1, "{aside}");
    }
}

#[test]
fn a_chat_program_says_nothing_that_anybody_says() {
    let log = |line: &str| {
        format!(
            "14:00 <ana> are you there?\n14:01 <tom> yes, I am\n{line}\n14:03 <ana> good, I was afraid\n14:04 <tom> of me?\n"
        )
    };
    for line in
        ["14:02 -!- ida [~i@mill.example] has quit", "14:02  * tom waves", "14:02 *** ida left", "14:02 --> ida joined"]
    {
        assert_eq!(paragraphs(&log(line), 1), 1, "{line}");
    }
    assert_eq!(paragraphs(&log("and I am dry"), 1), 2);
    let chat = |line: &str| {
        format!(
            "12/03/2021, 18:02 - Ana: are you there?\n12/03/2021, 18:03 - Tom: I am\n{line}\n12/03/2021, 18:05 - Ana: good, I was afraid\n"
        )
    };
    assert_eq!(paragraphs(&chat("12/03/2021, 18:04 - Ana added Ida"), 1), 1);
    assert_eq!(paragraphs(&chat("and I am dry"), 1), 2);
}

#[test]
fn the_time_of_the_session_is_nobodys() {
    let talk = "MR. MOE: When did you start?\n\nMS. FIELD: I had the time, and you know how it is.\n\n".repeat(2);
    let first = |head: &str, talk: &str| {
        let text = format!("{head}\n\n{talk}");
        parse(&text).turns.first().and_then(|turn| turn.timestamp.as_deref().map(str::to_owned))
    };
    assert_eq!(first("P R O C E E D I N G S\n(10:04 a.m.)", &talk), None);
    assert_eq!(first("[19:00:02]", &talk).as_deref(), Some("[19:00:02]").map(|time| time.trim_matches(['[', ']'])));
    let timed = talk.replacen("\n\nMR. MOE", "\n\n[10:09]\n\nMR. MOE", 1);
    assert_eq!(first("[10:04]", &timed).as_deref(), Some("10:04"));
}

#[test]
fn marks_of_markup_are_no_words() {
    let first = |text: &str| parse(text).turns.first().map(|turn| turn.text[0].text.to_string());
    let bold = "**Q.** **Do you like it?**\n\n**A.** I do.\n\n".repeat(3);
    assert_eq!(first(&bold).as_deref(), Some("Do you like it?"));
    let dashes = "**—¿Usted navega?**\n\n—Sí, y yo no miento nunca.\n\n".repeat(3);
    assert_eq!(first(&dashes).as_deref(), Some("¿Usted navega?"));
    let begins = "Ana: **Never** do it, I say.\nTom: Why do you say so?\n".repeat(3);
    assert_eq!(first(&begins).as_deref(), Some("**Never** do it, I say."));
}

#[test]
fn a_date_with_its_time_above_a_name_is_when_it_was_sent() {
    let one = |date: &str, name: &str, words: &str| format!("{date}\n{name}\n{words}\n\n");
    let text = [
        one("Jun 3, 2024  8:43:40 AM (Read by them after 2 minutes)", "Me", "Morning. Did you see the mill"),
        one("Jun 3, 2024  8:44:10 AM", "Tom Okafor", "I did. It turns"),
        one("Jun 3, 2024  8:45:02 AM (Read by them after 5 seconds)", "Me", "Who let you in"),
        one("Jun 3, 2024  8:46:31 AM", "Tom Okafor", "The miller, who knows me"),
    ]
    .concat();
    let document = parse(&text);
    let said: Vec<_> =
        document.turns.iter().flat_map(|turn| turn.text.iter().map(|words| words.text.as_ref())).collect();
    let want = ["Morning. Did you see the mill", "I did. It turns", "Who let you in", "The miller, who knows me"];
    assert_eq!(said, want);
    let times: Vec<_> = document.turns.iter().filter_map(|turn| turn.timestamp.as_deref()).collect();
    assert_eq!(times.first().copied(), Some("Jun 3, 2024  8:43:40 AM"));
    let dated = "Ana: When did it burn? You were there.\n\nTom: I was.\n\nJun 3, 2024  8:43:40 AM\nThat is what the clock said.\nI saw it.\n\nAna: And then?\n\nTom: You know.\n";
    assert_eq!(paragraphs(dated, 1), 3);
}
