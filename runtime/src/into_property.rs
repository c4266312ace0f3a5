//! The values that a setter accepts.

use alloc::{boxed::Box, string::String};

/// A value that the setter of a property of type `T` accepts.
///
/// | property | accepted |
/// |---|---|
/// | `T` | a `T` |
/// | `Option<T>` | an `Option<T>`, a `T`, or `None` for null |
/// | `String`, `Option<String>` | also a `&str` |
/// | `Box<T>`, `Option<Box<T>>` | also a `T` |
///
/// Any other value does not compile, and neither does `None` for a property that is not an `Option`. The error names the
/// property's type.
///
/// ```
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
///     percent_complete: Option<i32>,
///     note: Option<String>,
/// }
///
/// let note: Option<String> = std::env::args().nth(7);
/// let patch = Task::patch()
///     .title("Write")
///     .percent_complete(50)
///     .note(note);
/// assert_eq!(patch.note, Some(None));
/// ```
///
/// ```compile_fail
/// # use graph_patch::GraphPatch;
/// # #[derive(GraphPatch)]
/// # struct Task { title: String }
/// Task::patch().title(None);
/// ```
///
/// Setters are generic, so name the target type: `.percent_complete(i32::try_from(n)?)`, not
/// `.percent_complete(n.try_into()?)`.
///
/// Implement the trait to make a setter accept your own type:
///
/// ```
/// use graph_patch::{GraphPatch, IntoProperty};
///
/// #[derive(GraphPatch)]
/// struct Task {
///     percent_complete: Option<i32>,
/// }
///
/// struct Half;
///
/// impl IntoProperty<Option<i32>> for Half {
///     fn into_property(self) -> Option<i32> {
///         Some(50)
///     }
/// }
///
/// assert_eq!(Task::patch().percent_complete(Half).percent_complete, Some(Some(50)));
/// ```
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be set to `{Self}`",
    label = "expected `{T}`",
    note = "only an `Option<_>` property is nullable and accepts `None`",
    note = "convert any other value to `{T}` first"
)]
pub trait IntoProperty<T> {
    /// Returns the property's value.
    ///
    /// ```
    /// use graph_patch::IntoProperty;
    ///
    /// let value: Option<String> = "done".into_property();
    /// assert_eq!(value.as_deref(), Some("done"));
    /// ```
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

#[diagnostic::do_not_recommend]
impl IntoProperty<String> for &str {
    fn into_property(self) -> String {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl IntoProperty<Option<String>> for &str {
    fn into_property(self) -> Option<String> {
        Some(self.into())
    }
}

/// Sets a property of a patch.
#[doc(hidden)]
pub fn set<T>(property: &mut Option<T>, value: impl IntoProperty<T>) {
    *property = Some(value.into_property());
}
