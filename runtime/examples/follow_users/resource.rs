//! The resource, which the client and the service share.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.user")]
pub(crate) struct User {
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    pub(crate) department: Option<String>,
    pub(crate) business_phones: Vec<String>,
    #[graph(complex)]
    pub(crate) address: Option<PhysicalAddress>,
    /// Only the service sets it, but the replica has it too.
    #[graph(read_only)]
    pub(crate) security_identifier: Option<String>,
    /// Only this client has it: no row changes it.
    #[graph(skip)]
    #[serde(skip)]
    pub(crate) is_pinned: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct PhysicalAddress {
    pub(crate) city: Option<String>,
    pub(crate) street: Option<String>,
}
