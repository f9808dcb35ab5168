//! Words that stand beside quotation marks and tell that they hold a title, a term or a gloss and no statement.

use super::Table;

/// What a word beside the marks tells of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Something that has a title: the song “…”, the “…” podcast.
    Work,
    /// Who makes it or is in it: “…” star, host of “…”.
    Maker,
    /// Gives a title: a book titled “…”.
    Titled,
    /// Gives a title or a description: a book called “…”.
    Named,
    /// What one does with a work: hosts “…”, starred in “…”.
    Uses,
    /// Holds a word at arm's length: so-called “…”.
    Aloof,
    /// Speaks of the words as words: the term “…”.
    Word,
    /// Something with words on it: a “…” hat.
    Bearer,
    /// A language, before what the words mean: Latin for “…”.
    Language,
    /// A meaning follows: “…”, meaning “…”.
    Gloss,
    /// What a crowd does: chants of “…”.
    Cry,
}

/// What `word` tells of the marks beside it. Case is ignored.
pub(crate) fn beside(word: &str) -> Option<Beside> {
    BESIDE.get(word)
}

use Beside::{Aloof, Bearer, Cry, Gloss, Language, Maker, Named, Titled, Uses, Word, Work};

#[rustfmt::skip]
static BESIDE: Table<Beside, 1024> = Table::new(&[
    (Work, "ad ads advert adverts album albums anthem anthems anthology aria article autobiography ballad ballads ballet \
            bestseller bestsellers biography biopic blockbuster blog blogs book booklet books broadcast cartoon catalogue \
            chapter chart-topper classic column columns comedies comedy comic comics commercial commercials concert \
            concerts cookbook cover documentaries documentary docuseries drama dramas duet ebook editorial ep episode \
            episodes essay essays exhibit exhibition fable feature festival film films flick folktale franchise game games gig gigs \
            hit hits hymn installation jingle lecture lp lyric magazine manual march marches melodrama memoir memoirs mini-series \
            miniseries mixtape monograph movie movies mural musical musicals mystery newsletter novel novella novels op-ed \
            op-eds opera operetta painting paintings pamphlet parade paperback parody photograph picture pilot play playlist \
            plays podcast podcasts poem poems portrait prequel program programme programmes programs protest protests publication rallies rally reboot \
            record remake rerun residency revival romance romcom satire screenplay script sculpture segment seminar sequel \
            sequels serial series short show showcase shows single singles sitcom sitcoms sketch sketches skit soap solo \
            sonata song songs soundtrack soundtracks special spin-off spinoff spot spots story suite symphony talk \
            telenovela textbook theme thriller thrillers tour tournament track tracks trilogy tune tunes tv video videos vignette \
            western whodunit workshop"),
    (Maker, "actor actors actress actresses alum alumna alumnus anchor author authors band cast castmate characters \
             co-anchor co-author co-authors co-creator co-editor co-host co-producer co-star co-stars co-writer columnist \
             composer contestant contestants correspondent creator creators director directors editor fame fans host \
             illustrator judge lyricist moderator narrator novelist panelist panelists playwright producer producers \
             scriptwriter showrunner singer songwriter star stars translator writer writers"),
    (Titled, "captioned entitled headlined retitled subtitled tagged themed titled"),
    (Named, "called christened dubbed named"),
    (Uses, "aired airs anchored anchors binge-watching co-hosted co-hosting co-hosts co-written co-wrote debuted directed \
            directing edited edits features fronts guest-hosted guest-hosting hosted hosting hosts narrated opened \
            performed performing played premiered presented presents published publishes rebooted recorded rerecorded sang \
            screened sings sings-along starred starring stream streamed streaming sung watched watching"),
    (Aloof, "a.k.a aka alias moniker name names nickname nicknamed pseudonym purported self-described self-styled so-called \
             soi-disant"),
    (Word, "abbreviation acronym adjective adverb buzzword catchphrase catchword euphemism expression hashtag hashtags \
            idiom label letters mantra motto neologism noun phrase phrases slogan slogans spelled tag term terms verb word \
            words"),
    (Bearer, "badge badges banner banners bumper-sticker button buttons cap caps hat hats hoodie hoodies mug mugs pins \
              placard placards poster posters shirt shirts sign signs sticker stickers sweatshirt t-shirt t-shirts tattoo \
              tee tees"),
    (Language, "afrikaans arabic bengali cantonese chinese creole czech danish dutch farsi finnish french gaelic german greek \
                hebrew hindi hungarian irish italian japanese khmer kiswahili korean latin malay mandarin maori navajo \
                norwegian pashto persian polish portuguese punjabi romanian russian sanskrit slang spanish swahili swedish \
                tagalog tamil thai turkish ukrainian urdu vietnamese welsh yiddish yoruba zulu"),
    (Cry, "call calls chant chants chorus choruses cries cry scream screams shout shouts yell yells"),
    (Gloss, "meaning means stands translated translates"),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_what_the_marks_are_for() {
        assert_eq!(beside("Song"), Some(Beside::Work));
        assert_eq!(beside("co-host"), Some(Beside::Maker));
        assert_eq!(beside("so-called"), Some(Beside::Aloof));
        assert_eq!(beside("plan"), None);
    }
}
