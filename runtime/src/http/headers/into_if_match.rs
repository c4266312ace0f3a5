//! The values that a request accepts as its precondition.

use super::{ETag, IfMatch};

/// A value for `If-Match`: an [`ETag`], an [`IfMatch`], or an `Option` of them.
///
/// [`UpdateRequest::if_match`](crate::http::UpdateRequest::if_match) accepts it. `None` adds no precondition.
///
/// ```
/// use graph_patch::http::{ETag, IfMatch, IntoIfMatch};
///
/// let etag: Option<ETag> = None;
/// assert_eq!((&etag).into_if_match(), None);
/// assert_eq!(IfMatch::Any.into_if_match(), Some(IfMatch::Any));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value of `If-Match`",
    label = "expected an `ETag`, an `IfMatch`, or an `Option` of them",
    note = "parse a text first: `text.parse::<ETag>()?`"
)]
pub trait IntoIfMatch {
    /// Returns the precondition, if there is one.
    fn into_if_match(self) -> Option<IfMatch>;
}

impl IntoIfMatch for IfMatch {
    fn into_if_match(self) -> Option<IfMatch> {
        Some(self)
    }
}

impl IntoIfMatch for &IfMatch {
    fn into_if_match(self) -> Option<IfMatch> {
        Some(self.clone())
    }
}

impl IntoIfMatch for ETag {
    fn into_if_match(self) -> Option<IfMatch> {
        Some(self.into())
    }
}

impl IntoIfMatch for &ETag {
    fn into_if_match(self) -> Option<IfMatch> {
        Some(self.into())
    }
}

impl<T: IntoIfMatch> IntoIfMatch for Option<T> {
    fn into_if_match(self) -> Option<IfMatch> {
        self.and_then(T::into_if_match)
    }
}

impl<'t, T> IntoIfMatch for &'t Option<T>
where
    &'t T: IntoIfMatch,
{
    fn into_if_match(self) -> Option<IfMatch> {
        self.as_ref().into_if_match()
    }
}
