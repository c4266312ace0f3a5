//! What serde would do with a field.

use super::{rename, unknown, Ways};
use crate::{
    attr::{
        meta::{self, Entry},
        Role,
    },
    error::Mistakes,
    name::{Case, Name},
};
use syn::{spanned::Spanned, Attribute, ExprPath, Ident, LitStr};

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
        let key = entry.key.to_string();
        if let Some(told) = refused(&key, role) {
            return mistakes.note(entry, told);
        }
        match key.as_str() {
            "rename" => {
                let name = |text: &LitStr| Ok(Name::from(text));
                rename(&mut self.names, entry, name, mistakes);
            }
            "alias" => {
                let alias = mistakes.keep(entry.text());
                self.aliases.extend(alias.as_ref().map(Name::from));
            }
            "with" => self.forms.set(entry, module(entry), mistakes),
            "serialize_with" => meta::set(&mut self.forms.write, entry, entry.path(), mistakes),
            "deserialize_with" => meta::set(&mut self.forms.read, entry, entry.path(), mistakes),
            "skip" => {
                let both = entry.flag().map(|()| ((), ()));
                self.skips.set(entry, both, mistakes);
            }
            "skip_serializing" => meta::set(&mut self.skips.write, entry, entry.flag(), mistakes),
            "skip_deserializing" => meta::set(&mut self.skips.read, entry, entry.flag(), mistakes),
            // What is absent from a resource; in a patch, what is absent is what was not set.
            "default" | "skip_serializing_if" | "bound" | "borrow" | "flatten" | "getter" => {}
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

/// Why a patch cannot follow a key that serde knows.
fn refused(key: &str, role: Role) -> Option<&'static str> {
    match (key, role) {
        ("flatten", Role::Base | Role::Dynamic | Role::Skip) | ("getter", Role::Skip) => None,
        ("flatten", _) => Some(
            "expected `#[graph(base)]` or `#[graph(dynamic)]` on a field that is flattened, or `#[graph(skip)]`",
        ),
        ("getter", _) => Some("a getter reads a remote type, which a patch cannot set"),
        (
            "rename" | "alias" | "with" | "serialize_with" | "deserialize_with",
            Role::Base | Role::Dynamic,
        ) => Some("its properties stand beside the resource's own: it has no name and no form"),
        ("with" | "serialize_with" | "deserialize_with", Role::Complex) => {
            Some("a complex property is written as its own patch, which this would replace")
        }
        ("with" | "serialize_with" | "deserialize_with", Role::Bind) => {
            Some("a navigation property is written as what it is bound to, which this would replace")
        }
        _ => None,
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
