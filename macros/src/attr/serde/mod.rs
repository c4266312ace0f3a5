//! The serde attributes that decide a wire form: the only file that knows serde's keys.

mod container;
mod field;

pub(crate) use container::{cases, check_enum_attrs, check_variant_attrs};
pub(crate) use field::SerdeFieldAttrs;

use crate::{
    attr::meta::{self, Entry},
    error::Errors,
};
use syn::LitStr;

/// One thing for writing, one for reading, as in `rename(serialize = "a", deserialize = "b")`.
#[derive(Default)]
pub(crate) struct PerDirection<T> {
    pub(crate) serialize: T,
    pub(crate) deserialize: T,
}

impl<T> PerDirection<Option<T>> {
    /// Puts an entry's value for writing and its value for reading where they belong, once.
    fn set(&mut self, entry: &Entry, both: syn::Result<(T, T)>, errors: &mut Errors) {
        meta::reject_duplicate(
            self.serialize.is_some() || self.deserialize.is_some(),
            entry,
            errors,
        );
        if let Some((serialize, deserialize)) = errors.ok_or_push(both) {
            (self.serialize, self.deserialize) = (Some(serialize), Some(deserialize));
        }
    }
}

/// Takes `key = "x"` for both ways, or `key(serialize = "x", deserialize = "y")`.
fn rename<T: Clone>(
    ways: &mut PerDirection<Option<T>>,
    entry: &Entry,
    parse: fn(&LitStr) -> syn::Result<T>,
    errors: &mut Errors,
) {
    if !entry.is_list() {
        let both = entry.text().and_then(|text| parse(&text));
        return ways.set(entry, both.map(|both| (both.clone(), both)), errors);
    }
    for way in errors
        .ok_or_push(entry.list::<Entry>())
        .into_iter()
        .flatten()
    {
        let value = way.text().and_then(|text| parse(&text));
        match way.key.to_string().as_str() {
            "serialize" => meta::set_once(&mut ways.serialize, &way, value, errors),
            "deserialize" => meta::set_once(&mut ways.deserialize, &way, value, errors),
            _ => errors.push(way, "unknown key, expected `serialize` or `deserialize`"),
        }
    }
}

fn unknown(entry: &Entry, errors: &mut Errors) {
    errors.push(
        entry,
        "expected an attribute that serde knows and a patch can follow",
    );
}
