//! What serde would do with a struct or an enum as a whole.

use super::{rename, unknown, Ways};
use crate::{
    attr::meta::{self, Entry},
    error::Mistakes,
    name::Case,
};
use syn::{Attribute, LitStr};

/// The case of a struct's names.
pub(crate) fn cases(attrs: &[Attribute], mistakes: &mut Mistakes) -> Ways<Case> {
    let mut cases = Ways {
        write: None,
        read: None,
    };
    for entry in &meta::entries(attrs, "serde", mistakes) {
        match entry.key.to_string().as_str() {
            "rename_all" => rename(&mut cases, entry, case, mistakes),
            // These speak of the resource as a whole or of serde's own code; a patch is the same with and without them.
            "rename" | "deny_unknown_fields" | "default" | "bound" | "crate" | "expecting" => {}
            "transparent" | "untagged" | "tag" | "content" | "from" | "try_from" | "into" | "remote" => mistakes.note(
                entry,
                "expected a resource that is an object of its properties; this gives it another form",
            ),
            _ => unknown(entry, mistakes),
        }
    }
    Ways {
        write: cases.write.unwrap_or(Case::AsIs),
        read: cases.read.unwrap_or(Case::AsIs),
    }
}

fn case(text: &LitStr) -> syn::Result<Case> {
    Case::parse(&text.value())
        .ok_or_else(|| syn::Error::new(text.span(), format!("expected {}", Case::EXPECTED)))
}

/// An enum's patch is told by the types of its variants, whatever form the enum itself has.
pub(crate) fn on_enum(attrs: &[Attribute], mistakes: &mut Mistakes) {
    for entry in &meta::entries(attrs, "serde", mistakes) {
        match entry.key.to_string().as_str() {
            "rename" | "rename_all" | "rename_all_fields" | "deny_unknown_fields" | "bound" | "crate"
            | "expecting" | "untagged" => {}
            "tag" => is_type(entry, mistakes),
            "transparent" | "content" | "from" | "try_from" | "into" | "remote" => mistakes.note(
                entry,
                "expected a resource that is one of its variants' objects; this gives it another form",
            ),
            _ => unknown(entry, mistakes),
        }
    }
}

fn is_type(entry: &Entry, mistakes: &mut Mistakes) {
    let Some(text) = mistakes.keep(entry.text()) else {
        return;
    };
    if !matches!(text.value().as_str(), "@odata.type" | "@type") {
        mistakes.note(
            text,
            "expected \"@odata.type\", which tells the variants of a patch apart",
        );
    }
}

pub(crate) fn on_variant(attrs: &[Attribute], mistakes: &mut Mistakes) {
    for entry in &meta::entries(attrs, "serde", mistakes) {
        match entry.key.to_string().as_str() {
            // The patch is told by the type of the resource in it.
            "rename" | "alias" | "rename_all" | "bound" | "borrow" | "untagged" => {}
            _ => unknown(entry, mistakes),
        }
    }
}
