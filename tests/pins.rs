//! What is chosen where the list of bad inputs leaves a choice: a small text of a row, and what is found in it.

use whosaid::{Document, parse};

/// What is found in a text, in a line: quotes with their marks and who spoke, turns, and what is wrong.
fn found(document: &Document<'_>) -> String {
    let name = |id: Option<whosaid::SpeakerId>| match id.and_then(|id| document.speaker(id)) {
        Some(speaker) => speaker.name.as_deref().unwrap_or("somebody"),
        None => "nobody",
    };
    let quotes = document.quotes.iter().map(|quote| {
        let piece = |piece: &whosaid::Piece<'_>| {
            let [open, close] = [piece.open, piece.close].map(|mark| mark.map_or("", whosaid::Mark::as_str));
            format!("{open}{}{close}", piece.content.text)
        };
        let pieces = quote.pieces.iter().map(piece).collect::<Vec<_>>().join(" + ");
        let by = quote.attribution.as_ref().map(|by| format!(" by {}", name(by.speaker))).unwrap_or_default();
        format!("{:?} {pieces}{}{by}", quote.kind, if quote.parent.is_some() { " inside" } else { "" })
    });
    let turns = document.turns.iter().map(|turn| {
        let words = turn.text.iter().map(|words| &*words.text).collect::<Vec<_>>().join(" / ");
        let time = turn.timestamp.as_deref().map(|time| format!(" at {time}")).unwrap_or_default();
        format!("{}{time}: {words}", turn.label.as_ref().map_or("", |label| &*label.text))
    });
    let wrong = document.diagnostics.iter().map(|finding| format!("! {:?}", finding.code));
    quotes.chain(turns).chain(wrong).collect::<Vec<_>>().join(" | ")
}

#[test]
fn what_is_chosen_stays_chosen() {
    for (row, text, want) in PINS {
        let document = parse(text);
        crate::common::invariants::check_invariants(text, &document);
        assert_eq!(found(&document), *want, "row {row}: {text:?}");
    }
}

/// A small text of a row, and what is found in it.
pub(crate) const PINS: &[(u8, &str, &str)] = &[
    (1, "\"\"\"\"\"\"\"\"", ""),
    (1, "\"\" \"\" \"\"", ""),
    (2, "““““““““", ""),
    (
        3,
        "””””””””",
        "! StrayClose | ! StrayClose | ! StrayClose | ! StrayClose | ! StrayClose | ! StrayClose | ! StrayClose | ! StrayClose",
    ),
    (4, "“‘“‘“‘“‘", ""),
    (5, "““““””””", ""),
    (5, "“““a b”””", "Scare “a b”"),
    (6, "“word “word “word ", "Mixed “word + “word + “word | ! ReopenedQuote | ! ReopenedQuote | ! UnclosedQuote"),
    (7, "“We walked on. We walked on.\n\nThe road was long.", "Direct “We walked on. We walked on. | ! UnclosedQuote"),
    (9, "\"\n\"\n\"\n\"\n", ""),
    (
        10,
        "“We walked on.\n\n“We walked on.\n\n“Then we stopped.”",
        "Direct “We walked on. + “We walked on. + “Then we stopped.”",
    ),
    (11, "“We walked on.\n\nThe road was long.”", "Direct “We walked on. | ! UnclosedQuote | ! StrayClose"),
    (12, "Don't! In the '90s the boys' ball wasn't the players'.", ""),
    (13, "’’’’’’’’’", ""),
    (14, "'It's Tom's,' he said.", "Direct 'It's Tom's,' by nobody"),
    (15, "“He said ‘no’ and left,” she said.", "Direct “He said ‘no’ and left,” by nobody | Mixed ‘no’ inside"),
    (
        16,
        "„text“ »text« «text» 「text」 ``text'' ‚text‘",
        "Scare „text“ | Scare »text« | Scare «text» | Scare 「text」 | Scare ``text'' | Scare ‚text‘",
    ),
    (16, "“text\" and \"text”", "Scare “text\" | Scare \"text” | ! MixedMarks | ! MixedMarks"),
    (17, "5'10\" and 12\" and 6″", ""),
    (18, "\"a\"\"b\"\"c\"", "Scare \"a\" | Scare \"b\" | Scare \"c\""),
    (19, "“” \" \" \"…\"", ""),
    (20, "“word word word word word word word” said Ann Lee.", "Mixed “word word word word word word word” by Ann Lee"),
    (21, "the “so-called” plan. Ann Lee said no.", "Scare “so-called”"),
    (22, "A:\nA:\nA:\nA:\n", ""),
    (22, "(00:01:21):\n(00:01:22):\n", ""),
    (23, ":::: : : :", ""),
    (24, "A: A: A: yes", ""),
    (
        26,
        "Longongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongong: Are you?\nBob: I am.\nLongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongongong: Are you?\nBob: I am.\n",
        "",
    ),
    (27, "10:30\nhttp://x.example\nJohn 3:16\nNote: it rained.\nPhoto: AP\nWASHINGTON: It rained.\n", ""),
    (28, "Q:", ""),
    (28, "Q: Why?\nA:", ""),
    (
        29,
        "Q. Where?\nA. There.\nA. And there.\nQ. Why?\nQ. Why?\nA. So.\n",
        "Q: Where? | A: There. | A: And there. | Q: Why? | Q: Why? | A: So.",
    ),
    (
        30,
        "SMITH (via video): Are you?\n[SPEAKER 12]: I am.\nBOB (((: So.\nSMITH (via video): You are?\n",
        "SMITH (via video): Are you? | SPEAKER 12: I am. / BOB (((: So. | SMITH (via video): You are?",
    ),
    (
        30,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Are you?\n\n00:02.000 --> 00:03.000\n<v Bob>I am. (Laughter)\n\n00:03.000 --> 00:04.000\n<v Ann>You are?\n",
        "Ann at 00:01.000: Are you? | Bob at 00:02.000: I am. | Ann at 00:03.000: You are?",
    ),
    (
        31,
        "问：去哪里？\n答：回家。\n问：去哪里？\n答：我回家。\n",
        "问: 去哪里？ | 答: 回家。 | 问: 去哪里？ | 答: 我回家。",
    ),
    (
        31,
        "Ann Lee\u{a0}: Es-tu là ?\nBob Ray\u{a0}: Je suis là.\nAnn Lee\u{a0}: Tu es là ?\nBob Ray\u{a0}: Je suis là.\n",
        "Ann Lee: Es-tu là ? | Bob Ray: Je suis là. | Ann Lee: Tu es là ? | Bob Ray: Je suis là.",
    ),
    (
        32,
        "[00:00:01] BOB: Are you?\n[00:00:02] ANN: I am.\n[00:00:03] BOB: Are you?\n[00:00:04] ANN: I am.\n",
        "BOB at 00:00:01: Are you? | ANN at 00:00:02: I am. | BOB at 00:00:03: Are you? | ANN at 00:00:04: I am.",
    ),
    (
        33,
        "\"BOB\": Are you?\nANN “the cat”: I am.\n\"BOB\": Are you?\nANN “the cat”: I am.\n",
        "Scare \"BOB\" | Scare “the cat” | Scare \"BOB\" | Scare “the cat”",
    ),
    (
        34,
        "**BOB:** Are you?\n**ANN:** I am.\n**BOB:** Are you?\n<b>ANN:</b> I am.\n",
        "BOB: Are you? | ANN: I am. | BOB: Are you? | ANN: I am.",
    ),
    (35, "said said said “yes”", "Scare “yes”"),
    (35, "Ann Lee said, said “yes”", "Mixed “yes” by Ann Lee"),
    (36, "“a” he said. “b” he said.", "Mixed “a” by nobody | Mixed “b” by nobody"),
    (
        37,
        "“Yes” and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained and it rained said Bob Ray.",
        "Scare “Yes”",
    ),
    (
        38,
        "John Smith John Smith John Smith John Smith John Smith John Smith John Smith John Smith John Smith said “yes.”",
        "Mixed “yes.” by nobody",
    ),
    (
        39,
        "J. R. R. J. R. R. J. R. R. J. R. R. J. R. R. J. R. R. J. R. R. J. R. R. J. R. R. Tarn said “yes.”",
        "Mixed “yes.” by nobody",
    ),
    (
        40,
        "“Yes,” said Ann Smith. “No,” said Bob Smith. “So,” said Smith.",
        "Direct “Yes,” by Ann Smith | Direct “No,” by Bob Smith | Direct “So,” by nobody | ! AmbiguousSpeaker",
    ),
    (
        41,
        "“Yes,” Mr. John Smith said. “No,” J. Smith said. “So,” said Smith.",
        "Direct “Yes,” by John Smith | Direct “No,” by John Smith | Direct “So,” by John Smith",
    ),
    (
        43,
        "“Yes,” said Ann Lee. “No,” she said. “So,” she said.",
        "Direct “Yes,” by Ann Lee | Direct “No,” by Ann Lee | Direct “So,” by Ann Lee",
    ),
    (43, "“No,” she said.", "Direct “No,” by nobody"),
    (44, "Bob, who is called Al, met Al, who is called Bob. “Yes,” Bob said.", "Direct “Yes,” by Bob"),
    (
        45,
        "“Yes,” Will Say says. “No,” said Mark Grant. “So,” Chip Says told us.",
        "Direct “Yes,” by Will Say | Direct “No,” by Mark Grant | Direct “So,” by Chip Says",
    ),
    (
        46,
        "“No,” said Pat O’Brien. “So,” said Ann d’Arcy. “Oh,” said Eva McÉwan. “Ah,” said Piet van der Berg. “Eh,” said Kim Jong-un.",
        "Direct “No,” by Pat O’Brien | Direct “So,” by Ann d’Arcy | Direct “Oh,” by Eva McÉwan | Direct “Ah,” by Piet van der Berg | Direct “Eh,” by Kim Jong-un",
    ),
    (46, "“Yes,” said bell hooks.", "Direct “Yes,” by somebody"),
    (
        47,
        "“Да,” said Иван Иванов. «Да», сказал Иванов. “是，”田中说。",
        "Direct “Да,” by Иван Иванов | Scare «Да» | Scare “是，”",
    ),
    (48, "“Yes,” said\nBob Ray. “No,” sa-\nid Bob.", "Scare “Yes,” | Scare “No,”"),
    (
        48,
        "The council met again in the evening and talked of\nbread for an hour. “It is far too dear for us,” said\nBob Ray, who bakes it and sells it at the old market\nin the town. The council will meet again next week.",
        "Direct “It is far too dear for us,” by Bob Ray",
    ),
    (49, "THE COUNCIL MET AGAIN. “YES,” SAID ANN LEE.", "Direct “YES,” by ANN LEE"),
    (
        50,
        "“I am Ann Lee,” said the mayor. “Yes,” said Bob Ray, “no.”",
        "Direct “I am Ann Lee,” by somebody | Direct “Yes,” + “no.” by Bob Ray",
    ),
    (51, "", ""),
    (51, "x", ""),
    (51, "\n", ""),
    (51, "   ", ""),
    (53, "\n\n\n\n“Yes,” said Ann Lee.\n\n\n\n", "Direct “Yes,” by Ann Lee"),
    (
        54,
        "“a b.\r\n“c d.\r“e f.\n\r“g h.\r\r\n“i j,” he said.",
        "Mixed “a b. + “c d. + “e f. + “g h. + “i j,” by nobody",
    ),
    (
        55,
        "“a.\u{85}b.\u{b}c.\u{c}d.\u{2028}“e.\u{2029}“f,” he said.",
        "Mixed “a.\u{85}b.\u{b}c.\u{c}d. + “e. + “f,” by nobody",
    ),
    (56, "“Yes,”\u{a0}said\u{202f}Bob\u{3000}Ray.", "Direct “Yes,” by Bob\u{3000}Ray"),
    (
        57,
        "\tANN:\tAre you?\n\tBOB:\tI am.\n\tANN:\tAre you?\n\tBOB:\tI am.\n",
        "ANN: Are you? | BOB: I am. | ANN: Are you? | BOB: I am.",
    ),
    (58, "\u{feff}“Yes,” said Ann Lee.", "Direct “Yes,” by Ann Lee"),
    (58, "“Yes,” said Ann\u{feff} Lee.", "Direct “Yes,” by Ann\u{feff} Lee"),
    (59, "“Y\0e\u{1}s\u{7f},” said Ann Lee.", "Direct “Y\0e\u{1}s\u{7f},” by Ann Lee"),
    (63, "…—†\u{200b}\u{200c}\u{200d} 6′2″", ""),
    (66, "“\u{202e}yes\u{202c},” said Ann Lee.", "Mixed “\u{202e}yes\u{202c},” by Ann Lee"),
    (
        68,
        "“Yes,” said Jo\u{200b}hn Lee. “No,” said John Lee. “So,” said Jo\u{ad}hn Lee.",
        "Direct “Yes,” by Jo\u{200b}hn Lee | Direct “No,” by Jo\u{200b}hn Lee | Direct “So,” by Jo\u{200b}hn Lee",
    ),
    (69, "“Yes,” said Ann Smіth. “No,” said Ann Smith.", "Direct “Yes,” by Ann Smіth | Direct “No,” by Ann Smith"),
    (70, "“Yes,” said José Lee. “No,” said Jose\u{301} Lee.", "Direct “Yes,” by José Lee | Direct “No,” by José Lee"),
    (71, "“👩\u{200d}🚀🇳🇴,” said Ann Lee.", ""),
    (
        72,
        "İSMAİL: Are you?\nK: I am.\nİSMAİL: Are you?\nK: I am.\n",
        "İSMAİL: Are you? | K: I am. | İSMAİL: Are you? | K: I am.",
    ),
    (
        73,
        "“Oui,” said Élodie Roux. “Ja,” said Ångström. “So,” said Şahin Kaya.",
        "Direct “Oui,” by Élodie Roux | Direct “Ja,” by Ångström | Direct “So,” by Şahin Kaya",
    ),
    (74, "â€œtextâ€\u{9d}", ""),
    (75, "＂text＂ ″text″ ′text′ `text`", "Scare ＂text＂ | Scare `text`"),
    (76, "“a\u{fffe}\u{ffff}\u{e000},” said Ann Lee.", "Mixed “a\u{fffe}\u{ffff}\u{e000},” by Ann Lee"),
    (77, "قال الوزير «نعم» ثم غادر القاعة.", "Scare «نعم»"),
    (77, "他说：“是的。”然后他走了。", "Direct “是的。”"),
];
