//! The fields of a type by index: a patch has no index for keys and read-only properties, but a row does.

use crate::body::type_info::TypeInfo;
use crate::{Property, PropertyKind};
use alloc::vec::Vec;
use core::iter;

/// The index of the first key or read-only property. The derive generates the same number.
pub(crate) const FIXED: usize = 1 << 24;

/// The fields of a struct.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) info: &'static TypeInfo,
    pub(crate) properties: &'static [Property],
}

fn is_fixed(property: &Property) -> bool {
    matches!(property.kind, PropertyKind::Key | PropertyKind::ReadOnly)
}

/// Returns the properties of the base type.
fn inherited(properties: &'static [Property]) -> Option<&'static [Property]> {
    properties.iter().find_map(|property| match property.kind {
        PropertyKind::Base(base) => Some(base().properties),
        _ => None,
    })
}

impl Fields {
    /// Returns a key or read-only property, inherited or not, and its index.
    pub(crate) fn find_fixed(self, name: &str) -> Option<(usize, &'static Property)> {
        let mut start = FIXED;
        let mut level = Some(self.properties);
        while let Some(properties) = level {
            for property in properties.iter().take_while(|property| is_fixed(property)) {
                if property.name == name || property.aliases.contains(&name) {
                    return Some((start, property));
                }
                start = start.saturating_add(1);
            }
            level = inherited(properties);
        }
        None
    }

    /// Returns the JSON name of the field with an index.
    pub(crate) fn name(self, index: usize) -> &'static str {
        let Some(fixed) = index.checked_sub(FIXED) else {
            return self.info.name(index);
        };
        let mut names = Vec::new();
        let mut level = Some(self.properties);
        while let Some(properties) = level {
            let fixed = properties.iter().take_while(|property| is_fixed(property));
            names.extend(fixed.map(|property| property.name));
            level = inherited(properties);
        }
        names.get(fixed).copied().unwrap_or_default()
    }

    /// Returns the navigation property with a name, inherited or not.
    pub(crate) fn find_bind(self, name: &str) -> Option<&'static str> {
        let mut level = Some(self.properties);
        while let Some(properties) = level {
            let is_named = |property: &&Property| {
                matches!(property.kind, PropertyKind::Bind)
                    && (property.name == name || property.aliases.contains(&name))
            };
            if let Some(property) = properties.iter().find(is_named) {
                return Some(property.name);
            }
            level = inherited(properties);
        }
        None
    }
}

/// Returns the keys of a struct, inherited ones included.
pub(crate) fn keys(properties: &'static [Property]) -> impl Iterator<Item = &'static Property> {
    let levels = iter::successors(Some(properties), |properties| inherited(properties));
    levels
        .flatten()
        .filter(|property| matches!(property.kind, PropertyKind::Key))
}

/// Returns `true` if the struct, or a variant of the enum, declares a property with a name.
pub(crate) fn declares(properties: &'static [Property], name: &str) -> bool {
    properties.iter().any(|property| match property.kind {
        PropertyKind::Base(model) | PropertyKind::Variant(model) => {
            declares(model().properties, name)
        }
        _ => property.name == name || property.aliases.contains(&name),
    })
}

/// Returns `true` if the struct, or a variant of the enum, declares a key with a name.
pub(crate) fn declares_key(properties: &'static [Property], name: &str) -> bool {
    properties.iter().any(|property| match property.kind {
        PropertyKind::Base(model) | PropertyKind::Variant(model) => {
            declares_key(model().properties, name)
        }
        PropertyKind::Key => property.name == name || property.aliases.contains(&name),
        _ => false,
    })
}

/// Returns `true` if the struct, or a variant of the enum, has dynamic properties.
pub(crate) fn is_open(properties: &'static [Property]) -> bool {
    properties.iter().any(|property| match property.kind {
        PropertyKind::Base(model) | PropertyKind::Variant(model) => is_open(model().properties),
        kind => kind.is_dynamic(),
    })
}
