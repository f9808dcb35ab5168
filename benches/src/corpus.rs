//! Texts to measure on, made up from a fixed seed: news, an article with an interview in it, interviews, captions, and what
//! hurts. The same bytes on every machine.

/// A text of `kind` of about `bytes` bytes.
pub fn make(kind: &str, bytes: usize, seed: u64) -> Option<String> {
    let mut dice = Dice(seed | 1);
    let one: fn(&mut Dice, &mut String) = match kind {
        "news" => news,
        "briefing" => briefing,
        "interview" => interview,
        "captions" => captions,
        "hostile" => hostile,
        _ => return None,
    };
    let mut text = String::with_capacity(bytes + 4096);
    if kind == "captions" {
        text.push_str("WEBVTT\n\n");
    }
    while text.len() < bytes {
        one(&mut dice, &mut text);
    }
    Some(text)
}

pub const KINDS: [&str; 5] = ["news", "briefing", "interview", "captions", "hostile"];

/// xorshift64*: no crate, no platform in it.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.roll(words.len())]
    }
}

const GIVEN: [&str; 12] =
    ["Anna", "David", "Maria", "Peter", "Laura", "Thomas", "Elena", "James", "Nina", "Oscar", "Ruth", "Victor"];
const FAMILY: [&str; 16] = [
    "Lindholm", "Okafor", "Castell", "Brennan", "Hartwig", "Moreau", "Sandoval", "Petrov", "Yamada", "Quist",
    "Farrell", "Osei", "Ritter", "Vance", "Delgado", "Novak",
];
const TITLE: [&str; 8] =
    ["Mayor", "Senator", "Dr.", "Professor", "Foreign Minister", "Police Chief", "Deputy Director", "Judge"];
const ROLE: [&str; 8] = [
    "a farmer from the northern valley",
    "who runs the harbour",
    "the head of the transport union",
    "a spokesman for the ministry",
    "director of the Institute for Coastal Studies",
    "a teacher at the local school",
    "who has lived here since 1988",
    "the club's captain",
];
const VERB: [&str; 8] = ["said", "said", "said", "told reporters", "added", "argued", "explained", "warned"];
const SUBJECT: [&str; 12] = [
    "The council",
    "The ministry",
    "A new report",
    "The company",
    "Several families",
    "The harbour authority",
    "Parliament",
    "The largest union",
    "Two of the bridges",
    "Most of the schools",
    "The court",
    "The research team",
];
const ACT: [&str; 12] = [
    "has approved the plan for a second tunnel",
    "rejected an offer from the neighbouring region",
    "waited for more than a year",
    "will publish its figures next week",
    "spent about 40 million on repairs",
    "did not answer the letters of the residents",
    "closed the road after the storm",
    "asked for more time to read the contract",
    "met again on Thursday evening",
    "has been under pressure since the election",
    "moved to a smaller building near the station",
    "lost a third of its members",
];
const TAIL: [&str; 10] = [
    "despite the cost",
    "as the winter began",
    "after a long debate in the town hall",
    "according to people who were there",
    "for the first time in twenty years",
    "although nobody had expected it",
    "in the old part of the city",
    "while prices went on rising",
    "before the summer recess",
    "without giving any reason",
];
const SAID: [&str; 12] = [
    "We knew that it would take time",
    "Nobody wants to go through that again",
    "The figures speak for themselves",
    "I have never seen the river so high",
    "It isn't a question of money",
    "They promised us an answer by spring",
    "This is not the end of the story",
    "We will do what we can with what we have",
    "People are tired and they want to go home",
    "There was no plan and there is none now",
    "You can't build a house on a promise",
    "I think that we were lucky this time",
];

fn narration(dice: &mut Dice, out: &mut String) {
    for _ in 0..1 + dice.roll(3) {
        *out += dice.pick(&SUBJECT);
        out.push(' ');
        *out += dice.pick(&ACT);
        out.push(' ');
        *out += dice.pick(&TAIL);
        *out += ". ";
    }
}

fn quote(dice: &mut Dice, out: &mut String, given: &str, family: &str) {
    let (one, two, verb) = (dice.pick(&SAID), dice.pick(&SAID), dice.pick(&VERB));
    let who = match dice.roll(6) {
        0 => format!("{given} {family}"),
        1 => format!("{} {family}", dice.pick(&TITLE)),
        2 => format!("{given} {family}, {},", dice.pick(&ROLE)),
        3 => "he".to_owned(),
        _ => family.to_owned(),
    };
    let who = &who;
    match dice.roll(6) {
        0 => *out += &format!("“{one},” {who} {verb}. “{two}.”"),
        1 => *out += &format!("{who} {verb}: “{one}. {two}.”"),
        2 => *out += &format!("“{one},” {verb} {who}."),
        3 => {
            *out += &format!("{who} called the decision “a step too far” and {verb} that it would be fought in court.")
        }
        4 => *out += &format!("“{one}, and {},” {who} {verb}.", two.to_lowercase()),
        _ => *out += &format!("“{one}. {two},” {who} {verb} on Monday, adding, “{}.”", dice.pick(&SAID)),
    }
}

fn news(dice: &mut Dice, out: &mut String) {
    *out += &format!("{} {}\n\n", dice.pick(&SUBJECT), dice.pick(&ACT));
    let cast: [(&str, &str); 3] = [(); 3].map(|()| (dice.pick(&GIVEN), dice.pick(&FAMILY)));
    for (given, family) in cast {
        *out += &format!("{} {given} {family} {}. ", dice.pick(&TITLE), dice.pick(&ACT));
        narration(dice, out);
        *out += "\n\n";
        for _ in 0..2 + dice.roll(3) {
            if dice.roll(5) < 3 {
                quote(dice, out, given, family);
            } else {
                narration(dice, out);
            }
            *out += "\n\n";
        }
    }
    narration(dice, out);
    *out += "\n\n";
}

fn briefing(dice: &mut Dice, out: &mut String) {
    let (given, family, other) = (dice.pick(&GIVEN), dice.pick(&FAMILY), dice.pick(&FAMILY));
    *out += &format!("“{}”\n{} {}\n", dice.pick(&SAID), dice.pick(&SUBJECT), dice.pick(&ACT));
    for _ in 0..4 {
        narration(dice, out);
        out.push('\n');
        *out += &format!(
            "{given} {family}, Second Deputy Director of the Harbour Office, said at a briefing, “{}. “{},” he said.\n",
            dice.pick(&SAID),
            dice.pick(&SAID)
        );
        quote(dice, out, given, family);
        out.push('\n');
    }
    *out +=
        &format!("(Port = Wire 1)\nHot news now\nInterview between Coast Editor and Dr. {other}, Expert on Ports\n");
    for _ in 0..5 {
        *out += &format!("Coast Editor: {}. What does it mean that {}?\n", dice.pick(&SAID), dice.pick(&ACT));
        *out += &format!("Dr. {other}: {}. ", dice.pick(&SAID));
        narration(dice, out);
        out.push('\n');
    }
    out.push('\n');
}

fn interview(dice: &mut Dice, out: &mut String) {
    let names = [(); 2].map(|()| format!("{} {}", dice.pick(&GIVEN), dice.pick(&FAMILY)));
    for _ in 0..12 {
        *out += &format!("{}: {}. Is it true that {}?\n\n", names[0], dice.pick(&SAID), dice.pick(&ACT));
        *out += &format!("{}: ", names[1]);
        for _ in 0..2 + dice.roll(4) {
            *out += &format!("{}, {}. ", dice.pick(&SAID), dice.pick(&TAIL));
        }
        *out += "\n\n";
    }
}

fn captions(dice: &mut Dice, out: &mut String) {
    for at in 0..20 {
        *out += &format!("00:{:02}:{:02}.000 --> 00:{:02}:{:02}.500\n", at, at * 2, at, at * 2 + 1);
        *out += &format!("<v {}>{}\n{}.\n\n", dice.pick(&GIVEN), dice.pick(&SAID), dice.pick(&TAIL));
    }
}

fn hostile(dice: &mut Dice, out: &mut String) {
    const PARTS: [&str; 12] = [
        "“word ",
        "\"a\" he said. ",
        "A:\n",
        "“‘(",
        "don't ",
        "John Smith ",
        "J. R. R. ",
        "said ",
        "“Yes,” said ",
        "5'10\" ",
        "\"\n\n",
        "Ann: “No.”\n",
    ];
    let part = dice.pick(&PARTS);
    for _ in 0..20 + dice.roll(200) {
        *out += part;
    }
    *out += "\n\n";
}
