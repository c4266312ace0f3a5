//! A replica follows the changes of the server, in the representations of OData 4.0 and 4.01.

use crate::resources::{place, task, Line, PlacePatch, Task};
use crate::server::Server;
use graph_patch::delta::{Change, DeltaPage, Link, RemovedReason, Replica};
use graph_patch::http::{IfMatch, Key, Preference, ResourceUrl, ToRequest};
use graph_patch::{GraphPatch, Patch};
use http::{HeaderValue, Request};

/// Reads the pages of a round, and returns the link of the next one and the removed keys.
fn follow<R: GraphPatch + Default + 'static>(
    server: &Server,
    replica: &mut Replica<R>,
    version: &'static str,
    mut url: String,
) -> (String, Vec<String>) {
    let mut removed = Vec::new();
    loop {
        let mut request = DeltaPage::<R>::request(url)
            .prefer(Preference::Other("odata.track-changes".into()))
            .build()
            .unwrap();
        let version = HeaderValue::from_static(version);
        request.headers_mut().insert("OData-MaxVersion", version);
        let response = server.send(request);
        let body = String::from_utf8_lossy(response.body());
        let page =
            DeltaPage::from_response(&response).unwrap_or_else(|error| panic!("{error}: {body}"));
        for change in &page.changes {
            if let Change::Removed { key, reason } = change {
                assert_eq!(*reason, Some(RemovedReason::Deleted), "{body}");
                removed.push(key.clone());
            }
        }
        match replica.apply(page) {
            Link::Next(next) => url = next,
            Link::Delta(link) => return (link, removed),
            Link::None => panic!("no link: {body}"),
        }
    }
}

fn update<P: Patch>(server: &Server, url: &ResourceUrl, patch: &P) {
    let request = patch
        .to_request(url)
        .if_match(IfMatch::Any)
        .build()
        .unwrap();
    assert!(server.send(request).status().is_success());
}

fn delete(server: &Server, url: &ResourceUrl) {
    let request = Request::delete(url.to_string()).header("If-Match", "*");
    let response = server.send(request.body(Vec::new()).unwrap());
    assert_eq!(response.status(), 204);
}

#[test]
fn a_replica_of_tasks_is_equal_to_those_of_the_server() {
    for version in ["4.0", "4.01"] {
        let server = Server::start();
        let url = |id: &str| server.url().segment("tasks").key(id);
        for id in ["1", "2", "3", "4", "5"] {
            server.create("tasks", &task(id));
        }
        let start = server.url().segment("tasks").to_string();
        let mut replica = Replica::<Task>::new();
        let (link, removed) = follow(&server, &mut replica, version, start);
        assert!(replica
            .iter()
            .map(|(key, _)| key)
            .eq(["1", "2", "3", "4", "5"]));
        assert!(replica.iter().all(|(key, found)| *found == task(key)));
        assert!(removed.is_empty());

        let moved = PlacePatch::from(place("Bergen"));
        update(
            &server,
            &url("1"),
            &Task::patch().note(None).tags(vec!["c".into()]).place(moved),
        );
        update(&server, &url("2"), &Task::patch().place(None).title("Edit"));
        delete(&server, &url("3"));
        delete(&server, &url("4"));
        server.create(
            "tasks",
            &Task {
                title: "Again".into(),
                ..task("4")
            },
        );
        server.create("tasks", &task("6"));
        let (link, removed) = follow(&server, &mut replica, version, link);
        assert_eq!(removed, ["3"], "{version}");
        assert!(replica
            .iter()
            .map(|(key, _)| key)
            .eq(["1", "2", "4", "5", "6"]));
        for (key, found) in &replica {
            assert_eq!(*found, server.get(&url(key)).resource, "{version}");
        }

        let before = replica.clone();
        follow(&server, &mut replica, version, link);
        assert_eq!(replica, before);
    }
}

#[test]
fn a_key_of_two_properties_identifies_the_row_and_the_tombstone() {
    for version in ["4.0", "4.01"] {
        let server = Server::start();
        let key = |order: i64, code: &str| {
            let key = [("order", Key::from(order)), ("code", Key::from(code))];
            server.url().segment("lines").key_parts(key)
        };
        let line = |order, code: &str, amount| Line {
            order,
            code: code.into(),
            amount,
        };
        for code in ["a", "b", "o'c,d=e"] {
            server.create("lines", &line(1, code, Some(7)));
        }
        let start = server.url().segment("lines").to_string();
        let mut replica = Replica::<Line>::new();
        let next = follow(&server, &mut replica, version, start).0;
        assert_eq!(
            replica.get("order=1,code=o'c%2Cd%3De"),
            Some(&line(1, "o'c,d=e", Some(7)))
        );

        update(&server, &key(1, "a"), &Line::patch().amount(None));
        delete(&server, &key(1, "b"));
        delete(&server, &key(1, "o'c,d=e"));
        follow(&server, &mut replica, version, next);
        let expected = line(1, "a", None);
        assert_eq!(
            replica.iter().collect::<Vec<_>>(),
            [("order=1,code=a", &expected)]
        );
    }
}
