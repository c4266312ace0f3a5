//! Serializes the body of a PATCH of a polymorphic resource.

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::ser::serialize_as;
use crate::polymorphic::{is_derived, PolymorphicPatch};
use serde::Serializer;

/// Serializes the patch of an enum. A type that is derived from the declared one is always named [OData JSON Format 4.01,
/// 4.5.3].
pub fn serialize_polymorphic<P: PolymorphicPatch, S: Serializer>(
    patch: &P,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let typed = patch.__info().typed || is_derived(patch, P::__INFO.odata_type);
    serialize_as(typed, patch, serializer)
}
