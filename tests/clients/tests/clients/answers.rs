//! Answers of real services that the example's service does not give, over HTTP.

use crate::{patch, reqwest_client, ureq_client, Result};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::{routing, Router};
use graph_patch::http::{
    Error, Outcome, Preference, RetryAfter, ToRequest, UpdateRequest, UpdateResponse,
};
use http::{HeaderName, HeaderValue, Request, Response};
use std::net::Ipv4Addr;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

const ID: &str = "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b";

/// Each handler reads the body of its request. Otherwise the server could close the connection before the client has sent it.
async fn start() -> Result<String> {
    let created = |_: Bytes| async {
        let headers = [("Location", "/new"), ("OData-EntityId", "operations('7')")];
        let body = format!("\u{feff}{{\"id\": \"{ID}\", \"@odata.etag\": \"\\\"1\\\"\"}}");
        (StatusCode::CREATED, headers, body)
    };
    let minimal = |_: Bytes| async {
        (
            StatusCode::NO_CONTENT,
            [("OData-EntityId", "operations('7')")],
        )
    };
    let accepted = |_: Bytes| async {
        let headers = [
            ("Location", "/progress?sig=secret"),
            ("Retry-After", "0.249"),
        ];
        (StatusCode::ACCEPTED, headers)
    };
    let throttled = |seconds: &'static str| async move {
        (
            StatusCode::TOO_MANY_REQUESTS,
            [("Retry-After", seconds)],
            "Slow\ndown",
        )
    };
    let exists = |headers: HeaderMap, _: Bytes| async move {
        let is_create = headers.get("If-None-Match").is_some_and(|any| any == "*");
        let prefer = headers.get("Prefer").and_then(|value| value.to_str().ok());
        let is_complete = prefer == Some("wait=5, create-if-missing");
        let status = if is_create && is_complete { 412 } else { 500 };
        let body =
            r#"{"odata.error": {"code": "c", "message": {"lang": "en", "value": "It exists."}}}"#;
        let status = StatusCode::from_u16(status).unwrap_or_default();
        (status, body).into_response()
    };
    let router = Router::new()
        .route("/created", routing::patch(created))
        .route("/minimal", routing::patch(minimal))
        .route("/accepted", routing::patch(accepted))
        .route(
            "/decimal",
            routing::patch(move |_: Bytes| throttled("0.249")),
        )
        .route("/list", routing::patch(move |_: Bytes| throttled("0,121")))
        .route(
            "/huge",
            routing::patch(move |_: Bytes| throttled("18446744073709551615")),
        )
        .route("/exists", routing::patch(exists));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

type Update = UpdateRequest<crate::LongRunningOperation>;

fn understand<B: AsRef<[u8]>>(
    root: &str,
    send: impl Fn(Request<Vec<u8>>) -> Result<Response<B>>,
) -> Result {
    let receive = |path: &str, change: fn(Update) -> Update| {
        let update = change(patch().to_request([root, path].concat()));
        let response = send(update.build()?)?;
        let response = UpdateResponse::<crate::LongRunningOperation>::from_response(&response);
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(response)
    };
    let created = receive("/created", |update| update)??;
    assert_eq!(created.etag, Some("\"1\"".parse()?));
    let Outcome::Created {
        resource,
        location,
        entity_id,
    } = created.outcome
    else {
        panic!("{created:?}")
    };
    assert_eq!(resource.map(|created| created.id), Some(ID.into()));
    assert_eq!(location.as_deref(), Some("/new"));
    assert_eq!(entity_id.as_deref(), Some("operations('7')"));
    let minimal = receive("/minimal", |update| update)??;
    assert!(matches!(
        minimal.outcome,
        Outcome::Created { resource: None, .. }
    ));

    let accepted = receive("/accepted", |update| update)??;
    assert!(!format!("{accepted:?}").contains("secret"), "{accepted:?}");
    let second = RetryAfter::Delay(Duration::from_secs(1));
    assert_eq!(accepted.retry_after, Some(second.clone()));
    let location = Some("/progress?sig=secret".into());
    assert_eq!(accepted.outcome, Outcome::Accepted { location });

    for (path, delay) in [
        ("/decimal", second),
        ("/list", RetryAfter::Delay(Duration::from_secs(121))),
        (
            "/huge",
            RetryAfter::Delay(Duration::from_secs(u32::MAX.into())),
        ),
    ] {
        let Err(Error::TooManyRequests(error)) = receive(path, |update| update)? else {
            panic!("{path}")
        };
        assert_eq!(error.retry_after(), Some(&delay));
        if let RetryAfter::Delay(delay) = delay {
            assert!(Instant::now() + delay > Instant::now());
        }
        assert_eq!(error.to_string(), r"429 Too Many Requests: Slow\ndown");
    }

    let exists = receive("/exists", |update| {
        let prefer = HeaderName::from_static("prefer");
        let update = update.header(prefer, HeaderValue::from_static("wait=5"));
        update.prefer(Preference::CreateIfMissing).only_create()
    })?;
    let Err(Error::PreconditionFailed(error)) = exists else {
        panic!("{exists:?}")
    };
    assert_eq!(
        (error.code(), error.message()),
        (Some("c"), Some("It exists."))
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_through_reqwest_are_understood() -> Result {
    let root = start().await?;
    let client = reqwest_client::client()?;
    tokio::task::block_in_place(|| {
        understand(&root, |request| {
            reqwest_client::send_blocking(&client, request)
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_through_ureq_are_understood() -> Result {
    let root = start().await?;
    let agent = ureq_client::agent();
    tokio::task::block_in_place(|| understand(&root, |request| ureq_client::send(&agent, request)))
}
