//! The relation between an enum's patch and the types of its variants.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::GraphPatch;

/// A variant of the enum that `P` patches.
///
/// The patch of the enum has one generic conversion, from the patch of any variant. One impl of `From` for each variant
/// would conflict with `From<T> for T` if the type is from another crate. There, the compiler assumes that an associated
/// type can be any type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a variant of the enum that `{P}` patches",
    label = "`{P}` converts from the patch of each variant"
)]
pub trait VariantOf<P> {
    fn wrap(patch: <Self as GraphPatch>::Patch) -> P
    where
        Self: GraphPatch;
}
