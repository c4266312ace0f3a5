//! Chooses a Rust type for each primitive type.

use crate::metadata::nearest as nearest_name;
use crate::metadata::{Csdl, DeclaredProperty, Type};
use alloc::{format, string::String};

/// The Rust type of a property, with its serde module and a hint for its documentation.
pub(super) struct Item {
    pub(super) ty: String,
    /// The serde `with` module, if the type needs one.
    pub(super) with: Option<&'static str>,
    /// A sentence for the documentation, if the Rust type is less specific than the declared type.
    pub(super) hint: Option<Hint>,
}

/// A sentence about a value or the items of a collection, without the full stop.
pub(super) struct Hint {
    noun: Noun,
    rest: String,
}

/// A word in the singular and in the plural.
type Noun = (&'static str, &'static str);

pub(super) const STRING: Noun = ("A string", "Strings");
pub(super) const NUMBER: Noun = ("A number", "Numbers");
pub(super) const ANY: Noun = ("A value", "Values");
pub(super) const ENTITY: Noun = ("An entity", "Entities");

impl Hint {
    pub(super) fn sentence(&self, is_collection: bool) -> String {
        let (one, many) = self.noun;
        let noun = if is_collection { many } else { one };
        format!("{noun} {}.", self.rest)
    }
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

    pub(super) fn hint(self, noun: Noun, rest: String) -> Self {
        let hint = Some(Hint { noun, rest });
        Self { hint, ..self }
    }
}

/// The Rust type of an untyped value.
pub(super) const VALUE: &str = "serde_json::Value";

/// The Rust type that the caller chose. Types for decimals serialize as text by default, but OData decimals are numbers.
pub(super) fn chosen(csdl: &Csdl, property: &DeclaredProperty, ty: &str) -> Item {
    let declared = match csdl.get(&property.type_name) {
        Some(Type::Definition(underlying)) => underlying,
        _ => &property.type_name,
    };
    let item = Item::of(ty);
    match declared.as_str() {
        // No serde module converts the items of a collection.
        "Edm.Decimal" if property.is_collection => item,
        "Edm.Decimal" if property.is_nullable() => item.with("edm::decimal::option"),
        "Edm.Decimal" => item.with("edm::decimal"),
        _ => item,
    }
}

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
        "Edm.Decimal" => Item::of("f64").hint(NUMBER, format!("of type `{name}`")),
        "Edm.Binary" => Item::of("Vec<u8>").with("edm::binary"),
        "Edm.Duration" => Item::of("edm::Duration"),
        "Edm.Date" | "Edm.DateTimeOffset" | "Edm.Guid" | "Edm.TimeOfDay" => {
            Item::of("String").hint(STRING, format!("of type `{name}`"))
        }
        _ => Item::of(VALUE).hint(ANY, format!("of type `{name}`")),
    }
}

/// The primitive and built-in abstract types of a property [OData CSDL XML 4.01, 3.3 and 4].
const TYPES: [&str; 36] = [
    "Edm.Binary",
    "Edm.Boolean",
    "Edm.Byte",
    "Edm.ComplexType",
    "Edm.Date",
    "Edm.DateTimeOffset",
    "Edm.Decimal",
    "Edm.Double",
    "Edm.Duration",
    "Edm.EntityType",
    "Edm.Geography",
    "Edm.GeographyCollection",
    "Edm.GeographyLineString",
    "Edm.GeographyMultiLineString",
    "Edm.GeographyMultiPoint",
    "Edm.GeographyMultiPolygon",
    "Edm.GeographyPoint",
    "Edm.GeographyPolygon",
    "Edm.Geometry",
    "Edm.GeometryCollection",
    "Edm.GeometryLineString",
    "Edm.GeometryMultiLineString",
    "Edm.GeometryMultiPoint",
    "Edm.GeometryMultiPolygon",
    "Edm.GeometryPoint",
    "Edm.GeometryPolygon",
    "Edm.Guid",
    "Edm.Int16",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.PrimitiveType",
    "Edm.SByte",
    "Edm.Single",
    "Edm.String",
    "Edm.TimeOfDay",
    "Edm.Untyped",
];

/// Whether a name is that of a built-in type.
pub(super) fn is_declared(name: &str) -> bool {
    TYPES.contains(&name)
}

/// The built-in type whose name is most similar.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let (namespace, _) = name.split_once('.')?;
    let namespace = namespace.eq_ignore_ascii_case("Edm");
    namespace.then(|| nearest_name(name, TYPES.iter().copied()))?
}

/// Whether the Rust type of a primitive type is a float, which implements neither `Eq` nor `Hash`.
pub(super) fn is_float(name: &str) -> bool {
    matches!(name, "Edm.Single" | "Edm.Double" | "Edm.Decimal")
}

/// Whether the Rust type of a primitive type is `Value`, which implements no order.
pub(super) fn is_value(name: &str) -> bool {
    primitive(name).ty == VALUE
}
