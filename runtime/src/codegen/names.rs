//! Converts names of the metadata to Rust names.

use crate::codegen::identifier::identifier;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::{borrow::ToOwned, format, string::String, string::ToString, vec::Vec};

/// Names that the generated code uses.
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

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that a field cannot have: keywords without a raw identifier, and methods of a patch.
const RESERVED: &[&str] = &[
    "apply",
    "changed_paths",
    "changed_properties",
    "conflicts",
    "conflicts_with",
    "crate",
    "is_empty",
    "rebase",
    "self",
    "super",
    "then",
];

/// A unique Rust name for each type: its simple name and suffix, preceded by as few namespace segments as necessary.
pub(super) fn types<'a>(
    types: impl Iterator<Item = (&'a str, &'static str)>,
) -> BTreeMap<(String, &'static str), String> {
    let mut names: BTreeMap<_, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (name, end) in types {
        let segments: Vec<&str> = name.split('.').collect();
        let candidates = (0..segments.len()).rev().map(|start| {
            let words = segments.iter().skip(start).map(|word| pascal(word));
            identifier(&words.collect::<String>()) + end
        });
        let numbered = (names.len()..).map(|number| format!("Type{number}"));
        let free = { candidates.chain(numbered) }.find(|candidate| is_free(candidate, &taken));
        let free = free.unwrap_or_default();
        taken.insert(free.clone());
        names.insert((name.to_owned(), end), free);
    }
    names
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
    let mut words = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let starts = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || letters
                    .get(index + 1)
                    .is_some_and(|after| after.is_lowercase()));
        if starts && !words.is_empty() && !words.ends_with('_') {
            words.push('_');
        }
        // Rust warns about a double underscore inside a name.
        let is_second = words.ends_with('_') && words.contains(|known| known != '_');
        if *letter != '_' || !is_second {
            words.extend(letter.to_lowercase());
        }
    }
    let mut words = identifier(&words);
    if RESERVED.contains(&words.as_str()) {
        words.push('_');
    }
    words
}

/// The field name as source text: a keyword becomes a raw identifier.
pub(super) fn escape_keyword(field: &str) -> String {
    if KEYWORDS.contains(&field) {
        format!("r#{field}")
    } else {
        field.into()
    }
}

/// Whether `rename_all = "camelCase"` converts the field name to that name. serde changes the case of ASCII letters only.
pub(super) fn is_camel_of_field(field: &str, name: &str) -> bool {
    let words = field.split('_').map(|word| first(word, ascii_upper));
    is_camel(&words.collect::<String>(), name)
}

/// The variant name of an enumeration member.
pub(super) fn variant(name: &str) -> String {
    let name: String = name
        .split('_')
        .map(|word| pascal(&lowercase_capitals(word)))
        .collect();
    let name = identifier(&name);
    if TAKEN.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// Converts a word in capitals to lower case, so that only its first letter becomes a capital.
fn lowercase_capitals(word: &str) -> String {
    if word.chars().any(char::is_lowercase) {
        word.into()
    } else {
        word.to_lowercase()
    }
}

/// Whether `rename_all = "camelCase"` converts the variant name to that name.
pub(super) fn is_camel(pascal: &str, name: &str) -> bool {
    let lower = |letter: char| letter.to_ascii_lowercase().to_string();
    name.is_ascii() && first(pascal, lower) == name
}

fn pascal(word: &str) -> String {
    identifier(&first(word, |letter| letter.to_uppercase().to_string()))
}

fn ascii_upper(letter: char) -> String {
    letter.to_ascii_uppercase().to_string()
}

fn first(word: &str, change: fn(char) -> String) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(change).unwrap_or_default();
    first + letters.as_str()
}
