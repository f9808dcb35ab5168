//! Verbs that say that somebody spoke, wrote, asked, named or thought something, each with what it takes, in all their forms.

use super::facts;

/// A form of a reporting verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Verb {
    pub(crate) takes: Takes,
    pub(crate) form: Form,
}

/// What a reporting verb takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Takes {
    /// The words: `said`, `wrote`, `tweeted`.
    Words,
    /// A listener, then the words: `told`.
    Listener,
    /// A question: `asked`.
    Question,
    /// Something, and a word for it: `called`, `described`, `accused`.
    Label,
    /// A thought: `believes`.
    Thought,
    /// Nothing; it stands beside a quote as if it did: `began`.
    Manner,
    /// The same, of what somebody does who has the word next: `laughed`.
    Gesture,
    /// Something that may have marked words in it: `cited`, `mocked`, `rejected`.
    Thing,
}

/// The form a verb stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// `say`; also a noun where the verb is one (`call`).
    Base,
    /// `says`
    Third,
    /// `said`: past tense or participle.
    Past,
    /// `written`: participle only.
    Participle,
    /// `saying`
    Ing,
}

/// The reporting verb that `word` is a form of.
pub(crate) fn verb(word: &str) -> Option<Verb> {
    facts(word).verb
}

/// How a regular form is made of a lemma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stem {
    /// `say`
    Whole,
    /// `announc`
    NoE,
    /// `repl`
    NoY,
    /// `quipp`
    Doubled,
}

impl Stem {
    /// The stem of `lemma` in `buffer`, and its length; 0 where the lemma has no such stem.
    pub(super) const fn of(self, lemma: &[u8], buffer: &mut [u8; LONGEST]) -> usize {
        let (len, mut at) = (lemma.len(), 0);
        while at < len {
            buffer[at] = lemma[at];
            at += 1;
        }
        let [.., before, last] = lemma else { return 0 };
        let vowel = matches!(before, b'a' | b'e' | b'i' | b'o' | b'u');
        match (self, *last) {
            (Self::Whole, _) => len,
            (Self::NoE, b'e') | (Self::NoY, b'y') => len - 1,
            (Self::Doubled, b'a' | b'e' | b'i' | b'o' | b'u' | b'w' | b'x' | b'y') => 0,
            (Self::Doubled, consonant) if vowel => {
                buffer[len] = consonant;
                len + 1
            }
            _ => 0,
        }
    }
}

/// Bytes of the longest form.
pub(super) const LONGEST: usize = 24;

/// The regular forms of a lemma. Of two that are written alike the first counts.
pub(super) const FORMS: &[(Stem, &str, Form)] = &[
    (Stem::Whole, "s", Form::Third),
    (Stem::NoY, "ies", Form::Third),
    (Stem::NoY, "ied", Form::Past),
    (Stem::Whole, "ing", Form::Ing),
    (Stem::Whole, "ed", Form::Past),
    (Stem::NoE, "ing", Form::Ing),
    (Stem::NoE, "ed", Form::Past),
    (Stem::Doubled, "ing", Form::Ing),
    (Stem::Doubled, "ed", Form::Past),
    (Stem::Whole, "es", Form::Third),
    (Stem::Whole, "", Form::Base),
];

/// Forms that are not regular. They count before those that are.
pub(super) const IRREGULAR: &[((Takes, Form), &str)] = &[
    (
        (Takes::Words, Form::Past),
        "said wrote sang swore tweeted retweeted forecast read cried replied retorted put radioed",
    ),
    ((Takes::Words, Form::Third), "says quips puts"),
    ((Takes::Manner, Form::Third), "shoots hits goes"),
    ((Takes::Manner, Form::Ing), "shooting hitting continuing"),
    ((Takes::Words, Form::Participle), "written sung sworn"),
    ((Takes::Words, Form::Ing), "putting swearing"),
    ((Takes::Listener, Form::Past), "told"),
    ((Takes::Thought, Form::Past), "thought felt knew understood saw found heard meant"),
    ((Takes::Thought, Form::Base), "see"),
    ((Takes::Thought, Form::Third), "sees"),
    ((Takes::Thought, Form::Ing), "seeing"),
    ((Takes::Thought, Form::Participle), "known seen"),
    ((Takes::Manner, Form::Past), "began wept spoke went shot hit ran held"),
    ((Takes::Label, Form::Past), "cast"),
    ((Takes::Thing, Form::Past), "laid"),
    ((Takes::Words, Form::Base), "retort"),
];

pub(super) const LEMMAS: &[(Takes, &str)] = &[
    (
        Takes::Words,
        "caption read recognize recognise say state add note argue explain continue reply respond answer conclude declare announce insist maintain contend \
         assert claim allege acknowledge admit concede confess agree disagree stress emphasize emphasise underscore underline \
         observe remark comment recall reflect recount relate report suggest indicate hint imply intimate caution predict \
         promise vow pledge joke quip wisecrack jest exclaim proclaim pronounce profess opine posit postulate theorize theorise \
         speculate surmise reason muse ponder philosophize lament bemoan complain grumble gripe groan grouse fume rage rant \
         rail gush rave enthuse marvel boast brag gloat crow interject interrupt interpose chime echo repeat reiterate restate \
         affirm reaffirm confirm deny counter rebut fire snap protest object plead demur advise recommend counsel propose \
         volunteer venture testify attest aver avow recite write tweet retweet post blog email e-mail text message type \
         scribble pen cable telegraph reveal disclose divulge confide estimate specify clarify elaborate expound sum \
         conjecture hypothesize declaim orate drawl intone mutter mumble murmur whisper shout yell scream shriek screech roar grunt \
         bark bellow holler jeer boo hoot boom thunder blurt babble stammer stutter croak rasp growl snarl hiss snort scoff sneer chant sing \
         cheer cry shrill trill coo purr chirp chuckle giggle deadpan chide reprimand scold rebuke admonish apologize apologise \
         bluster blare splutter sputter simper wail whine whinge whimper sob moan gasp sigh summarize summarise paraphrase \
         transcribe narrate reminisce prophesy foretell warn remonstrate expostulate enunciate articulate utter assess \
         riff extemporize tout trumpet broadcast preach pontificate sermonize lecture guess reckon bet figure concur \
         differ dissent dispute elucidate illustrate parry persist proffer prod rejoin retaliate sermonise signal stipulate \
         submit riposte hypothesise josh kid howl squeal bawl blubber wheeze croon swear insinuate exult chorus \
         fulminate equivocate prevaricate exaggerate snipe gibe jibe decree rule sniff snigger snicker spit tut yelp",
    ),
    (
        Takes::Listener,
        "tell pray inform remind assure reassure brief notify instruct alert convince persuade urge exhort implore beseech \
         entreat beg encourage order command direct lobby challenge thank apprise",
    ),
    (Takes::Question, "ask inquire enquire query question demand wonder quiz grill request"),
    (
        Takes::Label,
        "heckle call reject label brand dub term deem name nickname christen rename portray characterize characterise describe depict paint \
         frame hail herald bill tag style denounce decry deride dismiss mock ridicule taunt blast slam rip bash attack \
         assail lambast lambaste criticize criticise condemn castigate excoriate pillory savage skewer pan disparage \
         denigrate demonize vilify insult belittle blame fault accuse charge indict praise applaud commend laud extol credit \
         congratulate salute compliment berate upbraid lash tear rubbish slate \
         ",
    ),
    (
        Takes::Thought,
        "regard view consider envisage envision think believe feel fear hope want worry know suspect doubt expect assume imagine dream understand learn find realize \
         realise remember decide anticipate wish regret fret calculate judge mean",
    ),
    (
        Takes::Manner,
        "spill storm seethe press begin start open close end go chip butt banter jabber natter erupt explode tease point \
         weigh lead pivot jump offer put shoot hit push talk speak crack return react correct",
    ),
    (
        Takes::Gesture,
        "laugh smile grin smirk shrug nod beam frown wink chortle cackle guffaw pout stare weep gesture pause bristle blush wince gulp \
         yawn scowl grimace glare",
    ),
    (
        Takes::Thing,
        "list cite quote reprise compare liken mention refer allude refute defend oppose support back endorse embrace welcome celebrate promote advocate seek \
         publish appeal apply address discuss express voice issue deliver release share send vent outline detail highlight invoke \
         reference flag show target plug peddle threaten prefer favor favour love hate like dislike enjoy \
         appreciate admire envy resent repudiate renounce disavow slight lay unveil introduce play deplore rue contradict contest corroborate justify excuse rebuff",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(word: &str, takes: Takes, form: Form) {
        assert_eq!(verb(word), Some(Verb { takes, form }), "{word}");
    }

    #[test]
    fn every_form_of_a_lemma_is_known() {
        is("said", Takes::Words, Form::Past);
        is("noting", Takes::Words, Form::Ing);
        is("replies", Takes::Words, Form::Third);
        is("quipped", Takes::Words, Form::Past);
        is("promises", Takes::Words, Form::Third);
        is("blogging", Takes::Words, Form::Ing);
        is("expresses", Takes::Thing, Form::Third);
        is("Described", Takes::Label, Form::Past);
        is("told", Takes::Listener, Form::Past);
        is("goes", Takes::Manner, Form::Third); // no cue of its own strength: so it goes, she ran
        is("ran", Takes::Manner, Form::Past);
        is("published", Takes::Thing, Form::Past);
    }

    #[test]
    fn what_only_looks_like_a_form_is_not_one() {
        for word in ["not", "nothing", "Texas", "bring", "red", "sing-along", "bed", "", "s", "ing", "ed"] {
            assert_eq!(verb(word), None, "{word}");
        }
    }
}
