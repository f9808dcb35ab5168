//! What a text tells of somebody beside their name, and the names that it tells by the way. Each rule beside its look-alike.

use super::said;

#[test]
fn a_name_stands_behind_an_age_an_office_or_named() {
    for text in [
        "One sailor, 19-year-old Ana Ruiz, said “no ferry will sail.”",
        "The suspect, identified as Ana Ruiz, 64, said “no ferry will sail.”",
        "A neighbour, retired teacher Ana Ruiz, said “no ferry will sail.”",
        "One witness, a sailor named Ana Ruiz, said “no ferry will sail.”",
        "A sailor called Ana Ruiz said “no ferry will sail.”",
        "The dean, the Rev Ana Ruiz, said “no ferry will sail.”",
        "“No ferry will sail,” a tired, angry Ana Ruiz said.",
        "“No ferry will sail,” said a tearful Ana Ruiz.",
        "Bookmaker Ana Ruiz said “no ferry will sail.”",
    ] {
        assert_eq!(said(text), ["Ana Ruiz"], "{text}");
    }
    assert_eq!(said("One sailor called Ana Ruiz “a fool for us all.”"), ["(One sailor)"]);
    assert_eq!(said("“No ferry will sail,” said an Ana Ruiz fan."), ["(an Ana Ruiz fan)"]);
}

#[test]
fn months_and_days_can_be_names() {
    assert_eq!(said("“No ferry will sail,” June Ruiz said."), ["June Ruiz"]);
    assert_eq!(said("“No ferry will sail,” Ana Day said."), ["Ana Day"]);
    assert_eq!(said("“No ferry will sail,” Ana told them Monday."), ["Ana"]);
    assert_eq!(said("In June Ruiz said “no ferry will sail.”"), ["Ruiz"]);
}

#[test]
fn a_name_told_by_the_way_is_known() {
    for text in [
        "Gov. Ana Ruiz’s choice of a new port stunned Tarn.",
        "Tom Hale, an aide to Gov. Ana Ruiz, was there.",
        "The first of three talks between Tom Hale and Ana Ruiz was long.",
    ] {
        assert_eq!(said(&format!("{text}\n\n“It is time,” Ruiz said.")), ["Ana Ruiz"], "{text}");
    }
    assert_eq!(said("The plan has the backing of Ana Ruiz, who called it “a fine day’s work.”"), ["Ana Ruiz"]);
    assert_eq!(said("It was read by a spokesman for Ana Ruiz, who called it “a fine day’s work.”"), ["(who)"]);
}

#[test]
fn one_who_alone_is_told_of_is_meant() {
    assert_eq!(said("Sam Ortiz was blunt. “We never sail,” the congressman said."), ["Sam Ortiz"]);
    assert_eq!(said("Sam Ortiz was blunt. “We never sail,” the Belgian said."), ["Sam Ortiz"]);
    assert_eq!(said("Nobody knew Sam Ortiz.\n\n“We never sail,” the 18-year-old said."), ["Sam Ortiz"]);
    assert_eq!(said("Sam Ortiz left. Ana Ruiz left too. “We never sail,” the senator said."), ["(the senator)"]);
    assert_eq!(said("Sam Ortiz was blunt. “We never sail,” the judge said."), ["(the judge)"]);
}

#[test]
fn a_pronoun_is_somebody_new_where_the_last_source_is_gone() {
    let start = "“The road is closed,” Tom Okafor said.\n\n";
    assert_eq!(
        said(&format!("{start}There were tears from Ken Lyle. “It is late,” he said.")),
        ["Tom Okafor", "Ken Lyle"]
    );
    let text = format!("{start}Okafor met Ken Lyle. “It is late,” he said.");
    assert_eq!(said(&text), ["Tom Okafor"; 2]);
    // nor is it where the paragraph tells of one alone whom the text knows
    let known = "“The road is closed,” Ken Lyle said.\n\n“It is late,” Tom Okafor said.\n\n";
    assert_eq!(
        said(&format!("{known}We wrote to Lyle. “It is time,” he said.")).last().map(String::as_str),
        Some("Ken Lyle")
    );
    let both = "We wrote to Lyle and Ben Stein and Okafor. “It is time,” he said.";
    assert_eq!(said(&format!("{known}{both}")).last().map(String::as_str), Some("Tom Okafor"));
    // one pronoun tells where nobody else is named
    let text =
        "Tom Okafor left. “It is late,” he said.\n\nXiwe Hale was calm. “It is time,” she said.\n\n“Not yet,” he said.";
    assert_eq!(said(text), ["Tom Okafor", "Xiwe Hale", "Tom Okafor"]);
    // and not where somebody else is
    let text = "Tom Okafor and Xiwe Hale met. Hale said that Okafor had left them. “It is time,” he said.";
    assert_eq!(said(text), ["Xiwe Hale"]);
    // who speaks in a report is not whom the text goes on about
    let text = "Tom Okafor said Ben Stein had told them no. “It is late,” he said.";
    assert_eq!(said(text), ["Tom Okafor"]);
}

#[test]
fn an_office_or_a_short_word_before_a_name_is_no_part_of_it() {
    for (text, name) in [
        ("“No ferry will sail,” said Coun Ana Ruiz.", "Ana Ruiz"),
        ("“No ferry will sail,” said Alhaji Musa Bello.", "Musa Bello"),
        ("“No ferry will sail,” said Sgt. 1st Class Ana Ruiz.", "Ana Ruiz"),
        ("“No ferry will sail,” said Associate Dean for Boats Ana Ruiz.", "Ana Ruiz"),
        ("“No ferry will sail,” said veteran pilot Mo Ruiz.", "Mo Ruiz"),
        ("“No ferry will sail,” said former Tarn pilot Jan Ruiz.", "Jan Ruiz"),
        ("Ana Ruiz scored. “No ferry will sail,” said match-winner Ruiz.", "Ana Ruiz"),
        ("Ana Ruiz scored. “No ferry will sail,” Match-winner Ruiz said.", "Ana Ruiz"),
        ("“No ferry will sail,” said Ji-hoon Ruiz.", "Ji-hoon Ruiz"),
        ("“No ferry will sail,” said Earl Ruiz.", "Earl Ruiz"),
        ("We met a sailor, Ana Banks, who left. Banks slept. “No ferry will sail,” she said.", "Ana Banks"),
        ("“No ferry will sail,” said Sen. Porter Ruiz.", "Porter Ruiz"),
        ("Ana Ruiz, dean of boats, left. “No ferry will sail,” Dean Ruiz said.", "Ana Ruiz"),
        ("An aide to New Jersey state Sen. Ana Ruiz left. “No ferry will sail,” Ruiz said.", "Ana Ruiz"),
        ("She beat Ana Ruiz 6-3. “No ferry will sail,” Ruiz said.", "Ana Ruiz"),
    ] {
        assert_eq!(said(text), [name], "{text}");
    }
}

#[test]
fn where_somebody_is_from_tells_who_they_are() {
    let text = |who: &str| format!("Nobody was as glad as Ana Ruiz when it sailed.\n\n“It is time,” {who} said.");
    for who in [
        "the Tarn goalkeeper",
        "the Lima-based pilot",
        "the 18-year-old from Tarn",
        "the Peru international",
        "the Tarn alderman",
    ] {
        assert_eq!(said(&text(who)), ["Ana Ruiz"], "{who}");
    }
    for who in [
        "the captain",
        "The captain",
        "the two aldermen",
        "a Tarn goalkeeper",
        "the pilot",
        "the 18-year-old with a hat",
    ] {
        assert_eq!(said(&text(who)), [format!("({who})")], "{who}");
    }
    let here = "“It is late,” said Ken Lyle.\n\nAna Ruiz went home. “It is time,” the Peruvian said.";
    assert_eq!(said(here), ["Ken Lyle", "Ana Ruiz"]);
    let body = "The Harbour Energy Agency said no.\n\n“It is time,” the Lima-based agency said.";
    assert_eq!(said(body), ["Harbour Energy Agency"]);
}

#[test]
fn the_one_whom_the_text_is_about_is_she_rather_than_one_told_of_once() {
    let life = "Ana Ruiz sailed. Ana Ruiz rowed. Ana Ruiz swam. She sang, and Ruiz danced.";
    let text =
        |pal: &str| format!("{life}\n\n“We saw her,” said {pal}.\n\nShe was asked to row. “It is time,” she said.");
    assert_eq!(said(&text("Tenzin Dorje")).last().map(String::as_str), Some("Ana Ruiz"));
    assert_eq!(said(&text("Ida Moe")).last().map(String::as_str), Some("Ida Moe"));
}

#[test]
fn the_one_named_last_before_a_paragraph_without_a_name_is_meant() {
    let told = |middle: &str, word: &str| {
        said(&format!("“We sail,” said Ben Hale.\n\n{middle}\n\n“It is so,” {word} said.")).pop()
    };
    let is = |middle: &str, name: &str| assert_eq!(told(middle, "he").as_deref(), Some(name), "{middle}");
    is("That did not please its keeper, Marcus Okafor of Tarn.", "Marcus Okafor");
    is("That makes Marcus Okafor tired.", "Marcus Okafor");
    is("Hale met its keeper, Marcus Okafor of Tarn.", "Ben Hale");
    is("That makes Ana Ruiz tired.", "Ben Hale");
    is("That makes Marcus Okafor and Tom Reed tired.", "Ben Hale");
    // few speak of themselves by name
    let text =
        "“We sail,” said Ben Hale.\n\nI told him that Marcus Okafor had a book on it.\n\n“Okafor lost,” he said.";
    assert_eq!(said(text).pop().as_deref(), Some("Ben Hale"));
}

#[test]
fn one_who_was_called_she_is_not_he_next() {
    let text = "“We sail,” Sisko Hale said. “I do,” she added. Akka Reed was there. “So do I,” he said.";
    assert_eq!(said(text), ["Sisko Hale", "Sisko Hale", "Akka Reed"]);
    let text = "“So do I,” said Akka Reed.\n\n“We sail,” Sisko Hale said.\n\n“I do,” she added.\n\n“They do,” he said.";
    assert_eq!(said(text).pop().as_deref(), Some("Akka Reed"));
    // one pronoun may have been read wrongly
    let text = "“We sail,” Sisko Hale said.\n\n“I do,” she added.\n\n“So do I,” he said.";
    assert_eq!(said(text), ["Sisko Hale"; 3]);
    // nobody is both
    let text = "“We sail,” Sisko Hale said. “I do,” she added. “So do I,” he said.";
    assert_eq!(said(text), ["Sisko Hale", "Sisko Hale", "-"]);
}

#[test]
fn whom_the_text_is_about_is_meant_only_where_it_tells_of_them_here() {
    let start = "Ana Ruiz sails. Ruiz came. Ruiz saw. Ruiz left.\n\n";
    let text = |sky: &str| format!("{start}{sky}Sisko Hale came late.\n\n“We sail,” she said.");
    assert_eq!(said(&text("")), ["Ana Ruiz"]);
    assert_eq!(said(&text("It rained.\n\n")), ["Sisko Hale"]);
}

#[test]
fn a_name_inside_a_phrase_is_told_of_where_it_can_be_a_person() {
    for (inside, name) in [
        ("I put the question to Hale as she walked.", "Sisko Hale"),
        ("The voice belonged to Ana, a pilot.", "Ana"),
        ("I put the question to Tarn as she walked.", "Eva Reed"),
    ] {
        let text = format!(
            "“We sail,” Sisko Hale said. “I do,” she said.\n\n“They do,” Eva Reed said.\n\n{inside} “Yes,” she said."
        );
        assert_eq!(said(&text).pop().as_deref(), Some(name), "{inside}");
    }
}

#[test]
fn a_row_of_names_behind_a_post_ends_in_its_holder() {
    for text in [
        "The Chairman of the Traders Association, Tarn Market, Alhaji Musa Bello, said it was “a bad road for us.”",
        "President of the Traders Association, Musa Bello, said it was “a bad road for us.”",
        "President of the Traders Association, Musa Bello, left. “It is a bad road,” he said.",
    ] {
        assert_eq!(said(text), ["Musa Bello"], "{text}");
    }
    let text = "The Chairman of the Traders Association, Musa Bello, and Ana Ruiz left. “It is a bad road,” he said.";
    assert_eq!(said(text), ["Musa Bello"]);
    // a row that no verb follows is a list
    let text = "They met the Chairman of the Traders Association, Musa Bello, Ana Ruiz, and left. “It is a bad road,” he said.";
    assert_eq!(said(text), ["Musa Bello"]);
}

#[test]
fn who_is_asked_answers_in_a_paragraph_of_words_alone() {
    let start = "The trial goes on.\n\nAna Ruiz was on the stand for a third day.\n\n";
    let text = format!("{start}“Is this yours?” asked Tom Okafor.\n\n“It looks like it.”\n\n“Who took it?”");
    assert_eq!(said(&text), ["Tom Okafor", "Ana Ruiz", "Tom Okafor"]);
    let text = format!("{start}“Is this yours?” asked Tom Okafor, handing Ken Lyle a book.\n\n“It looks like it.”");
    assert_eq!(said(&text), ["Tom Okafor", "Ana Ruiz"]);
    let text = format!("{start}“Is this yours?” said Tom Okafor.\n\n“It looks like it.”");
    assert_eq!(said(&text), ["Tom Okafor"; 2]);
    let text = format!("{start}“It is hers,” asked Tom Okafor.\n\n“It looks like it.”");
    assert_eq!(said(&text), ["Tom Okafor"; 2]);
}

#[test]
fn a_party_has_members_but_papers_mean_those_who_were_elected() {
    let text = "Ana Ruiz is one of those turned away under a law that its sponsor, state Rep. Roy Hale, praised.\n\n“It is so,” the Republican said.";
    assert_eq!(said(text), ["Roy Hale"]);
    let text = "Sen. Ana Ruiz is one of those for a law that its sponsor, state Rep. Roy Hale, praised.\n\n“It is so,” the Republican said.";
    assert_eq!(said(text), ["Ana Ruiz"]);
}

#[test]
fn offices_have_more_than_one_word() {
    let text =
        "“He lied,” said lawyer Tom Okafor.\n\n“He did not,” said Mayor Ana Ruiz.\n\n“He did,” the attorney said.";
    assert_eq!(said(text), ["Tom Okafor", "Ana Ruiz", "Tom Okafor"]);
}

#[test]
fn a_word_for_a_people_can_be_a_family_name() {
    assert_eq!(said("“It is late,” said Mark Cuban.\n\n“It is,” Cuban said."), ["Mark Cuban"; 2]);
    assert_eq!(said("“It is late,” said Mark Hale.\n\n“It is,” a Cuban said."), ["Mark Hale", "(a Cuban)"]);
    assert_eq!(said("“It is late,” said Páidí Ó Murchú.\n\n“It is,” Ó Murchú said."), ["Páidí Ó Murchú"; 2]);
}

#[test]
fn who_many_are_is_no_name_at_the_start_of_a_sentence() {
    let text = "“It is late,” said Tom Hale.\n\nConservationists say that the lake is dry. “It is,” he said.";
    assert_eq!(said(text), ["Tom Hale"; 2]);
}

#[test]
fn whom_alone_a_paragraph_names_is_meant_where_the_last_source_is_not_told_of() {
    let told =
        |who: &str| said(&format!("“We sail,” said Tom Hale.\n\nIt is told in a book by {who}. “It is so,” he said."));
    assert_eq!(told("Sen. Akka Reed"), ["Tom Hale", "Akka Reed"]);
    assert_eq!(told("the Port Akka Line"), ["Tom Hale"; 2]);
    let much = "Tom Hale sails. Hale came. Hale saw. Hale left. “We sail,” said Hale.\n\nIt is told in a book by Akka Reed. “It is so,” he said.";
    assert_eq!(said(much), ["Tom Hale"; 2]);
    // a town has no pronoun
    let text = "“We sail,” said Tom Hale.\n\n“Late,” Ana Reed said in Charles City. “They do,” he said.";
    assert_eq!(said(text).pop().as_deref(), Some("Tom Hale"));
}

#[test]
fn who_asked_long_ago_is_not_whom_she_means_now() {
    let text = "Ana Ruiz asked Tom Hale why. “No,” he said.\n\nIt rained.\n\nIt rained more.\n\nIt is by Ida Reed.\n\n“Yes,” she said.";
    assert_eq!(said(text), ["Tom Hale", "Ida Reed"]);
}
