//! What a word can be besides its class: small lists of words that a rule asks for, a bit each.

/// A set of traits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Traits(u32);

impl Traits {
    pub(crate) const NONE: Self = Self(0);
    /// What somebody says or writes: `his claim`, `her words`.
    pub(crate) const SPEECH: Self = Self(1);
    /// Counts one: `another aide`, not `two aides`.
    pub(crate) const SINGLE: Self = Self(1 << 1);
    /// Several, and a verb in its base form can follow: `many say`, `they say`.
    pub(crate) const MANY: Self = Self(1 << 2);
    /// A noun for several without an ending: `police say`. In small letters.
    pub(crate) const PLURAL: Self = Self(1 << 3);
    /// Stands in a name in small letters: `van`.
    pub(crate) const PARTICLE: Self = Self(1 << 4);
    /// An adjective that stands after its noun: `an aide familiar with`. In small letters.
    pub(crate) const REDUCED: Self = Self(1 << 5);
    /// What a verb with it says is not so, or not yet: `would`, `never`. In small letters.
    pub(crate) const UNREAL: Self = Self(1 << 6);
    /// Before a day: `last Monday`.
    pub(crate) const NEAR: Self = Self(1 << 7);
    /// `in the past`. In small letters.
    pub(crate) const STRETCH: Self = Self(1 << 8);
    /// Stands between a subject and its verb: `Kim and Lee both said`. In small letters.
    pub(crate) const FLOATING: Self = Self(1 << 9);
    /// Ends as adverbs do and is none. In small letters.
    pub(crate) const NO_ADVERB: Self = Self(1 << 10);
    /// A form of a verb of speech that is a noun unless somebody stands before it. In small letters.
    pub(crate) const MOSTLY_NOUN: Self = Self(1 << 11);
    /// Leads from a person to a body: `at`, `from`. In small letters.
    pub(crate) const OF_PERSON: Self = Self(1 << 12);
    /// Leads from a body to what it is for. In small letters.
    pub(crate) const OF_BODY: Self = Self(1 << 13);
    /// A preposition that no noun takes: `during`. In small letters.
    pub(crate) const OF_NOTHING: Self = Self(1 << 14);
    /// A form of a verb of speech that is never a noun. In small letters.
    pub(crate) const NO_NOUN: Self = Self(1 << 16);

    /// Stands for somebody whom a newspaper does not name: `a source`.
    pub(crate) const VAGUE: Self = Self(1 << 15);

    /// Those that a word has in capitals too.
    pub(crate) const IN_CAPITALS: Self = Self::SPEECH.and(Self::SINGLE).and(Self::MANY).and(Self::NEAR);

    /// Both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are in both.
    pub(crate) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether any of `traits` is in it.
    pub(crate) const fn has(self, traits: Self) -> bool {
        self.0 & traits.0 != 0
    }
}

pub(super) const TRAITS: &[(Traits, &str)] = &[
    (
        Traits::SPEECH,
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
    ),
    (Traits::SINGLE, "one another each every any either neither"),
    (Traits::MANY, "many some few several others they we you i"),
    (Traits::PLURAL, "people police men women children media public staff crew both most all who"),
    (Traits::PARTICLE, "de la le du da di del van von der den bin ibn al el ter ten"),
    (Traits::REDUCED, "involved familiar close based briefed knowledgeable opposed aligned affiliated associated"),
    (Traits::UNREAL, "would could should might may must can will not never cannot"),
    (Traits::NEAR, "last next early late earlier later this that"),
    (Traits::STRETCH, "past meantime process interim"),
    (Traits::FLOATING, "both all each"),
    (Traits::NO_ADVERB, "family early only likely ally daily weekly monthly elderly bully assembly friendly"),
    (Traits::MOSTLY_NOUN, "emails e-mails messages texts ventures cables types reasons figures signals sums voices"),
    (
        Traits::VAGUE,
        "official source person insider aide individual one other another friend colleague neighbor neighbour resident \
         villager witness bystander caller supporter critic voter staffer employee worker member somebody someone spokesperson",
    ),
    (
        Traits::NO_NOUN,
        "add admit agree argue ask believe complain deny describe explain insist recall say tell think warn write \
         accuses acknowledges adds admits agrees announces argues asks believes complains concedes concludes considers declares \
         denies describes explains imagines insists knows observes recalls remembers reveals says sings \
         speaks stresses suggests tells thinks understands urges warns writes",
    ),
    (Traits::OF_PERSON, "at from with"),
    (Traits::OF_BODY, "at for on"),
    (Traits::OF_NOTHING, "during despite via regarding"),
];
