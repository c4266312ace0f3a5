//! Detects variants that clippy reports because they repeat a word (`enum_variant_names`).

use alloc::string::String;

/// Whether clippy finds that variants repeat a word, or the name of their enum (`enum_variant_names`).
pub(super) fn repeat_words(name: &str, variants: &[String]) -> bool {
    let repeats = |variant: &String| variant.starts_with(name) || variant.ends_with(name);
    let is_common = |word: fn(&str) -> &str| {
        let mut words = variants.iter().map(|variant| word(variant));
        let first = words.next();
        variants.len() > 2 && words.all(|word| Some(word) == first)
    };
    variants.iter().any(repeats) || is_common(first_word) || is_common(last_word)
}

fn first_word(name: &str) -> &str {
    let mut starts = name
        .char_indices()
        .filter(|(_, letter)| letter.is_uppercase());
    let end = starts.find(|(start, _)| *start > 0);
    let end = end.map_or(name.len(), |(start, _)| start);
    name.get(..end).unwrap_or(name)
}

fn last_word(name: &str) -> &str {
    let start = name.rfind(char::is_uppercase).unwrap_or_default();
    name.get(start..).unwrap_or(name)
}
