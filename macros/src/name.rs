//! From a Rust name to a JSON name: serde's `rename_all` rules and OData's type names.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{ext::IdentExt, Ident, LitStr};

/// A JSON name and the token that determines it.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Name {
    /// The annotation that binds a navigation property of this name.
    pub(crate) fn bound(&self) -> Self {
        Self {
            text: format!("{}@odata.bind", self.text),
            span: self.span,
        }
    }

    /// The annotation that names the type of a property of this name.
    pub(crate) fn type_annotation(&self, span: Span) -> Self {
        Self {
            text: format!("{}@odata.type", self.text),
            span,
        }
    }
}

impl From<&LitStr> for Name {
    fn from(literal: &LitStr) -> Self {
        Self {
            text: literal.value(),
            span: literal.span(),
        }
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        LitStr::new(&self.text, self.span).to_tokens(tokens);
    }
}

/// A case that `rename_all` can name.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    AsIs,
    Upper,
    Pascal,
    Camel,
    Kebab,
    ScreamingKebab,
}

impl Case {
    pub(crate) const EXPECTED: &'static str =
        "`camelCase`, `PascalCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, \
         `kebab-case`, `SCREAMING-KEBAB-CASE`, `lowercase` or `UPPERCASE`";

    pub(crate) fn parse(case: &str) -> Option<Self> {
        Some(match case {
            // As in serde, both leave the name of a field unchanged.
            "lowercase" | "snake_case" => Self::AsIs,
            "UPPERCASE" | "SCREAMING_SNAKE_CASE" => Self::Upper,
            "PascalCase" => Self::Pascal,
            "camelCase" => Self::Camel,
            "kebab-case" => Self::Kebab,
            "SCREAMING-KEBAB-CASE" => Self::ScreamingKebab,
            _ => return None,
        })
    }

    pub(crate) fn name(self, field: &Ident) -> Name {
        let ident = unraw(field);
        let text = match self {
            Self::AsIs => ident,
            Self::Upper => ident.to_ascii_uppercase(),
            Self::Pascal => pascal(&ident),
            Self::Camel => camel(&pascal(&ident)),
            Self::Kebab => ident.replace('_', "-"),
            Self::ScreamingKebab => ident.to_ascii_uppercase().replace('_', "-"),
        };
        Name {
            text,
            span: field.span(),
        }
    }
}

fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .map(|word| first(word, char::to_ascii_uppercase))
        .collect()
}

/// Converts Pascal case to camel case: `LongRunningOperation` → `longRunningOperation`.
pub(crate) fn camel(pascal: &str) -> String {
    first(pascal, char::to_ascii_lowercase)
}

fn first(word: &str, change: fn(&char) -> char) -> String {
    let mut letters = word.chars();
    letters.next().iter().map(change).chain(letters).collect()
}

/// Returns `true` if the namespace of a type ends with a version, as in `Manager.v1_19_0.Manager` (DMTF DSP0266).
pub(crate) fn has_version(odata_type: &str) -> bool {
    let mut segments = odata_type.rsplit('.').skip(1);
    let version = segments.next().and_then(|last| last.strip_prefix('v'));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let numbers = version.into_iter().flat_map(|version| version.split('_'));
    numbers.clone().count() == 3 && numbers.into_iter().all(is_number) && segments.next().is_some()
}

/// Returns `true` for a qualified name such as `microsoft.graph.user` (OData CSDL JSON 4.01, 15.2 and 15.3).
pub(crate) fn is_qualified(name: &str) -> bool {
    name.contains('.') && name.split('.').all(is_simple_identifier)
}

fn is_simple_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && name
            .chars()
            .all(|next| next.is_alphanumeric() || next == '_')
}

/// The identifier as a string, without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}
