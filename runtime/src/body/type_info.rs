//! The static description of a type: its name, and the names of its properties.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_panics_doc)]

use crate::body::const_str;
use alloc::vec::Vec;

/// In place of an index: the type does not declare the name. An open type has it as a dynamic property.
pub const UNDECLARED: usize = usize::MAX;
/// In place of an index: the name of a key or a read-only property.
pub const READ_ONLY: usize = UNDECLARED - 1;
/// In place of an index: all inherited properties.
pub(crate) const BASE: usize = UNDECLARED - 2;
/// In place of an index: the meaning of the name depends on the type of the body.
const UNDECIDED: usize = UNDECLARED - 3;

/// The name of the annotation with the type of a body.
pub(crate) const TYPE_ANNOTATION: &str = "@odata.type";

/// Finds the names of a type that declares none.
#[must_use]
pub fn undeclared(_: &str) -> usize {
    UNDECLARED
}

/// The meaning of a name in the body of a type.
pub(crate) enum Found {
    Property(usize),
    ReadOnly,
    Undeclared,
    Undecided,
}

/// The static description of a type.
pub struct TypeInfo {
    /// With its `#`.
    pub odata_type: &'static str,
    /// Whether `@odata.type` is serialized.
    pub typed: bool,
    /// Returns the index of the property that is read by the name, or one of the constants above.
    pub find: fn(&str) -> usize,
    /// The names of the type's own properties, by index.
    pub property_names: &'static [&'static str],
    /// All other names of the type's own properties, those of keys and read-only properties included.
    pub other_names: &'static [&'static str],
    /// Whether the type has dynamic properties.
    pub is_open: bool,
    pub base: Option<&'static TypeInfo>,
}

impl TypeInfo {
    /// Describes an enum. The variants contain the properties.
    #[must_use]
    pub const fn polymorphic(odata_type: &'static str) -> Self {
        Self {
            odata_type,
            typed: true,
            find: |_| UNDECIDED,
            property_names: &[],
            other_names: &[],
            is_open: false,
            base: None,
        }
    }

    /// Returns `true` if a property of the type stores the type of the resource.
    pub(crate) const fn stores_type(&self) -> bool {
        !self.typed && const_str::contains(self.property_names, TYPE_ANNOTATION)
    }

    #[inline]
    pub(crate) fn find(&self, name: &str) -> Found {
        match (self.find)(name) {
            index if index < UNDECIDED => Found::Property(index),
            UNDECIDED => Found::Undecided,
            READ_ONLY => Found::ReadOnly,
            _ => Found::Undeclared,
        }
    }

    /// Returns `true` if a declared property, inherited or not, has the name.
    #[inline]
    pub(crate) fn is_declared(&self, name: &str) -> bool {
        (self.find)(name) != UNDECLARED || self.has_other_name(name)
    }

    /// Returns `true` if the name is that of a dynamic property.
    pub(crate) fn is_dynamic(&self, name: &str) -> bool {
        self.is_open() && !self.is_declared(name)
    }

    fn is_open(&self) -> bool {
        self.is_open || self.base.is_some_and(Self::is_open)
    }

    #[inline]
    fn has_other_name(&self, name: &str) -> bool {
        self.other_names.contains(&name) || self.base.is_some_and(|base| base.has_other_name(name))
    }

    /// Returns the names of all properties, by index.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        let inherited = self.base.map(Self::names).unwrap_or_default();
        self.property_names
            .iter()
            .copied()
            .chain(inherited)
            .collect()
    }

    /// Returns the name of the property with an index.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.names().get(index).copied().unwrap_or_default()
    }

    /// Finds a name for a derived type with `own` properties, which stand before the inherited ones.
    pub(crate) fn find_inherited(&self, name: &str, own: usize) -> usize {
        match (self.find)(name) {
            found @ (READ_ONLY | UNDECLARED) => found,
            index => own.saturating_add(index),
        }
    }
}

/// Fails to compile if a type declares an inherited property again.
///
/// A derived type must not have a property with an inherited name, nor a second place for dynamic properties [OData CSDL
/// XML 4.01, 6.2].
pub const fn assert_properties_are_new(info: &TypeInfo) {
    let own =
        const_str::fingerprints(info.property_names) | const_str::fingerprints(info.other_names);
    let mut base = info.base;
    while let Some(above) = base {
        assert!(
            are_new(above.property_names, own, info) && are_new(above.other_names, own, info),
            "a property has the same name as an inherited property; rename one"
        );
        assert!(
            !above.stores_type(),
            "a base type cannot have a property `@odata.type`; move it to the derived type"
        );
        assert!(
            !(info.is_open && above.is_open),
            "a type and its base type cannot both have a `dynamic` field"
        );
        base = above.base;
    }
}

/// Returns `false` if the type has one of the inherited names. `own` contains the fingerprints of its names.
const fn are_new(mut inherited: &[&str], own: u128, info: &TypeInfo) -> bool {
    let (names, others) = (info.property_names, info.other_names);
    if const_str::are_many(inherited, names) || const_str::are_many(inherited, others) {
        return !const_str::share_one(names, inherited) && !const_str::share_one(others, inherited);
    }
    while let [name, rest @ ..] = inherited {
        if own & const_str::fingerprint(name) != 0
            && (const_str::contains(names, name) || const_str::contains(others, name))
        {
            return false;
        }
        inherited = rest;
    }
    true
}
