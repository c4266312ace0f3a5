//! The server stores the same resource that `apply` makes of the local copy, with and without a representation.

use crate::resources::{place, task, Device, Line, Place, PlacePatch, Position, Task, TaskPatch};
use crate::server::Server;
use graph_patch::http::{
    Error, IfMatch, Key, Outcome, Preference, ResourceUrl, ToRequest, UpdateResponse, Versioned,
};
use graph_patch::{GraphPatch, Patch};
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Sends a patch with both preferences, and compares the stored resource with the result of `apply`.
fn update<R>(server: &Server, url: &ResourceUrl, patch: &R::Patch)
where
    R: GraphPatch + Clone + Debug + PartialEq + DeserializeOwned,
    R::Patch: Clone,
{
    for preference in [Preference::ReturnMinimal, Preference::ReturnRepresentation] {
        let mut local: Versioned<R> = server.get(url);
        let mut applied = local.resource.clone();
        patch.clone().apply(&mut applied);

        let mut request = patch.to_request(url).prefer(preference.clone());
        if let Some(etag) = &local.etag {
            request = request.if_match(etag);
        }
        let response =
            UpdateResponse::from_response(&server.send(request.build().unwrap())).unwrap();
        assert!(response.preferences_applied.contains(&preference));
        assert_eq!(
            response.outcome == Outcome::NoContent,
            preference == Preference::ReturnMinimal
        );
        local.reconcile(patch.clone(), response);

        assert_eq!(local, server.get(url), "{preference}");
        assert_eq!(local.resource, applied, "{preference}");
    }
}

#[test]
fn values_nulls_and_collections() {
    let server = Server::start();
    for (number, patch) in [
        Task::patch().title("Edit").effort(i64::MIN).is_done(true),
        Task::patch().title(""),
        Task::patch().note(None).effort(None),
        Task::patch().tags(vec![]).places(vec![]),
        Task::patch().tags(vec!["c".into()]).places(vec![
            place("Bern"),
            Place {
                zip: None,
                position: None,
                ..place("Ulm")
            },
        ]),
        Task::patch().place(None),
        Task::patch().place(PlacePatch::from(place("Paris"))),
        TaskPatch::from(task("ignored")),
        task("").diff(&Task {
            is_done: true,
            place: None,
            ..task("")
        }),
    ]
    .into_iter()
    .enumerate()
    {
        let id = format!("o'brien/{number}");
        server.create("tasks", &task(&id));
        update::<Task>(&server, &server.url().segment("tasks").key(&id), &patch);
    }
}

/// A diff sends a new complex value completely.
#[test]
fn a_null_complex_value_is_created() {
    let server = Server::start();
    let older = Task {
        place: None,
        ..task("1")
    };
    server.create("tasks", &older);
    let patch = older.diff(&task("1"));
    update::<Task>(&server, &server.url().segment("tasks").key("1"), &patch);
}

/// The server merges a complex value at its own URL (OData Protocol 4.01, 11.4.9.3).
#[test]
fn a_partial_complex_value_is_merged() {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let task_url = server.url().segment("tasks").key("1");
    let url = task_url.clone().segment("place");
    for patch in [
        Place::patch().city("Rome"),
        Place::patch().zip(None),
        Place::patch().position(None),
        Place::patch().position(
            Position {
                latitude: None,
                longitude: Some(1.5),
            }
            .into_patch(),
        ),
    ] {
        let mut local: Versioned<Task> = server.get(&task_url);
        patch.clone().apply(local.resource.place.as_mut().unwrap());
        let request = patch
            .to_request(&url)
            .if_match(local.etag.as_ref().unwrap());
        let response = server.send(request.prefer(Preference::ReturnMinimal).build().unwrap());
        assert_eq!(
            UpdateResponse::<Place>::from_response(&response)
                .unwrap()
                .outcome,
            Outcome::NoContent
        );
        assert_eq!(server.get::<Task>(&task_url).resource, local.resource);
    }
}

trait IntoPatch: GraphPatch {
    fn into_patch(self) -> Self::Patch {
        self.into()
    }
}

impl IntoPatch for Position {}

#[test]
fn a_url_with_any_key_identifies_its_resource() {
    let server = Server::start();
    for id in [
        "a",
        "o'brien",
        "''",
        "a b/c?d#e%+&=,;()@$ü~",
        "..",
        "%",
        "\\",
    ] {
        server.create("tasks", &task(id));
        update::<Task>(
            &server,
            &server.url().segment("tasks").key(id),
            &Task::patch().note(id),
        );
    }
    for code in ["a", "x'),order=(1"] {
        for order in [i64::MIN, 0, 7] {
            server.create(
                "lines",
                &Line {
                    order,
                    code: code.into(),
                    amount: Some(1),
                },
            );
            let key = [("order", Key::from(order)), ("code", code.into())];
            let url = server.url().segment("lines").key_parts(key);
            update::<Line>(&server, &url, &Line::patch().amount(2));
        }
    }
    let id = "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b";
    server.create(
        "devices",
        &Device {
            id: id.into(),
            name: None,
        },
    );
    let url = server.url().segment("devices").key(Key::guid(id));
    update::<Device>(&server, &url, &Device::patch().name("n"));
}

#[test]
fn each_failed_precondition_has_its_variant() {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let url = server.url().segment("tasks").key("1");
    let first = server.get::<Task>(&url).etag.unwrap();
    assert!(first.is_weak());
    let send = |precondition: Option<IfMatch>| {
        let mut request = Task::patch().title("Edit").to_request(&url);
        if let Some(precondition) = precondition {
            request = request.if_match(precondition);
        }
        UpdateResponse::<Task>::from_response(&server.send(request.build().unwrap()))
    };
    assert!(matches!(send(None), Err(Error::PreconditionRequired(_))));
    let second = send(Some(first.clone().into())).unwrap().etag.unwrap();
    let Err(Error::PreconditionFailed(error)) = send(Some(first.into())) else {
        panic!()
    };
    assert_eq!(
        (error.code(), error.message()),
        (Some("412"), Some("The If-Match precondition failed."))
    );
    assert_eq!(server.get::<Task>(&url).etag, Some(second.clone()));
    assert!(send(Some(second.into())).is_ok());
    assert!(send(Some(IfMatch::Any)).is_ok());
}
