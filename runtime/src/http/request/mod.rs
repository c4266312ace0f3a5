//! Requests of patches.

pub(super) mod error;
pub(super) mod head;
mod update;
pub(super) mod version;

pub use update::UpdateRequest;

use super::ResourceUrl;
use crate::Patch;

/// Makes requests of patches: of all of them.
pub trait ToRequest: Patch {
    /// Begins a request that sends this patch to the resource's URL.
    ///
    /// The URL is a [`ResourceUrl`], or text or an [`http::Uri`] that is taken as it is.
    ///
    /// ```
    /// use graph_patch::http::ToRequest;
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let request = Task::patch().title("Edit").to_request("https://example.com/tasks/7").build()?;
    /// assert_eq!(request.method(), "PATCH");
    /// assert_eq!(request.headers()["Content-Type"], "application/json");
    /// assert_eq!(request.body(), br##"{"@odata.type":"#microsoft.graph.task","title":"Edit"}"##);
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    fn to_request(&self, url: impl Into<ResourceUrl>) -> UpdateRequest<Self::Resource> {
        UpdateRequest::new(self, url.into())
    }
}

impl<P: Patch> ToRequest for P {}
