//! The Rust types of OData's primitive types (OData CSDL XML 4.01, 3.3).

use super::Style;

/// Dates, times and Guids, which are types of the user's choice, are checked text in strict models.
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
        ("Binary", Style::Strict) => "Vec<u8>",
        ("Date", Style::Strict) => "text::Date",
        ("DateTimeOffset", Style::Strict) => "text::DateTimeOffset",
        ("Duration", Style::Strict) => "edm::Duration",
        ("Guid", Style::Strict) => "text::Guid",
        ("TimeOfDay", Style::Strict) => "text::TimeOfDay",
        ("Untyped", _) => "Value",
        _ => "String",
    }
}

/// The module of `graph_patch::edm` that has the form of a type, where serde's is another.
pub(super) fn form(edm: &str, style: Style) -> Option<&'static str> {
    match edm {
        _ if style != Style::Strict => None,
        "Edm.Binary" => Some("edm::binary"),
        "Edm.Double" => Some("edm::double"),
        "Edm.Single" => Some("edm::single"),
        _ => None,
    }
}
