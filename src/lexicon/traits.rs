//! What a word can be besides its class: small lists of words that a rule asks for, a bit each.

/// What a word can be. What is said of small letters does not hold of a capital.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trait {
    /// What somebody says or writes: `his claim`, `her words`.
    Speech,
    /// The same, and who is named behind `of` said it: `the words of Hale`, not `criticism of Hale`.
    OfSpeaker,
    /// Counts one: `another aide`, not `two aides`.
    Single,
    /// So much of something, which is not several: `two million`. In small letters.
    Amount,
    /// Several, and a verb in its base form can follow: `many say`, `they say`.
    Many,
    /// A noun for several without an ending: `police say`. In small letters.
    Plural,
    /// Stands in a name in small letters: `van`.
    Particle,
    /// An adjective that stands after its noun: `an aide familiar with`. In small letters.
    Reduced,
    /// A participle without an ending that tells it: `Born in Tarn, she left`.
    Participle,
    /// What a verb with it says is not so, or not yet: `would`, `never`. In small letters.
    Unreal,
    /// Before a day: `last Monday`.
    Near,
    /// Behind a stretch of time: `a week ago`. In small letters.
    Far,
    /// `in the past`. In small letters.
    Stretch,
    /// Stands between a subject and its verb: `Kim and Lee both said`. In small letters.
    Floating,
    /// Ends as adverbs do and is none. In small letters.
    NoAdverb,
    /// A form of a verb of speech that is a noun unless somebody stands before it. In small letters.
    MostlyNoun,
    /// Leads from a person to a body: `at`, `from`. In small letters.
    OfPerson,
    /// Leads from a body to what it is for. In small letters.
    OfBody,
    /// A preposition that no noun takes: `during`. In small letters.
    OfNothing,
    /// A form of a verb of speech that is never a noun. In small letters.
    NoNoun,
    /// Tells a son from his father: `Jr.`
    Generation,
    /// Stands for somebody whom a newspaper does not name: `a source`.
    Vague,
    /// An office of which a text seldom tells without the name: `the senator`, not `the judge`. In small letters.
    Elected,
    /// What somebody is who runs for an office, or who has become one out of it: `the nominee`, `the mogul`.
    Runs,
    /// A noun for somebody that is neither an office nor a calling: `the newcomer`, `the Dane`.
    Status,
    /// Leads from somebody to their name: `a man named`. In small letters.
    Named,
    /// A thing that bears words: `a hat`, `banners`. In small letters.
    Sign,
    /// An adjective for somebody: `a tall, thin man`. In small letters.
    Look,
    /// What the clock goes by somewhere: `at 7 p.m. Eastern`.
    Zone,
    /// Ends in a stop that ends no sentence, where it begins with a capital and has no other: `Sen.`
    Abbreviated,
    /// The same of a word in small letters: `etc.`
    SmallAbbreviated,
}

/// A set of traits, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Traits(u32);

impl Traits {
    pub(crate) const NONE: Self = Self(0);
    /// Those that a word has in capitals too.
    pub(crate) const IN_CAPITALS: Self = Self::NONE
        .with(Trait::Speech)
        .with(Trait::Single)
        .with(Trait::Many)
        .with(Trait::Plural)
        .with(Trait::Near)
        .with(Trait::Participle)
        .with(Trait::Zone)
        .with(Trait::Vague);

    pub(crate) const fn with(self, one: Trait) -> Self {
        Self(self.0 | 1 << one as u32)
    }

    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn of_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Those that are in both.
    pub(crate) const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn has(self, one: Trait) -> bool {
        self.0 & 1 << one as u32 != 0
    }
}

pub(super) const TRAITS: &[(Trait, &str)] = &[
    (
        Trait::Speech,
        "account chant chants cries shout shouts telling accusation accusations admission advice allegation allegations announcement answer answers apology appeal argument arguments \
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
    (
        Trait::OfSpeaker,
        "answer comment comments message messages remark remarks reply response testimony verdict words",
    ),
    (Trait::Generation, "jr sr ii iii iv"),
    (Trait::Amount, "million billion trillion percent cent"),
    (Trait::Single, "one another each every any either neither"),
    (Trait::Many, "many some few several others they we you i"),
    (Trait::Plural, "these those people police men women children media public staff crew both most all who"),
    (Trait::Particle, "de la le du da di del van von der den bin ibn al el ter ten"),
    (Trait::Reduced, "involved familiar close based briefed knowledgeable opposed aligned affiliated associated"),
    (Trait::Participle, "born"),
    (Trait::Unreal, "would could should might may must can will not never cannot"),
    (Trait::Near, "last next early late earlier later this that"),
    (Trait::Far, "ago later earlier"),
    (Trait::Stretch, "past meantime process interim"),
    (Trait::Floating, "both all each"),
    (Trait::NoAdverb, "family early only likely ally daily weekly monthly elderly bully assembly friendly"),
    (Trait::MostlyNoun, "emails e-mails messages texts ventures cables types reasons figures signals sums voices"),
    (
        Trait::Vague,
        "official source person insider aide individual one other another friend colleague neighbor neighbour resident \
         villager witness bystander caller supporter critic voter staffer employee worker member somebody someone spokesperson",
    ),
    (
        Trait::NoNoun,
        "add admit agree argue ask believe complain deny describe explain insist recall say tell think warn write \
         accuses acknowledges adds admits agrees announces argues asks believes complains concedes concludes considers declares \
         denies describes explains imagines insists knows observes recalls remembers reveals says sings \
         speaks stresses suggests tells thinks understands urges warns writes",
    ),
    (
        Trait::Elected,
        "senator governor mayor lawmaker congressman congresswoman representative assemblyman assemblywoman councilman \
         councilwoman councillor minister premier chancellor president commissioner secretary ambassador legislator deputy \
         businessman businesswoman",
    ),
    (
        Trait::Runs,
        "candidate nominee frontrunner front-runner contender hopeful challenger businessman businesswoman billionaire mogul",
    ),
    (
        Trait::Status,
        "native dane finn scot newcomer outsider favorite favourite youngster pensioner duo icon legend international \
         father-of-two mother-of-two",
    ),
    (Trait::Named, "named called nicknamed"),
    (
        Trait::Sign,
        "badge badges banner banners billboard billboards button buttons cap caps flag flags hat hats hoodie hoodies mug mugs \
         patch patches placard placards plaque plaques poster posters shirt shirts sign signs sticker stickers sweatshirt \
         sweatshirts t-shirt t-shirts tattoo tattoos tee tees",
    ),
    (
        Trait::Look,
        "affable aging ageing amiable angry anxious articulate athletic bald bearded bespectacled big blond blonde blunt boyish \
         brash bright brilliant bubbly burly calm charismatic cheerful chubby combative confident controversial courteous \
         cranky dapper dark dour eager earnest elderly elegant eloquent energetic exhausted fair feisty fiery flamboyant \
         frail frank friendly fierce gaunt genial gentle glamorous grim gruff handsome hulking humble jovial lanky large lean \
         little lively long loud muscular nervous old outspoken pale petite plump polite proud quiet reclusive round \
         sad scruffy serious sharp short shy skinny slender slight slim small smiling sober soft solid stocky stout strong \
         suave tall tanned tearful thin tiny tired tough trim wealthy weary wiry wise witty wry young youthful",
    ),
    (Trait::Zone, "eastern pacific central mountain local et pt ct mt pdt cst cdt mst mdt bst cet cest utc ist"),
    (Trait::OfPerson, "at from with"),
    (Trait::OfBody, "at for on"),
    (Trait::OfNothing, "during despite via regarding"),
];
