//! What a setter takes.

use alloc::{boxed::Box, string::String};

/// A value for a property of type `T`: what a setter takes.
///
/// For a property of type `T` that is a `T`; for an `Option<T>` also a `T`, or `None` for null; for a `String` also a
/// `&str`; for a `Box<T>` also a `T`. Anything else does not compile, null for a property that is no `Option` included,
/// and the message names the property's type.
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
/// The value says its own type: where `.percent_complete(n.try_into()?)` would leave it open, write
/// `.percent_complete(i32::try_from(n)?)`.
///
/// A type of your own can be made to fit a property's:
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
    /// The property's value.
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
