//! What serde would do with a field.

use super::{rename, unknown, PerDirection};
use crate::{
    attr::{
        meta::{self, Entry},
        Role,
    },
    error::Errors,
    name::{Case, Name},
};
use syn::{spanned::Spanned, Attribute, ExprPath, Ident, LitStr};

#[derive(Default)]
pub(crate) struct SerdeFieldAttrs {
    names: PerDirection<Option<Name>>,
    aliases: Vec<Name>,
    /// The functions that stand in for the type's own.
    pub(crate) forms: PerDirection<Option<ExprPath>>,
    skips: PerDirection<Option<()>>,
}

impl SerdeFieldAttrs {
    pub(crate) fn new(attrs: &[Attribute], role: Role, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        let entries = meta::entries(attrs, "serde", errors);
        for entry in &entries {
            found.honour(entry, role, errors);
        }
        if role.is_updatable() && !found.is_skipped() {
            refuse_half_a_skip(&entries, errors);
        }
        found
    }

    fn honour(&mut self, entry: &Entry, role: Role, errors: &mut Errors) {
        let key = entry.key.to_string();
        if let Some(told) = refused(&key, role) {
            return errors.push(entry, told);
        }
        match key.as_str() {
            "rename" => {
                let name = |text: &LitStr| Ok(Name::from(text));
                rename(&mut self.names, entry, name, errors);
            }
            "alias" => {
                let alias = errors.ok_or_push(entry.text());
                self.aliases.extend(alias.as_ref().map(Name::from));
            }
            "with" => self.forms.set(entry, module(entry), errors),
            "serialize_with" => {
                meta::set_once(&mut self.forms.serialize, entry, entry.path(), errors)
            }
            "deserialize_with" => {
                meta::set_once(&mut self.forms.deserialize, entry, entry.path(), errors)
            }
            "skip" => {
                let both = entry.flag().map(|()| ((), ()));
                self.skips.set(entry, both, errors);
            }
            "skip_serializing" => {
                meta::set_once(&mut self.skips.serialize, entry, entry.flag(), errors)
            }
            "skip_deserializing" => {
                meta::set_once(&mut self.skips.deserialize, entry, entry.flag(), errors)
            }
            // What is absent from a resource; in a patch, what is absent is what was not set.
            "default" | "skip_serializing_if" | "bound" | "borrow" | "flatten" | "getter" => {}
            _ => unknown(entry, errors),
        }
    }

    /// Whether serde never sees the field.
    pub(crate) fn is_skipped(&self) -> bool {
        self.skips.serialize.is_some() && self.skips.deserialize.is_some()
    }

    /// The name that is written.
    pub(crate) fn serialized(&self, field: &Ident, cases: &PerDirection<Case>) -> Name {
        let renamed = self.names.serialize.clone();
        renamed.unwrap_or_else(|| cases.serialize.name(field))
    }

    /// Every name that is accepted when the property is deserialized.
    pub(crate) fn deserialized(&self, field: &Ident, cases: &PerDirection<Case>) -> Vec<Name> {
        let renamed = self.names.deserialize.clone();
        let mut names = vec![renamed.unwrap_or_else(|| cases.deserialize.name(field))];
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

fn refuse_half_a_skip(entries: &[Entry], errors: &mut Errors) {
    for entry in entries {
        if matches!(
            entry.key.to_string().as_str(),
            "skip_serializing" | "skip_deserializing"
        ) {
            errors.push(
                entry,
                "a property of a patch is both written and read; `#[graph(read_only)]` takes it out of the patch",
            );
        }
    }
}
