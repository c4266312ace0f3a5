//! The list of a resource's properties, which generated code builds, and the value of `$select`, which is derived from it.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::must_use_candidate)]

use crate::{Model, Property, PropertyKind};
use alloc::{string::String, vec::Vec};

pub const fn key(name: &'static str, field: &'static str) -> Property {
    property(name, field, PropertyKind::Key)
}

pub const fn read_only(name: &'static str, field: &'static str) -> Property {
    property(name, field, PropertyKind::ReadOnly)
}

pub const fn value(name: &'static str, field: &'static str) -> Property {
    property(name, field, PropertyKind::Value)
}

pub const fn complex(name: &'static str, field: &'static str, model: fn() -> Model) -> Property {
    property(name, field, PropertyKind::Complex(model))
}

pub const fn bind(name: &'static str, annotation: &'static str, field: &'static str) -> Property {
    property(name, field, PropertyKind::Bind).written(annotation)
}

pub const fn base(field: &'static str, model: fn() -> Model) -> Property {
    property("", field, PropertyKind::Base(model))
}

pub const fn variant(field: &'static str, model: fn() -> Model) -> Property {
    property("", field, PropertyKind::Variant(model))
}

/// The model describes the values, if they are merged.
pub const fn dynamic(field: &'static str, model: Option<fn() -> Model>) -> Property {
    let kind = match model {
        Some(model) => PropertyKind::DynamicComplex(model),
        None => PropertyKind::Dynamic,
    };
    property("", field, kind)
}

const fn property(name: &'static str, field: &'static str, kind: PropertyKind) -> Property {
    Property {
        name,
        written: name,
        aliases: &[],
        field,
        kind,
        replaced: false,
    }
}

impl Property {
    #[doc(hidden)]
    #[must_use]
    pub const fn written(self, written: &'static str) -> Self {
        Self { written, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn replaced(self) -> Self {
        Self {
            replaced: true,
            ..self
        }
    }
}

/// Returns the names to select, or `*` if the resource may have others.
pub(crate) fn select(properties: &'static [Property]) -> String {
    let mut names = Vec::new();
    if add(properties, &mut names) {
        names.join(",")
    } else {
        "*".into()
    }
}

/// Returns the names of the declared properties, or `*` if there are none.
pub(crate) fn select_declared(properties: &'static [Property]) -> String {
    let mut names = Vec::new();
    add(properties, &mut names);
    if names.is_empty() {
        "*".into()
    } else {
        names.join(",")
    }
}

/// Adds the names of the declared properties, and returns `false` if the resource may have others.
///
/// A service sends annotations unrequested, and related entities only for `$expand`.
fn add(properties: &'static [Property], names: &mut Vec<&'static str>) -> bool {
    let mut are_all = true;
    for property in properties {
        match property.kind {
            PropertyKind::Base(base) => are_all &= add(base().properties, names),
            kind if kind.is_dynamic() => are_all = false,
            PropertyKind::Variant(_) => are_all = false,
            PropertyKind::Bind => {}
            _ => names.extend(Some(property.name).filter(|name| !name.contains('@'))),
        }
    }
    are_all
}
