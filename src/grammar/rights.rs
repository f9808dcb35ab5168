//! One line in, whether somebody claims the rights in it out: `© Harbour Post`, `(c) Harbour News`; and a paragraph parted from the claim
//! behind its last sentence. Wording only.

/// Bytes of what a page says of its rights behind its last sentence.
const RIGHTS: usize = 120;

/// What stands behind the last sentence of a paragraph to claim the rights, and what stands before it: `… in May. © Harbour Post`
pub(crate) fn closing_rights(line: &str) -> Option<(&str, &str)> {
    let claims = |word| line.trim_end_matches(['.', ')', '>']).ends_with(word);
    if line.ends_with(['.', '”', '"', '’', '?', '!'])
        && !["reserved", "prohibited", "permission"].into_iter().any(claims)
    {
        return None; // as most paragraphs
    }
    let at = line.rfind(['©', 'ⓒ']).filter(|at| line.len() - at <= RIGHTS)?;
    let (before, words) = line.split_at_checked(at)?;
    let before = before.trim_end_matches(['<', '(', '[', ' ']).trim_end();
    let before = before.strip_suffix("Copyright").unwrap_or(before).trim_end_matches(['<', '(', '[', ' ', '|']);
    (!before.is_empty() && words.chars().count() > 4)
        .then(|| (before.trim_end(), line.get(before.len()..).unwrap_or(words).trim()))
}

/// `owned = ( "©" / "Copyright ©" ) …`, at any length.
pub(crate) fn owned(line: &str) -> bool {
    line.starts_with(['©', 'ⓒ']) || line.starts_with("Copyright ©")
}

/// `rights = "(c) " 1*4( Capitalised / year )`: `(c) Harbour News`
pub(super) fn rights(line: &str) -> bool {
    let owner = line.strip_prefix("(c) ").or_else(|| line.strip_prefix("(C) "));
    owner.is_some_and(|owner| {
        owner.split(' ').count() <= 4
            && !owner.ends_with(['.', ';', ','])
            && owner.split(' ').all(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_claimed_behind_the_last_sentence() {
        let line = "The ferry sails in May. Copyright ⓒ Harbour Post, all rights reserved";
        let rights = Some(("The ferry sails in May.", "Copyright ⓒ Harbour Post, all rights reserved"));
        assert_eq!(closing_rights(line), rights);
        assert_eq!(closing_rights("It sails. <© Harbour Post>"), Some(("It sails.", "<© Harbour Post>")));
        for line in ["© Harbour Post", "The sign on the door is a ©", "It sails – in May, the ‘captain’ says."]
        {
            assert_eq!(closing_rights(line), None, "{line}");
        }
    }
}
