//! Words of conversation: those by which people speak to each other, and those of stage directions.

use super::Table;

/// Whether this is a word by which somebody speaks of themselves or to somebody: hardly ever in a list, a log or a recipe.
pub(crate) fn addresses(folded: &str) -> bool {
    ADDRESS.get(folded).is_some()
}

/// The same for scripts that do not part words.
pub(crate) const ADDRESS_SIGNS: [char; 16] =
    ['我', '你', '您', '咱', '吗', '嗎', '呢', '吧', '私', '僕', '俺', 'ね', 'よ', '佢', '係', '喺'];

/// Whether this is a word of stage directions: `(Laughter.)`, `[crosstalk]`, `(SOUNDBITE OF …)`.
pub(crate) fn directs(folded: &str) -> bool {
    DIRECTION.get(folded).is_some()
}

static ADDRESS: Table<(), 512> = Table::new(&[(
    (),
    "i i'm i’m i've i’ve i'd i’d i'll i’ll me my mine myself we we're we’re we've we’ve we'll we’ll us our you you're you’re \
     you've you’ve you'll you’ll your yours yourself yes yeah thanks thank hello hi welcome okay well oh uh um please sorry sir \
     ma'am roger mr madam ich mir mich mein meine wir uns unser ihr ihre ihnen du dir dich danke ja nein herr frau yo mi mis nos \
     nosotros usted ustedes tú tu su gracias sí hola creo je j'ai j’ai mon ma mes nous notre vous votre vos merci oui c'est c’est \
     eu meu minha nós você obrigado obrigada sim io noi lei grazie sì ik wij we'd jij u dank jag vi jeg я мы мне мой вы вас ваш \
     вам нас спасибо да нет ben biz siz evet tak pan pani 저는 제가 우리 네 우리는 나는",
)]);

static DIRECTION: Table<(), 512> = Table::new(&[(
    (),
    "laughter laughs laughing laugh laughed chuckles chuckle chuckling giggles applause applauds clapping cheers cheering boos \
     booing crosstalk cross-talk inaudible unintelligible indiscernible indistinct inaud unclear overlapping overtalking overlap \
     pause pauses silence sighs sigh smiles smiling smile grins nods nodding shrugs shakes coughs coughing cough sobs cries crying \
     weeps music soundbite sound sounds singing sings humming whispers whispering shouting shouts yelling gasps groans exhales \
     inhales clears sniffs break recess recording audio video clip beep phonetic sic ph ringing rings knocks knocking beifall \
     heiterkeit zuruf zurufe lachen lacht zwischenruf unterbrechung namensaufruf widerspruch schmunzelt nickt risas ríe aplausos \
     aplauso sonríe rires rire rit applaudissements sourit sourires risate ride applausi sorride risos ri sorri смех смеется \
     смеётся аплодисменты skratt skrattar ler latter lacher gelach 笑 笑声 笑聲 掌声 掌聲 大笑 苦笑 拍手 웃음 박수 음악 爆笑 鼓掌",
)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_talk() {
        for word in ["i", "you", "danke", "usted"] {
            assert!(addresses(word), "{word}");
        }
        for word in ["laughter", "crosstalk", "beifall", "웃음"] {
            assert!(directs(word), "{word}");
        }
        assert!(!addresses("flour") && !directs("flour"));
    }
}
