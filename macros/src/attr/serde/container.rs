//! What serde would do with a struct or an enum as a whole.

use super::{rename, unknown, PerDirection};
use crate::{
    attr::meta::{self, Entry},
    error::Errors,
    name::Case,
};
use syn::{Attribute, LitStr};

/// The case of a struct's names.
pub(crate) fn cases(attrs: &[Attribute], errors: &mut Errors) -> PerDirection<Case> {
    let mut cases = PerDirection {
        serialize: None,
        deserialize: None,
    };
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            "rename_all" => rename(&mut cases, entry, case, errors),
            // These speak of the resource as a whole or of serde's own code; a patch is the same with and without them.
            "rename" | "deny_unknown_fields" | "default" | "bound" | "crate" | "expecting" => {}
            "transparent" | "untagged" | "tag" | "content" | "from" | "try_from" | "into" | "remote" => errors.push(
                entry,
                "expected a resource that is an object of its properties; this gives it another form",
            ),
            _ => unknown(entry, errors),
        }
    }
    PerDirection {
        serialize: cases.serialize.unwrap_or(Case::AsIs),
        deserialize: cases.deserialize.unwrap_or(Case::AsIs),
    }
}

fn case(text: &LitStr) -> syn::Result<Case> {
    Case::parse(&text.value())
        .ok_or_else(|| syn::Error::new(text.span(), format!("expected {}", Case::EXPECTED)))
}

/// An enum's patch is told by the types of its variants, whatever form the enum itself has.
pub(crate) fn check_enum_attrs(attrs: &[Attribute], errors: &mut Errors) {
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            "rename" | "rename_all" | "rename_all_fields" | "deny_unknown_fields" | "bound" | "crate"
            | "expecting" | "untagged" => {}
            "tag" => is_type(entry, errors),
            "transparent" | "content" | "from" | "try_from" | "into" | "remote" => errors.push(
                entry,
                "expected a resource that is one of its variants' objects; this gives it another form",
            ),
            _ => unknown(entry, errors),
        }
    }
}

fn is_type(entry: &Entry, errors: &mut Errors) {
    let Some(text) = errors.ok_or_push(entry.text()) else {
        return;
    };
    if !matches!(text.value().as_str(), "@odata.type" | "@type") {
        errors.push(
            text,
            "expected \"@odata.type\", which tells the variants of a patch apart",
        );
    }
}

pub(crate) fn check_variant_attrs(attrs: &[Attribute], errors: &mut Errors) {
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            // The patch is told by the type of the resource in it.
            "rename" | "alias" | "rename_all" | "bound" | "borrow" | "untagged" => {}
            _ => unknown(entry, errors),
        }
    }
}
