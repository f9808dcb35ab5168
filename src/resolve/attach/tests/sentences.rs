//! Which of several clauses of one sentence a quote is about, each beside its look-alike.

use super::{STORY, name_of, nobody_says, quote, says, sure_of};
use crate::model::{Confidence, QuoteKind};
use crate::parse;

#[test]
fn what_somebody_is_asked_is_nobodys_whoever_answers() {
    nobody_says("Asked whether Hale “has the right to rule here”, two in three voters said yes.", "right");
    nobody_says("Asked “Why rule here by right?” Hale left.", "right");
    says("“The right to rule here is mine,” Hale said when asked.", "right", "Hale", "said");
}

#[test]
fn a_source_at_the_end_is_not_the_voice_of_words_that_have_one() {
    says(
        "The ferry, called “the Gift of Tarn” by the town, was sold, according to Reed.",
        "Gift",
        "the town",
        "called",
    );
    says("The ferry was “the gift of Tarn”, according to Reed.", "gift", "Reed", "according to");
}

#[test]
fn the_verb_of_the_sentence_holds_what_stands_in_its_clauses() {
    says("Remarking on her “quiet way”, Hale said, “Leave it aside.”", "quiet", "Hale", "said");
    says(
        "Her friends mock him, calling Reed “an orange fool,” Hale said as she turned around.",
        "fool",
        "Hale",
        "said",
    );
    says("Hale said she had begun “to unmask the man” Reed, whom she called a “poor fool.”", "unmask", "Hale", "said");
    let whom = |who: &str| format!("{STORY}Moss will not vote for Reed, whom {who} called “the worst of men.”");
    says(&whom("he"), "worst", "he", "called");
    says(&whom("critics"), "worst", "critics", "called");
    says("Moss attacked Reed, whom critics called “the worst of men.”", "worst", "critics", "called");
}

#[test]
fn who_only_acts_behind_words_that_a_phrase_holds_has_not_said_them() {
    nobody_says("At an event billed as “Boats for Hale,” Reed unveiled a plan for the port.", "Boats");
    nobody_says("With the help of “Flip the Boat with Hale”, Reed held a fake race.", "Flip");
    says("“Let us flip the boat,” Reed laughed.", "flip", "Reed", "laughed");
}

#[test]
fn an_adverb_may_stand_before_the_verb_that_follows() {
    says("“We sail at noon,” then said Hale.", "sail", "Hale", "said");
    nobody_says("Hale saw it. “Mr Reed?” I had a short speech to read.", "Mr Reed");
    says("“A gift to the rich few”: this is what Hale called it.", "gift", "Hale", "called");
}

#[test]
fn a_sentence_that_ends_in_a_colon_has_the_subject_with_who_it_is() {
    says("Hale’s wife, Cora, was in no mood to bend: “He lied.”", "lied", "Hale’s wife, Cora", ":");
    says("The mayor, Luis Ortega, was blunt: “Leave now.”", "Leave", "The mayor, Luis Ortega", ":");
    says("Hale had met the mayor, Luis Ortega, before: “He lied.”", "lied", "Hale", ":");
    says("The reply, a short one, came from Hale: “I will not.”", "not", "Hale", ":");
}

#[test]
fn a_reader_may_stand_between_the_verb_and_a_colon() {
    says("Hale said Reed had texted his wife: “It is done.”", "done", "Reed", "texted");
    says("Hale said Reed had texted his wife of “a done deal”.", "done", "Hale", "said");
}

#[test]
fn a_verb_that_takes_things_gives_a_name_with_as() {
    let plan = |rest: &str| format!("Critics call the plan “a gift”, but Hale {rest}");
    says(&plan("defended it as “an evil we need”."), "evil", "Hale", "defended");
    says(&plan("defended it as an “evil we need”."), "evil", "Hale", "defended");
    says(&plan("defended it and “an evil we need”."), "evil", "Critics", "call");
    says(&plan("defended it as mayor and “an evil we need”."), "evil", "Critics", "call");
    says("Hale has chided those who support Reed as “way off key.”", "key", "Hale", "chided");
    says("Hale recalled that he opposed the war as “a fairy tale.”", "tale", "Hale", "recalled");
}

#[test]
fn a_question_right_before_somebody_elses_words_goes_on_with_the_asker() {
    let text = "“What do you want?” Hale asked the panel. “An oath?” “Yes,” replied Reed.";
    says(text, "oath", "Hale", "asked");
    says(text, "Yes", "Reed", "replied");
    says("“Why?” “No,” he said.", "Why", "he", "said");
}

#[test]
fn the_verb_of_the_sentence_ends_a_clause_with_which_behind_a_comma_only() {
    let sure = |text: &str| sure_of(&format!("{STORY}{text}"), "gift");
    for text in [
        "It was a plan which Hale said was late and “a gift”.",
        "It was a plan, which Hale, a doctor, said he had thought “a gift”.",
        "It was a plan which Hale said in May, June and July was “a gift”.",
    ] {
        assert_eq!(sure(text), Some(Confidence::Medium), "{text}");
    }
    assert_eq!(sure("The plan, which Hale calls “bold,” is “a gift”."), Some(Confidence::Low));
}

#[test]
fn what_marked_words_are_said_to_be_is_told_near_them() {
    says("It rained.\n\n“Gifts” are a thing that Hale called silly.", "Gifts", "Hale", "called");
    nobody_says("It rained.\n\n“Gifts” are what Hale believes in.", "Gifts");
    let far = "“Gifts” are a thing of the past, and the wall fell, and the town that Hale called old.";
    nobody_says(&format!("It rained.\n\n{far}"), "Gifts");
}

#[test]
fn words_that_somebody_unnamed_said_are_marked_words() {
    let kind = |text: &str| quote(&parse(&format!("{STORY}{text}")), "gift").kind;
    assert_eq!(kind("“A gift” was all that was said."), QuoteKind::Scare);
    assert_eq!(kind("The two were then called “gifts”."), QuoteKind::Scare);
    assert_eq!(kind("“A gift” was all that Hale said."), QuoteKind::Mixed);
}

#[test]
fn an_adverb_and_nothing_else_may_stand_before_the_clause_behind_a_quote() {
    says("It rained.\n\n“Why not?” then Hale laughed.", "Why", "Hale", "laughed");
    nobody_says("It rained.\n\n“Why not?” if Hale laughed.", "Why");
}

#[test]
fn what_is_told_of_a_thing_in_a_report_is_of_the_report() {
    says("It rained.\n\nReed said it was a plan that Hale said was late and “a gift”.", "gift", "Reed", "said");
    says("It rained.\n\nReed said it was a plan which Hale said was late and “a gift”.", "gift", "Reed", "said");
    says("It rained.\n\nReed spoke of the plan, which Hale said was late and “a gift”.", "gift", "Hale", "said");
}

#[test]
fn a_clause_between_commas_splits_a_statement_that_begins_its_sentence_or_follows_a_colon() {
    let pieces = |text: &str| quote(&parse(&format!("{STORY}{text}")), "old").pieces.len();
    assert_eq!(pieces("“It is dry,” Hale said, “and old.”"), 2);
    assert_eq!(pieces("At noon, “It is dry,” Hale said, “and old.”"), 2);
    assert_eq!(pieces("Hale had one thing to say: “It is dry,” she said, “and old.”"), 2);
    assert_eq!(pieces("It was called “a dry place,” Hale said, “and old.”"), 1);
}

#[test]
fn words_in_words_have_the_voice_of_the_words_around_them_in_every_paragraph() {
    let document = parse("“Why?” Reed asked.\n\n“I said, ‘We go,’ at noon,” Hale said.");
    let nested = document.quotes.iter().find(|quote| quote.parent.is_some()).expect("a quote in a quote");
    let name = nested.speaker().and_then(|id| document.speaker(id)?.name.as_deref());
    assert_eq!(name, Some("Hale"));
}

#[test]
fn of_two_weak_clauses_the_last_has_the_words_unless_it_is_a_mere_participle() {
    says("Hale believes Reed wants to say it was “a gift”.", "gift", "Reed", "say");
    says("Hale believes in a law, citing “gifts” of old.", "gifts", "Hale", "believes");
    says("Hale believes it was rejected by Reed in “no time”.", "no time", "Reed", "rejected");
    says("Hale believes he was asked about “no gift”.", "gift", "Hale", "believes");
}

#[test]
fn a_place_and_a_time_between_a_clause_and_its_quote_leave_it_as_sure() {
    let sure = |text: &str| sure_of(&format!("{STORY}{text}"), "dry");
    for text in ["Hale said in Lima, Peru, this afternoon, “It is dry.”", "Wrote Hale, a doctor, “It is dry.”"]
    {
        assert_eq!(sure(text), Some(Confidence::High), "{text}");
    }
    for text in [
        "Hale told reporters to say “It is dry.”",
        "Hale told reporters, and men “It is dry.”",
        "Hale told reporters and men “It is dry.”",
    ] {
        assert_eq!(sure(text), Some(Confidence::Medium), "{text}");
    }
}

#[test]
fn a_clause_put_in_has_the_words_of_a_label_but_not_of_a_report() {
    says("It rained.\n\nThe mayor, Reed said, calls the plan he made “a gift”.", "gift", "Reed", "said");
    says("It rained.\n\nThe mayor, Reed said, told them the plan he made was “a gift”.", "gift", "The mayor", "told");
}

#[test]
fn a_verb_before_its_name_leads_on_to_the_words() {
    for lead in
        ["Not so, says Tom Hale", "But, counters Tom Hale", "Says Tom Hale", "In other words, explained Tom Hale"]
    {
        for text in ["{}: “It is a gift.”", "{}, “it is a gift.”"] {
            let text = format!("“Sell it,” said Ann Reed. {}", text.replace("{}", lead));
            assert_eq!(name_of(&text, "gift").as_deref(), Some("Tom Hale"), "{text}");
        }
    }
    says("Says one of them: “It is a gift.”", "gift", "one of them", "Says");
    nobody_says("Notes Hale left, “a gift to the rich,” were sold.", "gift");
    says("Claims Hale made are “a gift to the rich,” Reed said.", "gift", "Reed", "said");
    says("“They asked for it,” Hale told Boat magazine. Says who?", "asked", "Hale", "told");
}

#[test]
fn who_is_asked_has_the_word_next() {
    let reply =
        |asked: &str| name_of(&format!("{STORY}Ann Reed spoke to Tom Hale. {asked} “A quiet harbour.”"), "quiet");
    assert_eq!(reply("Reed asked Hale what he wanted.").as_deref(), Some("Tom Hale"));
    assert_eq!(reply("When Reed asked whether he would sail, Hale smiled.").as_deref(), Some("Tom Hale"));
    assert_eq!(reply("Reed told Hale what she wanted.").as_deref(), Some("Ann Reed"));
}

#[test]
fn who_acts_last_before_a_colon_speaks_behind_it() {
    let whose = |text: &str| name_of(text, "leave");
    for lead in ["Tom Hale called for calm, but Ann Reed was angry", "Tom Hale said no and Ann Reed had one wish"] {
        assert_eq!(whose(&format!("{lead}: “He should leave.”")).as_deref(), Some("Ann Reed"), "{lead}");
    }
    for lead in
        ["Tom Hale said that if she came, some plan was made", "Tom Hale called for calm when Ann Reed was angry"]
    {
        assert_eq!(whose(&format!("{lead}: “She should leave.”")).as_deref(), Some("Tom Hale"), "{lead}");
    }
}

#[test]
fn papers_that_open_a_sentence_have_no_name() {
    assert_eq!(name_of("Reports in town suggested that Hale was “ready to leave the house”.", "leave"), None);
    assert_eq!(
        name_of("Eyewitness Ann Reed said it was “time to leave the house”.", "leave").as_deref(),
        Some("Ann Reed")
    );
}

#[test]
fn what_stands_behind_a_semicolon_has_its_own_voice() {
    let two = |rest: &str| format!("Reed called it “the best of years”; {rest}.");
    says(&two("the Times found it “a little overlong”"), "overlong", "the Times", "found");
    says(&two("it was “a little overlong”"), "overlong", "Reed", "called");
    says(&two("it was by one who had “a little overlong” arm"), "overlong", "Reed", "called");
}

#[test]
fn letters_behind_a_name_are_no_part_of_it() {
    for (who, name) in [("Ann Reed KC", "Ann Reed"), ("Dr Ann Reed PhD", "Ann Reed"), ("Tom Hale Jr.", "Tom Hale Jr.")]
    {
        assert_eq!(name_of(&format!("{who} said: “It is a gift.”"), "gift").as_deref(), Some(name));
    }
}

#[test]
fn what_is_too_far_away_or_says_nothing_claims_nothing() {
    nobody_says(&format!("{STORY}It was a “gift to all”{}, Hale said.", ", and a boat".repeat(60)), "gift");
    says(&format!("It was “a gift to all”{}, Hale said.", ", and a boat".repeat(6)), "gift", "Hale", "said");
    let smile = parse("Only when she can run without being told to “smile” will the days of the harbour be over.");
    assert_eq!(quote(&smile, "smile").kind, QuoteKind::Scare);
    says("Hale said he had asked his “people” to look into it.", "people", "Hale", "said");
}

#[test]
fn a_clause_that_opens_the_sentence_is_over_behind_its_comma() {
    let text = |before: &str| format!("{before} the men were “sad” to see it go, according to an aide.");
    says(&text("After Moss asked about it,"), "sad", "an aide", "according to");
    says(&text("Moss asked about it when"), "sad", "Moss", "asked");
    says("When Moss called it “sad for us,” the men left.", "sad", "Moss", "called");
}

#[test]
fn verbs_of_two_words_report() {
    says("Moss made it clear that she had “sad news for us.”", "news", "Moss", "made");
    says("Moss made clear that she had “sad news for us.”", "news", "Moss", "made");
    nobody_says("Moss made it there. The “sad news for us” came.", "news");
    says("Moss, a doctor, laid out a plan for “a new town hall.”", "hall", "Moss, a doctor", "laid");
}
