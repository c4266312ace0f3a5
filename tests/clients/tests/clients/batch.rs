//! A client sends a batch again until the service has answered every item.

use crate::resource::LongRunningOperation;
use crate::{batch_service, ureq_client, Result, TOKEN};
use graph_patch::http::{Batch, Error, Outcome, Preference, RetryAfter, ToRequest, Versioned};
use graph_patch::GraphPatch;
use http::{Request, Response};
use std::time::Duration;
use ureq::Agent;

fn update(detail: &str) -> graph_patch::http::UpdateRequest<LongRunningOperation> {
    let patch = LongRunningOperation::patch().status_detail(detail);
    patch.to_request("/longRunningOperation")
}

type Send<'s> = &'s dyn Fn(Request<Vec<u8>>) -> Result<Response<Vec<u8>>>;

fn complete_a_batch(url: &str, operation: &str, send: Send) -> Result {
    let mut batch = Batch::new();
    let minimal = update("1").prefer(Preference::ReturnMinimal);
    let first = batch.add(minimal)?;
    let throttled = batch.add(update("2"))?;
    let dependent = batch.add_after(update("3"), &[throttled.id()])?;
    let rest = [
        batch.add(update("4"))?,
        batch.add(update("5"))?,
        batch.add(update("6"))?,
        batch.add(update("7"))?,
    ];
    let stale =
        batch.add(update("never").if_match("W/\"0\"".parse::<graph_patch::http::IfMatch>()?))?;
    let failed = batch.add_after(update("never"), &[stale.id()])?;

    let mut rounds = Vec::new();
    while !batch.is_empty() && rounds.len() < 5 {
        let mut responses = batch.responses();
        for request in batch.to_requests(url).bearer_auth(TOKEN).build()? {
            let added = responses.add(&send(request)?);
            assert!(added.is_ok() || rounds.len() == 1, "{added:?}");
        }
        batch = batch.retry(&responses);
        if let Some(RetryAfter::Delay(delay)) = batch.retry_after() {
            std::thread::sleep((*delay).min(Duration::from_millis(2)));
        }
        rounds.push((responses, batch.len()));
    }

    let [(one, 6), (two, 6), (three, 0)] = &rounds[..] else {
        panic!("{rounds:?}");
    };
    assert_eq!(one.get(first)?.outcome, Outcome::NoContent);
    assert!(matches!(one.get(throttled), Err(Error::TooManyRequests(_))));
    assert!(matches!(
        one.get(dependent),
        Err(Error::FailedDependency(_))
    ));
    let timeout = one.response(rest[0]).ok_or("no response")?;
    assert_eq!(
        (timeout.status().as_u16(), &timeout.body()[..]),
        (504, &b"Timeout"[..])
    );
    for unanswered in &rest[1..] {
        assert!(matches!(one.get(*unanswered), Err(Error::Unanswered)));
    }
    assert_eq!(one.unattributed().len(), 2);
    assert!(matches!(one.get(stale), Err(Error::PreconditionFailed(_))));
    assert!(matches!(one.get(failed), Err(Error::FailedDependency(_))));
    assert!(matches!(two.get(throttled), Err(Error::Unanswered)));

    for (item, detail) in [throttled, dependent].into_iter().chain(rest).zip(2..) {
        let Outcome::Updated(updated) = three.get(item)?.outcome else {
            panic!();
        };
        assert_eq!(updated.status_detail, Some(detail.to_string()));
    }
    let get = Versioned::<LongRunningOperation>::request(operation).bearer_auth(TOKEN);
    let stored = Versioned::<LongRunningOperation>::from_response(&send(get.build()?)?)?;
    assert_eq!(stored.resource.status_detail.as_deref(), Some("7"));
    assert_eq!(stored.etag, Some("W/\"8\"".parse()?)); // each item was applied once
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_completed_by_its_retries() -> Result {
    let (url, operation) = batch_service::start().await?;
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .proxy(None);
    let agent = Agent::new_with_config(config.build());
    tokio::task::block_in_place(|| {
        complete_a_batch(&url, &operation, &|request| {
            ureq_client::send(&agent, request)
        })
    })
}
