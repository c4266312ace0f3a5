//! Polymorphic resources: the type of each is derived from the declared one.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_panics_doc)]

pub(crate) mod content;
pub(crate) mod content_de;
mod content_ser;
pub(crate) mod de;
pub(crate) mod exact;
pub(crate) mod merge;
pub(crate) mod ser;
pub(crate) mod type_first;
pub(crate) mod variant;
pub(crate) mod variant_of;

mod shared;

use crate::body::const_str;
use crate::body::type_info::TYPE_ANNOTATION;
use crate::Patch;

/// The patch type of an enum.
pub trait PolymorphicPatch: Patch {
    const TYPES: &'static [&'static str];

    /// Creates the empty patch of the variant with an index.
    fn unchanged(index: usize) -> Option<Self>;
    /// Creates the empty patch for the type of the resource.
    fn unchanged_for(resource: &Self::Resource) -> Self;
    /// Creates the resource from which the patch of null starts.
    fn initial(&self) -> Self::Resource;
    /// Clones a resource. The enum itself does not need `Clone`, because the structs in its variants implement it.
    fn clone_resource(resource: &Self::Resource) -> Self::Resource;
}

/// Fails to compile if two variants have the same type, since a body names only the type.
pub const fn assert_types_are_distinct(types: &[&str]) {
    assert!(
        const_str::are_distinct(types),
        "two variants have the same `@odata.type`"
    );
}

/// Returns `true` if one of the variants has a key.
#[must_use]
pub const fn has_any(mut have_key: &[bool]) -> bool {
    while let [has_key, rest @ ..] = have_key {
        if *has_key {
            return true;
        }
        have_key = rest;
    }
    false
}

/// Returns `true` if the type that a patch is for is derived from the declared one.
///
/// A body may omit the declared type [OData JSON Format 4.01, 4.5.3]. So a patch of the declared type never removes the
/// properties that a derived type adds.
///
/// The patch of a value that stores its own type contains that type only if it changes.
pub(crate) fn is_derived(patch: &impl Patch, declared: &str) -> bool {
    let info = patch.__info();
    info.odata_type != declared && !info.stores_type()
}

/// Returns `true` if a patch changes the type of a value of another type.
pub(crate) fn changes_type(patch: &impl Patch, declared: &str) -> bool {
    let info = patch.__info();
    if info.stores_type() {
        patch.changed_properties().contains(&TYPE_ANNOTATION)
    } else {
        info.odata_type != declared
    }
}
