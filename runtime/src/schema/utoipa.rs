//! Schemas of utoipa.

use super::describe::describe;
use super::number::add_bounds;
use super::own::Definitions;
use super::used::used;
use crate::GraphPatch;
use alloc::{format, string::String, vec::Vec};
use serde_json::{json, Map, Value};
use utoipa::openapi::schema::{Object, SchemaType};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::ToSchema;

const PREFIX: &str = "#/components/schemas/";

/// Returns the OpenAPI schema (3.1) of the body of a `PATCH` of `R`.
///
/// It refers to the components that [`openapi_schemas`] adds. So `ToSchema` can be implemented for a patch type:
///
/// ```
/// use graph_patch::{schema, GraphPatch};
/// use utoipa::openapi::{RefOr, Schema};
/// use utoipa::{OpenApi, PartialSchema, ToSchema};
///
/// #[derive(GraphPatch, ToSchema)]
/// struct Task {
///     title: String,
/// }
///
/// impl PartialSchema for TaskPatch {
///     fn schema() -> RefOr<Schema> {
///         schema::openapi_schema::<Task>()
///     }
/// }
///
/// impl ToSchema for TaskPatch {
///     fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
///         schema::openapi_schemas::<Task>(schemas);
///     }
/// }
///
/// #[utoipa::path(patch, path = "/task", request_body = TaskPatch)]
/// fn update_task() {}
///
/// #[derive(OpenApi)]
/// #[openapi(paths(update_task))]
/// struct Api;
///
/// let api = serde_json::to_value(Api::openapi())?;
/// assert!(api.pointer("/components/schemas/TaskPatch/allOf/0/properties/title").is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn openapi_schema<R: GraphPatch + ToSchema>() -> RefOr<Schema> {
    from_value(schemas::<R>().0)
}

/// Adds the components that the schema of the body of a `PATCH` of `R` refers to.
///
/// A component that is already there is not added again. As everywhere in utoipa, components of different types need
/// different names. `#[schema(as = …)]` on a complex type also renames the component of its patch: `Item` has `ItemPatch`.
///
/// [`openapi_schema`] has an example.
pub fn openapi_schemas<R: GraphPatch + ToSchema>(components: &mut Vec<(String, RefOr<Schema>)>) {
    let used = schemas::<R>().1.into_iter();
    for component in used.map(|(name, schema)| (name, from_value(schema))) {
        if !components.contains(&component) {
            components.push(component);
        }
    }
}

/// Returns the schema and the components that it refers to.
fn schemas<R: GraphPatch + ToSchema>() -> (Value, Map<String, Value>) {
    let mut components = Vec::new();
    R::schemas(&mut components);
    components.push((R::name().into_owned(), R::schema()));
    let own = json!({ "$ref": format!("{PREFIX}{}", R::name()) });
    let components = components.into_iter();
    let mut components: Map<_, _> = { components }
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default()))
        .collect();
    let definitions = Definitions {
        map: &components,
        prefix: PREFIX,
    };
    let (mut root, patches) = describe::<R>(&own, &definitions).split(PREFIX);
    components.extend(patches);
    let definitions = Definitions {
        map: &components,
        prefix: PREFIX,
    };
    let mut used = used(&root, &definitions);
    add_bounds(&mut root);
    used.values_mut().for_each(add_bounds);
    (root, used)
}

/// Converts any schema. utoipa has no fields for some keywords. It accepts them as extensions, but in random order, so the
/// result has one of them.
pub(super) fn from_value(schema: Value) -> RefOr<Schema> {
    let Value::Object(mut keywords) = schema else {
        return wrapped("allOf", json!([schema]));
    };
    let mut rest = keywords.iter();
    match (rest.next(), rest.next()) {
        (Some((name, Value::String(target))), None) if name == "$ref" => {
            RefOr::Ref(Ref::new(target.clone()))
        }
        (Some((name, value)), None) => wrapped(name, value.clone()),
        _ => {
            let description = keywords.remove("description");
            let mut schema = wrapped("allOf", json!([keywords]));
            if let (RefOr::T(Schema::Object(object)), Some(Value::String(text))) =
                (&mut schema, description)
            {
                object.description = Some(text);
            }
            schema
        }
    }
}

/// Returns a schema with one keyword.
fn wrapped(keyword: &str, value: Value) -> RefOr<Schema> {
    let mut object = Object::with_type(SchemaType::AnyValue);
    object.extensions = Some([(keyword, value)].into_iter().collect());
    RefOr::T(Schema::Object(object))
}
