//! Updates a long-running operation over HTTP, with a client and a service that share one struct and its patch.
//!
//! ```sh
//! cargo run --example update_long_running_operation
//! ```
//!
//! Every request and response is printed as on a page of API documentation. The process fails if the two sides ever
//! disagree, or if a refused request changes anything.

mod client;
mod mistakes;
mod print;
mod service;

use chrono::{DateTime, Utc};
use client::{Client, Exchange};
use graph_patch::{GraphPatch, Patch};
use reqwest::StatusCode;
use serde::{Deserialize, Serialize};
use std::error::Error;

/// The status of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
struct LongRunningOperation {
    /// Identifies the operation: no patch has it.
    #[graph(key)]
    id: String,
    /// When the operation was created.
    created_date_time: Option<DateTime<Utc>>,
    /// When the operation last changed.
    last_action_date_time: Option<DateTime<Utc>>,
    /// Where the operation's resource is.
    resource_location: Option<String>,
    /// How far the operation is.
    status: Option<LongRunningOperationStatus>,
    /// How far it is, in words.
    status_detail: Option<String>,
}

/// How far a long-running operation is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum LongRunningOperationStatus {
    NotStarted,
    Running,
    Succeeded,
    Failed,
    UnknownFutureValue,
}

/// Stands for the access token that an identity platform issues.
const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let client = Client::new(service::start().await?)?;
    let stale_etag = update(&client).await?;
    mistakes::make(&client, &stale_etag).await?;
    println!("All agreed: one update on both sides, and no trace of a refused one.");
    Ok(())
}

/// Updates the operation by what differs between two copies, and returns the `ETag` from before.
async fn update(client: &Client) -> Result<String> {
    println!("# Get a longRunningOperation\n");
    let read = Exchange::of(client.get().bearer_auth(TOKEN)).await?;
    print::exchange(&read, print::FULL);
    let older: LongRunningOperation = read.json()?;

    let mut newer = older.clone();
    newer.last_action_date_time = Some("2026-01-15T09:45:00Z".parse()?);
    newer.resource_location = None;
    newer.status = Some(LongRunningOperationStatus::Succeeded);
    newer.status_detail = Some("8 of 8 mailboxes moved".into());
    let patch = older.diff(&newer);

    println!("# Update a longRunningOperation\n");
    let changed = patch.changed_properties().join(", ");
    println!("The body has what changes, and nothing else: {changed}.\n");
    let request = client.patch(serde_json::to_string_pretty(&patch)?);
    let request = request.bearer_auth(TOKEN).header("If-Match", read.etag()?);
    let updated = Exchange::of(request).await?;
    print::exchange(&updated, print::FULL);

    let mut local = older;
    patch.apply(&mut local);
    check(updated.status == StatusCode::OK, "the update is refused")?;
    check(updated.etag()? != read.etag()?, "the ETag is the old one")?;
    check(local == newer, "the patch is not the difference")?;
    check(local == updated.json()?, "client and service disagree")?;
    println!("The same patch, applied to the client's own copy, gives what the service answers.\n");
    Ok(read.etag()?.into())
}

fn check(holds: bool, otherwise: &str) -> Result {
    holds.then_some(()).ok_or_else(|| otherwise.into())
}
