//! The message about an unknown `#[graph(…)]` attribute, with the one that was probably meant.

use super::{alternatives, serde, BESIDE_ROLE, ON_CONTAINER, ROLES};
use proc_macro2::TokenTree;
use syn::{parse::ParseStream, Ident};

/// Words from other crates and SDKs, each with the attribute that has its meaning here.
const SYNONYMS: [(&str, &str); 33] = [
    ("id", "key"),
    ("identifier", "key"),
    ("pk", "key"),
    ("primary_key", "key"),
    ("entity_key", "key"),
    ("computed", "read_only"),
    ("generated", "read_only"),
    ("immutable", "read_only"),
    ("nested", "complex"),
    ("complex_type", "complex"),
    ("embedded", "complex"),
    ("merge", "complex"),
    ("ignore", "skip"),
    ("ignored", "skip"),
    ("exclude", "skip"),
    ("inherits", "base"),
    ("inherit", "base"),
    ("extends", "base"),
    ("parent", "base"),
    ("base_type", "base"),
    ("open", "dynamic"),
    ("open_type", "dynamic"),
    ("additional_properties", "dynamic"),
    ("navigation", "bind"),
    ("navigation_property", "bind"),
    ("reference", "bind"),
    ("link", "bind"),
    ("secret", "sensitive"),
    ("password", "sensitive"),
    ("redact", "sensitive"),
    ("odata_type", "type"),
    ("type_name", "type"),
    ("entity_type", "type"),
];

/// The characters that join the words of a name in other languages.
const JOINTS: [char; 3] = ['.', '-', ':'];

/// Words for the name of a property.
const NAMES: [&str; 3] = ["name", "json_name", "property_name"];

pub(super) fn unknown(key: &str, allowed: &[&str]) -> String {
    let meant = |name: &&str| {
        is_similar(key, name)
            || SYNONYMS
                .iter()
                .any(|(word, is)| is_equal(key, word) && is == name)
    };
    if let Some(meant) = allowed.iter().copied().find(|name| meant(name)) {
        format!("unknown attribute `{key}`, expected `{meant}`")
    } else if allowed.contains(&"key") && NAMES.iter().any(|word| is_equal(key, word)) {
        format!("unknown attribute `{key}`; to rename a property, use `#[serde(rename = \"…\")]`")
    } else if serde::is_known(key) {
        format!("`{key}` is a serde attribute; put it in `#[serde(…)]`")
    } else {
        let expected = alternatives(allowed);
        format!("unknown attribute `{key}`, expected {expected}")
    }
}

/// Returns the message about a key that continues with another character than `_`, such as `odata.type`, if it resembles
/// an attribute. The input starts after the first word of the key.
pub(super) fn joined(first: &Ident, input: ParseStream) -> Option<String> {
    let key = input.fork().step(|cursor| {
        let (mut key, mut rest) = (first.to_string(), *cursor);
        while let Some((token, next)) = rest.token_tree() {
            match token {
                TokenTree::Ident(word) if ends_with_joint(&key) => key += &word.to_string(),
                TokenTree::Punct(joint) if JOINTS.contains(&joint.as_char()) => {
                    key.push(joint.as_char());
                }
                _ => break,
            }
            rest = next;
        }
        Ok((key, rest))
    });
    let key = key
        .ok()
        .filter(|key| first != key && !ends_with_joint(key))?;
    let all = [&ROLES[..], &BESIDE_ROLE[..], &ON_CONTAINER[..]].concat();
    let names = all.into_iter().map(|name| (name, name));
    let (_, meant) = { names.chain(SYNONYMS) }.find(|(word, _)| is_equal(&key, word))?;
    Some(format!("unknown attribute `{key}`, expected `{meant}`"))
}

fn ends_with_joint(key: &str) -> bool {
    key.ends_with(JOINTS)
}

/// Compares two names without their case and everything that joins their words.
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
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
}
