//! The words that hold a sentence together: pronouns, determiners, auxiliaries, prepositions, conjunctions, adverbs, days.

use super::facts;

/// What a word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    /// `he`, `she`, `they`: a subject by itself.
    Pronoun,
    /// `him`, `them`
    Object,
    /// `her`: an object, or as `my`.
    Her,
    /// `my`, `his`
    Possessor,
    /// `himself`
    Reflexive,
    /// `a`, `an`
    Indefinite,
    /// `the`
    Definite,
    /// `this`, `these`, `those`
    Demonstrative,
    /// `one`, `some`, `many`, `another`
    Quantifier,
    /// `that`: demonstrative, relative, or before reported speech.
    That,
    Who,
    /// `which`, `whom`, `whose`
    Which,
    /// Forms of `be`.
    Be,
    /// Forms of `have` and `do`, `will`, `would`, `can`.
    Auxiliary,
    /// `not`, `also`, `then`
    Adverb,
    Of,
    To,
    As,
    By,
    Preposition,
    /// `and`, `or`, `but`
    Conjunction,
    /// `when`, `because`: a clause of its own follows.
    Subordinator,
    /// `after`: as a preposition or as `when`.
    Before,
    /// `monday`, `yesterday`, `week`
    Time,
    /// A form of a verb that reports nothing: `went`.
    Act,
}

/// What `word` does in a sentence; `None` for nouns, adjectives, most verbs and names.
pub(crate) fn class(word: &str) -> Option<Class> {
    facts(word).class
}

pub(super) const CLASSES: &[(Class, &str)] = &[
    (Class::Pronoun, "he she they it we i you someone somebody everyone everybody nobody anyone anybody"),
    (Class::Object, "him them me us"),
    (Class::Her, "her"),
    (Class::Possessor, "my his their its our your"),
    (Class::Reflexive, "himself herself themselves itself myself ourselves yourself"),
    (Class::Indefinite, "a an"),
    (Class::Definite, "the"),
    (Class::Demonstrative, "this these those"),
    (
        Class::Quantifier,
        "one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands some many most several \
         few fewer another other others any each every all both neither either none half more less much such",
    ),
    (Class::That, "that"),
    (Class::Who, "who"),
    (Class::Which, "which whom whose"),
    (Class::Be, "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"),
    (
        Class::Auxiliary,
        "has have had having does do did will would can could may might shall should must cannot ought hasn't haven't hadn't \
         doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't hasn’t haven’t hadn’t doesn’t don’t didn’t won’t \
         wouldn’t can’t couldn’t shouldn’t mustn’t",
    ),
    (
        Class::Adverb,
        "not n't never also then now just even only still again already always often sometimes once twice thrice soon later \
         earlier ever yet further instead too thus therefore hence however meanwhile moreover furthermore nevertheless \
         nonetheless besides perhaps maybe almost nearly quite rather very so here there away back out up down off forth \
         together apart alone aloud afterward afterwards beforehand anyway indeed elsewhere simply straight far long first \
         second third finally lastly jointly online onstage offstage overnight abroad likewise else mostly famously repeatedly \
         recently previously publicly privately quickly",
    ),
    (Class::Of, "of"),
    (Class::To, "to"),
    (Class::As, "as"),
    (Class::By, "by"),
    (
        Class::Preposition,
        "in on at for from with about against into onto upon over under through throughout during among amongst between behind \
         beyond near outside inside within without across along around towards toward despite regarding concerning via per like \
         unlike amid amidst versus above below beneath beside alongside including excluding except following aboard atop \
         opposite",
    ),
    (Class::Conjunction, "and or but nor"),
    (
        Class::Subordinator,
        "when while because although though if unless whereas whether where why how what \
         whatever whenever wherever lest",
    ),
    (Class::Before, "since after before until till than"),
    (
        Class::Time,
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays \
         sundays january february march april june july august september october november december jan. feb. mar. apr. jun. \
         jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. today yesterday tomorrow tonight week weeks \
         month months year years day days hour hours minute minutes moment moments morning afternoon evening night noon \
         midnight weekend ago a.m. p.m. am. pm time edt est gmt pst decade",
    ),
    (
        Class::Act,
        "gone goes came comes made makes took takes gave gives got gets ran began begun became becomes held holds left \
         leaves met meets won wins lost loses led leads kept keeps brought brings stood stands sat sits fell falls rose rises \
         sent sends spent spends built builds paid pays bought buys caught chose chosen cut drew drove fought flew forgot grew \
         heard hit hurt knew laid lay let lent meant rode rang sang sank saw seen sold shook shone shot shut slept slid spoke \
         spoken split spread sprang stole stolen stuck struck swam swept swung taught tore threw thrown understood woke wore \
         seems seemed appears appeared remains remained needs needed tried tries trying used ended died lives lived moved moves \
         turned turns started stopped stops walked walks worked works played plays helped helps joined joins received receives \
         served serves stayed stays allowed allows arrived arrives happened happens looks looked followed follows passed faced \
         faces reached reaches returned carried carries visited visits campaigned voted votes dropped drops pulled raised \
         raises pushed endorsed launched launches refused refuses decided decides planned failed fails managed intends intended \
         tends tended beat beats beaten lacks lacked owns owned includes included contains contained gathered attended attends \
         celebrated created creates opposed opposes ruled signed supports supported waited waits watched \
         watches weighed bore bred broke clung crept dealt dug fed fled flung forgave froze hid hung knelt leapt lit \
         overcame overtook shrank sped spun strode undertook withdrew sought blew drank forbade foresaw mistook oversaw \
         strove upheld withheld withstood wove rewrote",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_class_in_any_case() {
        assert_eq!(class("He"), Some(Class::Pronoun));
        assert_eq!(class("THE"), Some(Class::Definite));
        assert_eq!(class("Monday"), Some(Class::Time));
        assert_eq!(class("hemlock"), None);
    }
}
