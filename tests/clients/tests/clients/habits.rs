//! The loop of reading, creating and updating, with a service that has the habits of real ones.

use crate::{reqwest_client, ureq_client, Result};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response as Reply};
use axum::{routing, Json, Router};
use graph_patch::http::{Error, Outcome, Page, ResourceUrl, ToRequest, UpdateResponse, Versioned};
use graph_patch::GraphPatch;
use http::{Request, Response};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::net::Ipv4Addr;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.task")]
struct Task {
    #[graph(key)]
    id: String,
    title: String,
    note: Option<String>,
}

/// The second page has one item, and its link must come back verbatim. The last page is empty.
async fn list(uri: Uri, headers: HeaderMap) -> Reply {
    let host = headers.get("Host").and_then(|host| host.to_str().ok());
    let link = |token: &str| {
        let host = host.unwrap_or_default();
        format!("http://{host}/tasks?$select=id&$skiptoken={token}")
    };
    let page = match uri.query() {
        Some("$select=id,title,note&$count=true") => json!({
            "@odata.context": "$metadata#tasks",
            "@odata.count": 3,
            "value": [{"@odata.etag": "W/\"1\"", "id": "1"}, {"id": "2"}],
            "@odata.nextLink": link("A%2fb+c=d"),
        }),
        Some("$select=id&$skiptoken=A%2fb+c=d") => {
            json!({"value": [{"@etag": "\"3\"", "id": "3"}], "@nextLink": link("!%C3%A4")})
        }
        Some("$select=id&$skiptoken=!%C3%A4") => json!({"value": []}),
        _ => return StatusCode::BAD_REQUEST.into_response(),
    };
    format!("\u{feff}{page}").into_response()
}

/// Rejects null, as services do for properties that a client does not set.
async fn create(Json(body): Json<Value>) -> Reply {
    match body {
        Value::Object(members) if members.values().any(Value::is_null) => {
            StatusCode::BAD_REQUEST.into_response()
        }
        Value::Object(members) if members.get("id") == Some(&"minimal".into()) => (
            StatusCode::NO_CONTENT,
            [("OData-EntityId", "/tasks/minimal")],
        )
            .into_response(),
        mut body => {
            body["id"] = "a/b?c".into();
            body["@odata.etag"] = "\"1\"".into();
            let location = [("Location", "/tasks/a%2Fb%3Fc")];
            (StatusCode::CREATED, location, Json(body)).into_response()
        }
    }
}

/// The ETag is in the body only, or missing.
async fn read(Path(id): Path<String>) -> Reply {
    if id == "bare" {
        return Json(json!({"id": id, "title": "Write"})).into_response();
    }
    Json(json!({"@odata.etag": "W/\"{GUID},2\"", "id": id, "title": "Write"})).into_response()
}

/// A 204 without headers, but only without a precondition or with the right one.
async fn update(Path(id): Path<String>, headers: HeaderMap) -> Reply {
    let status = match headers.get("If-Match") {
        _ if id == "busy" => {
            let date = [("Retry-After", "Thu, 01 Jan 1970 00:01:01 GMT")];
            return (StatusCode::SERVICE_UNAVAILABLE, date).into_response();
        }
        Some(etag) if etag != "W/\"{GUID},2\"" => StatusCode::PRECONDITION_FAILED,
        _ => StatusCode::NO_CONTENT,
    };
    status.into_response()
}

pub(crate) async fn start() -> Result<String> {
    let router = Router::new()
        .route("/tasks", routing::get(list).post(create))
        .route("/tasks/{id}", routing::get(read).patch(update));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

pub(crate) fn understand<B: AsRef<[u8]>>(
    root: &str,
    send: impl Fn(Request<Vec<u8>>) -> Result<Response<B>>,
) -> Result {
    let tasks = ResourceUrl::from(root).segment("tasks");

    let mut request = Page::<Task>::request(&tasks).select().query("$count", true);
    let mut pages = Vec::new();
    loop {
        let (head, body) = send(request.build()?)?.into_parts();
        let page = Page::<Task>::from_parts(head.status, &head.headers, body)?;
        let next = page.next.clone();
        pages.push(page);
        let Some(next) = next else { break };
        request = Page::request(next);
    }
    let sizes: Vec<_> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!((sizes, pages[0].count), (vec![2, 1, 0], Some(3)));
    assert_eq!(pages[0].items[0].etag, Some("W/\"1\"".parse()?));
    assert_eq!(pages[1].items[0].etag, Some("\"3\"".parse()?));

    let patch = Task::patch().title("Write").note(None);
    let response = send(patch.to_create_request(&tasks).build()?)?;
    let response = UpdateResponse::<Task>::from_response(&response)?;
    let Outcome::Created {
        resource: Some(created),
        ..
    } = response.outcome
    else {
        panic!("not created");
    };
    assert_eq!(
        (created.id.as_str(), response.etag),
        ("a/b?c", Some("\"1\"".parse()?))
    );
    let request = Task::to_create_request(&created, &tasks).key("id", "minimal");
    let minimal = UpdateResponse::<Task>::from_response(&send(request.build()?)?)?;
    let Outcome::Created {
        resource: None,
        entity_id,
        ..
    } = minimal.outcome
    else {
        panic!("not created");
    };
    assert_eq!(entity_id.as_deref(), Some("/tasks/minimal"));

    let url = tasks.clone().key_segment(&created.id);
    let request = Versioned::<Task>::request(&url)
        .bearer_auth("token")
        .select();
    let mut local = Versioned::<Task>::from_response(&send(request.build()?)?)?;
    assert_eq!(local.resource.id, "a/b?c");
    assert_eq!(local.etag, Some("W/\"{GUID},2\"".parse()?));
    let cached: Versioned<Task> = serde_json::from_str(&serde_json::to_string(&local)?)?;
    assert_eq!(cached, local);
    for title in ["Edit", "Edit again"] {
        let patch = Task::patch().title(title);
        let response = send(local.to_request(&patch, &url).build()?)?;
        local.reconcile(patch, UpdateResponse::from_response(&response)?);
        assert_eq!((local.resource.title.as_str(), &local.etag), (title, &None));
    }

    let url = tasks.clone().key_segment("bare");
    let request = Versioned::<Task>::request(&url).select().build()?;
    let mut bare = Versioned::<Task>::from_response(&send(request)?)?;
    assert_eq!((bare.resource.id.as_str(), &bare.etag), ("bare", &None));
    let patch = Task::patch().title("Edit");
    let response = send(bare.to_request(&patch, &url).build()?)?;
    bare.reconcile(patch.clone(), UpdateResponse::from_response(&response)?);
    assert_eq!((bare.resource.title.as_str(), &bare.etag), ("Edit", &None));

    let busy = patch.to_request(tasks.key_segment("busy")).build()?;
    let Err(error) = UpdateResponse::<Task>::from_response(&send(busy)?) else {
        panic!("not busy");
    };
    assert!(matches!(error, Error::Refused(_)), "{error:?}");
    let delay = Some(Duration::from_secs(61));
    assert_eq!(error.retry_delay(SystemTime::UNIX_EPOCH), delay);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_habits_of_services_are_understood_through_reqwest() -> Result {
    let root = start().await?;
    let client = reqwest_client::client()?;
    tokio::task::block_in_place(|| {
        understand(&root, |request| {
            reqwest_client::send_blocking(&client, request)
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_habits_of_services_are_understood_through_ureq() -> Result {
    let root = start().await?;
    let agent = ureq_client::agent();
    tokio::task::block_in_place(|| understand(&root, |request| ureq_client::send(&agent, request)))
}
