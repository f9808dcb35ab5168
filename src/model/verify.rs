//! Whether a [`Document`] that came from elsewhere (JSON, say) is one of this text: every fragment holds the words that stand
//! at its span, every span fits, every id points at something. Reads, never repairs.

use super::{Attribution, Document, Fragment, Piece, Quote, Span, Speaker, SpeakerId, Turn};

/// Why [`Document::verify`] refused: the first place where document and text do not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a document of this text: {problem} at bytes {}..{}", span.start, span.end)]
#[non_exhaustive]
pub struct Mismatch {
    /// The place, as the document gives it: it may lie outside the text.
    pub span: Span,
    problem: &'static str,
}

impl Document<'_> {
    /// Holds the document against `text`. After `Ok`, every span can be sliced out of `text` and every id be looked up.
    ///
    /// A document that [`parse`](crate::parse) returned always fits the text that it was made from; one that was read
    /// from JSON may belong to another text, or be made up. Linear in the size of the document.
    ///
    /// ```
    /// let text = "“All clear,” said Ana Ruiz.";
    /// let document = whosaid::parse(text).into_owned();
    /// assert!(document.verify(text).is_ok());
    /// assert!(document.verify("another text").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// The first fragment, span or id that does not fit, quotes before speakers before turns.
    pub fn verify(&self, text: &str) -> Result<(), Mismatch> {
        self.sections.iter().try_for_each(|section| fits(text, section.span))?;
        self.diagnostics.iter().try_for_each(|diagnostic| fits(text, diagnostic.span))?;
        (0..).zip(&self.quotes).try_for_each(|(id, quote)| self.quote(text, id, quote))?;
        (0..).zip(&self.speakers).try_for_each(|(id, speaker)| person(text, id, speaker))?;
        (0..).zip(&self.turns).try_for_each(|(id, turn)| self.turn(text, id, turn))?;
        let answered = self.exchanges.iter().flat_map(|exchange| exchange.question.iter().chain(&exchange.answer));
        answered.copied().try_for_each(|turn| known(Span::default(), Some(turn), self.turns.len()))
    }

    fn quote(&self, text: &str, id: u32, quote: &Quote<'_>) -> Result<(), Mismatch> {
        fits(text, quote.span)?;
        holds(quote.id == id, "a wrong id", quote.span)?;
        known(quote.span, quote.turn, self.turns.len())?;
        known(quote.span, quote.parent, self.quotes.len())?;
        for Piece { content, .. } in &quote.pieces {
            holds(quote.span.contains(content.span), "a piece outside its quote", content.span)?;
            says(text, content)?;
        }
        let Some(Attribution { speaker, mention, cue, .. }) = &quote.attribution else { return Ok(()) };
        known(quote.span, speaker.map(|SpeakerId(id)| id), self.speakers.len())?;
        mention.iter().chain(cue).try_for_each(|words| says(text, words))
    }

    fn turn(&self, text: &str, id: u32, turn: &Turn<'_>) -> Result<(), Mismatch> {
        fits(text, turn.span)?;
        holds(turn.id == id, "a wrong id", turn.span)?;
        known(turn.span, turn.speaker.map(|SpeakerId(id)| id), self.speakers.len())?;
        let words = turn.label.iter().chain(&turn.text).chain(&turn.directions).chain(&turn.questions);
        words.into_iter().try_for_each(|words| says(text, words))
    }
}

fn person(text: &str, id: u32, speaker: &Speaker<'_>) -> Result<(), Mismatch> {
    let first = speaker.mentions.first().map_or(Span::default(), |mention| mention.span);
    holds(speaker.id == SpeakerId(id), "a wrong id", first)?;
    speaker.mentions.iter().try_for_each(|mention| says(text, mention))
}

fn fits(text: &str, span: Span) -> Result<(), Mismatch> {
    holds(span.slice(text).is_some(), "a span that does not fit", span)
}

fn says(text: &str, words: &Fragment<'_>) -> Result<(), Mismatch> {
    holds(words.span.slice(text) == Some(&words.text), "other words", words.span)
}

fn known(span: Span, id: Option<u32>, len: usize) -> Result<(), Mismatch> {
    holds(id.is_none_or(|id| (id as usize) < len), "an id that nothing has", span)
}

fn holds(truth: bool, problem: &'static str, span: Span) -> Result<(), Mismatch> {
    if truth { Ok(()) } else { Err(Mismatch { span, problem }) }
}
