//! Words of conversation: those by which people speak to each other, and those of stage directions.

use super::Table;

/// Who is meant by a word of conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Person {
    /// `I`, `we`, `mein`
    First,
    /// `you`, `usted`
    Second,
    /// Nobody by itself, but people say it to each other: `yes`, `thanks`.
    Talk,
}

/// Whom a word of conversation means; such words hardly ever stand in a list, a log or a recipe.
pub(crate) fn person(folded: &str) -> Option<Person> {
    PERSON.get(folded)
}

/// The same for scripts that do not part words.
pub(crate) const ADDRESS_SIGNS: [char; 16] =
    ['我', '你', '您', '咱', '吗', '嗎', '呢', '吧', '私', '僕', '俺', 'ね', 'よ', '佢', '係', '喺'];

/// Whether this is a word of stage directions: `(Laughter.)`, `[crosstalk]`, `(SOUNDBITE OF …)`.
pub(crate) fn directs(folded: &str) -> bool {
    DIRECTION.get(folded).is_some()
}

/// Whether words in brackets behind a name tell how its bearer speaks: `laughing`, `spoke in French`.
pub(crate) fn tells_how(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    words.starts_with(char::is_lowercase) && (directs(first) || MANNERS.get(first).is_some())
}

static MANNERS: Table<(), 32> =
    Table::new(&[((), "spoke speaks speaking interpretation interpreted continuing continued")]);

/// Whether `line` is what the parts of a talk are headed with: `Questions & Answers`.
pub(crate) fn heads_part(line: &str) -> bool {
    HEADS.iter().any(|head| head.eq_ignore_ascii_case(line))
}

const HEADS: [&str; 18] = [
    "q&a",
    "q & a",
    "q&a session",
    "questions & answers",
    "questions and answers",
    "question & answer session",
    "question and answer session",
    "question-and-answer session",
    "question and answer section",
    "management discussion section",
    "questions and answers session",
    "prepared remarks",
    "opening remarks",
    "closing remarks",
    "opening statement",
    "closing statement",
    "presentation",
    "discussion",
];

/// Whether whoever says this leads a sitting: opens or closes it, or gives somebody the floor.
pub(crate) fn presides(text: &str) -> bool {
    PRESIDING.iter().any(|words| text.contains(words))
}

/// What nobody says but who presides, in the languages whose sittings are on record.
const PRESIDING: [&str; 28] = [
    "come to order",
    "meeting to order",
    "session to order",
    "hearing is adjourned",
    "meeting is adjourned",
    "sitting is adjourned",
    "sitting is suspended",
    "debate is closed",
    "give the floor to",
    " has the floor",
    "hear argument",
    "Głos ma ",
    "zabranie głosu",
    "zabierze głos",
    "iene la palabra",
    "se levanta la sesión",
    "hat das Wort",
    "as Wort hat",
    "a parole est à",
    "séance est ouverte",
    "séance est levée",
    "ha la parola",
    "ha facoltà di ",
    "em a palavra",
    "heeft het woord",
    "har ordet",
    "лово предоставляется",
    "лово имеет",
];

/// A word of those who lead a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hosting {
    Welcome,
    /// `joining us`
    Joining,
    /// `having me`
    Having,
    Me,
    Us,
    Our,
    /// `our guest`
    Guest,
    /// `podcast`
    Show,
}

/// What a word is to those who lead a talk, case ignored.
pub(crate) fn hosting(word: &str) -> Option<Hosting> {
    HOSTING.get(word)
}

static HOSTING: Table<Hosting, 32> = Table::new(&[
    (Hosting::Welcome, "welcome"),
    (Hosting::Joining, "joining"),
    (Hosting::Having, "having"),
    (Hosting::Me, "me"),
    (Hosting::Us, "us"),
    (Hosting::Our, "our"),
    (Hosting::Guest, "guest guests listeners"),
    (Hosting::Show, "podcast episode newsletter"),
]);

static PERSON: Table<Person, 1024> = Table::new(&[
    (
        Person::First,
        "i i'm i’m i've i’ve i'd i’d i'll i’ll me my mine myself we we're we’re we've we’ve we'll we’ll we'd we’d us our \
         ours ich mir mich mein meine meinen wir uns unser unsere yo mi mis nos nosotros nuestro nuestra creo je j'ai \
         j’ai moi mon mes nous notre eu meu minha nós nosso noi mio mia ik mijn wij jag vi jeg minä я мы \
         мне мой меня нас наш нам моя мои мной benim bana ben bizim ja mam mnie mój moja jestem nasz jsem já mě můj jsme náš \
         conmigo nosotras ma nossa nossos minhas meus nostro nostra miei onze mij mig meg mitt oss minun minulla meidän olen \
         én vagyok nekem εγώ μου εμείς μας мені мій أنا نحن אני אנחנו שלי मैं मेरे मेरा मेरी मुझे हम tôi saya kami 저는 제가 우리 우리는 나는 저희 저도 저희는 저희가 내가 우리가",
    ),
    (
        Person::Second,
        "you you're you’re you've you’ve you'll you’ll you'd you’d your yours yourself ihr ihre ihnen ihrer du dir \
         dich dein usted ustedes tú tu tus te sus vosotros vous votre vos toi você vocês lei voi jij jullie uw \
         dig deg вы вас ваш вам ваша ты тебе siz sizin pani pana państwo panu wasz jste vás vám váš vaše contigo jou jouw \
         dere sinä teidän ön önnek dumneavoastră εσείς σας вами ваши вашей тебя ви sizce sen أنت אתה שלך आप आपने आपका आपको anda",
    ),
    (
        Person::Talk,
        "yes yeah thanks thank hello hi welcome okay well oh uh um please sorry sir ma'am roger mr madam danke nein herr \
         frau gracias sí hola merci oui c'est c’est obrigado obrigada sim grazie sì dank спасибо да нет evet tak 네 감사합니다",
    ),
]);

static DIRECTION: Table<(), 512> = Table::new(&[(
    (),
    "laughter laughs laughing laugh laughed chuckles chuckle chuckling giggles applause applauds clapping cheers cheering boos \
     booing crosstalk cross-talk inaudible unintelligible indiscernible indistinct inaud unclear overlapping overtalking overlap \
     pause pauses silence sighs sigh smiles smiling smile grins nods nodding shrugs shakes coughs coughing cough sobs cries crying \
     weeps music soundbite sound sounds singing sings humming whispers whispering shouting shouts yelling gasps groans exhales \
     inhales clears sniffs break recess recording audio video clip beep phonetic sic ph ringing rings knocks knocking beifall \
     heiterkeit zuruf zurufe lachen lacht zwischenruf unterbrechung namensaufruf widerspruch schmunzelt nickt risas ríe aplausos \
     aplauso sonríe rires rire rit applaudissements interruption interruptions rumores protestas oklaski wesołość sourit sourires risate ride applausi sorride risos ri sorri смех смеется \
     смеётся аплодисменты skratt skrattar ler latter lacher gelach 笑 笑声 笑聲 掌声 掌聲 大笑 苦笑 拍手 웃음 박수 음악 爆笑 鼓掌",
)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_talk() {
        for word in ["i", "you", "danke", "usted"] {
            assert!(person(word).is_some(), "{word}");
        }
        for word in ["laughter", "crosstalk", "beifall", "웃음"] {
            assert!(directs(word), "{word}");
        }
        assert!(person("flour").is_none() && !directs("flour"));
    }
}
