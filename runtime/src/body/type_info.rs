//! What is known of a type before any value of it: its name, and those of its properties.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_panics_doc)]

use crate::body::const_str as text;
use crate::body::Body;
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
    /// What a name is to the type, by an index or what stands in place of one.
    pub find: fn(&str) -> usize,
    /// The names of the properties, by index, without those of the base type.
    pub names: &'static [&'static str],
    /// What else its own properties are read or written by, keys and read-only ones too.
    pub further: &'static [&'static str],
    /// Whether there are dynamic properties.
    pub is_open: bool,
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
            further: &[],
            is_open: false,
            base: None,
        }
    }

    #[inline]
    pub(crate) fn find(&self, name: &str) -> Found {
        match (self.find)(name) {
            READ_ONLY => Found::ReadOnly,
            UNDECLARED => Found::Nothing,
            index => Found::Property(index),
        }
    }

    /// Whether a declared property, inherited or not, is read or written by the name.
    #[inline]
    pub(crate) fn is_declared(&self, name: &str) -> bool {
        // Nearly all are found; the list is of the others.
        (self.find)(name) != UNDECLARED || self.has_further(name)
    }

    #[inline]
    fn has_further(&self, name: &str) -> bool {
        self.further.contains(&name) || self.base.is_some_and(|base| base.has_further(name))
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        let inherited = self.base.map(Self::names).unwrap_or_default();
        self.names.iter().copied().chain(inherited).collect()
    }
}

/// What a name is to a type with so many properties of its own, which knows it only by its base type.
#[must_use]
pub fn find_inherited<B: Body>(name: &str, own: usize) -> usize {
    match (B::KEYS.find)(name) {
        found @ (READ_ONLY | UNDECLARED) => found,
        index => own.saturating_add(index),
    }
}

/// A derived type has no property by the name of an inherited one (OData CSDL XML 4.01, 6.2), and no second place for what
/// is undeclared.
pub const fn properties_are_new(keys: &Keys) {
    let mut base = keys.base;
    while let Some(above) = base {
        assert!(
            are_new(keys.names, above) && are_new(keys.further, above),
            "a property has the name of one that is inherited from the base type"
        );
        assert!(
            !(keys.is_open && above.is_open),
            "the dynamic properties are inherited from the base type already"
        );
        base = above.base;
    }
}

const fn are_new(mut names: &[&str], inherited: &Keys) -> bool {
    while let [name, rest @ ..] = names {
        if text::is_in(name, inherited.names) || text::is_in(name, inherited.further) {
            return false;
        }
        names = rest;
    }
    true
}
