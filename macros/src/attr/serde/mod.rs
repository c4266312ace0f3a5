//! The serde attributes that decide a wire form: the only file that knows serde's keys.

mod container;
mod field;

pub(crate) use container::{cases, on_enum, on_variant};
pub(crate) use field::OnField;

use crate::{
    attr::meta::{self, Entry},
    error::Mistakes,
};
use syn::LitStr;

/// One thing for writing, one for reading, as in `rename(serialize = "a", deserialize = "b")`.
#[derive(Default)]
pub(crate) struct Ways<T> {
    pub(crate) write: T,
    pub(crate) read: T,
}

impl<T> Ways<Option<T>> {
    /// Puts an entry's value for writing and its value for reading where they belong, once.
    fn set(&mut self, entry: &Entry, both: syn::Result<(T, T)>, mistakes: &mut Mistakes) {
        meta::refuse_second(self.write.is_some() || self.read.is_some(), entry, mistakes);
        if let Some((write, read)) = mistakes.keep(both) {
            (self.write, self.read) = (Some(write), Some(read));
        }
    }
}

/// Takes `key = "x"` for both ways, or `key(serialize = "x", deserialize = "y")`.
fn rename<T: Clone>(
    ways: &mut Ways<Option<T>>,
    entry: &Entry,
    parse: fn(&LitStr) -> syn::Result<T>,
    mistakes: &mut Mistakes,
) {
    if !entry.is_list() {
        let both = entry.text().and_then(|text| parse(&text));
        return ways.set(entry, both.map(|both| (both.clone(), both)), mistakes);
    }
    for way in mistakes.keep(entry.list::<Entry>()).into_iter().flatten() {
        let value = way.text().and_then(|text| parse(&text));
        match way.key.to_string().as_str() {
            "serialize" => meta::set(&mut ways.write, &way, value, mistakes),
            "deserialize" => meta::set(&mut ways.read, &way, value, mistakes),
            _ => mistakes.note(way, "unknown key, expected `serialize` or `deserialize`"),
        }
    }
}

fn unknown(entry: &Entry, mistakes: &mut Mistakes) {
    mistakes.note(
        entry,
        "expected an attribute that serde knows and a patch can follow",
    );
}
