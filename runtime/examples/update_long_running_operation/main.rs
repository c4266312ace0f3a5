//! Updates a long-running operation over HTTP, with a client and a service that share one struct and its patch type.
//!
//! ```sh
//! cargo run --example update_long_running_operation
//! ```
//!
//! Prints every request and response like a page of API documentation. The process fails if the copies of the client and
//! the service differ, or if a rejected request changes the operation.

mod client;
mod errors;
mod print;
mod resource;
mod service;

use client::Client;
use graph_patch::http::{Preference, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use resource::{LongRunningOperation, LongRunningOperationStatus};
use std::error::Error;

/// A placeholder for the access token that an identity platform issues.
const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let client = Client::new(service::start().await?)?;
    println!("# Get a longRunningOperation\n");
    let get = client.get().await?;
    print::exchange(&get);
    let mut local: Versioned<LongRunningOperation> = Versioned::from_response(&get.response)?;
    let stale = local.etag.clone();

    println!("# Update a longRunningOperation\n");
    let mut newer = local.resource.clone();
    newer.last_action_date_time = Some("2026-01-15T09:45:00Z".parse()?);
    newer.resource_location = None;
    newer.status = Some(LongRunningOperationStatus::Succeeded);
    newer.status_detail = Some("8 of 8 mailboxes moved".into());
    update(&client, &mut local, newer, Preference::ReturnRepresentation).await?;
    println!("The client applies the same patch to its copy. The result equals the operation that the service returned.\n");

    println!("# Update it again, without a response body\n");
    let mut newer = local.resource.clone();
    newer.status_detail = None;
    update(&client, &mut local, newer, Preference::ReturnMinimal).await?;
    println!("The client applied the patch to its copy, which now has the new ETag.\n");

    errors::send_all(&client, stale.as_ref()).await?;
    println!("Client and service have the same operation, and no rejected request changed it.");
    Ok(())
}

/// Sends the difference between the local copy and `newer`, on condition that the operation has not changed since.
async fn update(
    client: &Client,
    local: &mut Versioned<LongRunningOperation>,
    newer: LongRunningOperation,
    preference: Preference,
) -> Result {
    let patch = local.resource.diff(&newer);
    let changed = patch.changed_properties().join(", ");
    println!("The body contains only the changed properties: {changed}.\n");
    let older = local.etag.clone();
    let request = local.to_request(&patch, &client.url).bearer_auth(TOKEN);
    let updated = client.send(request.prefer(preference).build()?).await?;
    print::exchange(&updated);

    let mut patched = local.resource.clone();
    patch.clone().apply(&mut patched);
    local.reconcile(patch, UpdateResponse::from_response(&updated.response)?);
    let stored = Versioned::from_response(&client.get().await?.response)?;
    check(patched == newer, "the patch is not the difference")?;
    check(local.etag != older, "the ETag has not changed")?;
    check(
        *local == stored && patched == stored.resource,
        "the copies of the client and the service differ",
    )
}

fn check(holds: bool, error: &str) -> Result {
    holds.then_some(()).ok_or_else(|| error.into())
}
