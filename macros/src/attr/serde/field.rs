//! The serde attributes of a field.

use super::{place::Place, rename, PerDirection};
use crate::{
    attr::{
        meta::{self, Entry},
        Role,
    },
    error::Errors,
    name::{Case, Name},
};
use syn::{spanned::Spanned, Attribute, Error, ExprPath, Ident, LitStr};

#[derive(Default)]
pub(crate) struct SerdeFieldAttrs {
    names: PerDirection<Option<Name>>,
    aliases: Vec<Name>,
    /// The two functions of the `with` module.
    with: Option<PerDirection<ExprPath>>,
    /// The functions that `serialize_with` and `deserialize_with` name.
    functions: PerDirection<Option<ExprPath>>,
    skips: PerDirection<Option<()>>,
    pub(crate) is_flattened: bool,
}

impl SerdeFieldAttrs {
    pub(crate) fn new(attrs: &[Attribute], role: Role, errors: &mut Errors) -> Self {
        let mut serde_attrs = Self::default();
        let entries = meta::entries(attrs, "serde", errors);
        for entry in &entries {
            serde_attrs.add(entry, role, errors);
        }
        serde_attrs.reject_functions_beside_with(&entries, errors);
        if role.is_updatable() && !serde_attrs.is_skipped() {
            reject_one_way_skip(&entries, errors);
        }
        serde_attrs
    }

    fn add(&mut self, entry: &Entry, role: Role, errors: &mut Errors) {
        let key = entry.key.to_string();
        if let Some(message) = conflict(&key, role) {
            return errors.push(entry, message);
        }
        match key.as_str() {
            "rename" => {
                let name = |text: &LitStr| name(text, "rename");
                rename(&mut self.names, entry, name, errors);
            }
            "alias" => {
                let alias = entry.text().and_then(|text| name(&text, "alias"));
                self.aliases.extend(errors.ok_or_push(alias));
            }
            "with" => meta::set_once(&mut self.with, entry, module(entry), errors),
            "serialize_with" => {
                meta::set_once(&mut self.functions.serialize, entry, entry.path(), errors);
            }
            "deserialize_with" => {
                meta::set_once(&mut self.functions.deserialize, entry, entry.path(), errors);
            }
            "skip" => {
                let both = entry.flag().map(|()| ((), ()));
                self.skips.set(entry, both, errors);
            }
            "skip_serializing" => {
                meta::set_once(&mut self.skips.serialize, entry, entry.flag(), errors);
            }
            "skip_deserializing" => {
                meta::set_once(&mut self.skips.deserialize, entry, entry.flag(), errors);
            }
            // These decide about an absent property of a resource; in a patch, an absent property is not set.
            "default" | "skip_serializing_if" | "bound" | "borrow" | "getter" => {}
            "flatten" => self.is_flattened = true,
            _ => Place::Field.reject(entry, errors),
        }
    }

    /// Returns `true` if serde neither serializes nor deserializes the field.
    pub(crate) fn is_skipped(&self) -> bool {
        self.skips.serialize.is_some() && self.skips.deserialize.is_some()
    }

    /// The name that is serialized.
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

    /// The functions that replace the type's own `Serialize` and `Deserialize`.
    pub(crate) fn into_functions(self) -> PerDirection<Option<ExprPath>> {
        match self.with {
            Some(with) => PerDirection {
                serialize: Some(with.serialize),
                deserialize: Some(with.deserialize),
            },
            None => self.functions,
        }
    }

    fn reject_functions_beside_with(&self, entries: &[Entry], errors: &mut Errors) {
        if self.with.is_none() {
            return;
        }
        for entry in entries {
            let key = entry.key.to_string();
            let is_set = match key.as_str() {
                "serialize_with" => self.functions.serialize.is_some(),
                "deserialize_with" => self.functions.deserialize.is_some(),
                _ => false,
            };
            if is_set {
                let message = format_args!("`{key}` cannot be combined with `with`; remove one");
                errors.push(entry, message);
            }
        }
    }
}

/// The message about an attribute that contradicts the field's role.
fn conflict(key: &str, role: Role) -> Option<String> {
    Some(match (key, role) {
        ("flatten", Role::Base | Role::Dynamic { .. } | Role::Skip) | ("getter", Role::Skip) => {
            return None
        }
        ("flatten", _) => {
            "`flatten` requires `#[graph(base)]`, `#[graph(dynamic)]` or `#[graph(skip)]` on the field".into()
        }
        ("getter", _) => {
            "serde attribute `getter` is not supported on a field by `GraphPatch`; add `#[graph(skip)]` to exclude the field".into()
        }
        (
            "rename" | "alias" | "with" | "serialize_with" | "deserialize_with",
            Role::Base | Role::Dynamic { .. },
        ) => format!("`{key}` is not allowed on a flattened field (`base` or `dynamic`)"),
        ("with" | "serialize_with" | "deserialize_with", Role::Complex) => format!(
            "`{key}` cannot be combined with `complex`: a complex property is serialized as its own patch"
        ),
        ("with" | "serialize_with" | "deserialize_with", Role::Bind) => format!(
            "`{key}` cannot be combined with `bind`: a navigation property is serialized as a reference"
        ),
        _ => return None,
    })
}

fn name(text: &LitStr, key: &str) -> syn::Result<Name> {
    if text.value().is_empty() {
        let message = format!("`{key}` must not be empty, expected the property's name in JSON");
        return Err(Error::new(text.span(), message));
    }
    Ok(Name::from(text))
}

fn module(entry: &Entry) -> syn::Result<PerDirection<ExprPath>> {
    let module: ExprPath = entry.path()?;
    let function = |name| {
        let mut path = module.clone();
        path.path
            .segments
            .push(Ident::new(name, module.span()).into());
        path
    };
    Ok(PerDirection {
        serialize: function("serialize"),
        deserialize: function("deserialize"),
    })
}

fn reject_one_way_skip(entries: &[Entry], errors: &mut Errors) {
    for entry in entries {
        let key = entry.key.to_string();
        if matches!(key.as_str(), "skip_serializing" | "skip_deserializing") {
            errors.push(
                entry,
                format_args!("`{key}` is not allowed on an updatable property; add `#[graph(read_only)]` to exclude it from the patch"),
            );
        }
    }
}
