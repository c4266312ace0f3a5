//! Rust types for OData's primitive types. [OData CSDL XML 4.01, 3.3]

use super::Style;

/// Returns the Rust type. Strict models validate dates, times and Guids as text, because users choose their types.
pub(super) fn primitive(edm: &str, style: Style) -> &'static str {
    match (edm.trim_start_matches("Edm."), style) {
        ("Boolean", _) => "bool",
        ("Byte", _) => "u8",
        ("SByte", _) => "i8",
        ("Int16", _) => "i16",
        ("Int32", _) => "i32",
        ("Int64", _) => "i64",
        ("Single", _) => "f32",
        ("Double" | "Decimal", _) => "f64",
        ("Binary", Style::Strict | Style::Schema) => "Vec<u8>",
        ("Date", Style::Strict | Style::Schema) => "text::Date",
        ("DateTimeOffset", Style::Strict | Style::Schema) => "text::DateTimeOffset",
        ("Duration", Style::Strict | Style::Schema) => "edm::Duration",
        ("Guid", Style::Strict | Style::Schema) => "text::Guid",
        ("TimeOfDay", Style::Strict | Style::Schema) => "text::TimeOfDay",
        ("Untyped", _) => "Value",
        _ => "String",
    }
}

/// Returns the `with` module of `graph_patch::edm` for a type, if serde's default representation differs.
pub(super) fn with_module(edm: &str, style: Style) -> Option<&'static str> {
    match edm {
        _ if !style.is_strict() => None,
        "Edm.Binary" => Some("edm::binary"),
        "Edm.Double" => Some("edm::double"),
        "Edm.Single" => Some("edm::single"),
        _ => None,
    }
}

/// Returns the type with the schema of a `with` module.
pub(super) fn schema_of(module: &str) -> &'static str {
    match module {
        "edm::binary" => "graph_patch::schema::Binary",
        _ => "graph_patch::schema::Double",
    }
}
