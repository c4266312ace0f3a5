//! The values that the setter of a complex property accepts.

use super::IntoProperty;

/// A value that the setter of a complex property accepts, whose patch is a `P`.
///
/// It is any [`IntoProperty`], but the errors suggest how to make a patch from a complete value.
// Called by generated code, not by users.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a property of type `{P}` cannot be set to `{Self}`",
    label = "expected the patch `{P}`",
    note = "convert a complete value to its patch first, as in `{P}::from(value)`",
    note = "only an `Option<_>` property is nullable and accepts `None`"
)]
pub trait IntoComplex<P>: IntoProperty<P> {}

#[diagnostic::do_not_recommend]
impl<V: IntoProperty<P>, P> IntoComplex<P> for V {}
