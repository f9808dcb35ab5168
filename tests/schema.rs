//! The schema and the code say the same: keys, enum values, what may be null. A change of one without the other fails here.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use whosaid::{Confidence, DiagnosticKind, Document, Evidence, Mark, QuoteKind, Role, SectionKind, SpeakerKind};

fn schema() -> Value {
    serde_json::from_str(include_str!("../schema/document.schema.json")).expect("the schema is JSON")
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect()
}

fn strings(value: &Value) -> BTreeSet<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What is wrong with `value`, read strictly: every object has exactly the keys that its schema names. Knows the words that
/// our schema uses, and refuses others.
fn check(root: &Value, rule: &Value, value: &Value, path: &str) -> Result<(), String> {
    let fail = |why: String| Err(format!("{path}: {why}"));
    for (word, arg) in rule.as_object().ok_or("a rule is an object")? {
        let holds = match word.as_str() {
            "$ref" => {
                let name = arg.as_str().and_then(|name| name.strip_prefix('#')).unwrap_or_default();
                let Some(rule) = root.pointer(name) else { return fail(format!("no {arg} in the schema")) };
                check(root, rule, value, path)?;
                true
            }
            "anyOf" => {
                let tried: Vec<_> =
                    arg.as_array().into_iter().flatten().map(|rule| check(root, rule, value, path)).collect();
                if tried.iter().all(Result::is_err) {
                    return tried.into_iter().next().unwrap_or(Ok(()));
                }
                true
            }
            "type" => {
                let is = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(number) if number.is_u64() => "integer",
                    Value::Number(_) => "number",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                arg == is || strings(arg).contains(is)
            }
            "properties" => {
                if keys(arg) != keys(value) {
                    return fail(format!("keys {:?}, in the schema {:?}", keys(value), keys(arg)));
                }
                for (key, rule) in arg.as_object().into_iter().flatten() {
                    check(root, rule, &value[key], &format!("{path}.{key}"))?;
                }
                true
            }
            "required" => strings(arg) == keys(value),
            "items" => {
                for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, arg, item, &format!("{path}[{n}]"))?;
                }
                true
            }
            "enum" => arg.as_array().is_some_and(|values| values.contains(value)),
            "const" => arg == value,
            "minimum" => value.as_u64() >= arg.as_u64() || value.is_null(),
            "maximum" => value.as_u64() <= arg.as_u64(),
            "minItems" => value.as_array().map(|items| items.len() as u64) >= arg.as_u64(),
            "$schema" | "$id" | "$defs" | "title" | "description" | "examples" => true,
            _ => return fail(format!("this test does not know {word}")),
        };
        if !holds {
            return fail(format!("{value} breaks {word} {arg}"));
        }
    }
    Ok(())
}

fn conforms(document: &Value) -> Result<(), String> {
    let schema = schema();
    check(&schema, &schema, document, "document")
}

/// The schema's own example holds every key, so a key that the code has lost, renamed or gained shows.
#[test]
fn the_example_is_a_document_to_the_schema_and_to_the_code() {
    let example = &schema()["examples"][0];
    assert_eq!(conforms(example), Ok(()));
    let document: Document<'static> = serde_json::from_value(example.clone()).unwrap();
    assert_eq!(serde_json::to_value(&document).unwrap(), *example);
    for list in example.as_object().unwrap().values().filter_map(Value::as_array) {
        assert!(!list.is_empty());
    }
}

#[test]
fn a_changed_document_breaks_it() {
    let example = schema()["examples"][0].clone();
    for (path, new) in [
        ("/quotes/0/kind", json!("verse")),
        ("/quotes/0/id", json!("0")),
        ("/quotes/0/turn", json!(-1)),
        ("/quotes/0/attribution/cue", json!("told")),
        ("/quotes/0/pieces", json!([])),
        ("/quotes/0/pieces/1/close", json!("x")),
        ("/speakers/0/name", json!(["Ana Ruiz"])),
        ("/turns/0/label/end", json!(null)),
        ("/turns/0/label", json!({"start": 0, "end": 0, "text": "", "colon": true})),
        ("/sections/0", json!({"kind": "interview", "start": 0})),
        ("/schema", json!(2)),
        ("", json!([])),
    ] {
        let mut changed = example.clone();
        *changed.pointer_mut(path).expect(path) = new;
        assert!(conforms(&changed).is_err(), "{path}");
    }
}

/// The values that the code reads for an enum, as serde lists them when it meets an unknown one.
fn values<T: DeserializeOwned + std::fmt::Debug>() -> BTreeSet<String> {
    let message = serde_json::from_value::<T>(json!("?")).expect_err("? is no value").to_string();
    let (_, list) = message.split_once("expected one of ").expect("a list of values");
    // A mark may be a backtick itself, so the quotes are taken off, not cut at.
    list.split(", ")
        .map(|value| value.strip_prefix('`').and_then(|value| value.strip_suffix('`')).expect("quoted").to_owned())
        .collect()
}

#[test]
fn the_enums_have_the_same_values() {
    let schema = schema();
    for (name, values) in [
        ("section_kind", values::<SectionKind>()),
        ("speaker_kind", values::<SpeakerKind>()),
        ("role", values::<Role>()),
        ("quote_kind", values::<QuoteKind>()),
        ("mark", values::<Mark>()),
        ("evidence", values::<Evidence>()),
        ("confidence", values::<Confidence>()),
        ("diagnostic_code", values::<DiagnosticKind>()),
    ] {
        let values: BTreeSet<&str> = values.iter().map(String::as_str).collect();
        assert_eq!(values, strings(&schema["$defs"][name]["enum"]), "{name}");
    }
}

#[test]
fn everything_in_it_is_described() {
    fn each(value: &Value, path: &str) {
        for (key, rule) in value["properties"].as_object().into_iter().flatten() {
            assert!(rule["description"].as_str().is_some_and(|text| text.len() > 8), "{path}.{key}");
        }
        for (key, rule) in value["$defs"].as_object().into_iter().flatten() {
            assert!(rule["description"].is_string(), "{key}");
            each(rule, key);
        }
    }
    each(&schema(), "document");
}

#[test]
fn what_is_parsed_conforms() {
    for text in [
        "",
        "“Nobody was hurt,” Mayor Ada Field said. “We are ‘lucky’.",
        "[00:01] Ana Ruiz: Where were you? (Pause.)\n[00:04] Dr. Tom Okafor: At home.\n[00:09] Ana Ruiz: Alone?\n[00:11] Dr. Tom Okafor: Yes.\n",
        "Bridge “safe”, says mayor\nBy Ana Ruiz\n\nThe bridge is safe, according to the mayor.\n\n“It is,” she said. ”\n",
    ] {
        assert_eq!(conforms(&serde_json::to_value(whosaid::parse(text)).unwrap()), Ok(()), "{text}");
    }
}
