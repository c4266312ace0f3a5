//! The serde attributes that decide a wire form: the only file that knows serde's keys.

use crate::{
    attr::Role,
    error::Mistakes,
    meta::{self, Entry},
    name::{Case, Name},
};
use syn::{Attribute, ExprPath, Ident, LitStr};

/// One thing for writing, one for reading, as in `rename(serialize = "a", deserialize = "b")`.
#[derive(Default)]
pub(crate) struct Ways<T> {
    pub(crate) write: T,
    pub(crate) read: T,
}

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
                "this gives the resource another form than an object of its properties, which a patch cannot follow",
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

/// What serde would do with a field.
#[derive(Default)]
pub(crate) struct OnField {
    names: Ways<Option<Name>>,
    aliases: Vec<Name>,
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) deserialize_with: Option<ExprPath>,
    skip: Ways<bool>,
}

impl OnField {
    pub(crate) fn new(attrs: &[Attribute], role: Role, mistakes: &mut Mistakes) -> Self {
        let mut found = Self::default();
        let entries = meta::entries(attrs, "serde", mistakes);
        for entry in &entries {
            found.honour(entry, role, mistakes);
        }
        if role.is_updatable() && !found.is_skipped() {
            refuse_half_a_skip(&entries, mistakes);
        }
        found
    }

    fn honour(&mut self, entry: &Entry, role: Role, mistakes: &mut Mistakes) {
        match entry.key.to_string().as_str() {
            "rename" => rename(
                &mut self.names,
                entry,
                |text| Ok(Name::from(text)),
                mistakes,
            ),
            "alias" => self
                .aliases
                .extend(mistakes.keep(entry.text()).as_ref().map(Name::from)),
            "with" | "serialize_with" | "deserialize_with" if role == Role::Complex => {
                mistakes.note(
                    entry,
                    "a complex property is written as its own patch, which this would replace",
                );
            }
            "with" => {
                meta::set(
                    &mut self.serialize_with,
                    entry,
                    function(entry, "serialize"),
                    mistakes,
                );
                self.deserialize_with = function(entry, "deserialize").ok();
            }
            "serialize_with" => meta::set(&mut self.serialize_with, entry, entry.rust(), mistakes),
            "deserialize_with" => {
                meta::set(&mut self.deserialize_with, entry, entry.rust(), mistakes);
            }
            "skip" => {
                self.skip = Ways {
                    write: true,
                    read: true,
                }
            }
            "skip_serializing" => self.skip.write = true,
            "skip_deserializing" => self.skip.read = true,
            // What is absent from a resource; in a patch, what is absent is what was not set.
            "default" | "skip_serializing_if" | "bound" | "borrow" => {}
            "flatten" | "getter" if role == Role::Skip => {}
            "flatten" => mistakes.note(
                entry,
                "the properties of a flattened field are not known; `#[graph(skip)]` leaves it out",
            ),
            "getter" => mistakes.note(entry, "a patch sets fields, and this is none"),
            _ => unknown(entry, mistakes),
        }
    }

    /// Whether serde never sees the field.
    pub(crate) fn is_skipped(&self) -> bool {
        self.skip.write && self.skip.read
    }

    /// The name that is written.
    pub(crate) fn written(&self, field: &Ident, cases: &Ways<Case>) -> Name {
        let renamed = self.names.write.clone();
        renamed.unwrap_or_else(|| cases.write.name(field))
    }

    /// Every name that is read.
    pub(crate) fn read(&self, field: &Ident, cases: &Ways<Case>) -> Vec<Name> {
        let renamed = self.names.read.clone();
        let mut names = vec![renamed.unwrap_or_else(|| cases.read.name(field))];
        for alias in &self.aliases {
            if names.iter().all(|name| name.text != alias.text) {
                names.push(alias.clone());
            }
        }
        names
    }
}

/// The function of a `with` module.
fn function(entry: &Entry, name: &str) -> syn::Result<ExprPath> {
    let text = entry.text()?;
    let mut path: ExprPath = text.parse()?;
    path.path
        .segments
        .push(Ident::new(name, text.span()).into());
    Ok(path)
}

fn refuse_half_a_skip(entries: &[Entry], mistakes: &mut Mistakes) {
    for entry in entries {
        if matches!(
            entry.key.to_string().as_str(),
            "skip_serializing" | "skip_deserializing"
        ) {
            mistakes.note(
                entry,
                "a property of a patch is both written and read; `#[graph(read_only)]` takes it out of the patch",
            );
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
        ways.read = both.clone().ok();
        return meta::set(&mut ways.write, entry, both, mistakes);
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
        "unknown serde attribute, which a patch cannot follow",
    );
}
