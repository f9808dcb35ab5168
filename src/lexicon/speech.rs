//! Nouns that stand for what somebody said: `his claim`, `her words`.

use super::Table;

/// Whether `word` is what somebody says or writes.
pub(crate) fn is_speech(word: &str) -> bool {
    SPEECH.get(word).is_some()
}

static SPEECH: Table<(), 1024> = Table::new(&[(
    (),
    "accusation accusations admission advice allegation allegations announcement answer answers apology appeal argument arguments \
     assertion assertions assessment assurance assurances attack attacks boast boasts broadside call calls caveat challenge \
     characterization characterisation charge charges claim claims comment comments comparison complaint complaints conclusion \
     condemnation confession contention cry criticism criticisms critique declaration demand demands denial denunciation depiction \
     description descriptions dictum dismissal endorsement explanation exhortation expression indictment insistence \
     insult insults jab jibe joke jokes label lament letter line mantra message messages motto note observation offer \
     opinion phrase pitch plea pledge pledges portrayal post posts praise prediction predictions proclamation promise promises \
     pronouncement proposal question questions quip quips quote quotes rallying reaction recollection reference references \
     refrain rejection remark remarks reply report request response retort rhetoric rant slogan speech statement statements \
     suggestion suggestions summary taunt testimony threat threats tirade tribute tweet tweets urging verdict view vow warning \
     warnings wish word words",
)]);
