//! What is known of a type before any value of it: its name, and those of its properties.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_panics_doc)]

use crate::{text, Property, PropertyKind};
use alloc::vec::Vec;

/// In place of an index: a name that is not declared, which is a dynamic property's if there are some.
pub const UNDECLARED: usize = usize::MAX;
/// In place of an index: a key or a read-only property.
pub const READ_ONLY: usize = UNDECLARED - 1;
/// In place of an index: the base type, whatever it has.
pub(crate) const BASE: usize = UNDECLARED - 2;

/// What a name is to a patch.
pub(crate) enum Found {
    Property(usize),
    ReadOnly,
    Nothing,
}

/// What is known of a type before any value of it.
pub struct Keys {
    pub odata_type: &'static str,
    /// Whether `@odata.type` is written.
    pub typed: bool,
    pub find: fn(&str) -> usize,
    /// The names of the properties, by index, without those of the base type.
    pub names: &'static [&'static str],
    /// All of its own, keys and read-only ones too.
    pub properties: &'static [Property],
    pub base: Option<&'static Keys>,
}

impl Keys {
    /// Of an enum: which properties there are, its variants tell.
    #[must_use]
    pub const fn one_of(odata_type: &'static str) -> Self {
        Self {
            odata_type,
            typed: true,
            find: |_| UNDECLARED,
            names: &[],
            properties: &[],
            base: None,
        }
    }

    #[inline]
    pub(crate) fn find(&self, name: &str) -> Found {
        match (self.find)(name) {
            READ_ONLY => Found::ReadOnly,
            UNDECLARED => self.find_inherited(name),
            index => Found::Property(index),
        }
    }

    fn find_inherited(&self, name: &str) -> Found {
        match self.base.map(|base| base.find(name)) {
            Some(Found::Property(index)) => Found::Property(self.names.len().saturating_add(index)),
            found => found.unwrap_or(Found::Nothing),
        }
    }

    /// Whether a declared property, inherited or not, is read or written by the name.
    pub(crate) fn is_declared(&self, name: &str) -> bool {
        // What has no name stands for other properties.
        let is_it = |own: &Property| own.written == name && !own.name.is_empty();
        let is_written = self.properties.iter().any(is_it);
        let found = (self.find)(name) != UNDECLARED;
        found || is_written || self.base.is_some_and(|base| base.is_declared(name))
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        let inherited = self.base.map(Self::names).unwrap_or_default();
        self.names.iter().copied().chain(inherited).collect()
    }
}

/// Whether one of a property's names is written or read as the other property's, aliases against aliases left out.
const fn is_named_as(property: &Property, other: &Property) -> bool {
    // Nearly all names differ in length: what is not compared costs the compiler nothing.
    let (own, theirs) = (property.name.len(), other.name.len());
    if own != theirs
        && own == property.written.len()
        && theirs == other.written.len()
        && other.aliases.is_empty()
    {
        return false;
    }
    text::is_in(property.name, &[other.name, other.written])
        || text::is_in(property.written, &[other.name, other.written])
        || text::is_in(property.name, other.aliases)
        || text::is_in(property.written, other.aliases)
}

/// A derived type has no property by the name of an inherited one (OData CSDL XML 4.01, 6.2), and no second place for what
/// is undeclared.
pub const fn properties_are_new(keys: &Keys) {
    let mut base = keys.base;
    while let Some(above) = base {
        let mut own = keys.properties;
        while let [property, rest @ ..] = own {
            is_new(property, above.properties);
            own = rest;
        }
        base = above.base;
    }
}

const fn is_new(property: &Property, mut inherited: &[Property]) {
    while let [other, rest @ ..] = inherited {
        assert!(
            !is_named_as(property, other) && !is_named_as(other, property),
            "a property has the name of one that is inherited from the base type"
        );
        assert!(
            !(matches!(property.kind, PropertyKind::Dynamic)
                && matches!(other.kind, PropertyKind::Dynamic)),
            "the dynamic properties are inherited from the base type already"
        );
        inherited = rest;
    }
}
