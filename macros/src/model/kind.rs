//! The kind of a property, with its JSON names.

use crate::{
    attr::{serde::SerdeFieldAttrs, Role},
    name::Name,
};
use syn::ExprPath;

pub(crate) enum Kind {
    Value(Names),
    /// A value that a user's functions serialize or deserialize.
    With(Names, Box<SerdeWith>),
    Complex(Names),
    /// A navigation property: the names of its annotation, and its own, which OData 4.01 uses.
    Bind(Names, Vec<Name>),
    /// The base type, whose properties are flattened into the resource's.
    Base,
    /// The dynamic properties of an open type.
    Dynamic {
        /// Whether the values are merged.
        complex: bool,
    },
}

pub(crate) struct Names {
    pub(crate) serialized: Name,
    pub(crate) deserialized: Vec<Name>,
}

impl Names {
    /// The names of the annotation that binds a navigation property (OData JSON Format 4.01, 8.5).
    fn bound(&self) -> Self {
        Self {
            serialized: self.serialized.bound(),
            deserialized: self.deserialized.iter().map(Name::bound).collect(),
        }
    }

    /// All names, without duplicates.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Name> {
        self.deserialized.iter().chain(self.only_serialized())
    }

    /// The name that is serialized, if it is never deserialized.
    pub(crate) fn only_serialized(&self) -> Option<&Name> {
        let mut deserialized = self.deserialized.iter();
        let is_deserialized = deserialized.any(|name| name.text == self.serialized.text);
        (!is_deserialized).then_some(&self.serialized)
    }
}

/// The functions that replace `Serialize` and `Deserialize`; at least one is set.
pub(crate) struct SerdeWith {
    pub(crate) serialize: Option<ExprPath>,
    pub(crate) deserialize: Option<ExprPath>,
}

impl Kind {
    pub(super) fn new(role: Role, names: Names, serde_attrs: SerdeFieldAttrs) -> Self {
        let functions = serde_attrs.into_functions();
        match (role, functions.serialize, functions.deserialize) {
            (Role::Base, ..) => Self::Base,
            (Role::Dynamic { complex }, ..) => Self::Dynamic { complex },
            (Role::Complex, ..) => Self::Complex(names),
            (Role::Bind, ..) => Self::Bind(names.bound(), names.deserialized),
            (_, None, None) => Self::Value(names),
            (_, serialize, deserialize) => {
                let with = SerdeWith {
                    serialize,
                    deserialize,
                };
                Self::With(names, Box::new(with))
            }
        }
    }
}
