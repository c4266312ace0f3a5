//! Converts names of the metadata to Rust names.

use crate::body::version;
use crate::codegen::identifier::{identifier, normalized};
use crate::codegen::keywords;
use alloc::collections::BTreeSet;
use alloc::{format, string::String, vec::Vec};

/// Names that a type cannot have, because the generated code uses them.
const TAKEN: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "DynamicProperties",
    "Eq",
    "Err",
    "GraphPatch",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Self",
    "Serialize",
    "Some",
    "String",
    "Vec",
];

/// Methods of a patch, which the setter of a field would hide.
const METHODS: &[&str] = &[
    "apply",
    "changed_paths",
    "changed_properties",
    "conflicts",
    "conflicts_with",
    "is_empty",
    "rebase",
    "then",
];

/// A Rust name that no other type of a module has: the simple name and suffix, preceded by as few namespace segments as
/// necessary.
pub(super) fn unique_type(name: &str, end: &str, taken: &mut BTreeSet<String>) -> String {
    let segments: Vec<&str> = name.split('.').collect();
    let candidates = (0..segments.len()).rev().map(|start| {
        let segments = segments.get(start..).unwrap_or_default();
        camel(segments) + end
    });
    let numbered = (taken.len()..).map(|number| format!("Type{number}"));
    let free = { candidates.chain(numbered) }.find(|candidate| is_free(candidate, taken));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

/// A variant name for each type: its simple name, preceded by as few namespace segments as necessary.
/// If all types are versions of the base type, each variant has the name of its version.
pub(super) fn variants_of_types(base: &str, types: &[&str]) -> Vec<String> {
    let is_version = |name: &&str| {
        version::without_version(name) == base.rsplit_once('.') || version::is_same(name, base)
    };
    if types.iter().all(is_version) {
        let versions = types.iter().filter_map(|name| name.rsplit('.').nth(1));
        return versions.map(|version| camel(&[version])).collect();
    }
    let segments: Vec<Vec<&str>> = types.iter().map(|name| name.split('.').collect()).collect();
    let end = |segments: &Vec<&str>, count: usize| {
        let start = segments.len().saturating_sub(count);
        camel(segments.get(start..).unwrap_or_default())
    };
    let longest = segments.iter().map(Vec::len).max().unwrap_or_default();
    let mut names: Vec<String> = segments.iter().map(|it| end(it, 1)).collect();
    for count in 2..=longest {
        let mut seen = BTreeSet::new();
        let again = names.iter().filter(|name| !seen.insert(name.as_str()));
        let again: BTreeSet<String> = again.cloned().collect();
        if again.is_empty() {
            break;
        }
        for (name, segments) in names.iter_mut().zip(&segments) {
            if again.contains(name) {
                *name = end(segments, count);
            }
        }
    }
    names
}

/// The module name of a namespace.
pub(super) fn module(namespace: &str) -> String {
    keywords::renamed(snake(&namespace.replace('.', "_")))
}

/// Whether a type can have a name, which is also the start of the name of its patch type.
fn is_free(candidate: &str, taken: &BTreeSet<String>) -> bool {
    let is_resource_of = |patch: &str| {
        let resource = patch.strip_suffix("Patch");
        resource.is_some_and(|resource| taken.contains(resource))
    };
    !TAKEN.contains(&candidate)
        && !taken.contains(candidate)
        && !taken.contains(&format!("{candidate}Patch"))
        && !is_resource_of(candidate)
}

/// The field name of a property.
pub(super) fn field(name: &str) -> String {
    let field = keywords::renamed(snake(name));
    if METHODS.contains(&field.as_str()) {
        field + "_"
    } else {
        field
    }
}

/// A name in snake case.
fn snake(name: &str) -> String {
    let letters: Vec<char> = normalized(name).chars().collect();
    let mut words = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1..).unwrap_or_default();
        // The `s` of `URIs` belongs to the acronym.
        let is_plural = matches!(after, ['s'] | ['s', 'A'..='Z', ..]);
        let starts = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.first().is_some_and(|after| after.is_lowercase()) && !is_plural);
        if starts && !words.is_empty() && !words.ends_with('_') {
            words.push('_');
        }
        // Rust warns about a double underscore inside a name.
        let is_second = words.ends_with('_') && words.contains(|known| known != '_');
        if *letter != '_' || !is_second {
            words.extend(letter.to_lowercase());
        }
    }
    identifier(&words)
}

/// The variant name of an enumeration member.
pub(super) fn variant(name: &str) -> String {
    let name = normalized(name);
    let words: Vec<_> = name.split('_').map(lowercase_capitals).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    keywords::renamed(identifier(&without_acronym(joined(&words))))
}

/// Converts a word in capitals to lower case, so that only its first letter becomes a capital.
fn lowercase_capitals(word: &str) -> String {
    if word.chars().any(char::is_lowercase) {
        word.into()
    } else {
        word.to_lowercase()
    }
}

/// A name of a type from names of the metadata. rustc rejects an underscore beside a letter, and clippy an acronym.
fn camel(segments: &[&str]) -> String {
    let name = normalized(&segments.join("_"));
    let words: Vec<_> = name.split('_').collect();
    identifier(&without_acronym(joined(&words)))
}

/// A name that is not in capitals alone.
fn without_acronym(name: String) -> String {
    if name.len() > 2 && name.bytes().all(|it| it.is_ascii_uppercase()) {
        return first_upper(&name.to_lowercase());
    }
    name
}

/// Words with a capital at the start of each, and with an underscore between digits.
fn joined(words: &[&str]) -> String {
    let mut name = String::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let word = first_upper(word);
        let has_case = |letter: char| letter.is_lowercase() || letter.is_uppercase();
        let ends = name.chars().next_back().is_some_and(|it| !has_case(it));
        if ends && word.chars().next().is_some_and(|it| !has_case(it)) {
            name.push('_');
        }
        name += &word;
    }
    name
}

fn first_upper(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
