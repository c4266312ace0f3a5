//! The server accepts the batches, and its responses are parsed.

use crate::resources::{task, Device, Task};
use crate::server::Server;
use graph_patch::http::{
    Batch, BatchResponses, ETag, Error, IfMatch, Key, Outcome, Preference, ResourceUrl, ToRequest,
};
use graph_patch::GraphPatch;

const GUID: &str = "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b";

fn tasks() -> ResourceUrl {
    ResourceUrl::relative().segment("tasks")
}

fn send(server: &Server, batch: &Batch, continue_on_error: bool) -> BatchResponses {
    let mut responses = BatchResponses::new();
    let requests = batch.to_requests(server.url().segment("$batch"));
    let requests = if continue_on_error {
        requests.continue_on_error()
    } else {
        requests
    };
    for request in requests.build().unwrap() {
        responses.add(&server.send(request)).unwrap();
    }
    responses
}

#[test]
fn each_item_has_its_own_outcome() {
    let server = Server::start();
    server.create("tasks", &task("o'brien"));
    server.create(
        "devices",
        &Device {
            id: GUID.into(),
            name: None,
        },
    );
    let url = server.url().segment("tasks").key("o'brien");
    let etag = server.get::<Task>(&url).etag.unwrap();

    let mut batch = Batch::new();
    let update = || {
        Task::patch()
            .title("Edit")
            .to_request(tasks().key("o'brien"))
    };
    let required = batch.add(update()).unwrap();
    let updated = update()
        .if_match(&etag)
        .prefer(Preference::ReturnRepresentation);
    let updated = batch.add(updated).unwrap();
    let device = ResourceUrl::relative()
        .segment("devices")
        .key(Key::guid(GUID));
    let device = Device::patch()
        .name("n")
        .to_request(device)
        .prefer(Preference::ReturnMinimal);
    let after_updated = batch.add_after(device, &[updated.id()]).unwrap();
    let stale = batch
        .add_after(update().if_match(&etag), &[updated.id()])
        .unwrap();
    let after_stale = batch
        .add_after(update().if_match(&etag), &[stale.id()])
        .unwrap();

    let responses = send(&server, &batch, true);
    assert!(matches!(
        responses.get(required),
        Err(Error::PreconditionRequired(_))
    ));
    let updated = responses.get(updated).unwrap();
    assert_eq!(
        updated.outcome,
        Outcome::Updated(Task {
            title: "Edit".into(),
            ..task("o'brien")
        })
    );
    assert_eq!(updated.etag, server.get::<Task>(&url).etag);
    assert_eq!(
        responses.get(after_updated).unwrap().outcome,
        Outcome::NoContent
    );
    assert!(matches!(
        responses.get(stale),
        Err(Error::PreconditionFailed(_))
    ));
    assert!(matches!(
        responses.get(after_stale),
        Err(Error::FailedDependency(_))
    ));
}

#[test]
fn every_item_of_a_large_batch_has_a_response() {
    let server = Server::start();
    let mut batch = Batch::new();
    let mut items = Vec::new();
    for number in 0..45 {
        let id = number.to_string();
        server.create("tasks", &task(&id));
        let patch = Task::patch().note(id.as_str());
        let etag: ETag = "W/\"1\"".parse().unwrap();
        let update = patch.to_request(tasks().key(&id)).if_match(etag);
        items.push(
            batch
                .add(update.prefer(Preference::ReturnRepresentation))
                .unwrap(),
        );
    }
    let responses = send(&server, &batch, true);
    for (number, item) in items.into_iter().enumerate() {
        let id = number.to_string();
        let updated = Task {
            note: Some(id.clone()),
            ..task(&id)
        };
        assert_eq!(
            responses.get(item).unwrap().outcome,
            Outcome::Updated(updated)
        );
    }
}

/// The remaining items have no response (OData Protocol 4.01, 8.2.8.3).
#[test]
fn a_service_stops_at_an_error_without_continue_on_error() {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let mut batch = Batch::new();
    let patch = Task::patch().title("Edit");
    let failed = batch
        .add(patch.to_request(tasks().key("nobody's")))
        .unwrap();
    let update = patch.to_request(tasks().key("1")).if_match(IfMatch::Any);
    let rest = batch.add(update).unwrap();

    let responses = send(&server, &batch, false);
    assert!(matches!(responses.get(failed), Err(Error::Refused(_))));
    assert!(matches!(responses.get(rest), Err(Error::Unanswered)));
    let responses = send(&server, &batch, true);
    assert!(matches!(responses.get(failed), Err(Error::Refused(_))));
    assert!(responses.get(rest).is_ok());
}

/// A service without `continue-on-error` answers up to the first failure only, so a retry sends the others.
#[test]
fn a_retry_completes_the_items_without_a_response() {
    let server = Server::start();
    let mut batch = Batch::new();
    let mut items = Vec::new();
    for id in ["1", "nobody's", "2", "nobody's too", "3"] {
        if !id.starts_with("nobody") {
            server.create("tasks", &task(id));
        }
        let update = Task::patch().title("Edit").to_request(tasks().key(id));
        let update = update.if_match(IfMatch::Any);
        let update = update.prefer(Preference::ReturnRepresentation);
        items.push(batch.add(update).unwrap());
    }
    let mut statuses = Vec::new();
    let mut rest = batch;
    while !rest.is_empty() {
        assert!(statuses.len() < items.len(), "{rest:?}");
        let responses = send(&server, &rest, false);
        assert!(responses.unattributed().is_empty());
        let answered = items
            .iter()
            .zip(0..)
            .filter_map(|(item, index): (_, usize)| {
                let response = responses.response(*item)?;
                let title = serde_json::from_slice::<Task>(response.body());
                assert_eq!(title.is_ok(), response.status() == 200);
                Some((index, response.status().as_u16()))
            });
        statuses.extend(answered);
        rest = rest.retry(&responses);
    }
    assert_eq!(statuses, [(0, 200), (1, 404), (2, 200), (3, 404), (4, 200)]);
}
