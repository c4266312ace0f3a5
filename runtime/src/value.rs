//! What a setter takes.

use alloc::{boxed::Box, string::String};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a property of type `{T}`",
    label = "expected `{T}`",
    note = "only an `Option<_>` property is nullable and takes `None`"
)]
pub trait IntoProperty<T> {
    fn into_property(self) -> T;
}

impl<T> IntoProperty<T> for T {
    fn into_property(self) -> T {
        self
    }
}

impl<T> IntoProperty<Option<T>> for T {
    fn into_property(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoProperty<Box<T>> for T {
    fn into_property(self) -> Box<T> {
        Box::new(self)
    }
}

impl<T> IntoProperty<Option<Box<T>>> for T {
    fn into_property(self) -> Option<Box<T>> {
        Some(Box::new(self))
    }
}

impl IntoProperty<String> for &str {
    fn into_property(self) -> String {
        self.into()
    }
}

impl IntoProperty<Option<String>> for &str {
    fn into_property(self) -> Option<String> {
        Some(self.into())
    }
}

pub fn set<T>(property: &mut Option<T>, value: impl IntoProperty<T>) {
    *property = Some(value.into_property());
}
