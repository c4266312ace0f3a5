//! The bounds of integers, which a schema may state only as a format.

use serde_json::{json, Value};

/// Adds the bounds of each format to the integers of a schema that have none. Values, such as examples, stay
/// unchanged.
pub(super) fn add_bounds(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(add_bounds),
        Value::Object(keywords) => {
            let has_bounds = keywords.contains_key("minimum") && keywords.contains_key("maximum");
            let format = keywords.get("format").and_then(Value::as_str);
            let bounds = format.and_then(bounds).filter(|_| !has_bounds);
            if let Some([minimum, maximum]) = bounds {
                keywords.entry("minimum").or_insert(minimum);
                keywords.entry("maximum").or_insert(maximum);
            }
            for (keyword, value) in keywords {
                match (keyword.as_str(), value) {
                    ("const" | "default" | "enum" | "example" | "examples", _) => {}
                    // The members are names, so a property `default` has a schema.
                    (
                        "$defs" | "definitions" | "dependentSchemas" | "patternProperties"
                        | "properties",
                        Value::Object(schemas),
                    ) => schemas.values_mut().for_each(add_bounds),
                    (_, value) => add_bounds(value),
                }
            }
        }
        _ => {}
    }
}

fn bounds(format: &str) -> Option<[Value; 2]> {
    Some(match format {
        "int8" => [json!(i8::MIN), json!(i8::MAX)],
        "int16" => [json!(i16::MIN), json!(i16::MAX)],
        "int32" => [json!(i32::MIN), json!(i32::MAX)],
        "int64" => [json!(i64::MIN), json!(i64::MAX)],
        "uint8" => [json!(u8::MIN), json!(u8::MAX)],
        "uint16" => [json!(u16::MIN), json!(u16::MAX)],
        "uint32" => [json!(u32::MIN), json!(u32::MAX)],
        "uint64" => [json!(u64::MIN), json!(u64::MAX)],
        _ => return None,
    })
}
