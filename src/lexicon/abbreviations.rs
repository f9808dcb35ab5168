//! Words that end in a stop which does not end the sentence.

/// Whether `word`, which stands before a stop, is an abbreviation or an initial.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(initial), None) => initial.is_uppercase() && initial != 'I',
        (Some(_), Some(_)) => word.contains('.') && word.len() <= 8 || is_title(word) || is_other(word),
        _ => false,
    }
}

/// Stands before a name: the next capital goes on with it.
fn is_title(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "Rev" | "Revd" | "Fr" | "Sr" | "Hon" | "Sen" | "Sens" | "Rep" | "Reps" | "Gov"
            | "Govs" | "Lt" | "Col" | "Gen" | "Maj" | "Capt" | "Cpl" | "Sgt" | "Cmdr" | "Cdr" | "Adm" | "Brig" | "Supt" | "Insp"
            | "Det" | "Pvt" | "Pres" | "Amb" | "Atty" | "Asst" | "Assoc" | "Dep" | "Dir" | "Del" | "Mme" | "Mlle" | "Messrs" | "Msgr"
            | "St" | "Ste" | "Mt" | "Ft" | "Sir" | "Sgts" | "Supts" | "Drs" | "Profs" | "Revs" | "Gens" | "Cols"
    )
}

/// Stands after a name or elsewhere.
fn is_other(word: &str) -> bool {
    matches!(
        word,
        "Jr" | "Esq" | "Inc" | "Corp" | "Co" | "Cos" | "Ltd" | "Bros" | "Assn" | "Dept" | "Univ" | "Ave" | "Blvd" | "Rd" | "Hwy"
            | "No" | "Nos" | "vs" | "etc" | "al" | "ca" | "cf" | "approx" | "est" | "Jan" | "Feb" | "Mar" | "Apr" | "Jun" | "Jul" | "Aug"
            | "Sept" | "Sep" | "Oct" | "Nov" | "Dec" | "Mon" | "Tue" | "Tues" | "Wed" | "Thu" | "Thurs" | "Fri" | "Ala" | "Ariz" | "Ark"
            | "Calif" | "Colo" | "Conn" | "Fla" | "Ga" | "Ill" | "Ind" | "Kan" | "Ky" | "La" | "Md" | "Mass" | "Mich" | "Minn" | "Miss"
            | "Mo" | "Mont" | "Neb" | "Nev" | "Okla" | "Ore" | "Pa" | "Penn" | "Tenn" | "Tex" | "Vt" | "Va" | "Wash" | "Wis" | "Wyo"
            | "Ont" | "Que" | "Ph" | "Vol" | "Fig" | "Ed" | "Eds"
    )
}
