//! What is known of a type before any value of it: its name, and those of its properties.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_panics_doc)]

use crate::text;
use alloc::vec::Vec;

/// What a name is to a patch.
pub enum Found {
    Property(usize),
    ReadOnly,
    Nothing,
}

/// What is known of a type before any value of it.
pub struct Keys {
    pub odata_type: &'static str,
    /// Whether `@odata.type` is written.
    pub typed: bool,
    pub find: fn(&str) -> Found,
    /// The names of the properties, by index, without those of the base type.
    pub names: &'static [&'static str],
    pub base: Option<&'static Keys>,
}

impl Keys {
    /// Of an enum: which properties there are, its variants tell.
    #[must_use]
    pub const fn one_of(odata_type: &'static str) -> Self {
        const fn nothing(_: &str) -> Found {
            Found::Nothing
        }
        Self {
            odata_type,
            typed: true,
            find: nothing,
            names: &[],
            base: None,
        }
    }

    pub(crate) fn find(&self, name: &str) -> Found {
        match ((self.find)(name), self.base) {
            (Found::Nothing, Some(base)) => match base.find(name) {
                Found::Property(index) => Found::Property(self.names.len().saturating_add(index)),
                found => found,
            },
            (found, _) => found,
        }
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        let inherited = self.base.map(Self::names).unwrap_or_default();
        self.names.iter().copied().chain(inherited).collect()
    }
}

/// A derived type has no property by the name of an inherited one (OData CSDL XML 4.01, 6.2).
pub const fn names_are_new(keys: &Keys) {
    let mut base = keys.base;
    while let Some(above) = base {
        assert!(
            text::none_in_both(keys.names, above.names),
            "a property has the name of one that is inherited from the base type"
        );
        base = above.base;
    }
}
