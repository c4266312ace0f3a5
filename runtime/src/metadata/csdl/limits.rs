//! What is refused before it is read, since reading would take time or memory out of all proportion to the text.

use crate::metadata::ParseError;
use alloc::collections::BTreeSet;

/// Graph has 130,000 nodes; the limit bounds the memory of a hostile text.
pub(in crate::metadata) const NODES: u32 = 2_000_000;

/// Of one element. Each attribute is compared with those before it, so that thousands would take long; no element of CSDL
/// has more than ten of its own.
const ATTRIBUTES: usize = 1_000;

/// Different ones, in the whole text. Those in scope are looked through for each of them, in every element that declares
/// one.
const PREFIXES: usize = 100;

/// Base types of a type: Graph's go six deep. Each is looked up for whatever is asked of a type.
pub(in crate::metadata) const BASES: usize = 100;

/// Properties of a type, or members: what annotations say of one is looked for among them.
pub(in crate::metadata) const NAMES: usize = 10_000;

pub(in crate::metadata) fn check(text: &str) -> Result<(), ParseError> {
    few_attributes(text)?;
    few_prefixes(text)
}

/// Between one `<` and the next are at most one element's attributes, since in their values it is escaped (XML 1.0, 2.4).
/// What looks like an attribute in a text or a comment counts as one, and so the limit is high.
fn few_attributes(text: &str) -> Result<(), ParseError> {
    let mut start = 0;
    for part in text.split('<') {
        if let Some((before, _)) = attributes(part).nth(ATTRIBUTES) {
            let told = "more attributes than any element of metadata has";
            return Err(ParseError::new(text, start + before, told));
        }
        start += part.len() + 1;
    }
    Ok(())
}

fn few_prefixes(text: &str) -> Result<(), ParseError> {
    let mut prefixes = BTreeSet::new();
    for (before, start) in text.match_indices("xmlns:") {
        let name = text.get(before + start.len()..).unwrap_or_default();
        let is_end = |letter: char| letter == '=' || letter == ':' || letter.is_whitespace();
        prefixes.extend(name.split(is_end).next());
        if prefixes.len() > PREFIXES {
            let told = "more prefixes of namespaces than any metadata has";
            return Err(ParseError::new(text, before, told));
        }
    }
    Ok(())
}

/// What begins like the value of an attribute.
fn attributes(part: &str) -> impl Iterator<Item = (usize, &str)> {
    part.match_indices('=').filter(|(before, _)| {
        let value = part.get(before + 1..).unwrap_or_default();
        value.trim_start().starts_with(['"', '\''])
    })
}
