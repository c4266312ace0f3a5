//! After a conflict: the paths that a patch sets, the conflicts of two patches, and what of a patch is still needed.

mod conflicts;
mod paths;
mod retain;

pub(crate) use conflicts::conflicts;
pub(crate) use paths::paths;
pub(crate) use retain::{rebase, retain, Kept};

use crate::body::annotation::typed_property;
use alloc::{borrow::ToOwned, string::String};
use core::any::Any;
use serde_json::{Map, Value};

/// Returns the path of a member of the object at a path, or of the body. A name can be empty.
fn join(object: Option<&str>, name: &str) -> String {
    match object {
        Some(path) => [path, "/", name].concat(),
        None => name.to_owned(),
    }
}

/// Returns `true` if the name is that of a dynamic property, not of its type annotation.
fn is_property(name: &str) -> bool {
    typed_property(name).is_none()
}

/// Returns the members of a dynamic object, which is merged.
fn members<V: 'static>(value: &V) -> Option<&Map<String, Value>> {
    (value as &dyn Any)
        .downcast_ref()
        .and_then(Value::as_object)
}
