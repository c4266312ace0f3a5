//! Converts wire names to Rust identifiers.

const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield",
];

/// Names that a field cannot have: they have no raw identifier, or a setter would hide a method of `Patch`.
const RESERVED: [&str; 8] = [
    "self",
    "super",
    "crate",
    "apply",
    "then",
    "is_empty",
    "changed_properties",
    "_",
];

/// Returns the name of a field: `isSSOEnabled` → `is_sso_enabled`, `type` → `r#type`, `self` → `self_`.
#[must_use]
pub fn field(name: &str) -> String {
    let snake = not_a_number(words(name).join("_").to_lowercase());
    if RESERVED.contains(&snake.as_str()) {
        format!("{snake}_")
    } else if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// Returns the name of a type or variant: `longRunningOperation` → `LongRunningOperation`.
#[must_use]
pub fn pascal(name: &str) -> String {
    let upper = words(name).into_iter().map(|word| capital(&word));
    let pascal = not_a_number(upper.collect());
    if pascal == "Self" {
        "Self_".into()
    } else {
        pascal
    }
}

/// Returns the name of a field with serde's `rename_all = "camelCase"`.
#[must_use]
pub fn camel_case(field: &str) -> String {
    let snake = field.strip_prefix("r#").unwrap_or(field);
    let pascal: String = snake.split('_').map(capital).collect();
    let mut letters = pascal.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn not_a_number(name: String) -> String {
    if name.starts_with(|first: char| first.is_alphabetic()) {
        name
    } else {
        format!("_{name}")
    }
}

/// Returns the words of a camel-case name; consecutive capitals form one word.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.is_some_and(|after| after.is_lowercase()));
        if starts || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.push(letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_converted_to_identifiers() {
        for (name, expected) in [
            ("displayName", "display_name"),
            ("isSSOEnabled", "is_sso_enabled"),
            ("v10_0", "v10_0"),
            ("type", "r#type"),
            ("self", "self_"),
            ("apply", "apply_"),
            ("_id", "id"),
            ("3des", "_3des"),
        ] {
            assert_eq!(field(name), expected);
        }
        assert_eq!(pascal("longRunningOperation"), "LongRunningOperation");
        assert_eq!(pascal("self"), "Self_");
        assert_eq!(camel_case("r#type"), "type");
        assert_eq!(camel_case("is_sso_enabled"), "isSsoEnabled");
    }
}
