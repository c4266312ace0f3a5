//! Sets whatever an object has in a resource.

use super::change::Row;
use super::row::{read, Contents};
use crate::body::place::in_body;
use crate::GraphPatch;
use serde::Deserializer;

/// Sets the properties that an object has in a resource, keys and read-only properties included.
///
/// This is how a replica applies a row. It suits any cache that follows a service: a response to a `GET` with `$select`, or
/// the payload of a notification. Complex values are merged, collections are replaced, and skipped fields keep their values.
/// Properties that the model lacks, and annotations, are ignored.
///
/// # Errors
///
/// The error of the deserializer, with the path of the property. Then the resource is unchanged.
///
/// # Examples
///
/// ```
/// use graph_patch::delta::merge_row;
/// use graph_patch::GraphPatch;
///
/// #[derive(Debug, Default, PartialEq, GraphPatch)]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     title: String,
///     note: Option<String>,
/// }
///
/// let mut task = Task { title: "Write".into(), note: Some("soon".into()), ..Task::default() };
/// let mut row = serde_json::Deserializer::from_str(r#"{"id": "7", "note": null, "priority": 1}"#);
/// merge_row(&mut task, &mut row)?;
/// assert_eq!(task, Task { id: "7".into(), title: "Write".into(), note: None });
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn merge_row<'de, R, D>(resource: &mut R, deserializer: D) -> Result<(), D::Error>
where
    R: GraphPatch + Default + 'static,
    D: Deserializer<'de>,
{
    let mut value = R::default();
    let contents: Contents = in_body(|place| read(&mut value, deserializer, place))?;
    Row { value, contents }.apply(resource);
    Ok(())
}
