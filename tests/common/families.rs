//! Families of hostile text: what grows without end where a parser hopes that it does not. `make(n)` is the member of size `n`;
//! its length grows as `n` does, so that work on it can be compared at `n` and `4n`.

/// One family: what it is called, and its member of size `n`.
pub(crate) type Family = (&'static str, fn(usize) -> String);

/// Everything, in the order: marks, labels, attribution and names, white space and sizes, characters, texts of other kinds.
pub(crate) fn families() -> impl Iterator<Item = Family> {
    [MARKS, LABELS, NAMES, SPACE, CHARACTERS, OTHERS].into_iter().flatten().copied()
}

/// `make(i)` for each i below n, one after another.
fn each(n: usize, make: impl Fn(usize) -> String) -> String {
    (0..n).map(make).collect()
}

/// `words` to fill `n` places, none the same.
fn name(i: usize) -> String {
    const PARTS: [&str; 16] =
        ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"];
    let mut word = String::from("M");
    let mut rest = i;
    loop {
        word.push_str(PARTS[rest % 16]);
        rest /= 16;
        if rest == 0 {
            return word + "n";
        }
    }
}

const PROSE: &str = "The council met again in the evening and talked for an hour about the price of bread. ";

const MARKS: &[Family] = &[
    ("straight marks", |n| "\"".repeat(n)),
    ("openers", |n| "“".repeat(n)),
    ("closers", |n| "”".repeat(n)),
    ("nested openers", |n| "“‘".repeat(n)),
    ("openers too deep", |n| "he 「““““".repeat(n)),
    ("openers then closers", |n| "“".repeat(n) + &"”".repeat(n)),
    ("openers with words", |n| "“word ".repeat(n)),
    ("an opener and prose", |n| format!("“{}", PROSE.repeat(n))),
    ("growing runs of openers", |n| each(n.isqrt(), |i| "“".repeat(i) + "\n")),
    ("a mark on each line", |n| "\"\n".repeat(n)),
    ("a mark on each paragraph", |n| "\"\n\n".repeat(n)),
    ("paragraphs that open again", |n| "“We walked on.\n\n".repeat(n) + "“Then we stopped.”"),
    ("paragraphs that do not open again", |n| "“We walked on.\n\nThe road was long.\n\n".repeat(n)),
    ("apostrophes", |n| "'".repeat(n)),
    ("contractions", |n| "don't ".repeat(n)),
    ("decades and players", |n| "the '90s players' boys' ".repeat(n)),
    ("curly apostrophes", |n| "’".repeat(n)),
    ("british dialogue", |n| "‘It’s Tom’s,’ he said. ".repeat(n)),
    ("straight british dialogue", |n| "'It's Tom's,' he said. ".repeat(n)),
    ("quotes in quotes", |n| "“He said ‘no’ and left,” she said. ".repeat(n)),
    ("pairs that mix", |n| "“text\" \"text” „text“ »text« «text» 「text」 ``text'' ".repeat(n)),
    ("inches", |n| "5'10\" 12\" ".repeat(n)),
    ("quotes without a space", |n| "\"a\"".repeat(n)),
    ("guillemets that all open", |n| "Q«".repeat(n)),
    ("empty quotes", |n| "“” \" \" \"…\" ".repeat(n)),
    ("one long quote", |n| format!("“{}” said Ann Lee.", "word ".repeat(n))),
    ("scare quotes", |n| "the “so-called” plan ".repeat(n)),
    ("openers in brackets", |n| "(“".repeat(n)),
    ("turned marks", |n| "”word“ ".repeat(n)),
    ("doubled marks", |n| "““word”” ".repeat(n)),
    ("backticks", |n| "``word'' ".repeat(n)),
    ("re-opened quotes", |n| "“We came. “We saw,” he said. ".repeat(n)),
    ("split quotes", |n| "“We came,” he said, “and saw,” ".repeat(n)),
];

const LABELS: &[Family] = &[
    ("labels alone", |n| "A:\n".repeat(n)),
    ("colons", |n| ":".repeat(n)),
    ("spaced colons", |n| ": ".repeat(n)),
    ("labels on one line", |n| "A: ".repeat(n)),
    ("two speakers", |n| "Ann Lee: Is it open?\nBob Ray: It is not.\n".repeat(n)),
    ("a new speaker each line", |n| each(n, |i| format!("Ann {}: Good day.\n", name(i)))),
    ("a very long label", |n| format!("{}: hello", "Ann ".repeat(n))),
    ("a very long line of capitals", |n| "ANN ".repeat(n)),
    ("times and addresses", |n| "10:30 http://x John 3:16 Note: Photo: AP 1:2\n".repeat(n)),
    ("question and answer", |n| "Q. Where?\nA. There.\nA. And there.\n".repeat(n)),
    ("questions only", |n| "Q: Where?\n".repeat(n)),
    ("labels with brackets", |n| "SMITH (via video): Yes.\n[SPEAKER 12]: No.\n>> BOB: Yes.\n<v Bob>No.\n".repeat(n)),
    ("open brackets in a label", |n| format!("SMITH {}: yes", "(".repeat(n))),
    ("open brackets in labels", |n| "SMITH ((((: yes\n".repeat(n)),
    ("full-width colons", |n| "问：去哪里？\n答：回家。\n".repeat(n)),
    ("timestamps", |n| each(n, |i| format!("[00:{:02}:{:02}] BOB: Yes.\n", i / 60 % 60, i % 60))),
    ("timestamps alone", |n| "(00:01:21):\n".repeat(n)),
    ("labels with marks", |n| "\"BOB\": hi\nBOB “the cat”: hi\n".repeat(n)),
    ("bold labels", |n| "**BOB:** hi\n<b>ANN:</b> hi\n".repeat(n)),
    ("stars", |n| "*".repeat(n)),
    ("unclosed bold", |n| "**BOB ".repeat(n)),
    ("heading labels", |n| "### Ann Lee\n\nYes.\n\n".repeat(n)),
    ("labels on their own line", |n| "Ann Lee\nIs it open?\n\nBob Ray\nIt is not.\n\n".repeat(n)),
    ("caption cues", |n| format!("WEBVTT\n\n{}", "00:01.000 --> 00:02.000\n<v Ann>Yes.\n\n".repeat(n))),
    ("subtitles", |n| each(n, |i| format!("{i}\n00:00:01,000 --> 00:00:02,000\nANN: Yes.\n\n"))),
    ("arrows", |n| "-->".repeat(n)),
    ("stage directions", |n| format!("ANN: Yes.\nBOB: {}\nANN: Yes.", "(Laughter.) [crosstalk] ".repeat(n))),
    ("blanks and no directions", |n| {
        let (blanks, none) = (" ".repeat(n), "(x)".repeat(n));
        format!("ANN: Is it?\nBOB: Yes. (Laughter){blanks}{none}\nANN: Is it?\nBOB: Yes.")
    }),
    ("unclosed directions", |n| format!("ANN: Yes.\nBOB: {}\nANN: Yes.", "(Laughter [".repeat(n))),
    // the window that a direction may take ends inside a character
    ("unclosed directions and accents", |n| {
        format!("ANN: Is it?\nBOB: Yes. {}\nANN: Is it?\nBOB: Yes.", "(”é".repeat(n))
    }),
    ("a turn of many paragraphs", |n| format!("ANN: Go on.\nBOB: Well.\n{}", format!("{PROSE}\n\n").repeat(n))),
    ("questions in a turn", |n| format!("ANN: {}\nBOB: No.\nANN: No?\nBOB: No.", "Is it? Was it Dr. Lee? ".repeat(n))),
    ("dash dialogue", |n| "— Is it open?\n— It is not.\n".repeat(n)),
    ("participants", |n| format!("Participants:\n{}", each(n, |i| format!("Ann {}, chair\n", name(i))))),
    ("period labels", |n| "  Mr. SMITH. I rise.\n  The PRESIDING OFFICER. Without objection.\n".repeat(n)),
    ("participants and strangers", |n| {
        let declared = each(n.min(900), |i| format!("Ann {}, chair\n", name(i)));
        let talk = each(n, |i| format!("Ann {}: Are you there?\nBob {}: I am.\n", name(0), name(i + 4_000)));
        format!("Participants:\n{declared}\n{talk}")
    }),
    ("interviews declared", |n| "Interview between Ann Lee and Bob Ray, expert\n".repeat(n)),
    ("chevrons", |n| ">> ".repeat(n)),
    ("deposition lines", |n| each(n, |i| format!("{}  Q.  Where?\n{}  A.  There.\n", i % 25 + 1, i % 25 + 2))),
];

const NAMES: &[Family] = &[
    ("said", |n| "said ".repeat(n)),
    ("said before a quote", |n| format!("{}“yes”", "said ".repeat(n))),
    ("quotes and said", |n| "\"a\" said ".repeat(n)),
    ("he said", |n| "\"a\" he said. ".repeat(n)),
    ("he said, after a name", |n| format!("“Yes,” said Ann Lee. {}", "“No,” she said. ".repeat(n))),
    ("a cue far away", |n| format!("“Yes” {}said Bob Ray.", "word ".repeat(n))),
    ("one name for ever", |n| "John Smith ".repeat(n)),
    ("capital letters", |n| "A ".repeat(n)),
    ("a name of one word for ever", |n| {
        format!("“Yes,” said Ann {}. {}", "Lee-".repeat(n), "“No,” Ann said. ".repeat(n))
    }),
    ("a body with a long name", |n| {
        format!("The {}Council said yes. {}", "Alpha ".repeat(n), "Ruiz’s council said no. ".repeat(n))
    }),
    ("a long title, then descriptions", |n| {
        format!("“Yes,” said {}Ann Lee. {}", "Deputy Director ".repeat(n), "“No,” the senator said. ".repeat(n))
    }),
    ("adverbs, then many verbs", |n| format!("{}he said{}.", "slowly ".repeat(n), " and said".repeat(n))),
    ("brackets, then many verbs", |n| format!("{}he said{}.", "(x) ".repeat(n), " and said".repeat(n))),
    ("a list, then many verbs", |n| format!("Ann Lee{} told{}.", ", Bob Ray".repeat(n), " it, Bob Ray told".repeat(n))),
    ("clauses and quotes in one sentence", |n| "said Ann “a” ".repeat(n)),
    ("initials", |n| "J. R. R. ".repeat(n) + "said “yes.”"),
    ("initials with and", |n| "G. W. and L. B. and M. M. G. and ".repeat(n) + "said “yes.”"),
    ("commas and names", |n| format!("“Yes,” said {}.", "Ann Lee, ".repeat(n))),
    ("one surname", |n| each(n, |i| format!("“Yes,” said {} Smith. ", name(i))) + "“No,” said Smith."),
    ("one surname, quoted each time", |n| each(n, |i| format!("“Yes,” said {} Smith. “No,” Smith said. ", name(i)))),
    ("one person by many names", |n| "“Yes,” Mr. Smith said. “No,” J. Smith said. “Yes,” Smith Jr. said. ".repeat(n)),
    ("a new person each quote", |n| each(n, |i| format!("“Yes,” said {} {}.\n", name(i * 7 + 1), name(i)))),
    ("a new person each quote, then he", |n| each(n, |i| format!("“Yes,” said Mr. {}. “No,” he said.\n\n", name(i)))),
    ("a new title each quote", |n| each(n, |i| format!("“Yes,” said {} Director Ann Lee. ", name(i)))),
    ("names called names", |n| "Bob, who is called Al, met Al, who is called Bob. “Yes,” Bob said. ".repeat(n)),
    ("names that are verbs", |n| "“Say,” Will Say says. Grant told Mark Told “Chip Says.” ".repeat(n)),
    ("names with marks", |n| "“Yes,” said d'Arcy O’Brien McÉwan van der Berg Jong-un Ta-Nehisi. ".repeat(n)),
    ("names without case", |n| "“是，”田中说。 «Да», сказал Иванов. ".repeat(n)),
    ("said over a line", |n| "“Yes,” said\nBob Ray. “No,” sa-\nid Bob.\n".repeat(n)),
    ("capitals", |n| "THE COUNCIL MET AGAIN. ".repeat(n)),
    ("a name in its own quote", |n| "“I am Ann Lee,” said “Ann Lee.” ".repeat(n)),
    ("according to", |n| "according to ".repeat(n) + "“yes”"),
    ("said that", |n| "Ann Lee said that Bob Ray said that ".repeat(n)),
    ("reported speech", |n| "Ann Lee said that the road was closed. She added that it would stay so. ".repeat(n)),
    ("relative clauses", |n| format!("Ann Lee{} said “yes.”", ", who knew Bob Ray".repeat(n))),
    ("the official", |n| "A senior official said “yes.” The official said “no.” ".repeat(n)),
    ("appositions", |n| "“Yes,” said Ann Lee, director of the Office of the Council of the Union of Ports. ".repeat(n)),
    ("lists of names", |n| format!("“Yes,” said {}Ann Lee.", "Bob Ray and ".repeat(n))),
    ("signatures", |n| "“Yes.” — Ann Lee\n".repeat(n)),
    ("colons before quotes", |n| "Ann Lee: “Yes.” ".repeat(n)),
    ("pronouns", |n| "he she they who ".repeat(n)),
    ("abbreviations", |n| "Dr. Mr. Mrs. U.S. Inc. ".repeat(n) + "said “yes.”"),
];

const SPACE: &[Family] = &[
    ("spaces", |n| " ".repeat(n)),
    ("one line", |n| PROSE.repeat(n)),
    ("newlines", |n| "\n".repeat(n)),
    ("mixed line ends", |n| "a\r\nb\nc\rd\n\re\r\r\n".repeat(n)),
    ("separators", |n| "a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f".repeat(n)),
    ("wide spaces", |n| "“Yes,”\u{a0}said\u{202f}Bob\u{3000}Ray. ".repeat(n)),
    ("tabs", |n| "\tANN:\tYes.\n".repeat(n)),
    ("byte order marks", |n| "\u{feff}".repeat(n)),
    ("controls", |n| "\0\u{1}\u{7f}\u{9f}\u{1b}[31m".repeat(n)),
    ("paragraphs", |n| format!("{PROSE}\n\n").repeat(n)),
    ("hard-wrapped lines", |n| "The council met again in the evening and talked\n".repeat(n)),
    ("indents", |n| each(n.isqrt(), |i| " ".repeat(i) + "word\n")),
    ("short lines", |n| "Word\n\n".repeat(n)),
];

const CHARACTERS: &[Family] = &[
    ("ellipses and dashes", |n| "…—†\u{200b}\u{200c}\u{200d}".repeat(n)),
    ("bidi controls", |n| "“\u{202e}yes\u{202c}” said \u{2066}Ann".repeat(n)),
    ("isolates", |n| "\u{2066}\u{61c}".repeat(n)),
    ("zero width", |n| "“Yes,” said Jo\u{200b}hn. “No,” said John. “Yes,” said Jo\u{ad}hn. ".repeat(n)),
    ("look-alike letters", |n| "“Yes,” said Ann Smіth. “No,” said Ann Smith. ".repeat(n)),
    ("combining marks", |n| format!("“Yes,” said Jose{} Lee.", "\u{301}".repeat(n))),
    ("emoji", |n| "“👩‍🚀🇳🇴,” said Ann 👩‍🚀. ".repeat(n)),
    ("case traps", |n| "İSMAİL: ﬁne ß Σας\nK: “talK” asKed ".repeat(n)),
    ("accents", |n| "“Oui,” said Élodie Ångström Şahin. ".repeat(n)),
    ("mojibake", |n| "â€œtextâ€\u{9d} ".repeat(n)),
    ("wide marks", |n| "＂text＂ ″text″ ′text′ `text` ".repeat(n)),
    ("noncharacters", |n| "\u{fffe}\u{ffff}\u{e000}\u{10ffff}".repeat(n)),
    ("arabic", |n| "قال الوزير «نعم» ثم غادر القاعة. ".repeat(n)),
    ("hebrew and thai", |n| "הוא אמר \"כן\" ויצא. เขาพูดว่า \"ใช่\" ".repeat(n)),
    ("chinese", |n| "他说：“是的。”然后他走了。".repeat(n)),
];

const OTHERS: &[Family] = &[
    ("html", |n| "<p class=\"x\">“Yes,” said <b>Ann</b></p>\n".repeat(n)),
    ("json", |n| "{\"key\": \"value\", \"a\": [\"b\", 'c']}\n".repeat(n)),
    ("code", |n| "fn main() { let s = \"x\"; println!(\"{s}: {}\", 'x'); } // it's\n".repeat(n)),
    ("csv", |n| "1,\"Smith, Ann\",\"5'2\"\"\"\n".repeat(n)),
    ("base64", |n| "SGVsbG8gd29ybGQhIFRoaXMgaXMgYmFzZTY0Lg==".repeat(n)),
    ("log", |n| "2024-01-02T10:30:00Z INFO server: started \"ok\"\n".repeat(n)),
    ("mail", |n| "> > On Monday, Ann Lee wrote:\n> “Yes.”\n".repeat(n)),
    ("quote signs", |n| "> ".repeat(n)),
    ("recipe", |n| "Flour: 300 g\nButter: 150 g\n".repeat(n)),
    ("headers", |n| "From: Ann\nTo: Bob\nSubject: Re: Re: yes\n\n".repeat(n)),
    ("yaml", |n| "key: \"value\"\nother:\n  - 'item': it's\n".repeat(n)),
    ("headings", |n| "# Title\n## Other\n".repeat(n)),
    ("hyphens", |n| "-".repeat(n)),
    ("full stops", |n| ". ".repeat(n)),
    ("question marks", |n| "? ".repeat(n)),
    ("commas", |n| ", ".repeat(n)),
];
