//! Updates a long-running operation over HTTP, with a client and a service that share one struct and its patch.
//!
//! ```sh
//! cargo run --example update_long_running_operation
//! ```
//!
//! Every request and response is printed as on a page of API documentation. The process fails if the two sides ever
//! disagree, or if a refused request changes anything.

mod client;
mod errors;
mod print;
mod resource;
mod service;

use client::Client;
use graph_patch::http::{Preference, ToRequest, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use resource::{LongRunningOperation, LongRunningOperationStatus};
use std::error::Error;

/// Stands for the access token that an identity platform issues.
const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let client = Client::new(service::start().await?)?;
    println!("# Get a longRunningOperation\n");
    let read = client.get(TOKEN).await?;
    print::exchange(&read);
    let mut local: Versioned<LongRunningOperation> = Versioned::from_response(&read.response)?;
    let stale = local.etag.clone().ok_or("no ETag")?;

    println!("# Update a longRunningOperation\n");
    let mut newer = local.resource.clone();
    newer.last_action_date_time = Some("2026-01-15T09:45:00Z".parse()?);
    newer.resource_location = None;
    newer.status = Some(LongRunningOperationStatus::Succeeded);
    newer.status_detail = Some("8 of 8 mailboxes moved".into());
    update(&client, &mut local, newer, Preference::ReturnRepresentation).await?;
    println!("The same patch, applied to the client's own copy, gives what the service answers.\n");

    println!("# Update it again, and spare the answer\n");
    let mut newer = local.resource.clone();
    newer.status_detail = None;
    update(&client, &mut local, newer, Preference::ReturnMinimal).await?;
    println!("The client's own copy is patched, and has the new ETag.\n");

    errors::make(&client, &stale).await?;
    println!("All agreed: the same updates on both sides, and no trace of a refused one.");
    Ok(())
}

/// Updates the operation by what differs between two copies, if it is still as the local one shows it.
async fn update(
    client: &Client,
    local: &mut Versioned<LongRunningOperation>,
    newer: LongRunningOperation,
    answered: Preference,
) -> Result {
    let patch = local.resource.diff(&newer);
    let changed = patch.changed_properties().join(", ");
    println!("The body has what changes, and nothing else: {changed}.\n");
    let older = local.etag.clone().ok_or("no ETag")?;
    let request = patch.to_request(&client.url).bearer_auth(TOKEN);
    let request = request.if_match(&older).prefer(answered).build()?;
    let updated = client.send(request).await?;
    print::exchange(&updated);

    let mut patched = local.resource.clone();
    patch.clone().apply(&mut patched);
    local.reconcile(patch, UpdateResponse::from_response(&updated.response)?);
    let read = Versioned::from_response(&client.get(TOKEN).await?.response)?;
    check(patched == newer, "the patch is not the difference")?;
    check(local.etag != Some(older), "the ETag is the old one")?;
    check(
        *local == read && patched == read.resource,
        "client and service disagree",
    )
}

fn check(holds: bool, otherwise: &str) -> Result {
    holds.then_some(()).ok_or_else(|| otherwise.into())
}
