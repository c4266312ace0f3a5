//! The message about an unknown `#[graph(…)]` attribute, with the one that was probably meant.

use super::{alternatives, serde};

/// Words from other crates and SDKs, each with the attribute that has its meaning here.
const SYNONYMS: [(&str, &str); 13] = [
    ("id", "key"),
    ("primary_key", "key"),
    ("computed", "read_only"),
    ("immutable", "read_only"),
    ("nested", "complex"),
    ("merge", "complex"),
    ("ignore", "skip"),
    ("inherits", "base"),
    ("extends", "base"),
    ("open", "dynamic"),
    ("navigation", "bind"),
    ("secret", "sensitive"),
    ("odata_type", "type"),
];

pub(super) fn unknown(key: &str, allowed: &[&str]) -> String {
    let meant = |name: &&str| {
        is_similar(key, name)
            || SYNONYMS
                .iter()
                .any(|(word, is)| is_equal(key, word) && is == name)
    };
    if let Some(meant) = allowed.iter().copied().find(|name| meant(name)) {
        format!("unknown attribute `{key}`, expected `{meant}`")
    } else if serde::is_known(key) {
        format!("`{key}` is a serde attribute; put it in `#[serde(…)]`")
    } else {
        let expected = alternatives(allowed);
        format!("unknown attribute `{key}`, expected {expected}")
    }
}

/// Compares two names without their case and underscores.
fn is_equal(key: &str, name: &str) -> bool {
    letters(key).eq(letters(name))
}

/// Returns `true` if one letter differs, is missing or superfluous, or if two neighbours are swapped.
fn is_similar(key: &str, name: &str) -> bool {
    let (key, name): (Vec<_>, Vec<_>) = (letters(key).collect(), letters(name).collect());
    let same = |(one, other): &(&char, &char)| one == other;
    let start = key.iter().zip(&name).take_while(same).count();
    let end = { key.iter().rev().zip(name.iter().rev()) }
        .take_while(same)
        .count();
    let (shorter, longer) = (key.len().min(name.len()), key.len().max(name.len()));
    let middle = longer.saturating_sub(start + end);
    let is_swapped = || {
        let middle = start..start + 2;
        let swapped = key.get(middle.clone()).into_iter().flatten().rev();
        swapped.eq(name.get(middle).into_iter().flatten())
    };
    shorter > 2 && (middle <= 1 || middle == 2 && shorter == longer && is_swapped())
}

fn letters(name: &str) -> impl DoubleEndedIterator<Item = char> + '_ {
    name.chars()
        .filter(|c| *c != '_')
        .map(|c| c.to_ascii_lowercase())
}
