//! Who speaks in a talk, by labels of many shapes: one person under two labels is one, and what is no part of the name stays out of the label.

use crate::talk::{parts, people};
use whosaid::parse;

/// The labels, as printed.
fn labels(text: &str) -> Vec<String> {
    let label = |turn: &whosaid::Turn<'_>| turn.label.as_ref().map(|label| label.text.to_string());
    parse(text).turns.iter().filter_map(label).collect()
}

#[test]
fn an_office_apart_from_the_name_is_no_part_of_the_label() {
    let italics = "**Operator**\n\nOur first question is from Tom Okafor.\n\n**Tom Okafor** -- *Harbour Bank -- Analyst*\n\nHow do you see wheat?\n\n\
        **Ana Ruiz** -- *Chief Executive Officer*\n\nIt grows, Tom. We like it.\n\n";
    let dots = ".".repeat(40);
    let below = format!(
        "{dots}\nTom Okafor\nAnalyst, Harbour Bank LLC      Q\nHow do you see wheat?\n{dots}\nAna Ruiz\nChief Executive Officer, Harbour Mills, Inc.    A\n\
        It grows, Tom. We like it.\n"
    );
    let talk = italics.repeat(2);
    assert_eq!(labels(&talk), ["Operator", "Tom Okafor", "Ana Ruiz"].repeat(2));
    let who = ["Operator Moderator", "Tom Okafor Interviewer", "Ana Ruiz Interviewee"];
    assert_eq!(parts(&talk), who.repeat(2));
    assert_eq!(people(&talk)[1..3], ["Tom Okafor | Analyst | Harbour Bank", "Ana Ruiz | Chief Executive Officer | -"]);
    let talk = below.repeat(2);
    assert_eq!(labels(&talk), ["Tom Okafor", "Ana Ruiz"].repeat(2));
    let talk = format!("Operator: Good morning. Please go ahead.\n{talk}");
    assert_eq!(parts(&talk)[..3], who);
}

#[test]
fn how_and_to_whom_somebody_speaks_is_no_part_of_the_label() {
    let talk = "The President (spoke in French): I give the floor to Mr. Moe.\n\nMr. Moe (Tarn) (spoke in Spanish): I thank you, Mr. President.\n\n\
        The President: Thank you.\n\nANA RUIZ (Lund) to the Minister of Roads: When will you mend it?\n\nMr. Moe: By me.\n";
    assert_eq!(labels(talk), ["The President", "Mr. Moe (Tarn)", "The President", "ANA RUIZ (Lund)", "Mr. Moe"]);
    assert_eq!(parse(talk).speakers.len(), 3);
    let elder = "Ana (the Elder): Did you see it?\nTom: I did.\nAna (the Elder): And you ran?\nTom: I did.\n";
    assert_eq!(labels(elder)[0], "Ana (the Elder)");
    let plenary = "President. – The next item is the harbour, and the one behind it, which you all know, is the mill, and then there is the bridge.\n\n\
        Ana Ruiz, Member of the Commission. – Madam President, I thank you.\n\nPresident. – Thank you. Is there anybody else?\n\nTom Okafor (ECR). – I am here.\n";
    let plain = ["President", "Ana Ruiz, Member of the Commission", "President", "Tom Okafor (ECR)"];
    assert_eq!(labels(plenary), plain);
}

#[test]
fn who_holds_an_office_is_one_person_with_its_name() {
    let talk = |office: &str, name: &str| {
        format!(
            "Ida Holm (Lund) (Con): When will you mend the mill?\n{office}: I will mend it in May.\nIda Holm: And who pays you?\n{name}: You do.\n"
        )
    };
    for (office, name) in [
        ("The Minister of Mills (Mr Kiran Moe)", "Mr Moe"),
        ("The Minister of Mills (Tom Moe)", "Tom Moe"),
        ("THE MINISTER OF STATE IN THE MINISTRY OF ROADS AND OF MILLS (SHRI KIRAN MOE)", "SHRI KIRAN MOE"),
    ] {
        assert_eq!(parse(&talk(office, name)).speakers.len(), 2, "{office}");
    }
    assert_eq!(parse(&talk("The Minister of Mills (Leeds West)", "Mr Moe")).speakers.len(), 3);
    let wide = "记者：你们什么时候修桥？\n发言人林岚：我们五月修桥。\n记者：你们的钱够吗？\n林岚：够的，谢谢你。\n";
    assert_eq!(people(wide)[3], people(wide)[1]);
}

#[test]
fn questions_from_somebody_are_theirs() {
    let talk = |head: &str| {
        format!(
            "MR FIELD:  I call Ms Ruiz, and I thank you.\n{head}\nQ.  Did you see it?\nA.  I did.\nQ.  Did you run?\nA.  I did not.\n"
        )
    };
    let who = |head: &str| people(&talk(head)).get(1).cloned();
    for head in ["Questions from MR FIELD", "Questions by MR FIELD", "Cross-examination by MR FIELD"] {
        assert_eq!(who(head).as_deref(), Some("FIELD | - | -"), "{head}");
    }
    assert_eq!(who("Questions from THE FLOOR").as_deref(), Some("- | - | -"));
}

#[test]
fn who_opens_a_sitting_leads_it() {
    let talk = |first: &str| {
        format!(
            "MS. HALE: {first}\n\nMR. MOE: I thank you. Why is the mill shut?\n\nMS. RUIZ: It is old, and I would mend it if you paid.\n\nMS. HALE: Thank you.\n\n\
             MR. MOE: When will you mend it?\n\nMS. RUIZ: In May.\n"
        )
    };
    for first in ["I call the meeting to order.", "The hearing will come to order.", "I give the floor to Mr. Moe."] {
        assert_eq!(parts(&talk(first))[0], "HALE Moderator", "{first}");
    }
    assert_ne!(parts(&talk("We used to order flour here, and you know it."))[0], "HALE Moderator");
    for (label, want) in [("CHIEF JUSTICE HALE", "Moderator"), ("JUSTICE HALE", "Interviewer")] {
        let record = format!("{label}: Is the mill a road?\n\nMR. MOE: It is not, and I can show you.\n\n").repeat(2);
        assert!(parts(&record)[0].ends_with(want), "{label}");
    }
}

#[test]
fn the_head_says_who_presents() {
    let talk = "RUIZ: You said so, Hale. Why?\n\nHALE: I did, and I would again.\n\nRUIZ: Moe, you laugh. Why?\n\nMOE: I do, and I would again.\n\n".repeat(3);
    assert_eq!(parts(&talk)[0], "RUIZ Moderator");
    assert_eq!(parts(&format!("PRESENTER: ANA RUIZ\n\n{talk}"))[0], "ANA RUIZ Interviewer");
    let show = "Tom Okafor: Good day, this is the mill.\n\nAna Ruiz: I am Ana.\n\nPer Lund: I am glad that you came.\n\nAna Ruiz: How old is it?\n\n\
        Per Lund: I do not know.\n\nTom Okafor: That is old.\n\nPer Lund: It is.\n";
    let hosted = format!("Hosted by Tom Okafor and Ana Ruiz. Guest: Per Lund, miller.\n\n{show}");
    assert_eq!(parts(&hosted)[..3], ["Tom Okafor Interviewer", "Ana Ruiz Interviewer", "Per Lund Interviewee"]);
    let told = format!("Hosted by Tom Okafor and loved by the whole village.\n\n{show}");
    assert_ne!(parts(&told)[0], "Tom Okafor Interviewer");
}

#[test]
fn of_several_who_asks_in_every_other_turn_asks() {
    let talk = "Ida Holm (Lund) (Con): When will the mill be open?\n\nAna Ruiz (Tarn) (Lab): I am grateful to you.\n\nMr Moe: I met Holm, and I will mend it.\n\n\
        Ana Ruiz (Tarn) (Lab): Will you mend the bridge, too?\n\nMr Moe: I will, if you wait.\n\nMr Moe: So will you.\n";
    let roles = ["Ida Holm Interviewer", "Ana Ruiz Interviewer", "Moe Interviewee"];
    assert_eq!(parts(talk)[..3], roles);
}

#[test]
fn initials_with_stops_are_whose_name_has_them() {
    let talk = "Revue Moulin : Quand avez-vous fini le pont ?\n\nTom Okafor : Je l’ai fini en mai.\n\nR. M. : Et vous dormez ?\n\nT. O. : Je dors, oui.\n\n\
        R. M. : Qui paie ?\n\nT. O. : Vous.\n";
    assert_eq!(people(talk)[2..4], people(talk)[..2]);
    assert_eq!(parse(talk).speakers.len(), 2);
    assert_eq!(parse(&format!("{talk}\nT. K. : Moi aussi.\n")).speakers.len(), 3);
}

#[test]
fn initials_are_of_a_double_name_and_of_no_headline() {
    let talk = |head: &str, sign: &str| {
        format!(
            "{head}\n\n**Ana Ruiz-Diaz** When did you build the mill? You were young.\n\n**Tom Loe** I was twelve, and my uncle held the ladder.\n\n\
             **{sign}** And you kept it?\n\n**TL** I did. You do not sell a mill.\n\n**{sign}** Who has it now?\n\n**TL** My daughter has it. I bake.\n"
        )
    };
    for head in ["The Round Loaf", "Two Loaves", "Tall Ladders"] {
        for sign in ["ARD", "AR"] {
            let found = people(&talk(head, sign));
            assert_eq!(found.len(), 6, "{head} {sign}");
            assert_eq!((found.get(2), found.get(3)), (found.first(), found.get(1)), "{head} {sign}");
        }
    }
    let other = people(&talk("Two Loaves", "ARS"));
    assert_ne!(other.get(2), Some(&"Ana Ruiz-Diaz | - | -".to_owned()));
}

#[test]
fn an_office_alone_is_whoever_has_it_with_a_name() {
    let talk = |second: &str| {
        format!(
            "The Convener (Ana Ruiz): Good morning, and welcome.\n\nTom Okafor (Tarn) (LP): When will you mend the mill?\n\nDr Moe: I will mend it in May.\n\n\
             {second}: Thank you.\n\nTom Okafor: And the bridge?\n\nDr Moe: I will mend it, too.\n"
        )
    };
    let (same, other) = (talk("The Convener"), talk("The Deputy Convener"));
    assert_eq!(people(&same)[3], people(&same)[0]);
    assert_eq!(parts(&same)[0], "Ana Ruiz Moderator");
    assert_ne!(people(&other)[3], people(&other)[0]);
}

#[test]
fn who_leads_and_who_calls_in() {
    let lead = |label: &str| {
        parts(&format!("{label}: Order. You have the floor.\n\nTom Okafor: I thank you. Who pays?\n\n").repeat(3))[0]
            .clone()
    };
    for label in
        ["Hon. Deputy Speaker", "The Llywydd", "The Convener", "PRESIDING JUDGE RUIZ", "The Deputy Presiding Officer"]
    {
        assert!(lead(label).ends_with("Moderator"), "{label}: {}", lead(label));
    }
    assert!(!lead("Hon. Deputy Miller").ends_with("Moderator"));
    let calls = |ida: &str| {
        let one = format!(
            "TOM OKAFOR: Ida, what do you have?\n\n{ida}: I have a mill.\n\nTOM OKAFOR: Ana, can she keep it?\n\nANA RUIZ: She can, if you ask me.\n\n"
        );
        parts(&one.repeat(3))[1].clone()
    };
    assert_eq!(calls("IDA (CALLER, TARN)"), "IDA Audience");
    assert_ne!(calls("IDA (MILLER, TARN)"), "IDA Audience");
}

#[test]
fn who_takes_part_is_the_same_without_age() {
    let talk = |lead: &str| {
        format!(
            "{lead}: What is the word that you think of?\n\nP1 (F, 34): Rye, I think.\n\nP2 (M, 58): May I say two?\n\n{lead}: And what would you pay?\n\n\
             P2: Ten crowns, and I mean it.\n\nP1: Nine.\n\nP2: Ten.\n"
        )
    };
    let who = parts(&talk("Moderator"));
    assert_eq!(who[..3], ["Moderator Moderator", "P1 Interviewee", "P2 Interviewee"]);
    assert_eq!(who[4..], ["P2 Interviewee", "P1 Interviewee", "P2 Interviewee"]);
    assert_eq!(parse(&talk("Moderator")).speakers.len(), 3);
    let asked = "P1: ¿Quién muele?\n\nR1: Yo muelo, y usted lo sabe.\n\nP2: ¿Y quién paga?\n\nR2: Nadie.\n";
    assert!(parts(asked).first().is_some_and(|who| who.ends_with("Interviewer")));
}

#[test]
fn lists_and_sheets_say_what_part_somebody_has() {
    let panel = |head: &str| {
        format!(
            "{head}\nANA RUIZ\n\nPanelists:\nTOM OKAFOR\nPER LUND\n\nMS. RUIZ: Good morning. Whose is the wind?\n\nMR. OKAFOR: May I ask whose the mill is?\n\n\
             MS. RUIZ: You may.\n\nMR. LUND: It is mine, and I keep it.\n"
        )
    };
    assert_eq!(parts(&panel("Moderator:"))[..2], ["ANA RUIZ Moderator", "TOM OKAFOR Interviewee"]);
    assert_ne!(parts(&panel("Millers:"))[0], "ANA RUIZ Moderator");
    let sheet = |key: &str| {
        format!(
            "{key}: Tom Okafor\nINTERVIEWER: Ana Ruiz\n\nRUIZ: When did you start?\n\nOKAFOR: In May. I was nine.\n\nRUIZ: And then?\n\nOKAFOR: Then I was ten.\n"
        )
    };
    assert_eq!(parts(&sheet("NARRATOR"))[1], "Tom Okafor Interviewee");
    assert_eq!(parts(&sheet("MODERATOR"))[1], "Tom Okafor Moderator");
}

#[test]
fn a_witness_whose_statement_is_announced_answers() {
    let hearing = |head: &str| {
        format!(
            "    Chairman Moe. The committee will come to order. I now recognize our witness.\n\n{head}\n\n    Ms. Ruiz. Thank you, Chairman Moe. The mill is old.\n\n\
             \x20   Mr. Okafor. Thank you. Ms. Ruiz, the mill has stood since Easter. Why?\n\n    Ms. Ruiz. A mouse, sir.\n\n    Mr. Okafor. A mouse.\n\n    Ms. Ruiz. Yes, sir.\n\n\
             \x20   Mr. Okafor. I yield back.\n\n    Chairman Moe. We stand adjourned.\n"
        )
    };
    let told = parts(&hearing("STATEMENT OF ANA RUIZ, DEPUTY DIRECTOR OF MILLS"));
    assert_eq!(told[..3], ["Moe Moderator", "ANA RUIZ Interviewee", "Okafor Interviewer"]);
    assert!(parts(&hearing("STATEMENT OF ACCOUNTS"))[1].starts_with("Ruiz "));
}

#[test]
fn who_gives_the_word_and_is_never_asked_leads() {
    let briefing = |last: &str| {
        format!(
            "MS. HALE: Good afternoon. The minister has a statement.\n\nMINISTER MOE: Thank you. The mill turns again.\n\nMS. HALE: We start with the front.\n\n\
             QUESTION: Who paid for it?\n\nMINISTER MOE: You did.\n\nQUESTION: Will you sell it?\n\n{last}\n\nMS. HALE: Thank you, all.\n"
        )
    };
    let silent = briefing("MINISTER MOE: I will not.");
    assert_eq!(parts(&silent)[..2], ["HALE Moderator", "MOE Interviewee"]);
    assert_eq!(parts(&briefing("MS. HALE: He will not."))[0], "HALE Interviewee");
}

#[test]
fn a_host_asks_and_an_analyst_need_not() {
    let talk = |label: &str| {
        format!(
            "{label}: A mill is for sale. Tom Okafor went there.\n\nTOM OKAFOR: The first thing is the noise.\n\nIDA MOE: You get used to it, I think.\n\n\
             TOM OKAFOR: She climbs up and I follow.\n\nIDA MOE: So this is the wheel.\n\nRUIZ: And that is all.\n"
        )
    };
    assert_eq!(parts(&talk("ANA RUIZ, HOST"))[0], "ANA RUIZ Interviewer");
    assert_ne!(parts(&talk("ANA RUIZ, ANALYST"))[0], "ANA RUIZ Interviewer");
}

#[test]
fn who_appears_for_whom_and_panels_of_witnesses_are_no_turns() {
    let talk =
        "Q.   Where did you stand?\n\nA.   By the mill.\n\nMS. RUIZ:  I object.\n\nQ.   Did you run?\n\nA.   I did.\n";
    for head in [
        "For the Plaintiff:  TOM HALE, ESQ.\nFor the Defendant:  ANA RUIZ, ESQ.",
        "I: Dr Tom Moe, Tarn Mills; Ida Lund, Head of Flour, Tarn.",
    ] {
        assert_eq!(labels(&format!("{head}\n\n{talk}")), ["Q", "A", "MS. RUIZ", "Q", "A"], "{head}");
    }
    let asked = "I: Where did you stand?\n\nB: By the mill, I think.\n\n".repeat(3);
    assert_eq!(labels(&asked), ["I", "B"].repeat(3), "`I` interviews");
}

#[test]
fn the_name_of_the_paper_stands_above_and_asks() {
    let talk = "THE ROUND LOAF\n\nA talk with Tom Loe\n\nTHE ROUND LOAF: When did you build the mill?\n\nTOM LOE: I was twelve, and my uncle held the ladder.\n\n\
        TRL: And you kept it?\n\nLOE: I did. You do not sell a mill.\n\nTRL: Who has it now?\n\nLOE: My daughter has it.\n\n\
        TRL: And you?\n\nLOE: I bake.\n";
    assert_eq!(labels(talk)[..2], ["THE ROUND LOAF", "TOM LOE"]);
}

#[test]
fn who_asks_in_italics_asks() {
    let talk = |mark: &str| {
        format!("{mark}Tarn Week: Mr. Moe, is the mill shut?{mark}\n\nTom Moe: It is not.\n\n{mark}Tarn Week: Who keeps it?{mark}\n\nTom Moe: Nobody I know.\n\n").repeat(2)
    };
    for mark in ["*", "_", "**", ""] {
        assert_eq!(parts(&talk(mark))[..2], ["Tarn Week Interviewer", "Tom Moe Interviewee"], "{mark}");
        let words = parse(&talk(mark)).turns[0].text[0].text.to_string();
        assert_eq!(words, "Mr. Moe, is the mill shut?", "{mark}");
    }
}

#[test]
fn readers_who_ask_are_the_audience() {
    let talk = |verb: &str| {
        format!(
            "mill_mouse {verb}:\n\nDo you mind the noise?\n\nAna Ruiz replies:\n\nI do not.\n\nTom {verb}:\n\nAnd the mice?\n\nAna Ruiz replies:\n\nThey mind you.\n"
        )
    };
    assert_eq!(parts(&talk("asks"))[..3], ["mill_mouse Audience", "Ana Ruiz Interviewee", "Tom Audience"]);
    assert!(!parts(&talk("grinds")).contains(&"Tom Audience".to_owned()));
}
