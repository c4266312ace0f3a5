//! The role of a field, which its `#[graph(…)]` attribute names.

use super::{
    alternatives,
    meta::{self, Entry},
    suggest::unknown,
    BESIDE_ROLE, ON_CONTAINER, ROLES,
};
use crate::error::Errors;

/// The role of a field in the patch; without an attribute it is a value.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Key,
    ReadOnly,
    Skip,
    Complex,
    /// A value, as without an attribute, but stated: the metadata check does not ask for `complex`.
    Replace,
    Base,
    Dynamic {
        /// Whether the values are merged.
        complex: bool,
    },
    Bind,
    Value,
}

impl Role {
    pub(crate) fn new(entries: &[Entry], errors: &mut Errors) -> Self {
        let mut found: Option<(Self, Vec<String>)> = None;
        for entry in entries {
            let key = entry.key.to_string();
            if BESIDE_ROLE.contains(&key.as_str()) {
                continue;
            }
            let Some(role) = Self::of(&key) else {
                errors.push(entry, on_field(&key));
                continue;
            };
            errors.ok_or_push(entry.flag());
            match &mut found {
                None => found = Some((role, vec![key])),
                Some((_, keys)) if keys.contains(&key) => meta::reject_duplicate(entry, errors),
                Some((first, keys)) if Self::is_dynamic_complex(*first, role) => {
                    *first = Self::Dynamic { complex: true };
                    keys.push(key);
                }
                Some((_, keys)) => errors.push(
                    entry,
                    format_args!(
                        "`{key}` cannot be combined with `{}`: a field has at most one of {}",
                        keys.join("` and `"),
                        alternatives(&ROLES)
                    ),
                ),
            }
        }
        found.map_or(Self::Value, |(role, _)| role)
    }

    fn of(key: &str) -> Option<Self> {
        Some(match key {
            "key" => Self::Key,
            "read_only" => Self::ReadOnly,
            "skip" => Self::Skip,
            "complex" => Self::Complex,
            "replace" => Self::Replace,
            "base" => Self::Base,
            "dynamic" => Self::Dynamic { complex: false },
            "bind" => Self::Bind,
            _ => return None,
        })
    }

    /// The only two roles that a field can have together.
    fn is_dynamic_complex(first: Self, second: Self) -> bool {
        const DYNAMIC: Role = Role::Dynamic { complex: false };
        matches!(
            (first, second),
            (DYNAMIC, Role::Complex) | (Role::Complex, DYNAMIC)
        )
    }

    /// The key of a role whose field is flattened.
    pub(crate) fn flattened(self) -> Option<&'static str> {
        match self {
            Self::Base => Some("base"),
            Self::Dynamic { .. } => Some("dynamic"),
            _ => None,
        }
    }

    /// Returns `true` if a patch has a field for the property.
    pub(crate) fn is_updatable(self) -> bool {
        !matches!(self, Self::Key | Self::ReadOnly | Self::Skip)
    }
}

fn on_field(key: &str) -> String {
    let expected = [&ROLES[..], &BESIDE_ROLE[..]].concat();
    if ON_CONTAINER.contains(&key) {
        let expected = alternatives(&expected);
        format!("`{key}` is not allowed on a field, expected {expected}")
    } else {
        unknown(key, &expected)
    }
}
