//! Words that end in a stop which does not end the sentence, and the offices that have a shorter or another word.

use super::Table;
use super::facts;
use super::traits::Trait;

/// Whether `word`, which stands before a stop, is an abbreviation or an initial.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    let joint = word.bytes().rposition(|byte| matches!(byte, b'-' | b'/')); // R-Ky.
    let word = joint.and_then(|at| word.get(at + 1..)).unwrap_or(word);
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(initial), None) => initial.is_uppercase() && initial != 'I',
        (Some(first), Some(_)) => {
            let traits = facts(word).traits;
            let known = if first.is_uppercase() { Trait::Abbreviated } else { Trait::SmallAbbreviated };
            let written = || !word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
            traits.has(known) && written() || word.contains('.') && word.len() <= 8
        }
        _ => false,
    }
}

/// Abbreviations; of those in small letters no capital is one.
pub(super) const ABBREVIATIONS: &[(Trait, &str)] = &[
    // stand before a name: the next capital goes on with it
    (
        Trait::Abbreviated,
        "mr mrs ms dr prof rev revd fr sr hon sen sens rep reps gov govs lt col gen maj capt cpl sgt cmdr cdr adm \
         brig supt insp det pvt pres amb atty asst assoc dep dir del mme mlle messrs msgr st ste mt ft sir sgts supts \
         drs profs revs gens cols",
    ),
    // stand after a name or elsewhere
    (
        Trait::Abbreviated,
        "jr esq inc corp co cos ltd bros assn dept univ ave blvd rd hwy no nos jan feb mar apr jun jul aug sept sep \
         oct nov dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn fla ga ill ind kan ky la md mass \
         mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que ph vol fig ed eds",
    ),
    (Trait::SmallAbbreviated, "vs etc al ca cf approx est"),
];

/// One word for each office: `Gov.` is `governor`, an attorney is a lawyer. Any other word is its own.
pub(crate) fn in_full(word: &str) -> &str {
    FULL.get(word.trim_end_matches('.')).unwrap_or(word)
}

static FULL: Table<&str, 64> = Table::new(&[
    ("admiral", "adm"),
    ("captain", "capt"),
    ("chairman", "chair"),
    ("colonel", "col"),
    ("commander", "cmdr"),
    ("corporal", "cpl"),
    ("detective", "det"),
    ("doctor", "physician"),
    ("general", "gen"),
    ("governor", "gov"),
    ("lawyer", "attorney barrister counsel solicitor"),
    ("lieutenant", "lt"),
    ("major", "maj"),
    ("president", "pres"),
    ("private", "pvt"),
    ("representative", "rep"),
    ("secretary", "sec"),
    ("senator", "sen"),
    ("sergeant", "sgt"),
    ("superintendent", "supt"),
]);

#[cfg(test)]
mod tests {
    use super::{in_full, is_abbreviation};

    #[test]
    fn an_office_has_one_word() {
        for (word, full) in [("Gov.", "governor"), ("attorney", "lawyer"), ("Barrister", "lawyer"), ("pilot", "pilot")]
        {
            assert_eq!(in_full(word), full);
        }
    }

    #[test]
    fn a_stop_belongs_to_an_abbreviation_in_its_own_dress() {
        for word in ["Mr", "Sen", "J", "U.S", "p.m", "R-Ky", "etc", "No"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["MR", "mr", "I", "no", "Etc", "river", "a", "", "R-river"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }
}
