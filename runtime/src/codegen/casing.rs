//! Chooses serde's `rename_all` by the majority of names.

use crate::codegen::names;
use alloc::string::String;

/// A rule of `rename_all`, or no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Camel,
    Pascal,
    /// The Rust name of a field, or of a variant, without `rename_all`.
    Rust,
    Lower,
    Upper,
    Snake,
    ScreamingSnake,
}

const FIELD_CASES: [Case; 4] = [Case::Camel, Case::Pascal, Case::Rust, Case::ScreamingSnake];

const VARIANT_CASES: [Case; 6] = [
    Case::Camel,
    Case::Rust,
    Case::Upper,
    Case::Lower,
    Case::Snake,
    Case::ScreamingSnake,
];

impl Case {
    /// The text of `rename_all`.
    pub(super) fn rule(self) -> Option<&'static str> {
        Some(match self {
            Self::Camel => "camelCase",
            Self::Pascal => "PascalCase",
            Self::Rust => return None,
            Self::Lower => "lowercase",
            Self::Upper => "UPPERCASE",
            Self::Snake => "snake_case",
            Self::ScreamingSnake => "SCREAMING_SNAKE_CASE",
        })
    }

    /// Whether serde gives a name to a field. It cannot convert names that are not ASCII.
    pub(super) fn names_field(self, field: &str, name: &str) -> bool {
        name.is_ascii() && self.of_field(field) == name
    }

    /// Whether serde gives a name to a variant.
    pub(super) fn names_variant(self, variant: &str, name: &str) -> bool {
        name.is_ascii() && self.of_variant(variant) == name
    }

    fn of_field(self, field: &str) -> String {
        match self {
            Self::Camel => first_to_lower(&pascal(field)),
            Self::Pascal => pascal(field),
            Self::Rust | Self::Snake | Self::Lower => field.into(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
        }
    }

    fn of_variant(self, variant: &str) -> String {
        match self {
            Self::Camel => first_to_lower(variant),
            Self::Rust | Self::Pascal => variant.into(),
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Snake => snake(variant),
            Self::ScreamingSnake => snake(variant).to_ascii_uppercase(),
        }
    }
}

/// serde splits a field name at each underscore, and changes the case of ASCII letters only.
fn pascal(field: &str) -> String {
    let mut name = String::with_capacity(field.len());
    let mut starts = true;
    for letter in field.chars() {
        if letter == '_' {
            starts = true;
        } else if starts {
            name.push(letter.to_ascii_uppercase());
            starts = false;
        } else {
            name.push(letter);
        }
    }
    name
}

fn snake(variant: &str) -> String {
    let mut name = String::with_capacity(variant.len());
    for (index, letter) in variant.char_indices() {
        if index > 0 && letter.is_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

fn first_to_lower(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// How many names each case converts to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts([usize; 7]);

impl Counts {
    pub(super) fn of_fields<'a>(properties: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for name in properties {
            let field = names::field(name);
            for case in FIELD_CASES {
                counts.add(case, usize::from(case.names_field(&field, name)));
            }
        }
        counts
    }

    pub(super) fn of_variants<'a>(members: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for name in members {
            let variant = names::variant(name);
            for case in VARIANT_CASES {
                counts.add(case, usize::from(case.names_variant(&variant, name)));
            }
        }
        counts
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count += more;
        }
    }

    /// The case of most fields. The larger count of all structs decides between two cases.
    pub(super) fn field_case(&self, all: &Self) -> Case {
        self.best(all, &FIELD_CASES)
    }

    /// The case of most variants. The larger count of all enums decides between two cases.
    pub(super) fn variant_case(&self, all: &Self) -> Case {
        self.best(all, &VARIANT_CASES)
    }

    fn best(&self, all: &Self, cases: &[Case]) -> Case {
        let key = |case: Case| (self.get(case), all.get(case));
        let better = |best: Case, case: &Case| if key(*case) > key(best) { *case } else { best };
        cases.iter().fold(Case::Camel, better)
    }

    fn get(&self, case: Case) -> usize {
        self.0.get(case as usize).copied().unwrap_or_default()
    }

    fn add(&mut self, case: Case, count: usize) {
        if let Some(known) = self.0.get_mut(case as usize) {
            *known += count;
        }
    }
}
