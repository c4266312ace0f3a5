//! Clients that others wrote send the requests of patches to the example's service, and its answers are read.

#[path = "../../../../runtime/examples/update_long_running_operation/resource.rs"]
mod resource;
#[path = "../../../../runtime/examples/update_long_running_operation/service.rs"]
mod service;

mod graph_sdk;
mod reqwest_client;
mod ureq_client;

use graph_patch::http::{
    ETag, Error as UpdateError, Outcome, Preference, ToRequest, UpdateResponse, Versioned,
};
use graph_patch::GraphPatch;
use http::{Request, Response};
use resource::{LongRunningOperation, LongRunningOperationPatch, LongRunningOperationStatus};
use std::error::Error;

const TOKEN: &str = "demo";

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// What every client is asked to send.
fn patch() -> LongRunningOperationPatch {
    LongRunningOperation::patch()
        .status(LongRunningOperationStatus::Succeeded)
        .resource_location(None)
}

/// The patch of what the service has at first, and its answer.
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

/// An update with a representation, one without, a stale one and one without a token.
fn all_kinds<B: AsRef<[u8]>>(
    url: &str,
    send: impl Fn(Request<Vec<u8>>) -> Result<Response<B>>,
) -> Result {
    let token = format!("Bearer {TOKEN}");
    let get = Request::get(url)
        .header("Authorization", token)
        .body(Vec::new())?;
    let mut local: Versioned<LongRunningOperation> = Versioned::from_response(&send(get)?)?;
    let first: ETag = local.etag.clone().ok_or("no ETag")?;
    let update = || patch().to_request(url).bearer_auth(TOKEN);

    let response = send(
        update()
            .if_match(&first)
            .prefer(Preference::ReturnRepresentation)
            .build()?,
    )?;
    let answer = UpdateResponse::from_response(&response)?;
    assert_eq!(answer.outcome, Outcome::Updated(expected()?));
    local.reconcile(patch(), answer);
    assert_eq!(local.resource, expected()?);

    let second = local.etag.clone().ok_or("no ETag")?;
    assert_ne!(first, second);
    let detail = LongRunningOperation::patch().status_detail(None);
    let minimal = detail.to_request(url).bearer_auth(TOKEN).if_match(&second);
    let answer =
        UpdateResponse::from_response(&send(minimal.prefer(Preference::ReturnMinimal).build()?)?)?;
    assert_eq!(answer.outcome, Outcome::NoContent);
    local.reconcile(detail, answer);
    assert_eq!(
        local.resource,
        LongRunningOperation {
            status_detail: None,
            ..expected()?
        }
    );

    let read = |request| {
        Ok::<_, Box<dyn Error + Send + Sync>>(
            UpdateResponse::<LongRunningOperation>::from_response(&send(request)?),
        )
    };
    let stale = read(update().if_match(&first).build()?)?;
    assert!(
        matches!(stale, Err(UpdateError::PreconditionFailed(_))),
        "{stale:?}"
    );
    let stranger = read(patch().to_request(url).build()?)?.unwrap_err();
    let told = stranger.response().ok_or("no response")?;
    assert_eq!(
        (told.status().as_u16(), told.code()),
        (401, Some("InvalidAuthenticationToken"))
    );
    Ok(())
}
