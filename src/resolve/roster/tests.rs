//! Who is who, each rule with its nearest look-alike.
