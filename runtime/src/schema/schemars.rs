//! Schemas of schemars.

use super::describe::describe;
use super::number::add_bounds;
use super::own::Definitions;
use super::reuse::reuse;
use super::set_keyword;
use super::used::used;
use crate::GraphPatch;
use alloc::format;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

/// Returns the JSON Schema (2020-12) of the body of a `PATCH` of `R`.
///
/// The schema is complete: `$defs` contains what it refers to. It accepts the bodies that `R::Patch` deserializes; the guide
/// lists [the exceptions](crate::guide::schemas#limits).
///
/// ```
/// use graph_patch::{schema, GraphPatch};
/// use schemars::JsonSchema;
///
/// #[derive(GraphPatch, JsonSchema)]
/// #[serde(rename_all = "camelCase")]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     title: String,
///     due_date: Option<String>,
/// }
///
/// let schema = schema::json_schema::<Task>();
/// assert_eq!(schema.pointer("/properties/title/type"), Some(&"string".into()));
/// assert_eq!(
///     schema.pointer("/properties/dueDate/type"),
///     Some(&serde_json::json!(["string", "null"]))
/// );
/// assert_eq!((schema.get("required"), schema.pointer("/properties/id")), (None, None));
/// ```
#[must_use]
pub fn json_schema<R: GraphPatch + JsonSchema>() -> Schema {
    let mut generator = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator();
    let mut root = json_schema_in::<R>(&mut generator).to_value();
    let definitions = generator.take_definitions(true);
    let definitions = Definitions {
        map: &definitions,
        prefix: "#/$defs/",
    };
    let used = used(&root, &definitions);
    if !used.is_empty() {
        set_keyword(&mut root, "$defs", used.into());
    }
    add_bounds(&mut root);
    let meta_schema = generator.settings().meta_schema.as_deref();
    set_keyword(&mut root, "$schema", meta_schema.into());
    from_value(root)
}

/// Returns the JSON Schema of the body of a `PATCH` of `R` as a part of a larger document.
///
/// Adds the schemas that it refers to to the generator's definitions. So `JsonSchema` can be implemented for a patch type:
///
/// ```
/// use graph_patch::{schema, GraphPatch};
/// use schemars::{JsonSchema, Schema, SchemaGenerator};
/// use std::borrow::Cow;
///
/// #[derive(GraphPatch, JsonSchema)]
/// struct Task {
///     title: String,
/// }
///
/// impl JsonSchema for TaskPatch {
///     fn schema_name() -> Cow<'static, str> {
///         "TaskPatch".into()
///     }
///
///     fn json_schema(generator: &mut SchemaGenerator) -> Schema {
///         schema::json_schema_in::<Task>(generator)
///     }
/// }
///
/// #[derive(JsonSchema)]
/// struct Tool {
///     id: String,
///     changes: TaskPatch,
/// }
///
/// let tool = schemars::schema_for!(Tool);
/// assert!(tool.pointer("/$defs/TaskPatch/properties/title").is_some());
/// ```
#[must_use]
pub fn json_schema_in<R: GraphPatch + JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let own = generator.subschema_for::<R>().to_value();
    let path = &generator.settings().definitions_path;
    let prefix = format!("#{}/", path.trim_start_matches('#').trim_end_matches('/'));
    let definitions = Definitions {
        map: generator.definitions(),
        prefix: &prefix,
    };
    let mut description = describe::<R>(&own, &definitions);
    description.patches.values_mut().for_each(add_bounds);
    reuse(&mut description.patches, &definitions);
    let (root, patches) = description.split(&prefix);
    generator.definitions_mut().extend(patches);
    from_value(root)
}

pub(super) fn from_value(value: Value) -> Schema {
    Schema::try_from(value).unwrap_or_default()
}
