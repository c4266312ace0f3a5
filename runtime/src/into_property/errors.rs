//! The errors for a property of a well-known type, one trait for each. No type implements these traits.
//!
//! The compiler reports a trait of this module only if its `Self` differs from the value, without references. So `Self` is
//! the property or a type that stands for the setter.

// Public in a private module, because the implementations of a public trait require the traits.
#![allow(missing_docs)]

/// An `Option` for a property that is not one.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "only an `Option<_>` property is nullable and accepts `None`"
)]
pub trait NullForNonNullable<V>: Sized {
    fn convert(value: V) -> Self;
}

/// An `Option` whose item has another type, for a type that implements `From` for most of them.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value in the `Option`, for example with `.map({T}::from)`"
)]
pub trait ConvertibleItem<V, T>: Sized {
    fn convert(value: V) -> Self;
}

/// An `Option` whose item has another type.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "convert the value in the `Option` with `.map(…)`"
)]
pub trait OtherItem<V, T>: Sized {
    fn convert(value: V) -> Self;
}

/// A `Vec` whose items have another type.
#[diagnostic::on_unimplemented(
    message = "a property of type `{Self}` cannot be set to `{V}`",
    label = "expected `{Self}`",
    note = "pass an array such as `[\"a\"]`: a setter converts the items of an array, but not those of a `Vec`"
)]
pub trait OtherItems<V>: Sized {
    fn convert(items: V) -> Self;
}

/// A setter of any property.
pub enum Setter {}

/// A reference to anything but a string.
#[diagnostic::on_unimplemented(
    message = "a property of type `{P}` cannot be set to `{V}`",
    label = "expected `{P}`",
    note = "convert the reference to a value of type `{P}` first"
)]
pub trait BorrowedValue<P, V> {
    fn convert(value: V) -> P;
}

/// A value that does not fit, for a complex property that is nullable or a collection.
pub trait OtherPatch<P, V> {
    fn convert(value: V) -> P;
}
