//! Keywords of every edition.

use alloc::{format, string::String};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const WITHOUT_RAW: &[&str] = &["Self", "crate", "self", "super"];

/// The name of a field or module as source text: a keyword becomes a raw identifier.
pub(super) fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.into()
    }
}

/// Another name for a keyword that cannot be a raw identifier.
pub(super) fn renamed(name: String) -> String {
    if WITHOUT_RAW.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}
