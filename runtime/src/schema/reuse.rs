//! The definitions of a document that describe the same patches.

use super::own::Definitions;
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use serde_json::{Map, Value};

/// Replaces each reference to a patch that the document already defines by one to that definition.
pub(super) fn reuse(patches: &mut Map<String, Value>, existing: &Definitions<'_>) {
    let mut replaced = Map::new();
    for name in patches.keys() {
        let mut same = existing.map.keys().filter(|other| {
            let is_candidate = stem(other) == stem(name);
            is_candidate && Comparison::new(patches, existing).definitions(name, other)
        });
        if let Some(other) = same.next() {
            let reference = |name: &str| format!("{}{name}", existing.prefix);
            replaced.insert(reference(name), reference(other).into());
        }
    }
    for patch in patches.values_mut() {
        replace(patch, &replaced);
    }
}

/// Returns a name without the number that makes it unique.
fn stem(name: &str) -> &str {
    name.trim_end_matches(|letter: char| letter.is_ascii_digit())
}

/// Compares patches with definitions. Recursive types refer to each other, so a pair that is being compared is assumed to
/// be equal.
struct Comparison<'a> {
    patches: &'a Map<String, Value>,
    existing: &'a Definitions<'a>,
    assumed: Vec<(String, String)>,
}

impl<'a> Comparison<'a> {
    fn new(patches: &'a Map<String, Value>, existing: &'a Definitions<'a>) -> Self {
        Self {
            patches,
            existing,
            assumed: Vec::new(),
        }
    }

    fn definitions(&mut self, patch: &str, other: &str) -> bool {
        let is_pair = |(one, two): &(String, String)| one == patch && two == other;
        if self.assumed.iter().any(is_pair) {
            return true;
        }
        self.assumed.push((patch.to_owned(), other.to_owned()));
        let pair = self.patches.get(patch).zip(self.existing.map.get(other));
        pair.is_some_and(|(patch, other)| self.schemas(patch, other))
    }

    fn schemas(&mut self, one: &Value, other: &Value) -> bool {
        match (one, other) {
            (Value::Array(one), Value::Array(other)) => {
                let mut pairs = one.iter().zip(other);
                one.len() == other.len() && pairs.all(|(one, other)| self.schemas(one, other))
            }
            (Value::Object(one), Value::Object(other)) => {
                one.len() == other.len()
                    && one.iter().all(|(keyword, value)| {
                        let other = other.get(keyword);
                        other.is_some_and(|other| match self.patch(keyword, value, other) {
                            Some((patch, other)) => self.definitions(&patch, &other),
                            None => self.schemas(value, other),
                        })
                    })
            }
            _ => one == other,
        }
    }

    /// Returns the names in two references, if the first one refers to a patch.
    fn patch(&self, keyword: &str, one: &Value, other: &Value) -> Option<(String, String)> {
        let one = self.existing.name(one).filter(|_| keyword == "$ref")?;
        let is_patch = self.patches.contains_key(&one);
        self.existing
            .name(other)
            .filter(|_| is_patch)
            .map(|other| (one, other))
    }
}

fn replace(schema: &mut Value, replaced: &Map<String, Value>) {
    match schema {
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, replaced)),
        Value::Object(members) => {
            for (name, value) in members {
                let reference = value.as_str().filter(|_| name == "$ref");
                match reference.and_then(|reference| replaced.get(reference)) {
                    Some(other) => *value = other.clone(),
                    None => replace(value, replaced),
                }
            }
        }
        _ => {}
    }
}
