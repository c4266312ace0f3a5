//! After a conflict: the paths that a patch sets, the conflicts of two patches, and the changes that are still needed.

mod conflicts;
mod paths;

pub(crate) use conflicts::conflicts;
pub(crate) use paths::paths;

use crate::body::annotation::typed_property;
use crate::body::retain::retain;
use crate::{GraphPatch, Patch};
use alloc::{borrow::ToOwned, string::String};

/// Removes every change that the fresh resource already has.
pub(crate) fn rebase<P: Patch + Clone>(mut patch: P, fresh: &P::Resource) -> P
where
    P::Resource: Clone,
{
    let mut newer = fresh.clone();
    patch.clone().apply(&mut newer);
    retain(&mut patch, Some(&mut fresh.diff(&newer)));
    patch
}

/// Returns the path of a member of the object at a path, or of the body. A name can be empty.
fn join(object: Option<&str>, name: &str) -> String {
    match object {
        Some(path) => [path, "/", name].concat(),
        None => name.to_owned(),
    }
}

/// Returns `false` for the annotation of a dynamic property's type.
fn is_property(name: &str) -> bool {
    typed_property(name).is_none()
}
