//! What is refused before it is read, since reading would take time or memory out of all proportion to the text.

use super::ParseError;

/// Graph has 130,000 nodes; the limit bounds the memory of a hostile text.
pub(super) const NODES: u32 = 2_000_000;

/// Of one element. Each attribute is compared with those before it, so that thousands would take long; no element of CSDL
/// has more than ten of its own.
const ATTRIBUTES: usize = 1_000;

/// In the whole text. Each prefix may be in scope in each element that declares another.
const PREFIXES: usize = 1_000;

/// Between one `<` and the next are at most one element's attributes, since in their values it is escaped (XML 1.0, 2.4).
/// What looks like an attribute in a text or a comment counts as one, and so the limit is high.
pub(super) fn check(text: &str) -> Result<(), ParseError> {
    let mut start = 0;
    for part in text.split('<') {
        if let Some((before, _)) = attributes(part).nth(ATTRIBUTES) {
            let told = "more attributes than any element of metadata has";
            return Err(ParseError::new(text, start + before, told));
        }
        start += part.len() + 1;
    }
    match text.match_indices("xmlns:").nth(PREFIXES) {
        Some((before, _)) => {
            let told = "more prefixes of namespaces than any metadata has";
            Err(ParseError::new(text, before, told))
        }
        None => Ok(()),
    }
}

/// What begins like the value of an attribute.
fn attributes(part: &str) -> impl Iterator<Item = (usize, &str)> {
    part.match_indices('=').filter(|(before, _)| {
        let value = part.get(before + 1..).unwrap_or_default();
        value.trim_start().starts_with(['"', '\''])
    })
}
