//! The serde attributes that decide a wire form: the only file that knows serde's keys.

use crate::{
    attr::Role,
    error::Mistakes,
    meta::{self, Entry},
    name::{Case, Name},
};
use syn::{spanned::Spanned, Attribute, ExprPath, Ident, LitStr};

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

/// What serde would do with a field.
#[derive(Default)]
pub(crate) struct OnField {
    names: Ways<Option<Name>>,
    aliases: Vec<Name>,
    /// The functions that stand in for the type's own.
    pub(crate) forms: Ways<Option<ExprPath>>,
    skips: Ways<Option<()>>,
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
            "flatten" if role.is_flattened() => {}
            "rename" | "alias" | "with" | "serialize_with" | "deserialize_with" if role.is_flattened() => {
                mistakes.note(entry, "its properties stand beside the resource's own: it has no name and no form");
            }
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
            "with" => self.forms.set(entry, module(entry), mistakes),
            "serialize_with" => meta::set(&mut self.forms.write, entry, entry.path(), mistakes),
            "deserialize_with" => meta::set(&mut self.forms.read, entry, entry.path(), mistakes),
            "skip" => self
                .skips
                .set(entry, entry.flag().map(|()| ((), ())), mistakes),
            "skip_serializing" => meta::set(&mut self.skips.write, entry, entry.flag(), mistakes),
            "skip_deserializing" => meta::set(&mut self.skips.read, entry, entry.flag(), mistakes),
            // What is absent from a resource; in a patch, what is absent is what was not set.
            "default" | "skip_serializing_if" | "bound" | "borrow" => {}
            "flatten" | "getter" if role == Role::Skip => {}
            "flatten" => mistakes.note(
                entry,
                "expected `#[graph(base)]` or `#[graph(dynamic)]` on a field that is flattened, or `#[graph(skip)]`",
            ),
            "getter" => mistakes.note(
                entry,
                "a getter reads a remote type, which a patch cannot set",
            ),
            _ => unknown(entry, mistakes),
        }
    }

    /// Whether serde never sees the field.
    pub(crate) fn is_skipped(&self) -> bool {
        self.skips.write.is_some() && self.skips.read.is_some()
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

/// The two functions of a `with` module.
fn module(entry: &Entry) -> syn::Result<(ExprPath, ExprPath)> {
    let module: ExprPath = entry.path()?;
    let function = |name| {
        let mut path = module.clone();
        path.path
            .segments
            .push(Ident::new(name, module.span()).into());
        path
    };
    Ok((function("serialize"), function("deserialize")))
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
