//! Third-party clients send updates to the service of the example `update_long_running_operation`.

#[path = "../../../../runtime/examples/update_long_running_operation/resource.rs"]
mod resource;
#[path = "../../../../runtime/examples/update_long_running_operation/service.rs"]
mod service;

mod answers;
mod batch;
mod batch_service;
mod graph_sdk;
mod habits;
mod hyper_client;
mod reqwest_client;
mod simple;
mod ureq_client;

use graph_patch::http::{
    Error as UpdateError, Outcome, Preference, ToRequest, UpdateResponse, Versioned,
};
use graph_patch::GraphPatch;
use http::{Request, Response};
use resource::{LongRunningOperation, LongRunningOperationPatch, LongRunningOperationStatus};
use std::error::Error;

const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// Returns the patch that every client sends.
fn patch() -> LongRunningOperationPatch {
    LongRunningOperation::patch()
        .status(LongRunningOperationStatus::Succeeded)
        .resource_location(None)
}

/// Returns the resource of the service after this patch.
fn expected() -> Result<LongRunningOperation> {
    Ok(LongRunningOperation {
        id: "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b".into(),
        created_date_time: Some("2026-01-15T09:30:00Z".parse()?),
        last_action_date_time: Some("2026-01-15T09:40:00Z".parse()?),
        resource_location: None,
        status: Some(LongRunningOperationStatus::Succeeded),
        status_detail: Some("3 of 8 mailboxes moved".into()),
    })
}

/// Sends updates with and without a representation, with a stale ETag and without a token.
fn update_in_all_ways<B: AsRef<[u8]>>(
    url: &str,
    send: impl Fn(Request<Vec<u8>>) -> Result<Response<B>>,
) -> Result {
    let get = Versioned::<LongRunningOperation>::request(url);
    let get = get.bearer_auth(TOKEN).select().build()?;
    let mut local = Versioned::<LongRunningOperation>::from_response(&send(get)?)?;
    let first = local.etag.clone();
    let update = || patch().to_request(url).bearer_auth(TOKEN);

    let representation = send(
        update()
            .if_match(&first)
            .prefer(Preference::ReturnRepresentation)
            .build()?,
    )?;
    let response = UpdateResponse::from_response(&representation)?;
    assert_eq!(response.outcome, Outcome::Updated(expected()?));
    local.reconcile(patch(), response);
    assert_eq!(local.resource, expected()?);

    assert_ne!(first, local.etag);
    let detail = LongRunningOperation::patch().status_detail(None);
    let minimal = local.to_request(&detail, url).bearer_auth(TOKEN);
    let response =
        UpdateResponse::from_response(&send(minimal.prefer(Preference::ReturnMinimal).build()?)?)?;
    assert_eq!(response.outcome, Outcome::NoContent);
    local.reconcile(detail, response);
    assert_eq!(
        local.resource,
        LongRunningOperation {
            status_detail: None,
            ..expected()?
        }
    );

    let parse = |request| {
        Ok::<_, Box<dyn Error + Send + Sync>>(
            UpdateResponse::<LongRunningOperation>::from_response(&send(request)?),
        )
    };
    let stale = parse(update().if_match(&first).build()?)?;
    assert!(
        matches!(stale, Err(UpdateError::PreconditionFailed(_))),
        "{stale:?}"
    );
    let unauthorized = parse(patch().to_request(url).build()?)?.unwrap_err();
    let response = unauthorized.response().ok_or("no response")?;
    assert_eq!(
        (response.status().as_u16(), response.code()),
        (401, Some("InvalidAuthenticationToken"))
    );
    Ok(())
}
