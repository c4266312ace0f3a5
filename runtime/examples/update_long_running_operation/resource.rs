//! The resource, which the client and the service share.

use chrono::{DateTime, Utc};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

/// The status of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[serde(default)] // a service returns only the selected properties
#[graph(type = "microsoft.graph.longRunningOperation")]
pub(crate) struct LongRunningOperation {
    /// Identifies the operation, so the patch type does not have it.
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) created_date_time: Option<DateTime<Utc>>,
    pub(crate) last_action_date_time: Option<DateTime<Utc>>,
    pub(crate) resource_location: Option<String>,
    pub(crate) status: Option<LongRunningOperationStatus>,
    pub(crate) status_detail: Option<String>,
}

/// The progress of a long-running operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum LongRunningOperationStatus {
    NotStarted,
    Running,
    Succeeded,
    Failed,
    UnknownFutureValue,
}
