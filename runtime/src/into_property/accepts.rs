//! The values that a property of a well-known type accepts, and the errors for any other value.
//!
//! Each well-known type has its own implementation of `IntoProperty`, which requires a trait of this module. The compiler
//! reports the innermost trait that is not implemented, so each of these traits is one message.

// Public in a private module, because the implementations of a public trait require the traits.
#![allow(missing_docs)]

use super::errors::{BorrowedValue, Setter};
use crate::edm::{Duration, Flags};
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

/// A navigation property that accepts a `V`.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "pass the id of the related entity: a string such as `\"users/7\"`, or a `Reference`"
)]
pub trait AcceptsReference<V>: Sized {
    fn convert(value: V) -> Self;
}

/// A property that accepts an `Option` of another type.
pub trait AcceptsOption<V>: Sized {
    fn convert(value: V) -> Self;
}

/// A property that accepts a `Vec` of other items.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value to `{Self}` first"
)]
pub trait AcceptsVec<V>: Sized {
    fn convert(value: V) -> Self;
}

/// Any `Option` and any reference, but with a bound that does not hold. A second type of `Option` that a property accepts
/// would make the type of `None` ambiguous.
macro_rules! other_kinds {
    ($($accepts:ident),+) => {$(
        impl<P: AcceptsOption<Option<U>>, U> $accepts<Option<U>> for P {
            fn convert(value: Option<U>) -> P {
                AcceptsOption::convert(value)
            }
        }

        impl<'a, P, U: ?Sized> $accepts<&'a U> for P
        where
            Setter: BorrowedValue<P, &'a U>,
        {
            fn convert(value: &'a U) -> P {
                <Setter as BorrowedValue<P, &'a U>>::convert(value)
            }
        }
    )+};
}
other_kinds!(Accepts, AcceptsReference);

/// Accepts for each type, nullable or not, whatever the trait `$accepts` adds.
macro_rules! well_known {
    ($accepts:ident, $item:ident: $($(#[$attr:meta])* $property:ty $(where $($generics:ident),+)?;)+) => {$(
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
            $crate::into_property::accepts::AcceptsOption<Option<Given>> for $property
        where
            $property: $crate::into_property::errors::NullForNonNullable<Option<Given>>,
        {
            fn convert(value: Option<Given>) -> $property {
                $crate::into_property::errors::NullForNonNullable::convert(value)
            }
        }

        $(#[$attr])*
        impl<Given $(, $($generics),+)?>
            $crate::into_property::accepts::AcceptsOption<Option<Given>> for Option<$property>
        where
            Option<$property>:
                $crate::into_property::errors::$item<Option<Given>, $property>,
        {
            fn convert(value: Option<Given>) -> Option<$property> {
                $crate::into_property::errors::$item::convert(value)
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
    Accepts, OtherItem:
    bool; char;
    i8; i16; i32; i64; i128; isize;
    u8; u16; u32; u64; u128; usize;
    f32; f64;
    Duration;
    Flags<E> where E;
    BTreeMap<K, V> where K, V;
    Vec<T> where T;
}

well_known! {
    AcceptsReference, ConvertibleItem:
    Reference;
}
