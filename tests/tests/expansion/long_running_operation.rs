/// State of a long-running operation.
#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
pub struct LongRunningOperation {
    #[graph(key)]
    pub id: String,
    /// When it began.
    pub created_date_time: Option<DateTime<Utc>>,
    pub last_action_date_time: Option<DateTime<Utc>>,
    pub resource_location: Option<String>,
    pub status: Option<LongRunningOperationStatus>,
    pub status_detail: Option<String>,
}
