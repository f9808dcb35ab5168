//! What a noun phrase is to the later stages: its parts as spans ([`Phrase`]) or as slices ([`Mention`]), and its sort.

use super::token::Token;
use super::words::Words;
use crate::model::Span;
use crate::source::Source;

/// What sort of noun phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Sort {
    /// `he`, `she`, `they`, `it`, `I`
    Pronoun,
    /// `him`; `who` and `which` where no phrase stands before them.
    Object,
    /// Headed by a capital: `Kim Tae-hyo`, `the White House`, `former Gov. Ann Lee`.
    Name,
    /// `the official`
    Definite,
    /// `this official`
    Demonstrative,
    /// `a senior official`
    Indefinite,
    /// `her campaign`, `Lee’s campaign`
    Possessed,
    /// `two aides`, `another`
    Counted,
    /// `officials`
    Bare,
    /// What is left of a phrase behind words in marks: `movement` in `the “No Ferry” movement`.
    Rest,
    /// `Smith and Jones`
    Group,
}

impl Sort {
    /// Whether a verb can have such a phrase as its subject.
    pub(crate) const fn is_subject(self) -> bool {
        !matches!(self, Self::Object | Self::Rest)
    }
}

/// A noun phrase, as spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that a later stage asks")]
pub(crate) struct Phrase {
    /// With its complements: `a spokesman for the mayor`.
    pub(crate) whole: Span,
    /// Where it ends without them: `a spokesman`.
    pub(crate) core_end: u32,
    /// Its last word, or the name at its end: `spokesman`.
    pub(crate) head: Span,
    pub(crate) sort: Sort,
    /// Whose it is: `the mayor` in `the mayor’s office`, `his` in `his office`.
    pub(crate) owner: Option<Span>,
    /// The bytes of the name that it ends in behind its core, or behind `named`: `the backing of Ana Ruiz`, `a sailor named Ana Ruiz`.
    pub(crate) name: u8,
    /// A verb in its base form can follow: `aides`, `they`.
    pub(crate) plural: bool,
    /// The owner is `his`, `my`.
    pub(crate) pronoun: bool,
    /// It is something said: `her claim`.
    pub(crate) speech: bool,
    /// It is something written: `an ad`.
    pub(crate) paper: bool,
    /// It is a thing that bears words: `a hat`, `banners`.
    pub(crate) sign: bool,
    /// It ends in an office or a calling: `President`, `a doctor`.
    pub(crate) office: bool,
}

/// A noun phrase that stands for somebody, as slices of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mention<'a> {
    /// All of it: `Kim Tae-hyo, First Deputy Director of the National Security Office`.
    pub(crate) text: &'a str,
    /// Without its apposition: `Kim Tae-hyo`, `a spokesman for the mayor`.
    pub(crate) phrase: &'a str,
    /// Without apposition and complements: `Kim Tae-hyo`, `a spokesman`.
    pub(crate) core: &'a str,
    /// The name that ends the core, or its last word: `Kim Tae-hyo`, `spokesman`.
    pub(crate) head: &'a str,
    pub(crate) sort: Sort,
    /// `First Deputy Director of the National Security Office`
    pub(crate) apposition: Option<&'a str>,
    /// Whose it is: `his` in `his campaign`.
    pub(crate) owner: Option<&'a str>,
    /// The words of the core.
    pub(crate) words: Words<'a>,
}

/// Those of `tokens` that stand in `span`.
fn between<'t, 'a>(tokens: &'t [Token<'a>], span: Span) -> &'t [Token<'a>] {
    let from = tokens.partition_point(|token| token.at < span.start);
    let tokens = tokens.get(from..).unwrap_or_default();
    let count = tokens.iter().take_while(|token| token.at < span.end).count();
    tokens.get(..count).unwrap_or_default()
}

/// A paragraph has as many phrases as words, nearly: they should be small.
const _: () = assert!(size_of::<Phrase>() <= 40);

impl Phrase {
    /// Without its complements: `a spokesman`.
    pub(crate) fn core(&self) -> Span {
        Span::new(self.whole.start, self.core_end)
    }

    fn name(&self) -> Option<Span> {
        Some(Span::new(self.whole.end - u32::from(self.name), self.whole.end)).filter(|_| self.name > 0)
    }

    /// The name that `named` leads to.
    pub(crate) fn named(&self) -> Option<Span> {
        self.name().filter(|_| !self.has_complement())
    }

    /// The phrase of the name that ends its complements.
    pub(crate) fn tail(&self) -> Option<Self> {
        self.name().filter(|_| self.has_complement()).map(|name| Self::new(name, Sort::Name))
    }

    /// Whether something stands behind its core: `a spokesman for the mayor`, `More from Hale`.
    pub(crate) const fn has_complement(&self) -> bool {
        self.whole.end > self.core_end
    }

    /// Whether it is an office and what it is of: `the president of the club`.
    pub(crate) const fn is_post(&self) -> bool {
        self.office && self.has_complement()
    }

    /// Whether it stands for several, as no name is known to: `Hastings` is one.
    pub(crate) const fn is_several(&self) -> bool {
        self.plural && !matches!(self.sort, Sort::Name | Sort::Pronoun | Sort::Group)
    }

    /// Whether it is a small number and nothing else, as an age is: `Kim, 64, said`.
    pub(crate) const fn is_number(&self) -> bool {
        self.plural && matches!(self.sort, Sort::Bare) && self.whole.end - self.whole.start <= 2
    }

    /// Whether it can be people who do what a participle behind it says: `with critics saying`, `past people chanting`, but neither
    /// `statements saying` nor `a letter to critics saying`.
    pub(crate) const fn is_crowd(&self) -> bool {
        let things = self.speech || self.paper || self.has_complement();
        self.is_several() && !matches!(self.sort, Sort::Indefinite) && !things
    }

    /// A phrase that is one piece, of which nothing else is known.
    pub(crate) const fn new(whole: Span, sort: Sort) -> Self {
        Self {
            whole,
            core_end: whole.end,
            head: whole,
            sort,
            owner: None,
            name: 0,
            plural: false,
            pronoun: false,
            speech: false,
            paper: false,
            sign: false,
            office: false,
        }
    }

    /// Who speaks where it does, if who said it is told behind it: `Hale` for `the answer from Hale`. A paper has its own entry.
    pub(crate) fn voice(self) -> Self {
        let behind = |owner: &Self| self.speech && !self.paper && owner.whole.start > self.whole.start;
        self.owned_by().filter(behind).unwrap_or(self)
    }

    /// All of it with its apposition.
    pub(crate) fn with(&self, apposition: Option<Span>) -> Span {
        Span::new(self.whole.start, apposition.map_or(self.whole.end, |span| span.end))
    }

    /// Whose it is, where more than `his` tells it.
    pub(crate) fn told_owner(&self) -> Option<Span> {
        self.owner.filter(|_| !self.pronoun)
    }

    /// The phrase of its owner.
    pub(crate) fn owned_by(&self) -> Option<Self> {
        let whole = self.owner?;
        let sort = if self.sort == Sort::Possessed && self.pronoun { Sort::Pronoun } else { Sort::Name };
        Some(Self::new(whole, sort))
    }
}

impl<'a> Mention<'a> {
    /// Of nothing yet.
    pub(crate) const NONE: Self = Self {
        text: "",
        phrase: "",
        core: "",
        head: "",
        sort: Sort::Bare,
        apposition: None,
        owner: None,
        words: Words::none(""),
    };

    /// Becomes the slices of `phrase` and its `apposition`, which stand among `tokens`: in place, since it is many bytes.
    pub(crate) fn read(&mut self, source: Source<'a>, phrase: Phrase, apposition: Option<Span>, tokens: &[Token<'a>]) {
        self.text = source.slice(phrase.with(apposition));
        self.phrase = source.slice(phrase.whole);
        self.core = source.slice(phrase.core());
        self.head = source.slice(phrase.head);
        self.sort = phrase.sort;
        self.apposition = apposition.or(phrase.named()).map(|span| source.slice(span));
        self.owner = phrase.owner.map(|span| source.slice(span));
        self.words.fill(self.core, between(tokens, phrase.core()));
    }
}
