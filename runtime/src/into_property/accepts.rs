//! The values that a property of a well-known type accepts, and the errors for any other value.
//!
//! Each well-known type has its own implementation of `IntoProperty`, which requires a trait of this module. The compiler
//! reports the innermost trait that is not implemented, so each of these traits is one message.

// Public in a private module, because the implementations of a public trait require the traits.
#![allow(missing_docs)]

use crate::Reference;
use alloc::{collections::BTreeMap, vec::Vec};

/// A property that accepts a `V`, beside the values that a property of any type accepts.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value to `{Self}` first"
)]
pub trait Accepts<V>: Sized {
    fn convert(value: V) -> Self;
}

/// Any `Option`, but the trait that this requires is not implemented: a second type of `Option` that a property accepts
/// would make the type of `None` ambiguous.
impl<P: AcceptsOption<Option<U>>, U> Accepts<Option<U>> for P {
    fn convert(value: Option<U>) -> P {
        P::convert(value)
    }
}

/// A navigation property that accepts a `V`.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "pass the id of the related entity: a string such as `\"users/7\"`, or a `Reference`"
)]
pub trait AcceptsReference<V>: Sized {
    fn convert(value: V) -> Self;
}

impl<P: AcceptsOption<Option<U>>, U> AcceptsReference<Option<U>> for P {
    fn convert(value: Option<U>) -> P {
        P::convert(value)
    }
}

/// A property that accepts an `Option` of another type.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "only an `Option<_>` property is nullable and accepts `None`"
)]
pub trait AcceptsOption<V>: Sized {
    fn convert(value: V) -> Self;
}

/// A nullable property that accepts an `Option` of another type.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value in the `Option`, for example with `.map({T}::from)`"
)]
pub trait AcceptsMapped<V, T>: Sized {
    fn convert(value: V) -> Self;
}

/// The same for an item type whose name cannot be the start of a path.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value in the `Option` with `.map(…)`"
)]
pub trait AcceptsMappedGeneric<V, T>: Sized {
    fn convert(value: V) -> Self;
}

/// Accepts for each type, nullable or not, whatever the trait `$accepts` adds.
macro_rules! well_known {
    ($accepts:ident, $mapped:ident: $($(#[$attr:meta])* $property:ty $(where $($generics:ident),+)?;)+) => {$(
        $(#[$attr])*
        #[doc(hidden)]
        impl<Given $(, $($generics),+)?> $crate::IntoProperty<$property> for Given
        where
            $property: $crate::into_property::accepts::$accepts<Given>,
        {
            fn into_property(self) -> $property {
                $crate::into_property::accepts::$accepts::convert(self)
            }
        }

        $(#[$attr])*
        #[doc(hidden)]
        impl<Given $(, $($generics),+)?> $crate::IntoProperty<Option<$property>> for Given
        where
            Option<$property>: $crate::into_property::accepts::$accepts<Given>,
        {
            fn into_property(self) -> Option<$property> {
                $crate::into_property::accepts::$accepts::convert(self)
            }
        }

        $(#[$attr])*
        impl<Given $(, $($generics),+)?>
            $crate::into_property::accepts::AcceptsOption<Option<Given>> for Option<$property>
        where
            Option<$property>:
                $crate::into_property::accepts::$mapped<Option<Given>, $property>,
        {
            fn convert(value: Option<Given>) -> Option<$property> {
                $crate::into_property::accepts::$mapped::convert(value)
            }
        }
    )+};
}
pub(super) use well_known;

/// Accepts for each type, nullable or not, the values of other types.
macro_rules! accept {
    ($accepts:ident: $(
        $(#[$attr:meta])*
        $property:ty: $value:ty => $convert:expr;
    )+) => {$(
        $(#[$attr])*
        #[diagnostic::do_not_recommend]
        impl $crate::into_property::$accepts<$value> for $property {
            fn convert(value: $value) -> $property {
                $convert(value)
            }
        }

        $(#[$attr])*
        #[diagnostic::do_not_recommend]
        impl $crate::into_property::$accepts<$value> for Option<$property> {
            fn convert(value: $value) -> Option<$property> {
                Some($convert(value))
            }
        }
    )+};
}
pub(crate) use accept;

well_known! {
    Accepts, AcceptsMapped:
    bool; char; i8; i16; i32; i64; i128; isize; u8; u16; u32; u64; u128; usize; f32; f64; crate::edm::Duration;
}

well_known! {
    AcceptsReference, AcceptsMapped:
    Reference;
}

well_known! {
    Accepts, AcceptsMappedGeneric:
    BTreeMap<K, V> where K, V;
    Vec<T> where T;
}
