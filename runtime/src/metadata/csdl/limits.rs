//! Limits that bound the time and memory of parsing a hostile text.

use crate::metadata::ParseError;
use alloc::{collections::BTreeSet, format};

/// Nodes of the document. Microsoft Graph has 130,000; the limit bounds the memory of a hostile text.
pub(super) const NODES: u32 = 2_000_000;

/// Attributes of an element. The XML parser compares each attribute with all earlier ones, so thousands would be slow.
/// CSDL defines at most ten for any element.
const ATTRIBUTES: usize = 1_000;

/// Distinct namespace prefixes of the document. Each declaration makes the XML parser search all prefixes in scope.
const PREFIXES: usize = 100;

/// Depth of a chain of base types. Microsoft Graph has six levels; each lookup of a property follows the chain.
pub(super) const BASES: usize = 100;

/// Properties or members of a type. The check of a model tries each of them.
pub(super) const NAMES: usize = 10_000;

/// Characters of a simple identifier (OData CSDL XML 4.01, 17.2).
pub(super) const IDENTIFIER: usize = 128;

/// Characters of a namespace (OData CSDL XML 4.01, 17.1).
pub(super) const NAMESPACE: usize = 511;

/// Bytes of the properties that derived types copy from their base types, because an annotation targets the copy.
pub(super) const COPIES: usize = 64 << 20;

/// Depth of the values that a check compares. Each level needs stack in the check and in the model's `Deserialize`.
pub(in crate::metadata) const DEPTH: usize = 32;

/// Properties of a sample value, including those of nested values: two levels of wide types would be quadratic.
pub(in crate::metadata) const SAMPLE: usize = 5_000;

/// Properties of all samples that a check tries on types that do not show their fields.
pub(in crate::metadata) const TRIED: usize = 1_000_000;

pub(super) fn check(text: &str) -> Result<(), ParseError> {
    few_attributes(text)?;
    few_prefixes(text)
}

/// Counts the attributes between one `<` and the next: attribute values escape it (XML 1.0, 2.4). Anything in a text or
/// a comment that resembles an attribute counts too, so the limit is high.
fn few_attributes(text: &str) -> Result<(), ParseError> {
    let mut start = 0;
    for part in text.split('<') {
        if let Some((before, _)) = attributes(part).nth(ATTRIBUTES) {
            let message = format!("the element has more than {ATTRIBUTES} attributes");
            return Err(ParseError::new(text, start + before, message));
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
            let message = format!("the document declares more than {PREFIXES} namespace prefixes");
            return Err(ParseError::new(text, before, message));
        }
    }
    Ok(())
}

/// The offsets and texts of everything that starts like an attribute value.
fn attributes(part: &str) -> impl Iterator<Item = (usize, &str)> {
    part.match_indices('=').filter(|(before, _)| {
        let value = part.get(before + 1..).unwrap_or_default();
        value.trim_start().starts_with(['"', '\''])
    })
}
