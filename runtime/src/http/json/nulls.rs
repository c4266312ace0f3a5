//! Removes the nulls of objects.

use super::tokens::Tokens;
use alloc::{string::String, vec::Vec};

/// An object or array that is being written.
struct Container<'j> {
    is_object: bool,
    /// The name of the current member, with its quotes.
    name: Option<&'j str>,
    /// The start of the current member in the output, before its comma.
    start: usize,
    /// The member before the current one, if it is in the output: its name and its start.
    previous: Option<(&'j str, usize)>,
    is_empty: bool,
}

/// Returns valid JSON without the members that are null, at any depth. The items of arrays stay, also if they are null.
///
/// A type annotation directly before its property is removed with it. All other text stays as it is, but spaces.
pub(in crate::http) fn without_nulls(json: &str) -> String {
    let mut output = String::with_capacity(json.len());
    let mut containers: Vec<Container<'_>> = Vec::new();
    for token in Tokens::new(json.as_bytes()) {
        let text = json.get(token.range).unwrap_or_default();
        match (token.kind, containers.last_mut()) {
            (b'{' | b'[', _) => {
                output.push_str(text);
                containers.push(Container::new(token.kind == b'{'));
                continue;
            }
            (b'}' | b']', _) => {
                containers.pop();
                output.push_str(text);
            }
            (b',', Some(object)) if object.is_object => {
                object.name = None;
                continue;
            }
            (b'"', Some(object)) if object.is_object && object.name.is_none() => {
                object.name = Some(text);
                object.start = output.len();
                output.push_str(if object.is_empty { "" } else { "," });
                output.push_str(text);
                continue;
            }
            (b'n', Some(object)) if object.is_object => {
                object.remove(&mut output);
                continue;
            }
            (b':' | b',', _) => {
                output.push_str(text);
                continue;
            }
            _ => output.push_str(text),
        }
        if let Some(container) = containers.last_mut() {
            container.keep();
        }
    }
    output
}

impl Container<'_> {
    fn new(is_object: bool) -> Self {
        Self {
            is_object,
            name: None,
            start: 0,
            previous: None,
            is_empty: true,
        }
    }

    /// Keeps the current member, which is complete.
    fn keep(&mut self) {
        self.is_empty = false;
        self.previous = self.name.map(|name| (name, self.start));
    }

    /// Removes the current member, and the annotation of its type.
    fn remove(&mut self, output: &mut String) {
        let name = self.name.unwrap_or_default().trim_matches('"');
        let start = match self.previous.take() {
            Some((annotation, start)) if annotates(annotation, name) => start,
            _ => self.start,
        };
        output.truncate(start);
        self.is_empty = output.ends_with('{');
    }
}

/// Returns `true` for the name of the type annotation of a property.
fn annotates(annotation: &str, property: &str) -> bool {
    let suffix = annotation.trim_matches('"').strip_prefix(property);
    matches!(suffix, Some("@odata.type" | "@type"))
}
