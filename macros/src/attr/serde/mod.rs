//! The serde attributes that decide how a property is serialized. Only this module knows their names.

mod container;
mod field;
mod place;

pub(crate) use container::{cases, check_enum_attrs, check_variant_attrs};
pub(crate) use field::SerdeFieldAttrs;
pub(crate) use place::is_known;

use crate::{
    attr::meta::{self, Entry},
    error::Errors,
};
use syn::{Attribute, Error, LitStr};

/// A value for each direction, as in `rename(serialize = "a", deserialize = "b")`.
#[derive(Default)]
pub(crate) struct PerDirection<T> {
    pub(crate) serialize: T,
    pub(crate) deserialize: T,
}

/// Returns `true` if one of the attributes is serde's. Other derives are not visible to a derive.
pub(crate) fn is_used(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("serde"))
}

impl<T> PerDirection<Option<T>> {
    /// Sets both directions, neither of which may be set before.
    fn set(&mut self, entry: &Entry, both: syn::Result<(T, T)>, errors: &mut Errors) {
        if self.serialize.is_some() || self.deserialize.is_some() {
            meta::reject_duplicate(entry, errors);
        }
        if let Some((serialize, deserialize)) = errors.ok_or_push(both) {
            (self.serialize, self.deserialize) = (Some(serialize), Some(deserialize));
        }
    }
}

/// Accepts `key = "x"` for both directions and `key(serialize = "x", deserialize = "y")`.
fn rename<T: Clone>(
    directions: &mut PerDirection<Option<T>>,
    entry: &Entry,
    parse: fn(&LitStr) -> syn::Result<T>,
    errors: &mut Errors,
) {
    if !entry.is_list() {
        let both = entry.text().and_then(|text| parse(&text));
        return directions.set(entry, both.map(|both| (both.clone(), both)), errors);
    }
    let list = entry
        .list::<Entry>("(…)")
        .map_err(|error| expected(entry, &error));
    for direction in errors.ok_or_push(list).into_iter().flatten() {
        let value = direction.text().and_then(|text| parse(&text));
        match direction.key.to_string().as_str() {
            "serialize" => {
                meta::set_once(&mut directions.serialize, &direction, value, errors);
            }
            "deserialize" => {
                meta::set_once(&mut directions.deserialize, &direction, value, errors);
            }
            other => errors.push(
                &direction,
                format_args!(
                    "unexpected `{other}` in `{}(…)`, expected `serialize` or `deserialize`",
                    entry.key
                ),
            ),
        }
    }
}

fn expected(entry: &Entry, error: &Error) -> Error {
    let key = &entry.key;
    Error::new(
        error.span(),
        format_args!("expected `{key} = \"…\"` or `{key}(serialize = \"…\", deserialize = \"…\")`"),
    )
}
