//! Who is who, on whole texts: each rule with its nearest look-alike.

mod told;

use crate::model::{Confidence, DiagnosticKind, Role, SpeakerKind};

/// Who is said to have said each quote: the name, else the first mention in brackets, else `-`.
pub(super) fn said(text: &str) -> Vec<String> {
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
    assert_eq!(codes("“A,” said chief strategist Noh Ji-woo. “B,” said Noh Ji-woo, a top strategist."), vec![]);
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
fn who_is_asked_answers_and_who_questions_a_plan_goes_on() {
    let start = "“The road is closed,” Tom Okafor said.\n\n";
    assert_eq!(
        said(&format!("{start}Ben Stein asked Okafor about the bridge. “It is safe,” he said.")),
        ["Tom Okafor"; 2]
    );
    assert_eq!(said(&format!("{start}Then Ben Stein asked whether it was safe. “It is,” he said.")), ["Tom Okafor"; 2]);
    let plan = format!("{start}Ben Stein questioned Okafor’s plan. “It is not safe,” he said.");
    assert_eq!(said(&plan), ["Tom Okafor", "Ben Stein"]);
}

#[test]
fn nobody_names_themselves() {
    let start = "“The road is closed,” Tom Okafor said.\n\nBen Stein lives there. ";
    assert_eq!(said(&format!("{start}“Stein knows every bend,” he said.")), ["Tom Okafor"; 2]);
    assert_eq!(said(&format!("{start}“Steiner knows every bend,” he said.")), ["Tom Okafor", "Ben Stein"]);
}

#[test]
fn somebody_who_only_stood_there_may_be_meant_and_a_town_may_not() {
    let text = "At the back was Ikwo Garcia, the baker, of Tarn, Ky. He was cold. “I saw nothing,” he said.";
    assert_eq!(said(text), ["Ikwo Garcia"]);
    assert_eq!(said("It rained in Tarn. “I saw nothing,” he said."), ["-"]);
}

#[test]
fn a_name_that_is_a_word_is_a_name_once_somebody_has_it() {
    let text = "“The road is closed,” said Ida Song. Song lives there. “I walked,” she said.";
    assert_eq!(said(text), ["Ida Song"; 2]);
    assert_eq!(said("“The road is closed,” said Ida Moe. The song is old. “I sang it,” she said."), ["Ida Moe"; 2]);
    let text = "They had a letter from Dr. Ida Song. Mr. Post sat down. “I walked,” he said.\n\n“So did I,” Song said.";
    assert_eq!(said(text), ["Post", "Ida Song"]);
    // a line and a person
    let text =
        "They took the Tarn Line. Tarn is closed, they heard. “I walked,” said Ida Tarn.\n\n“So did I,” Tarn said.";
    assert_eq!(said(text), ["Ida Tarn"; 2]);
    assert_eq!(
        said("“The road is closed,” Tom Okafor said.\n\nOkafor himself walked. “I did,” he said."),
        ["Tom Okafor"; 2]
    );
}

#[test]
fn a_given_name_tells_more_than_the_name_of_the_office() {
    let text = "“The road is closed,” said spokesman Hope Reed. “It stays so,” she said.";
    assert_eq!(said(text), ["Hope Reed"; 2]);
    assert_eq!(said("“It is closed,” said spokesman Toma Reed. “It stays so,” she said."), ["Toma Reed", "-"]);
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
fn a_full_name_inside_a_phrase_counts() {
    let text = "There is a new plan by Ikwo Reed of the town.\n\n“We walked,” Ms. Reed said.";
    assert_eq!(said(text), ["Ikwo Reed"]);
    assert_eq!(said("They read Ikwo Reed’s plan.\n\n“We walked,” Ms. Reed said."), ["Ikwo Reed"]);
    assert_eq!(said("There is a new plan by the Reed Group.\n\n“We walked,” Ms. Reed said."), ["Reed"]);
    let text = "They read the views of the Tarn Gazette editorial board.\n\n“We walked,” the editorial board wrote.";
    assert_eq!(said(text), ["Tarn Gazette editorial board"]);
    let text = "“It is closed,” a Chinese clerk said, and China’s roads ministry stood by.\n\n“It stays so,” the ministry said.";
    assert_eq!(said(text)[1], "China’s roads ministry");
}

#[test]
fn the_senator_of_a_state_is_the_one_of_the_paragraph() {
    let start = "“The road is closed,” said Sen. Tom Okafor.\n\n“It is,” said Ben Stein.\n\n“Good,” said Moe Reed.\n\n";
    assert_eq!(said(&format!("{start}“So be it,” the Ohio senator said."))[3], "Moe Reed");
    assert_eq!(said(&format!("{start}“So be it,” the senator said."))[3], "Tom Okafor");
}

#[test]
fn kin_are_told_of_by_what_they_are() {
    let start = "“It is closed,” said Ana Ruiz. “He knows,” said her brother, Tom Ruiz.\n\n";
    assert_eq!(said(&format!("{start}“I do,” her brother said."))[2], "Tom Ruiz");
    assert_eq!(said(&format!("{start}“I do,” her cousin said."))[2], "(her cousin)");
}

#[test]
fn a_name_in_passing_does_not_hide_the_one_whom_the_text_is_about() {
    let start = "Ana Ruiz came.\n\nAna Ruiz sat.\n\nAna Ruiz stood.\n\nAna Ruiz left.\n\n";
    let text = format!("{start}They had a card from Tom Ruiz. “We walked,” Ruiz said.");
    assert_eq!(said(&text), ["Ana Ruiz"]);
    assert_eq!(said("Ana Ruiz came. Tom Ruiz left. “We walked,” Ruiz said."), ["-"]);
}

#[test]
fn one_of_the_officials_is_an_official() {
    let text = "“The road is closed,” said Tom Okafor. “It is not,” one of the officials said.\n\n“It never was,” the official said.";
    let official = "(one of the officials)".to_owned();
    assert_eq!(said(text), ["Tom Okafor".to_owned(), official.clone(), official]);
}

#[test]
fn his_wife_is_the_woman_with_his_name() {
    let start = "“A vet,” Ida Tremblay said. Tom Tremblay said no.\n\n";
    assert_eq!(said(&format!("{start}“A roof,” his wife said.")), ["Ida Tremblay"; 2]);
    assert_eq!(said(&format!("{start}“A roof,” his aunt said."))[1], "(his aunt)");
}

#[test]
fn a_surname_goes_to_the_one_who_does_something() {
    assert_eq!(said("Ida Moe sat down. They told of Tom Moe. “I left it on,” Moe said."), ["Ida Moe"]);
    assert_eq!(said("Ida Moe sat down. Tom Moe left. “I left it on,” Moe said."), ["-"]);
}

#[test]
fn they_are_the_crowd_that_acted() {
    let text = "“It is closed,” said Tom Okafor. Analysts at Acorn Capital left. “We see no way,” they wrote.";
    assert_eq!(said(text)[1], "(they)");
    assert_eq!(said("“It is closed,” said Tom Okafor. Birds left. “We see no way,” they wrote.")[1], "Tom Okafor");
}

#[test]
fn a_campaign_without_a_name_is_that_of_its_owner() {
    let start = "“The road is closed,” said Ana Ruiz.\n\n";
    let text = format!("{start}Her campaign said, “It stays so.”\n\n“For a week,” Ruiz’s campaign said.");
    assert_eq!(said(&text), ["Ana Ruiz", "Ana Ruiz’s campaign", "Ana Ruiz’s campaign"]);
    let text = format!("The Ruiz campaign met.\n\n{start}Her campaign said, “It stays so.”");
    assert_eq!(said(&text), ["Ana Ruiz", "Ruiz campaign"]);
    assert_eq!(said(&format!("{start}His campaign said, “It stays so.”")), ["Ana Ruiz", "(His campaign)"]);
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
    assert_eq!(codes("Ana: Why?\n\n??: It rained.\n\nAna: Alone?\n\n??: Yes."), vec![]);
}

#[test]
fn letters_stand_for_an_office_that_somebody_holds() {
    let text = "“We walked,” said Chief Minister Ana Ruiz. “No,” said the CM. According to her, it was “a long road.”";
    assert_eq!(said(text), ["Ana Ruiz"; 3]);
    assert_eq!(said("“We walked,” said minister Ana Ruiz. “No,” said the CM.").last().map(String::as_str), Some("CM"));
}

#[test]
fn a_question_behind_a_dash_is_nobody() {
    let text = "- Where were you?\n- At the harbour.\n- All night?\n\nShe said, “We walked back by ten.”";
    assert_eq!(said(text), ["-"]);
}

#[test]
fn a_year_is_nobody() {
    let mills = "“It stays,” said Tom Okafor of Tarn Mills.\n\n";
    assert_eq!(said(&format!("{mills}Since March, 2024 said: “It is closed to everybody.”"))[1], "-");
    let reports = said(&format!("{mills}2013 harbour reports said that the pier was “dry as dust and sand”."));
    assert_eq!(reports[1], "(2013 harbour reports)");
}

#[test]
fn a_headline_may_begin_with_the_body_that_speaks() {
    let story =
        "\n\nThe ferry sank on Monday night, and nobody was on board of it.\n\nThe county will look for it in May.";
    let says = |headline: &str| said(&format!("{headline}{story}"));
    assert_eq!(says("Presidential office: Ferry talks to resume “in the near future”"), ["(Presidential office)"]);
    assert_eq!(says("Ferry row: Talks to resume “in the near future”"), ["-"]);
}

#[test]
fn a_title_tells_two_of_one_surname_apart() {
    let text = "“I paid,” said Mayor Tom Ruiz.\n\n“He did,” said Sheriff Ana Ruiz.\n\n“Twice,” Sheriff Ruiz said.";
    assert_eq!(said(text), ["Tom Ruiz", "Ana Ruiz", "Ana Ruiz"]);
}

#[test]
fn a_surname_of_two_is_his_whom_the_text_is_about() {
    let text = |acts: &str| format!("{acts} and left with the wife of Ben Ruiz.\n\n“It is ours,” Ruiz said.");
    assert_eq!(said(&text("Tom Ruiz met the guards. Tom Ruiz sat down. Tom Ruiz rose,")), ["Tom Ruiz"]);
    assert_eq!(said(&text("The guards saw Tom Ruiz")), ["-"]);
    // both act, one of them far more often
    let both = |times| format!("{}Ben Ruiz came", "Tom Ruiz met the guards. ".repeat(times));
    assert_eq!(said(&text(&both(9))), ["Tom Ruiz"]);
    assert_eq!(said(&text(&both(1))), ["-"]);
}

#[test]
fn a_paper_speaks_for_the_body_that_it_is_called_after() {
    assert_eq!(said("“We lost it all,” a leaked Harbour Council memo said."), ["Harbour Council"]);
    assert_eq!(said("“It is gone for good,” the GRT website says."), ["GRT"]);
    let text = "“We lost it,” the Harbour Council said. “It is gone,” the Harbour Council website says.";
    assert_eq!(said(text), ["Harbour Council"; 2]);
    assert_eq!(said("“It is gone for good,” the Long Sad website says."), ["(the Long Sad website)"]);
}

#[test]
fn a_candidate_without_a_name_is_whom_the_text_is_about() {
    let text = |acts: &str| format!("{acts}\n\nIt rained.\n\nIt rained more.\n\n“It is ours,” the front-runner said.");
    assert_eq!(
        said(&text("Ana Ruiz toured the coast. Ruiz spoke in Tarn. Ruiz saw the port, and Ruiz ate fish.")),
        ["Ana Ruiz"]
    );
    let rivals = "Ana Ruiz toured the coast. Ruiz spoke in Tarn. Ruiz saw the port, and Ruiz ate fish. \
                  Ben Stein toured the hills. Stein spoke in Moss. Stein saw the mill, and Stein ate ham.";
    assert_eq!(said(&text(rivals)), ["(the front-runner)"]);
}

#[test]
fn an_age_tells_who_is_meant() {
    let story = "The town met.\n\nTom Hale, 17, left. Ann Reed, 58, came.\n\n";
    let who = |words: &str| said(&format!("{story}“It is late,” {words} said."));
    assert_eq!(who("the 58-year-old"), ["Ann Reed"]);
    assert_eq!(who("the 17-year-old"), ["Tom Hale"]);
    assert_eq!(who("the teenager"), ["Tom Hale"]);
}

#[test]
fn whom_a_pronoun_has_shown_to_be_a_man_is_not_she() {
    let story = "“It is late,” said Xanthe Pell.\n\n“So it is,” Quill said.\n\n";
    assert_eq!(
        said(&format!("{story}He met Ann Reed. “It is not,” she said.")).last().map(String::as_str),
        Some("Ann Reed")
    );
}
