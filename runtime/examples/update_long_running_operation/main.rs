//! Updates a long-running operation over HTTP: a client and a service that share one struct and the patch derived from it.
//!
//! ```sh
//! cargo run --example update_long_running_operation
//! ```
//!
//! It prints every request and response as a page of API documentation, and fails if client and service disagree.

mod client;
mod print;
mod service;

use chrono::{DateTime, Utc};
use client::{Answer, Client};
use graph_patch::{GraphPatch, Patch};
use reqwest::{RequestBuilder, StatusCode};
use serde::{Deserialize, Serialize};
use std::error::Error;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// The state of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
struct LongRunningOperation {
    /// Identifies the operation, so no patch changes it.
    #[graph(key)]
    id: String,
    /// When the operation was created.
    created_date_time: Option<DateTime<Utc>>,
    /// When the operation last changed.
    last_action_date_time: Option<DateTime<Utc>>,
    /// Where the result is found.
    resource_location: Option<String>,
    /// How far the operation is.
    status: Option<LongRunningOperationStatus>,
    /// The status in words.
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

/// What the service accepts; a real one comes from the identity platform, and is never written into a program.
const TOKEN: &str = "demo";

#[tokio::main]
async fn main() -> Result {
    let client = Client::new(&service::start().await?)?;
    let stale_etag = update(&client).await?;
    go_wrong(&client, &stale_etag).await?;
    println!("All agreed: the update is the same on both sides, and no refused request changed anything.");
    Ok(())
}

/// Reads the operation, changes a copy, sends what differs, and compares the answer with the client's own result.
/// Returns the `ETag` from before the update.
async fn update(client: &Client) -> Result<String> {
    print::title("Read a longRunningOperation");
    let request = client.get().bearer_auth(TOKEN).build()?;
    print::request(&request);
    let answer = client.send(request).await?;
    print::response(&answer);
    let older: LongRunningOperation = answer.json()?;
    let etag = answer.etag()?;

    let mut newer = older.clone();
    newer.last_action_date_time = Some("2026-01-15T09:45:00Z".parse()?);
    newer.resource_location = None;
    newer.status = Some(LongRunningOperationStatus::Succeeded);
    newer.status_detail = Some("8 of 8 mailboxes moved".into());
    let patch = older.diff(&newer);

    print::title("Update the longRunningOperation");
    print::text(&format!(
        "What differs is sent: {}.",
        patch.changed_properties().join(", ")
    ));
    let request = client
        .patch(serde_json::to_string_pretty(&patch)?)
        .bearer_auth(TOKEN)
        .header("If-Match", &etag)
        .build()?;
    print::request(&request);
    let answer = client.send(request).await?;
    print::response(&answer);

    let mut ours = older;
    patch.apply(&mut ours);
    check(answer.status == StatusCode::OK, "the update was refused")?;
    check(ours == newer, "the patch does not lead from the older copy to the newer")?;
    check(ours == answer.json()?, "the client's copy and the service's answer differ")?;
    check(etag != answer.etag()?, "the update left the `ETag` as it was")?;
    print::text("The client's copy, with the same patch applied, equals the service's answer.");
    Ok(etag)
}

/// Bodies that no client of the typed patch can make, and the property that the refusal must name.
const MALFORMED: [(&str, &str, &str); 7] = [
    ("An unknown property", r#"{"Status": "failed"}"#, "Status"),
    ("A value of a wrong type", r#"{"status": 5}"#, "status"),
    ("A value of a wrong form", r#"{"createdDateTime": "yesterday"}"#, "createdDateTime"),
    ("A null that is not allowed", r#"{"@odata.type": null}"#, "@odata.type"),
    ("A wrong type annotation", r##"{"@odata.type": "#microsoft.graph.user"}"##, "@odata.type"),
    ("A mistake after a valid property", r#"{"status": "failed", "statusDetail": false}"#, "statusDetail"),
    ("Broken JSON", r#"{"status": "failed""#, ""),
];

/// Sends what a service must refuse.
async fn go_wrong(client: &Client, stale_etag: &str) -> Result {
    print::title("What goes wrong");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let body = serde_json::to_string(&patch)?;

    let request = client.patch(body.clone());
    refused(client, "No token", request, StatusCode::UNAUTHORIZED, "token").await?;

    let request = client.patch(body).bearer_auth(TOKEN).header("If-Match", stale_etag);
    refused(client, "A stale `ETag`", request, StatusCode::PRECONDITION_FAILED, "changed").await?;

    for (mistake, body, named) in MALFORMED {
        let request = client.patch(body.into()).bearer_auth(TOKEN);
        refused(client, mistake, request, StatusCode::BAD_REQUEST, named).await?;
    }
    Ok(())
}

/// Sends a request, and checks that it is refused as expected and leaves the resource as it was.
async fn refused(client: &Client, mistake: &str, request: RequestBuilder, status: StatusCode, named: &str) -> Result {
    let read = || async { client.send(client.get().bearer_auth(TOKEN).build()?).await };
    let before = read().await?;
    let request = request.build()?;
    print::mistake(mistake, &request);
    let answer = client.send(request).await?;
    print::refusal(&answer);
    check(answer.status == status, &format!("{mistake}: expected {status}, got {}", answer.status))?;
    check(answer.error_message()?.contains(named), &format!("{mistake}: the message does not name `{named}`"))?;
    check(read().await? == before, &format!("{mistake}: the refused request changed the resource"))
}

fn check(holds: bool, otherwise: &str) -> Result {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}
