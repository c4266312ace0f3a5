//! The server reads the batches, and its answers are read.

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

fn send(server: &Server, batch: &Batch, go_on: bool) -> BatchResponses {
    let mut answers = BatchResponses::new();
    let requests = batch.to_requests(server.url().segment("$batch"));
    let requests = if go_on {
        requests.continue_on_error()
    } else {
        requests
    };
    for request in requests.build().unwrap() {
        answers.add(&server.send(request)).unwrap();
    }
    answers
}

#[test]
fn each_part_has_its_own_outcome() {
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
    let made = update()
        .if_match(&etag)
        .prefer(Preference::ReturnRepresentation);
    let made = batch.add(made).unwrap();
    let device = ResourceUrl::relative()
        .segment("devices")
        .key(Key::guid(GUID));
    let device = Device::patch()
        .name("n")
        .to_request(device)
        .prefer(Preference::ReturnMinimal);
    let after_made = batch.add_after(device, &[made.id()]).unwrap();
    let stale = batch
        .add_after(update().if_match(&etag), &[made.id()])
        .unwrap();
    let after_stale = batch
        .add_after(update().if_match(&etag), &[stale.id()])
        .unwrap();

    let answers = send(&server, &batch, true);
    assert!(matches!(
        answers.get(required),
        Err(Error::PreconditionRequired(_))
    ));
    let made = answers.get(made).unwrap();
    assert_eq!(
        made.outcome,
        Outcome::Updated(Task {
            title: "Edit".into(),
            ..task("o'brien")
        })
    );
    assert_eq!(made.etag, server.get::<Task>(&url).etag);
    assert_eq!(answers.get(after_made).unwrap().outcome, Outcome::NoContent);
    assert!(matches!(
        answers.get(stale),
        Err(Error::PreconditionFailed(_))
    ));
    assert!(matches!(
        answers.get(after_stale),
        Err(Error::FailedDependency(_))
    ));
}

#[test]
fn more_than_20_parts_are_all_answered() {
    let server = Server::start();
    let mut batch = Batch::new();
    let mut parts = Vec::new();
    for number in 0..45 {
        let id = number.to_string();
        server.create("tasks", &task(&id));
        let patch = Task::patch().note(id.as_str());
        let etag: ETag = "W/\"1\"".parse().unwrap();
        let update = patch.to_request(tasks().key(&id)).if_match(etag);
        parts.push(
            batch
                .add(update.prefer(Preference::ReturnRepresentation))
                .unwrap(),
        );
    }
    let answers = send(&server, &batch, true);
    for (number, part) in parts.into_iter().enumerate() {
        let id = number.to_string();
        let updated = Task {
            note: Some(id.clone()),
            ..task(&id)
        };
        assert_eq!(
            answers.get(part).unwrap().outcome,
            Outcome::Updated(updated)
        );
    }
}

/// OData Protocol 4.01, 8.2.8.3: the rest is not answered.
#[test]
fn a_service_stops_at_a_failure_unless_asked_to_go_on() {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let mut batch = Batch::new();
    let patch = Task::patch().title("Edit");
    let failed = batch
        .add(patch.to_request(tasks().key("nobody's")))
        .unwrap();
    let update = patch.to_request(tasks().key("1")).if_match(IfMatch::Any);
    let rest = batch.add(update).unwrap();

    let answers = send(&server, &batch, false);
    assert!(matches!(answers.get(failed), Err(Error::Refused(_))));
    assert!(matches!(answers.get(rest), Err(Error::Unanswered)));
    let answers = send(&server, &batch, true);
    assert!(matches!(answers.get(failed), Err(Error::Refused(_))));
    assert!(answers.get(rest).is_ok());
}
