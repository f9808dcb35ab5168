//! How speakers, kinds and rules are named and coloured on the page.

use whosaid::{Role, Speaker, SpeakerId};

/// The class that gives a speaker's elements their colour and lets them be picked out.
pub(crate) fn class(id: SpeakerId) -> String {
    format!("s{}", id.0)
}

/// The hue of a speaker: steps of the golden angle, so that neighbours differ most.
pub(crate) const fn hue(id: SpeakerId) -> u32 {
    ((id.0 as u64 * 13_751 + 2_500) / 100 % 360) as u32
}

/// The name, or what the text calls somebody without one.
pub(crate) fn name<'a>(speaker: &'a Speaker<'_>) -> &'a str {
    let called = || speaker.mentions.iter().map(|mention| &*mention.text).max_by_key(|text| text.len());
    speaker.name.as_deref().or(speaker.title.as_deref()).or_else(called).unwrap_or(match speaker.role {
        Role::Interviewer => "the interviewer",
        Role::Interviewee => "the interviewee",
        _ => "unnamed",
    })
}

/// Honorific and name.
pub(crate) fn full_name(speaker: &Speaker<'_>) -> String {
    let honorific = speaker.honorific.as_deref().filter(|_| speaker.name.is_some());
    honorific.into_iter().chain([name(speaker)]).collect::<Vec<_>>().join(" ")
}

/// Title and affiliation, as far as they are known.
pub(crate) fn what(speaker: &Speaker<'_>) -> String {
    let title = speaker.title.as_deref().filter(|title| *title != name(speaker));
    let parts = [title, speaker.affiliation.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Two letters that stand for somebody where there is no colour.
pub(crate) fn initials(speaker: &Speaker<'_>) -> String {
    let letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let letters: Vec<char> = name(speaker).split_whitespace().filter_map(letter).collect();
    let ends = [letters.first(), letters.get(1..).and_then(<[char]>::last)];
    let initials: String = ends.into_iter().flatten().flat_map(|c| c.to_uppercase()).collect();
    if initials.is_empty() { "·".to_owned() } else { initials }
}
