//! Who is who, on whole texts: each rule with its nearest look-alike.

use crate::model::{Confidence, DiagnosticKind, Role, SpeakerKind};

/// Who is said to have said each quote: the name, else the first mention in brackets, else `-`.
fn said(text: &str) -> Vec<String> {
    let document = crate::parse(text);
    let who = |quote: &crate::Quote<'_>| {
        let speaker = quote.speaker().and_then(|id| document.speaker(id));
        speaker.map_or("-".to_owned(), |speaker| match &speaker.name {
            Some(name) => name.to_string(),
            None => format!("({})", speaker.mentions[0].text),
        })
    };
    document.quotes.iter().filter(|quote| quote.kind != crate::QuoteKind::Indirect).map(who).collect()
}

fn codes(text: &str) -> Vec<DiagnosticKind> {
    crate::parse(text).diagnostics.iter().map(|found| found.code).collect()
}

#[test]
fn forms_of_one_name_are_one_speaker() {
    let text = "“The road is closed,” said Mayor Ana M. Ruiz.\n\n“It stays so,” Ruiz said.\n\n“For a week,” Ms. Ruiz added.\n\n\
                “Or two,” the mayor said.\n\n“I am sorry,” Ana Ruiz said.";
    assert_eq!(said(text), ["Ana M. Ruiz"; 5]);
    let speakers = crate::parse(text).speakers;
    assert_eq!(speakers.len(), 1);
    assert_eq!(speakers[0].title.as_deref(), Some("Mayor"));
    assert_eq!((speakers[0].honorific.as_deref(), speakers[0].role), (None, Role::Source));
}

#[test]
fn relatives_are_two_speakers() {
    let text =
        "“I paid,” said Tom Ruiz.\n\n“He did,” said Ana Ruiz.\n\n“Twice,” Mr. Ruiz said.\n\n“Once,” Mrs. Ruiz said.";
    assert_eq!(said(text), ["Tom Ruiz", "Ana Ruiz", "Tom Ruiz", "Ana Ruiz"]);
}

#[test]
fn a_surname_that_fits_two_people_names_neither() {
    let text = "“I paid,” said Tom Ruiz.\n\n“He did,” said Ana Ruiz.\n\n“Twice,” Ruiz said.";
    assert_eq!(said(text), ["Tom Ruiz", "Ana Ruiz", "-"]);
    assert_eq!(codes(text), [DiagnosticKind::AmbiguousSpeaker]);
    let document = crate::parse(text);
    let last = document.quotes[2].attribution.as_ref().map(|found| (found.confidence, found.mention.is_some()));
    assert_eq!(last, Some((Confidence::Low, true)));
    // one Ruiz is known by the bare surname: the other is not meant
    let text = "“I paid,” said Tom Ruiz.\n\n“Twice,” Ruiz said.\n\n“He did,” said Ana Ruiz.\n\n“Thrice,” Ruiz said.";
    assert_eq!(said(text), ["Tom Ruiz", "Tom Ruiz", "Ana Ruiz", "Tom Ruiz"]);
}

#[test]
fn a_title_that_differs_is_reported_and_one_that_is_shorter_is_not() {
    let start = "Noh Ji-woo, Second Deputy Director of the Office of Roads, said, “It is closed.”\n\n";
    let short = format!("{start}Deputy Director Noh said, “It stays so.”");
    assert_eq!((said(&short), codes(&short)), (vec!["Noh Ji-woo".to_owned(); 2], vec![]));
    let other = format!("{start}Deputy Minister Noh said, “It stays so.”");
    assert_eq!((said(&other), codes(&other)), (vec!["Noh Ji-woo".to_owned(); 2], vec![DiagnosticKind::TitleConflict]));
    let speakers = crate::parse(&other).speakers;
    assert_eq!(speakers[0].title.as_deref(), Some("Second Deputy Director"));
    assert_eq!(speakers[0].affiliation.as_deref(), Some("Office of Roads"));
}

#[test]
fn he_is_the_last_source_and_not_the_last_name() {
    let text =
        "“The road is closed,” Tom Okafor said. The road leads to the farm of Ben Stein. “It stays so,” he said.";
    assert_eq!(said(text), ["Tom Okafor"; 2]);
    // a woman is passed over
    let text = "“The road is closed,” Tom Okafor said.\n\n“Since May,” Ana Ruiz said.\n\n“It stays so,” he said.";
    assert_eq!(said(text), ["Tom Okafor", "Ana Ruiz", "Tom Okafor"]);
    // names inside quotes are nobody here
    let text = "“Ask Ben Stein,” Tom Okafor said. “He knows,” he said.";
    assert_eq!(said(text), ["Tom Okafor"; 2]);
    // somebody else becomes the subject
    let text = "“The road is closed,” Tom Okafor said.\n\nBen Stein lives next to the road. “It was noisy,” he said.";
    assert_eq!(said(text), ["Tom Okafor", "Ben Stein"]);
    // who acts inside a report is not whom the text goes on about
    let text = "Tom Okafor said that Ben Stein had moved away. “He was tired,” he said.";
    assert_eq!(said(text), ["Tom Okafor"]);
}

#[test]
fn an_unnamed_source_is_never_a_named_one() {
    let text = "“The road is closed,” said Tom Okafor, a city official.\n\nA senior official from the Office of Roads said, “It is not.”\n\n\
                “We checked,” he said.\n\nThis official said, “Twice.”\n\nA second official said, “Thrice.”";
    let senior = "(A senior official from the Office of Roads)".to_owned();
    let want = ["Tom Okafor".to_owned(), senior.clone(), senior.clone(), senior, "(A second official)".to_owned()];
    assert_eq!(said(text), want);
    let speakers = crate::parse(text).speakers;
    assert_eq!((speakers[1].kind, speakers[1].affiliation.as_deref()), (SpeakerKind::Unnamed, Some("Office of Roads")));
}

#[test]
fn descriptions_go_to_those_who_bear_them() {
    let text = "“The road is closed,” said actress Ida Moe.\n\n“Good,” said Sen. Tom Okafor.\n\n“It is not good,” the actress said.\n\n\
                “It is,” the senator said.";
    assert_eq!(said(text), ["Ida Moe", "Tom Okafor", "Ida Moe", "Tom Okafor"]);
    // nobody has that office
    let text = "“The road is closed,” said actress Ida Moe.\n\n“Good,” the bishop of Tarn said.";
    assert_eq!(said(text), ["Ida Moe", "(the bishop of Tarn)"]);
}

#[test]
fn bodies_are_speakers_by_name_acronym_and_sort() {
    let text = "“The road is closed,” the Tarn Road Agency said.\n\n“It stays so,” the TRA said.\n\n“For a week,” the agency said.";
    assert_eq!(said(text), ["Tarn Road Agency"; 3]);
    assert_eq!(crate::parse(text).speakers[0].kind, SpeakerKind::Organization);
    let text =
        "“The road is closed,” the Tarn Road Agency said.\n\n“It is not,” the ministry said.\n\n“It is,” China said.";
    assert_eq!(said(text), ["Tarn Road Agency", "(the ministry)", "China"]);
}

#[test]
fn a_label_and_an_article_share_one_roster() {
    let text = "“The road is closed,” said Ana Ruiz.\n\nInterview with Ana Ruiz\n\nEditor: Where were you?\nAna Ruiz: At home.\n\
                Editor: Alone?\nAna Ruiz: Yes.";
    let document = crate::parse(text);
    let ruiz: Vec<_> = document.speakers.iter().filter(|speaker| speaker.name.as_deref() == Some("Ana Ruiz")).collect();
    assert_eq!(ruiz.len(), 1);
    assert_eq!(document.quotes[0].speaker(), Some(ruiz[0].id));
}

#[test]
fn the_caller_may_name_honorifics() {
    let text = "“The road is closed,” said Ustad Ana Ruiz.";
    let speaker = |parser: crate::Parser| {
        let found = parser.parse(text).speakers.into_iter().next().map(crate::Speaker::into_owned);
        found.map(|speaker| (speaker.honorific.map(String::from), speaker.name.map(String::from)))
    };
    let plain = speaker(crate::Parser::new());
    assert_eq!(plain, Some((None, Some("Ustad Ana Ruiz".to_owned()))));
    let told = speaker(crate::Parser::new().honorifics(["ustad"]));
    assert_eq!(told, Some((Some("Ustad".to_owned()), Some("Ana Ruiz".to_owned()))));
}

#[test]
fn the_limit_of_speakers_is_kept_and_told() {
    let limits = crate::Limits { speakers: 1, ..crate::Limits::default() };
    let document = crate::Parser::new().limits(limits).parse("“A road,” said Ana Ruiz.\n\n“A farm,” said Tom Okafor.");
    assert_eq!(document.speakers.len(), 1);
    assert_eq!(document.quotes[1].speaker(), None);
    assert_eq!(document.diagnostics[0].code, DiagnosticKind::LimitReached);
}
