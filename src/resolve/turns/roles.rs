//! Speakers of a talk in, the part that each has in it out: from what the document declares, then from the words of the label,
//! then from who asks, who welcomes, and who is given the floor.

use super::TurnDraft;
use crate::grammar::label::at_dash;
use crate::lexicon::{Hosting, Noun, Part, hosting, noun, presides};
use crate::model::{Role, Span};
use crate::resolve::{EntityId, Frame};
use crate::scan::spoken;
use crate::source::{Source, head};
use crate::steps;

/// What one speaker does over the talk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bearer<'a> {
    /// `None` where nothing says who speaks.
    pub(super) id: Option<EntityId>,
    /// The label, as first printed.
    pub(super) words: &'a str,
    /// The office or firm that stands apart from it.
    pub(super) office: &'a str,
    pub(super) part: Option<Part>,
    pub(super) role: Role,
    turns: usize,
    /// Turns with a question.
    asks: usize,
    /// Turns that end with one.
    ends: usize,
    bytes: usize,
    /// Turns that name another speaker.
    names: usize,
    /// Turns right behind one of somebody who asks by their label.
    replies: usize,
    welcomes: bool,
    thanks: bool,
    /// The document says what part they have.
    declared: bool,
}

impl<'a> Bearer<'a> {
    pub(super) const fn nobody() -> Self {
        Self {
            id: None,
            words: "",
            office: "",
            part: None,
            role: Role::Unknown,
            turns: 0,
            asks: 0,
            ends: 0,
            bytes: 0,
            names: 0,
            replies: 0,
            welcomes: false,
            thanks: false,
            declared: false,
        }
    }

    pub(super) const fn new(id: EntityId, words: &'a str, part: Option<Part>, role: Role) -> Self {
        let declared = !matches!(role, Role::Unknown);
        Self { id: Some(id), words, part, role, declared, ..Self::nobody() }
    }

    /// How much somebody asks, in hundredths of their turns; the last sentence counts twice.
    fn asking(&self) -> usize {
        (self.asks + self.ends) * 50 / self.turns.max(1)
    }

    /// Whether somebody's part is not known yet.
    fn is_open(&self) -> bool {
        self.role == Role::Unknown && self.id.is_some()
    }

    fn length(&self) -> usize {
        self.bytes / self.turns.max(1)
    }
}

/// Finds the roles that are not known yet. Linear.
pub(super) fn roles(
    source: Source<'_>,
    frame: &Frame<'_>,
    turns: &[TurnDraft],
    of_turn: &[usize],
    bearers: &mut [Bearer<'_>],
) {
    count(turns, of_turn, bearers);
    by_part(bearers);
    on_a_call(bearers);
    // of two whose parts are known, what they say tells no more
    if bearers.len() > 2 || bearers.iter().any(Bearer::is_open) {
        listen(source, turns, of_turn, bearers);
    }
    let debate = frame.declared.iter().any(|who| who.debate);
    by_presiding(source, turns, of_turn, bearers);
    by_asking(bearers);
    moderators(bearers, debate);
}

/// Counts how much each speaker says and asks.
fn count(turns: &[TurnDraft], of_turn: &[usize], bearers: &mut [Bearer<'_>]) {
    let mut asked = false;
    for (turn, &at) in turns.iter().zip(of_turn) {
        let Some(bearer) = bearers.get_mut(at) else { continue };
        steps::more(1 + turn.text.len());
        bearer.replies += usize::from(asked);
        asked = bearer.part == Some(Part::Asks);
        bearer.turns += 1;
        bearer.bytes += turn.text.iter().map(|span| span.len() as usize).sum::<usize>();
        bearer.asks += usize::from(!turn.questions.is_empty());
        let last = turn.text.last();
        bearer.ends +=
            usize::from(turn.questions.last().is_some_and(|asks| last.is_some_and(|text| asks.end == text.end)));
    }
}

/// Hears whom each speaker names, welcomes and thanks.
fn listen(source: Source<'_>, turns: &[TurnDraft], of_turn: &[usize], bearers: &mut [Bearer<'_>]) {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| bearer.id.is_some()).take(64) {
        let head = bearer.words.split(['(', ',', '（']).next().unwrap_or_default();
        let surname = head.split_whitespace().next_back().filter(|word| word.len() > 2);
        names.extend(surname.map(|surname| (surname, at)));
    }
    let mut met = vec![0_usize; bearers.len()];
    for (turn, &at) in turns.iter().zip(of_turn) {
        let (Some(bearer), Some(met)) = (bearers.get_mut(at), met.get_mut(at)) else { continue };
        steps::more(1 + turn.text.len());
        *met += 1;
        let mut calls = false;
        let last = turn.text.last();
        let first = turn.text.first().filter(|first| Some(*first) != last);
        for &words in first.into_iter().chain(last) {
            let signs = hear(source.slice(words), |word| calls_another(&names, word, at));
            calls |= signs.names;
            bearer.welcomes |= signs.welcomes || signs.show && *met < 3;
            bearer.thanks |= signs.thanks;
        }
        bearer.names += usize::from(calls);
    }
}

/// Whether `word` is the surname of another than the speaker `at`. Of two with one surname, the one who comes last has it.
fn calls_another(names: &[(&str, usize)], word: &str, at: usize) -> bool {
    let is_it = |name: &str| {
        name.eq_ignore_ascii_case(word)
            || !name.is_ascii()
                && name.chars().flat_map(char::to_lowercase).eq(word.chars().flat_map(char::to_lowercase))
    };
    names.iter().rev().find(|(name, _)| is_it(name)).is_some_and(|&(_, other)| other != at)
}

/// What the first words of a paragraph do.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Heard {
    /// They name somebody.
    names: bool,
    /// `Welcome to`, `joining us`, `our guest`
    welcomes: bool,
    /// They tell of the show that it is.
    show: bool,
    /// `Thanks for having me.`
    thanks: bool,
}

/// Hears no more than 120 words.
fn hear(text: &str, known: impl Fn(&str) -> bool) -> Heard {
    let (mut heard, mut before) = (Heard::default(), None);
    for (count, word) in spoken(text).take(120).enumerate() {
        steps::bump();
        heard.names |= word.starts_with(char::is_uppercase) && known(word);
        let here = hosting(word);
        heard.welcomes |= here == Some(Hosting::Welcome) && count < 12
            || matches!(
                (before, here),
                (Some(Hosting::Joining), Some(Hosting::Us)) | (Some(Hosting::Our), Some(Hosting::Guest))
            );
        heard.show |= here == Some(Hosting::Show);
        heard.thanks |= before == Some(Hosting::Having) && matches!(here, Some(Hosting::Me | Hosting::Us));
        before = here;
    }
    heard
}

/// Roles that labels say.
fn by_part(bearers: &mut [Bearer<'_>]) {
    let total: usize = bearers.iter().map(|bearer| bearer.turns).sum();
    let many = bearers.len() > 3;
    for bearer in bearers.iter_mut().filter(|bearer| bearer.role == Role::Unknown) {
        bearer.role = match bearer.part {
            // among several named people, `QUESTION` now and then comes from the floor
            Some(Part::Asks) if many && bearer.turns * 7 < total && bearer.words.starts_with(['Q', 'q']) => {
                Role::Audience
            }
            // `Ana Ruiz, analyst`, who asks nothing
            Some(Part::Asks) if bearer.words.contains(", ") && bearer.asks == 0 && !hosts(bearer.words) => {
                Role::Unknown
            }
            Some(Part::Asks) => Role::Interviewer,
            Some(Part::Answers) => Role::Interviewee,
            Some(Part::Leads) => Role::Moderator,
            Some(Part::Floor) => Role::Audience,
            _ => Role::Unknown,
        };
    }
}

/// Whether a label ends in what somebody is on a show, asking or not: `ANA RUIZ, HOST`
fn hosts(label: &str) -> bool {
    let last = label.rsplit(' ').next().unwrap_or_default();
    ["host", "anchor", "presenter"].iter().any(|part| part.eq_ignore_ascii_case(last))
}

/// On a call that an operator leads, officers of the company answer, and those who come with a firm ask.
fn on_a_call(bearers: &mut [Bearer<'_>]) {
    if !bearers.iter().any(|bearer| bearer.words.eq_ignore_ascii_case("operator")) {
        return;
    }
    for bearer in bearers.iter_mut().filter(|bearer| bearer.role == Role::Unknown) {
        let after = Some(bearer.office).filter(|office| !office.is_empty());
        let after = after.or_else(|| at_dash(bearer.words).1).or_else(|| Some(bearer.words.split_once(", ")?.1));
        let Some(after) = after else { continue };
        let words = || after.split(|c: char| !c.is_alphanumeric());
        let officer = words().any(|word| {
            matches!(noun(word), Some(Noun::Title(_) | Noun::Role(_))) && !word.eq_ignore_ascii_case("analyst")
        });
        bearer.role = match (words().any(|word| word.eq_ignore_ascii_case("investor")), officer) {
            (true, _) => Role::Moderator,
            (false, true) => Role::Interviewee,
            _ => Role::Interviewer,
        };
    }
}

/// Bytes of a paragraph in which who leads a sitting says so, and turns of theirs that are heard.
const OPENING: usize = 300;
const HEARD: usize = 4;

/// Who has the first word and speaks as one who leads a sitting leads it, where no label says who does; so does who has it before others
/// are asked, and neither asks nor is asked.
fn by_presiding(source: Source<'_>, turns: &[TurnDraft], of_turn: &[usize], bearers: &mut [Bearer<'_>]) {
    if bearers.len() < 3 || bearers.iter().any(|bearer| bearer.role == Role::Moderator) {
        return;
    }
    let Some(&first) = of_turn.first() else { return };
    let theirs = turns.iter().zip(of_turn).filter(|&(_, &at)| at == first).take(HEARD);
    let leads = |words: Option<&Span>| {
        steps::more(OPENING);
        words.is_some_and(|&words| presides(head(source.slice(words), OPENING)))
    };
    let others_reply = bearers.iter().any(|bearer| bearer.is_open() && bearer.replies > 1);
    let open = bearers.get_mut(first).filter(|bearer| bearer.is_open() && bearer.turns > 1);
    let aside = |bearer: &Bearer<'_>| others_reply && bearer.turns > 2 && bearer.replies + bearer.asks == 0;
    let presiding = |bearer: &&mut Bearer<'_>| {
        aside(bearer) || theirs.map(|(turn, _)| turn).any(|turn| leads(turn.text.first()) || leads(turn.text.last()))
    };
    if let Some(bearer) = open.filter(presiding) {
        bearer.role = Role::Moderator;
    }
}

/// Roles of the others: who asks more than they answer interviews, the others are interviewed; where nobody does, nothing is said.
fn by_asking(bearers: &mut [Bearer<'_>]) {
    let has = |bearers: &[Bearer<'_>], role: Role| bearers.iter().any(|bearer| bearer.role == role);
    let total: usize = bearers.iter().map(|bearer| bearer.turns).sum();
    let asked: usize = bearers.iter().map(|bearer| bearer.asks).sum();
    if has(bearers, Role::Interviewer) || has(bearers, Role::Interviewee) {
        let is_asked = has(bearers, Role::Interviewer);
        let length = bearers.iter().map(Bearer::length).max().unwrap_or(0);
        for bearer in bearers.iter_mut().filter(|bearer| bearer.is_open()) {
            let inquires =
                bearer.asking() >= if is_asked { 60 } else { 30 } || !is_asked && bearer.welcomes && !bearer.thanks;
            let answers = is_asked || bearer.length() * 2 > length;
            bearer.role = match (inquires, answers) {
                (true, _) => Role::Interviewer,
                (false, true) => Role::Interviewee,
                _ => Role::Unknown,
            };
        }
        return;
    }
    if asked * 8 < total && !bearers.iter().any(|bearer| bearer.welcomes) {
        return;
    }
    let mut unknown: Vec<usize> =
        (0..bearers.len()).filter(|&at| bearers.get(at).is_some_and(Bearer::is_open)).collect();
    let score = |bearer: &Bearer<'_>| {
        let names = if bearer.turns > 2 { bearer.names * 40 / bearer.turns } else { 0 };
        (bearer.asking() + names + 40 * usize::from(bearer.welcomes)).saturating_sub(40 * usize::from(bearer.thanks))
    };
    // where who leads several asks, who asks now and then takes part
    let led = bearers.iter().any(|bearer| bearer.role == Role::Moderator && bearer.asks > 1 && bearer.asking() >= 50);
    unknown.sort_by_key(|&at| bearers.get(at).map(|bearer| std::cmp::Reverse(score(bearer))));
    let scores: Vec<usize> = unknown.iter().filter_map(|&at| bearers.get(at)).map(score).collect();
    let (Some(&most), Some(&least)) = (scores.first(), scores.last()) else { return };
    if led && unknown.len() > 1 && most < 50 {
        for bearer in bearers.iter_mut().filter(|bearer| bearer.is_open()) {
            bearer.role = Role::Interviewee;
        }
        return;
    }
    if most < 25 || most < least + 12 {
        return;
    }
    let several = unknown.len() > 2; // of two, one answers
    for (&at, score) in unknown.iter().zip(scores) {
        let Some(bearer) = bearers.get_mut(at) else { continue };
        // nearer to the one who asks most, or to the one who asks least
        let asks = score * 2 >= most + least || several && bearer.asking() >= 50;
        bearer.role = if asks { Role::Interviewer } else { Role::Interviewee };
    }
}

/// Who asks several people in turn, by name, leads a debate; who asks from the floor there is the audience.
fn moderators(bearers: &mut [Bearer<'_>], debate: bool) {
    let answers = |bearer: &&Bearer<'_>| matches!(bearer.role, Role::Interviewee | Role::Audience) && bearer.turns > 1;
    let answering = bearers.iter().filter(answers).count();
    if answering < 2 {
        return;
    }
    // a presenter or a reporter by the head of the text stays one
    let asks = |bearer: &&mut Bearer<'_>| bearer.role == Role::Interviewer && (debate || !bearer.declared);
    for bearer in bearers.iter_mut().filter(asks) {
        if debate || bearer.names * 10 >= bearer.turns * 4 && bearer.turns > 3 {
            bearer.role = Role::Moderator;
        }
    }
    let lead = bearers.iter().any(|bearer| bearer.role == Role::Moderator);
    for bearer in bearers.iter_mut().filter(|bearer| lead && bearer.part == Some(Part::Asks)) {
        if bearer.words.to_lowercase().starts_with('q') {
            bearer.role = Role::Audience;
        }
    }
}
