//! One line of NDJSON in, its `id` (unread) and its `text` out; or why not. Never fails a run.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// Why a line has no document: a code for programs, a message for people that never reprints the line.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// The text of a line. `id` is set as soon as it is known, so that a fault further on can still name its line.
pub(crate) fn read<'a>(line: &'a [u8], id: &mut Option<&'a RawValue>) -> Result<Cow<'a, str>, Fault> {
    if line.trim_ascii().is_empty() {
        return Err(Fault::new("empty_line", "the line is empty: expected a JSON object"));
    }
    let Ok(json) = std::str::from_utf8(line) else {
        let at = line.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
        find_id(line, id);
        return Err(Fault::new("invalid_utf8", format!("not UTF-8: the first bad byte is at offset {at}")));
    };
    let mut text = Text::Missing;
    let mut reader = serde_json::Deserializer::from_str(json);
    let fill = Fill { id, text: Some(&mut text) };
    if let Err(error) = fill.deserialize(&mut reader).and_then(|()| reader.end()) {
        find_id(line, id);
        return Err(fault_of(&error));
    }
    match text {
        Text::Is(text) => Ok(text),
        Text::Missing => Err(Fault::new("missing_text", "the object has no \"text\"")),
        Text::Other => Err(Fault::new("text_not_a_string", "\"text\" is not a string")),
    }
}

/// The `id` of a line that is broken, cut off or not UTF-8 somewhere, if it can be had.
pub(crate) fn find_id<'a>(line: &'a [u8], id: &mut Option<&'a RawValue>) {
    // What is wrong with the rest is told elsewhere.
    let _ = Fill { id, text: None }.deserialize(&mut serde_json::Deserializer::from_slice(line));
}

fn fault_of(error: &serde_json::Error) -> Fault {
    if error.is_data() {
        return Fault::new("not_an_object", "expected a JSON object with a \"text\"");
    }
    // serde_json ends its message with the place in the line, which it calls line 1.
    let message = error.to_string();
    let what = message.rsplit_once(" at line ").map_or(message.as_str(), |(what, _)| what);
    Fault::new("bad_json", format!("not JSON at byte {}: {what}", error.column()))
}

#[derive(Debug)]
enum Text<'a> {
    Missing,
    Other,
    Is(Cow<'a, str>),
}

/// Fills in `id` and `text` while the object is read; of a key that is there twice the last counts.
struct Fill<'f, 'a> {
    id: &'f mut Option<&'a RawValue>,
    text: Option<&'f mut Text<'a>>,
}

impl<'a> DeserializeSeed<'a> for Fill<'_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Fill<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'a, str>>()? {
            match (&*key, &mut self.text) {
                ("id", _) => *self.id = Some(map.next_value()?),
                ("text", Some(text)) => **text = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

impl<'a> Deserialize<'a> for Text<'a> {
    fn deserialize<D: Deserializer<'a>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(TextVisitor)
    }
}

/// A string, borrowed from the line where it holds no escape; or anything else.
struct TextVisitor;

impl<'a> Visitor<'a> for TextVisitor {
    type Value = Text<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Text<'a>, E> {
        Ok(Text::Is(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Text<'a>, E> {
        Ok(Text::Is(Cow::Owned(text.to_owned())))
    }
    fn visit_bool<E>(self, _: bool) -> Result<Text<'a>, E> {
        Ok(Text::Other)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Text<'a>, E> {
        Ok(Text::Other)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Text<'a>, E> {
        Ok(Text::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Text<'a>, E> {
        Ok(Text::Other)
    }
    fn visit_unit<E>(self) -> Result<Text<'a>, E> {
        Ok(Text::Other)
    }
    fn visit_seq<A: SeqAccess<'a>>(self, mut seq: A) -> Result<Text<'a>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text::Other)
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Text<'a>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text::Other)
    }
}
