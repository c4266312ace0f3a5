//! The schema of `DynamicProperties`: a map whose annotations are ignored.

use crate::DynamicProperties;
use alloc::borrow::Cow;
use serde_json::{json, Value};

fn map_of(value: &Value) -> Value {
    json!({
        "type": "object",
        "patternProperties": { "@": true },
        "additionalProperties": value,
    })
}

#[cfg(feature = "schemars1")]
mod of_schemars {
    use super::{map_of, Cow, DynamicProperties};
    use crate::schema::schemars::from_value;
    use alloc::format;
    use schemars::{JsonSchema, Schema, SchemaGenerator};

    impl<V: JsonSchema> JsonSchema for DynamicProperties<V> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("DynamicProperties_of_{}", V::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let value = generator.subschema_for::<V>();
            from_value(map_of(value.as_value()))
        }
    }
}

#[cfg(feature = "utoipa6")]
mod of_utoipa {
    use super::{map_of, Cow, DynamicProperties};
    use crate::schema::utoipa::from_value;
    use alloc::{string::String, vec::Vec};
    use utoipa::openapi::{RefOr, Schema};
    use utoipa::{PartialSchema, ToSchema};

    // The derive of utoipa requires this trait for a type with parameters, and passes their schemas.
    impl<V: PartialSchema> utoipa::__dev::ComposeSchema for DynamicProperties<V> {
        fn compose(parameters: Vec<RefOr<Schema>>) -> RefOr<Schema> {
            let value = parameters.into_iter().next().unwrap_or_else(V::schema);
            from_value(map_of(&serde_json::to_value(value).unwrap_or_default()))
        }
    }

    impl<V: ToSchema> ToSchema for DynamicProperties<V> {
        fn name() -> Cow<'static, str> {
            "DynamicProperties".into()
        }

        fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
            V::schemas(schemas);
        }
    }
}
