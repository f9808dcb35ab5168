//! The small alphabet of troublemakers that bytes are mapped to.

pub(crate) const ALPHABET: [&str; 64] = [
    "“", "”", "\"", "‘", "’", "'", "''", "``", "«", "»", "„", "「", "」", "\n", "\n\n", "\r\n", ": ", ":", ",", ". ", "? ",
    " ", "\u{a0}", "\t", "—", " - ", "…", "(", ")", "[", "]", "**", ">", "<v ", ">> ", "# ", "A", "b", " said ", " says ",
    " told ", "Ann Lee", "Bob Ray", "MR. LEE", "Mr. Lee", " he ", " she ", " who ", " and ", " that ", " the official ",
    "according to ", "Q", "A: ", "Q: ", "00:01", "-->", "WEBVTT", "12", "5'10", "é", "\u{feff}", "\u{2028}", "K",
];

pub(crate) fn spell(data: &[u8]) -> String {
    data.iter().map(|&byte| ALPHABET[usize::from(byte) % ALPHABET.len()]).collect()
}
