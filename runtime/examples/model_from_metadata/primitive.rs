//! The type for a value of a primitive type.

/// A type for the values of a property, and what is said beside it.
pub(crate) struct Item {
    pub(crate) ty: String,
    /// The module that has their form, if it is not serde's own.
    pub(crate) form: Option<&'static str>,
    /// What the metadata says of them that the type does not.
    pub(crate) hint: Option<String>,
}

impl Item {
    pub(crate) fn of(ty: impl Into<String>) -> Self {
        Self {
            ty: ty.into(),
            form: None,
            hint: None,
        }
    }

    fn in_form(self, form: &'static str) -> Self {
        let form = Some(form);
        Self { form, ..self }
    }

    fn said(self, hint: String) -> Self {
        let hint = Some(hint);
        Self { hint, ..self }
    }
}

pub(crate) fn primitive(name: &str) -> Item {
    match name {
        "Edm.String" => Item::of("String"),
        "Edm.Boolean" => Item::of("bool"),
        "Edm.Byte" => Item::of("u8"),
        "Edm.SByte" => Item::of("i8"),
        "Edm.Int16" => Item::of("i16"),
        "Edm.Int32" => Item::of("i32"),
        "Edm.Int64" => Item::of("i64"),
        "Edm.Single" => Item::of("f32").in_form("edm::single"),
        "Edm.Double" => Item::of("f64").in_form("edm::double"),
        // Exact ones are of crates.
        "Edm.Decimal" => Item::of("f64").said(format!("A number of type `{name}`.")),
        "Edm.Binary" => Item::of("Vec<u8>").in_form("edm::binary"),
        "Edm.Duration" => Item::of("edm::Duration"),
        "Edm.Date" | "Edm.DateTimeOffset" | "Edm.Guid" | "Edm.TimeOfDay" => {
            Item::of("String").said(format!("A text of type `{name}`."))
        }
        _ => Item::of("serde_json::Value").said(format!("Of type `{name}`.")),
    }
}
