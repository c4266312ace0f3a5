//! Updates a long-running operation over HTTP, with a client and a service that share one struct and its patch type.
//!
//! ```sh
//! cargo run --example update_long_running_operation --features http
//! ```
//!
//! Prints every request and response like a page of API documentation. The process fails if the copies of the client and
//! the service differ, or if a rejected request changes the operation.

mod client;
mod errors;
mod resource;
mod service;

use client::Client;
use graph_patch::http::{Preference, UpdateResponse, Versioned};
use graph_patch::GraphPatch;
use resource::{LongRunningOperation, LongRunningOperationStatus};
use std::error::Error;

/// A placeholder for the access token that an identity platform issues.
const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let client = Client::new(service::start().await?)?;
    println!("# Get a longRunningOperation\n");
    let request = Versioned::<LongRunningOperation>::request(&client.url).bearer_auth(TOKEN);
    let (status, headers, body) = client.send_and_print(request.select().build()?).await?;
    let mut local = Versioned::<LongRunningOperation>::from_parts(status, &headers, body)?;
    let stale = local.etag.clone();

    println!("# Update a longRunningOperation\n");
    let mut newer = local.resource.clone();
    newer.last_action_date_time = Some("2026-01-15T09:45:00Z".parse()?);
    newer.resource_location = None;
    newer.status = Some(LongRunningOperationStatus::Succeeded);
    newer.status_detail = Some("8 of 8 mailboxes moved".into());
    update(
        &client,
        &mut local,
        &newer,
        Preference::ReturnRepresentation,
    )
    .await?;
    println!("The copy of the client is now the operation that the service returned.\n");

    println!("# Update it again, without a response body\n");
    newer.status_detail = None;
    update(&client, &mut local, &newer, Preference::ReturnMinimal).await?;
    println!("The client applied the patch to its copy, which now has the new ETag.\n");

    errors::send_all(&client, stale).await?;
    println!("Client and service have the same operation, and no rejected request changed it.");
    Ok(())
}

/// Sends the difference between the local copy and `newer`, on condition that the operation has not changed since.
async fn update(
    client: &Client,
    local: &mut Versioned<LongRunningOperation>,
    newer: &LongRunningOperation,
    preference: Preference,
) -> Result {
    let patch = local.resource.diff(newer);
    println!("The body contains only the changed properties.\n");
    let request = local.to_request(&patch, &client.url).bearer_auth(TOKEN);
    let request = request.prefer(preference).build()?;
    let (status, headers, body) = client.send_and_print(request).await?;
    local.reconcile(patch, UpdateResponse::from_parts(status, &headers, body)?);
    assert_eq!(local.resource, *newer, "the patch is not the difference");
    assert_eq!(*local, client.get().await?, "client and service differ");
    Ok(())
}
