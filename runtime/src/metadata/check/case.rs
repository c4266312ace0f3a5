//! Suggests `rename_all` for a struct whose names have another case than the declared ones.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::DisagreementKind;
use alloc::{format, string::String, vec::Vec};

type Convert = fn(&str) -> String;

/// The cases of serde that result in an OData identifier, with the conversion of a name into each.
const CASES: [(&str, Convert); 4] = [
    ("camelCase", camel),
    ("PascalCase", pascal),
    ("snake_case", snake),
    ("SCREAMING_SNAKE_CASE", screaming),
];

impl<'a> Check<'a> {
    /// Suggests the case in which the service declares most of the names that it does not know.
    pub(in crate::metadata) fn suggest_case<'n>(
        &mut self,
        names: impl Iterator<Item = &'n str>,
        of: &'a StructuredType,
    ) {
        let names: Vec<_> = names.filter(|name| is_plain(name)).collect();
        let declared = self.csdl.members(of);
        let is_declared = |name: &str| declared.contains_key(name);
        let unknown = names.iter().filter(|name| !is_declared(name)).count();
        let case = CASES.iter().find(|(_, convert)| {
            let (mut gained, mut lost) = (0, 0);
            for name in &names {
                let converted = convert(name);
                let is_same = converted == *name;
                match (is_declared(name), is_declared(&converted)) {
                    // Two properties cannot have the same name.
                    (false, true) if names.contains(&converted.as_str()) => lost += 1,
                    (false, true) => gained += 1,
                    (true, false) => lost += 1,
                    // The struct already has this case, and single names are misspelt.
                    (true, true) if is_same && words(name).len() > 1 => lost += 1,
                    _ => {}
                }
            }
            gained > lost && gained * 2 > unknown
        });
        if let Some((case, _)) = case {
            self.report_with_suggestion(
                DisagreementKind::RenameAll,
                "names its properties in another case",
                format!("declares them in `{case}`"),
                Some(&format!("#[serde(rename_all = \"{case}\")]")),
            );
        }
    }
}

/// Annotations have no case.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.contains('@')
}

fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn pascal(name: &str) -> String {
    let capitalize = |word: String| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    words(name).into_iter().map(capitalize).collect()
}

fn snake(name: &str) -> String {
    words(name).join("_")
}

fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// The words of a name in any case, in small letters.
fn words(name: &str) -> Vec<String> {
    let is_screaming = !name.chars().any(|letter| letter.is_ascii_lowercase());
    let mut words = Vec::new();
    for part in name.split(['_', '-']).filter(|part| !part.is_empty()) {
        let mut word = String::new();
        for letter in part.chars() {
            if letter.is_ascii_uppercase() && !is_screaming && !word.is_empty() {
                words.push(core::mem::take(&mut word));
            }
            word.push(letter.to_ascii_lowercase());
        }
        words.push(word);
    }
    words
}
