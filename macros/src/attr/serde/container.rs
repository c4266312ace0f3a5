//! The serde attributes of a struct, an enum and a variant.

use super::{place::Place, rename, PerDirection};
use crate::{
    attr::meta::{self, Entry},
    error::Errors,
    name::Case,
};
use syn::{Attribute, Error, LitStr};

/// The case that `rename_all` gives to the names of a struct's properties.
pub(crate) fn cases(attrs: &[Attribute], errors: &mut Errors) -> PerDirection<Case> {
    let mut cases = PerDirection {
        serialize: None,
        deserialize: None,
    };
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            "rename_all" => rename(&mut cases, entry, case, errors),
            // These concern the resource or the code that serde generates, so a patch is the same without them.
            "rename" | "deny_unknown_fields" | "default" | "bound" | "crate" | "expecting" => {}
            _ => Place::Struct.reject(entry, errors),
        }
    }
    PerDirection {
        serialize: cases.serialize.unwrap_or(Case::AsIs),
        deserialize: cases.deserialize.unwrap_or(Case::AsIs),
    }
}

fn case(text: &LitStr) -> syn::Result<Case> {
    let value = text.value();
    Case::parse(&value).ok_or_else(|| {
        let expected = Case::EXPECTED;
        let message = format!("unknown case `{value}` in `rename_all`, expected {expected}");
        Error::new(text.span(), message)
    })
}

/// Ignores attributes that do not change the JSON of a variant's struct: its `@odata.type` selects the variant.
pub(crate) fn check_enum_attrs(attrs: &[Attribute], errors: &mut Errors) {
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            "rename"
            | "rename_all"
            | "rename_all_fields"
            | "deny_unknown_fields"
            | "bound"
            | "crate"
            | "expecting"
            | "untagged" => {}
            "tag" => check_tag(entry, errors),
            _ => Place::Enum.reject(entry, errors),
        }
    }
}

fn check_tag(entry: &Entry, errors: &mut Errors) {
    let Some(text) = errors.ok_or_push(entry.text()) else {
        return;
    };
    if !matches!(text.value().as_str(), "@odata.type" | "@type") {
        errors.push(
            text,
            "`tag` must be \"@odata.type\" or \"@type\", which select the variant of a patch",
        );
    }
}

pub(crate) fn check_variant_attrs(attrs: &[Attribute], errors: &mut Errors) {
    for entry in &meta::entries(attrs, "serde", errors) {
        match entry.key.to_string().as_str() {
            // The `@odata.type` of the variant's struct identifies the variant, not its serde name.
            "rename" | "alias" | "rename_all" | "bound" | "borrow" | "untagged" => {}
            _ => Place::Variant.reject(entry, errors),
        }
    }
}
