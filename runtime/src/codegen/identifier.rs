//! Rust identifiers. Their characters have the properties `XID_Start` and `XID_Continue` (Rust reference, Identifiers), and
//! rustc warns about characters outside Normalization Form KC (`uncommon_codepoints`).

use crate::codegen::docs::is_visible;
use alloc::collections::BTreeMap;
use alloc::{borrow::ToOwned, format, string::String};
use unicode_normalization::UnicodeNormalization;

/// The normal form of a name. It precedes a change of case, because the characters that it replaces can lack an upper case.
pub(super) fn normalized(name: &str) -> String {
    name.nfkc().collect()
}

/// Converts a name to a Rust identifier: replaces invalid characters by `_` and avoids the name `_`.
pub(super) fn identifier(name: &str) -> String {
    // Unicode also allows joiners, which have no glyph.
    let is_plain = |letter: char| unicode_ident::is_xid_continue(letter) && is_visible(letter);
    let letters = name.chars();
    let mut name: String = letters
        .map(|letter| if is_plain(letter) { letter } else { '_' })
        .collect();
    if name.is_empty() || name == "_" {
        name = "__".into();
    }
    if !name.starts_with(|first: char| unicode_ident::is_xid_start(first) || first == '_') {
        name.insert(0, '_');
    }
    name
}

/// The identifiers of a scope.
#[derive(Default)]
pub(super) struct Taken(BTreeMap<String, usize>);

impl Taken {
    /// Makes an identifier unique: with one or two underscores at its end, then with a number.
    pub(super) fn unique(&mut self, name: &str) -> String {
        for end in ["", "_", "__"] {
            let candidate = format!("{name}{end}");
            if self.insert(&candidate) {
                return candidate;
            }
        }
        self.numbered(name, "_")
    }

    /// Makes the name of a variant unique. rustc rejects an underscore beside a letter.
    pub(super) fn unique_variant(&mut self, name: &str) -> String {
        for end in ["", "_", "__"] {
            let candidate = format!("{name}{end}");
            if self.insert(&candidate) {
                return candidate;
            }
        }
        let has_case = |letter: char| letter.is_lowercase() || letter.is_uppercase();
        self.numbered(name, if name.ends_with(has_case) { "" } else { "_" })
    }

    fn numbered(&mut self, name: &str, separator: &str) -> String {
        loop {
            // The number is stored, because a search from the start would be quadratic.
            let number = self.0.entry(name.to_owned()).or_default();
            *number += 1;
            let candidate = format!("{name}{separator}{number}");
            if self.insert(&candidate) {
                return candidate;
            }
        }
    }

    fn insert(&mut self, name: &str) -> bool {
        let is_new = !self.0.contains_key(name);
        if is_new {
            self.0.insert(name.to_owned(), 2);
        }
        is_new
    }
}
