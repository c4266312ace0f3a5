//! The requests that a batch accepts.

use super::{BuildError, CreateRequest, RequestHead, UpdateRequest};
use alloc::boxed::Box;
use http::Method;
use serde_json::value::RawValue;

/// A request that a [`Batch`](crate::http::Batch) accepts: an [`UpdateRequest`] or a [`CreateRequest`].
///
/// ```
/// use graph_patch::http::{Batch, ToRequest};
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// let patch = Task::patch().title("Write");
/// let mut batch = Batch::new();
/// let updated = batch.add(patch.to_request("tasks/7"))?;
/// let created = batch.add(patch.to_create_request("tasks"))?;
/// assert_ne!(updated, created);
/// # Ok::<(), graph_patch::http::BuildError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an item of a batch",
    label = "expected the request of `to_request` or `to_create_request`"
)]
pub trait BatchRequest {
    /// The resource of the response.
    type Resource;

    #[doc(hidden)]
    #[allow(missing_docs)]
    fn __into_item(self) -> Result<Item, BuildError>;
}

/// The parts of an item.
#[allow(missing_debug_implementations)]
pub struct Item {
    pub(in crate::http) method: Method,
    pub(in crate::http) head: RequestHead,
    pub(in crate::http) body: Box<RawValue>,
}

impl<R> BatchRequest for UpdateRequest<R> {
    type Resource = R;

    fn __into_item(self) -> Result<Item, BuildError> {
        let (head, body) = self.into_parts()?;
        Ok(Item {
            method: Method::PATCH,
            head,
            body,
        })
    }
}

impl<R> BatchRequest for CreateRequest<R> {
    type Resource = R;

    fn __into_item(self) -> Result<Item, BuildError> {
        let (head, body) = self.into_parts()?;
        Ok(Item {
            method: Method::POST,
            head,
            body: RawValue::from_string(body).map_err(BuildError::Body)?,
        })
    }
}
