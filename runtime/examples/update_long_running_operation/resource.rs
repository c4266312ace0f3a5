//! The resource: one struct for the client and the service.

use chrono::{DateTime, Utc};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

/// The status of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
pub(crate) struct LongRunningOperation {
    /// Identifies the operation: no patch has it.
    #[graph(key)]
    pub(crate) id: String,
    pub(crate) created_date_time: Option<DateTime<Utc>>,
    pub(crate) last_action_date_time: Option<DateTime<Utc>>,
    pub(crate) resource_location: Option<String>,
    pub(crate) status: Option<LongRunningOperationStatus>,
    pub(crate) status_detail: Option<String>,
}

/// How far a long-running operation is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum LongRunningOperationStatus {
    NotStarted,
    Running,
    Succeeded,
    Failed,
    UnknownFutureValue,
}
