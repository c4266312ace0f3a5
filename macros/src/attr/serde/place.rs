//! Where serde allows which attribute, for the messages about those that the derive does not support.

use crate::{attr::meta::Entry, error::Errors};

#[derive(Clone, Copy)]
pub(super) enum Place {
    Struct,
    Enum,
    Variant,
    Field,
}

#[rustfmt::skip]
const STRUCT: &[&str] = &[
    "bound", "crate", "default", "deny_unknown_fields", "expecting", "from", "into", "remote", "rename",
    "rename_all", "tag", "transparent", "try_from",
];

#[rustfmt::skip]
const ENUM: &[&str] = &[
    "bound", "content", "crate", "deny_unknown_fields", "expecting", "field_identifier", "from", "into", "remote",
    "rename", "rename_all", "rename_all_fields", "tag", "try_from", "untagged", "variant_identifier",
];

#[rustfmt::skip]
const VARIANT: &[&str] = &[
    "alias", "borrow", "bound", "deserialize_with", "other", "rename", "rename_all", "serialize_with", "skip",
    "skip_deserializing", "skip_serializing", "untagged", "with",
];

#[rustfmt::skip]
const FIELD: &[&str] = &[
    "alias", "borrow", "bound", "default", "deserialize_with", "flatten", "getter", "rename", "serialize_with",
    "skip", "skip_deserializing", "skip_serializing", "skip_serializing_if", "with",
];

/// Returns `true` if serde has the attribute.
pub(crate) fn is_known(key: &str) -> bool {
    let places = [STRUCT, ENUM, VARIANT, FIELD];
    places.iter().any(|known| known.contains(&key))
}

impl Place {
    fn allows(self, key: &str) -> bool {
        let known = match self {
            Self::Struct => STRUCT,
            Self::Enum => ENUM,
            Self::Variant => VARIANT,
            Self::Field => FIELD,
        };
        known.contains(&key)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// Why the derive does not support an attribute that serde allows here.
    fn reason(self) -> &'static str {
        match self {
            Self::Struct => ": a resource is serialized as an object of its properties",
            Self::Enum => ": an enum is serialized as the struct that its variant contains",
            Self::Variant | Self::Field => "",
        }
    }

    /// Reports an attribute that the derive does not support at this place.
    pub(super) fn reject(self, entry: &Entry, errors: &mut Errors) {
        let (key, here) = (entry.key.to_string(), self.name());
        let places = [Self::Struct, Self::Enum, Self::Variant, Self::Field];
        let message = if self.allows(&key) {
            let reason = self.reason();
            format!("serde attribute `{key}` is not supported on {here} by `GraphPatch`{reason}")
        } else if let Some(other) = places.iter().find(|place| place.allows(&key)) {
            let there = other.name();
            format!("serde attribute `{key}` is allowed on {there}, not on {here}")
        } else {
            format!("unknown serde attribute `{key}`")
        };
        errors.push(entry, message);
    }
}
