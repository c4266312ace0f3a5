//! Chooses a Rust type for each primitive type.

use alloc::{format, string::String};

/// The Rust type of a property, with its serde module and a hint for its documentation.
pub(super) struct Item {
    pub(super) ty: String,
    /// The serde `with` module, if the type needs one.
    pub(super) with: Option<&'static str>,
    /// A sentence for the documentation, if the Rust type is less specific than the declared type.
    pub(super) hint: Option<String>,
}

impl Item {
    pub(super) fn of(ty: impl Into<String>) -> Self {
        Self {
            ty: ty.into(),
            with: None,
            hint: None,
        }
    }

    fn with(self, module: &'static str) -> Self {
        let with = Some(module);
        Self { with, ..self }
    }

    pub(super) fn hint(self, hint: String) -> Self {
        let hint = Some(hint);
        Self { hint, ..self }
    }
}

/// The Rust type of an untyped value.
pub(super) const VALUE: &str = "serde_json::Value";

pub(super) fn primitive(name: &str) -> Item {
    match name {
        "Edm.String" => Item::of("String"),
        "Edm.Boolean" => Item::of("bool"),
        "Edm.Byte" => Item::of("u8"),
        "Edm.SByte" => Item::of("i8"),
        "Edm.Int16" => Item::of("i16"),
        "Edm.Int32" => Item::of("i32"),
        "Edm.Int64" => Item::of("i64"),
        "Edm.Single" => Item::of("f32").with("edm::single"),
        "Edm.Double" => Item::of("f64").with("edm::double"),
        // An exact decimal type requires another crate.
        "Edm.Decimal" => Item::of("f64").hint(format!("A number of type `{name}`.")),
        "Edm.Binary" => Item::of("Vec<u8>").with("edm::binary"),
        "Edm.Duration" => Item::of("edm::Duration"),
        "Edm.Date" | "Edm.DateTimeOffset" | "Edm.Guid" | "Edm.TimeOfDay" => {
            Item::of("String").hint(format!("A string of type `{name}`."))
        }
        _ => Item::of(VALUE).hint(format!("A value of type `{name}`.")),
    }
}

/// Whether the Rust type of a primitive type is a float, which implements neither `Eq` nor `Hash`.
pub(super) fn is_float(name: &str) -> bool {
    matches!(name, "Edm.Single" | "Edm.Double" | "Edm.Decimal")
}

/// Whether the Rust type of a primitive type is `Value`, which implements no order.
pub(super) fn is_value(name: &str) -> bool {
    primitive(name).ty == VALUE
}
