//! The values that the setter of a complex property accepts: those of any property, but with other errors.

// Called by generated code, not by users.
#![allow(missing_docs)]

use super::errors::{OtherPatch, Setter};
use super::IntoProperty;
use alloc::vec::Vec;

/// A value that the setter of a complex property accepts, whose patch is a `P`.
// Two implementations match a nullable property or a collection, so the compiler reports this trait. Only one matches any other
// property, so the compiler reports the bound of that implementation.
#[diagnostic::on_unimplemented(
    message = "a property of type `{P}` cannot be set to `{Self}`",
    label = "expected `{P}`",
    note = "a collection takes complete values; for any other property, convert a value with its patch type's `from(value)`"
)]
pub trait IntoComplex<P> {
    fn into_complex(self) -> P;
}

impl<V, P: PatchFrom<V>> IntoComplex<P> for V {
    fn into_complex(self) -> P {
        P::accept_value(self)
    }
}

impl<V, P> IntoComplex<Option<P>> for V
where
    Setter: OtherPatch<Option<P>, (V,)>,
{
    fn into_complex(self) -> Option<P> {
        Setter::convert((self,))
    }
}

impl<V, T> IntoComplex<Vec<T>> for V
where
    Setter: OtherPatch<Vec<T>, (V,)>,
{
    fn into_complex(self) -> Vec<T> {
        Setter::convert((self,))
    }
}

#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected the patch `{Self}`",
    note = "convert a complete value to its patch first: `{Self}::from(value)`",
    note = "only an `Option<_>` property is nullable and accepts `None`"
)]
pub trait PatchFrom<V> {
    fn accept_value(value: V) -> Self;
}

#[diagnostic::do_not_recommend]
impl<V: IntoProperty<P>, P> PatchFrom<V> for P {
    fn accept_value(value: V) -> P {
        value.into_property()
    }
}

/// Sets a complex property of a patch.
pub fn set_complex<P>(property: &mut Option<P>, value: impl IntoComplex<P>) {
    *property = Some(value.into_complex());
}
