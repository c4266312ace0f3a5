//! The values that a setter accepts.

mod accepts;
mod collection;
mod complex;
mod errors;
mod json;
mod text;

pub(crate) use accepts::{accept, Accepts, AcceptsReference};
pub use complex::{set_complex, IntoComplex};

use alloc::boxed::Box;

/// A value that the setter of a property of type `T` accepts.
///
/// | property | accepted |
/// |---|---|
/// | `T` | a `T` |
/// | `Option<T>` | an `Option<T>`, a `T`, or `None` for null |
/// | `String`, `Box<str>`, `Rc<str>`, `Arc<str>` | also `&str`, `&String`, `String`, `Cow<'_, str>` |
/// | `Cow<'static, str>` | also `&str`, `&String`, `String` |
/// | `Box<T>` | also a `T` |
/// | `Vec<T>` | also an array of anything that a `T` accepts, such as `["a", "b"]` |
/// | `serde_json::Value` | also a string of any type above, a `bool`, an integer, `f32`, `f64` |
///
/// An `Option` of a type in the table accepts the same values as the type.
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
///     categories: Vec<String>,
/// }
///
/// let note: Option<String> = std::env::args().nth(7);
/// let patch = Task::patch()
///     .title("Write")
///     .percent_complete(50)
///     .note(note)
///     .categories(["red", "blue"]);
/// assert_eq!(patch.note, Some(None));
/// assert_eq!(patch.categories.unwrap(), ["red", "blue"]);
/// ```
///
/// ```compile_fail
/// # use graph_patch::GraphPatch;
/// # #[derive(GraphPatch)]
/// # struct Task { title: String }
/// Task::patch().title(None);
/// ```
///
/// An `Option<&str>` is not accepted. If it were, the compiler could not infer the type of `None`: it could be an
/// `Option<String>` or an `Option<&str>`. Convert the value in the `Option`:
///
/// ```
/// # use graph_patch::GraphPatch;
/// # #[derive(GraphPatch)]
/// # struct Task { note: Option<String> }
/// let note: Option<&str> = Some("soon");
/// let patch = Task::patch().note(note.map(String::from));
/// # assert_eq!(patch.note, Some(Some("soon".into())));
/// ```
///
/// Setters are generic, so name the target type: `.percent_complete(i32::try_from(n)?)`, not
/// `.percent_complete(n.try_into()?)`. For the same reason, an empty collection is `vec![]`, not `[]`.
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
// The message for a type that `accepts` does not list: usually a struct or an enum of the user.
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be set to `{Self}`",
    label = "expected `{T}`",
    note = "add `#[graph(complex)]` to the property if its value is a patch",
    note = "only an `Option<_>` property is nullable and accepts `None`"
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

/// Sets a property of a patch.
#[doc(hidden)]
pub fn set<T>(property: &mut Option<T>, value: impl IntoProperty<T>) {
    *property = Some(value.into_property());
}
