//! The schema of a complex property: the patch of its type, or a collection of complete values.

use super::describe::Patches;
use super::null::set_nullable;
use super::path::Path;
use crate::Model;
use serde_json::{json, Value};

/// Describes the value of a property that is not null. `own` is the resource's own schema of it.
///
/// Only the property's type determines whether it is a collection, so the patch is asked. An item is read as a patch.
pub(super) fn value(
    patches: &mut Patches<'_>,
    name: &str,
    model: Model,
    own: &Value,
    path: &Path,
) -> Value {
    let accepts = |value| (patches.reads)(&path.body(name, value));
    if !accepts(json!([])) {
        return patches.reference(model, own, &path.member(name));
    }
    let is_nullable = accepts(json!([null]));
    let own = patches.own.items(own).cloned().unwrap_or_default();
    let item = patches.reference(model, &own, &path.item(name));
    json!({ "type": "array", "items": set_nullable(item, is_nullable, patches.own) })
}
