//! The members of an object.

use super::tokens::Tokens;
use alloc::{string::String, vec::Vec};
use core::ops::Range;

/// A member, as ranges of the text.
pub(in crate::http) struct Member {
    /// With its quotes.
    name: Range<usize>,
    pub(in crate::http) value: Range<usize>,
}

impl Member {
    /// Returns the name without escapes, or `None` if it is not JSON.
    pub(in crate::http) fn name(&self, json: &str) -> Option<String> {
        serde_json::from_str(json.get(self.name.clone())?).ok()
    }
}

/// Returns the members of an object of valid JSON, in order.
pub(in crate::http) fn members(json: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let mut depth = 0_usize;
    let mut name: Option<Range<usize>> = None;
    let mut start = None;
    for token in Tokens::new(json.as_bytes()) {
        match token.kind {
            b':' if depth == 1 => {}
            b',' if depth == 1 => (name, start) = (None, None),
            _ if depth == 1 && name.is_none() => name = Some(token.range.clone()),
            _ if depth == 1 => start = Some(token.range.start),
            _ => {}
        }
        match token.kind {
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if let (1, Some(start), Some(name)) = (depth, start, &name) {
            members.push(Member {
                name: name.clone(),
                value: start..token.range.end,
            });
        }
    }
    members
}
