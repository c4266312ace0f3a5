//! Requests that read a resource or send a patch (OData Protocol 4.01, 11.2 and 11.4).

mod create;
mod error;
mod head;
mod item;
mod keys;
mod methods;
mod preferences;
mod read;
mod update;
mod version;

pub use create::CreateRequest;
pub use error::BuildError;
pub(super) use head::RequestHead;
pub use item::BatchRequest;
pub(super) use item::Item;
pub(crate) use keys::from_resource;
pub use read::ReadRequest;
pub use update::UpdateRequest;
pub use version::ODataVersion;

use super::ResourceUrl;
use crate::Patch;

/// Creates the requests that send a patch; implemented for every patch.
pub trait ToRequest: Patch {
    /// Creates a request that sends this patch to the URL of the resource.
    ///
    /// `url` is a [`ResourceUrl`], a string or an [`http::Uri`]. Strings and URIs are used unchanged.
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

    /// Creates a request that creates a resource with the properties of this patch, in the collection at the URL.
    ///
    /// The body has no member that is null. [`CreateRequest::key`] sets the keys.
    ///
    /// ```
    /// use graph_patch::http::ToRequest;
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let patch = Task::patch().title("Write").note(None);
    /// let request = patch.to_create_request("https://example.com/tasks").build()?;
    /// assert_eq!(request.method(), "POST");
    /// assert_eq!(request.body(), br##"{"@odata.type":"#microsoft.graph.task","title":"Write"}"##);
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 11.4.2]
    fn to_create_request(&self, url: impl Into<ResourceUrl>) -> CreateRequest<Self::Resource> {
        CreateRequest::new(self, url.into())
    }
}

impl<P: Patch> ToRequest for P {}
