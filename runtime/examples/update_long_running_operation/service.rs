//! The service. It reads a body as the patch that the client wrote, so what it refuses is what a typed client cannot say.

use crate::{LongRunningOperation, LongRunningOperationPatch, LongRunningOperationStatus};
use crate::{Result, TOKEN};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{routing, Router};
use chrono::{DateTime, Utc};
use graph_patch::{GraphPatch, Patch};
use serde::Serialize;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::time::SystemTime;
use tokio::net::TcpListener;
use tokio::sync::Mutex;

const PATH: &str = "/beta/longRunningOperation";

/// Starts the service on a free port, for as long as the process runs, and returns the operation's address.
pub(crate) async fn start() -> Result<String> {
    let service = Service {
        operation: running()?,
        version: 1,
    };
    let router = Router::new()
        .route(PATH, routing::get(read).patch(update))
        .with_state(Arc::new(Mutex::new(service)));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}{PATH}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

fn running() -> Result<LongRunningOperation> {
    Ok(LongRunningOperation {
        id: "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b".into(),
        created_date_time: Some("2026-01-15T09:30:00Z".parse()?),
        last_action_date_time: Some("2026-01-15T09:40:00Z".parse()?),
        resource_location: Some("https://example.com/batches/7".into()),
        status: Some(LongRunningOperationStatus::Running),
        status_detail: Some("3 of 8 mailboxes moved".into()),
    })
}

type Shared = State<Arc<Mutex<Service>>>;

struct Service {
    operation: LongRunningOperation,
    /// Counts the updates, for the `ETag`.
    version: u32,
}

async fn read(State(service): Shared, headers: HeaderMap) -> Result<Response, Refusal> {
    authorize(&headers)?;
    Ok(service.lock().await.answer())
}

async fn update(
    State(service): Shared,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    authorize(&headers)?;
    let patch: LongRunningOperationPatch = serde_json::from_slice(&body)?;

    let mut service = service.lock().await;
    service.check_precondition(&headers)?;
    patch.apply(&mut service.operation);
    service.version += 1;
    Ok(service.answer())
}

impl Service {
    /// The whole operation, after what is said about it.
    fn answer(&self) -> Response {
        #[derive(Serialize)]
        struct Answer<'a> {
            #[serde(rename = "@odata.type")]
            odata_type: &'a str,
            #[serde(rename = "@odata.etag")]
            etag: &'a str,
            #[serde(flatten)]
            operation: &'a LongRunningOperation,
        }
        let etag = &self.etag();
        let (odata_type, operation) = (LongRunningOperation::ODATA_TYPE, &self.operation);
        let body = json(&Answer {
            odata_type,
            etag,
            operation,
        });
        ([("ETag", etag)], body).into_response()
    }

    fn etag(&self) -> String {
        format!("W/\"{}\"", self.version)
    }

    /// An update without `If-Match` is unconditional.
    fn check_precondition(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let etag = self.etag();
        match headers.get("If-Match") {
            Some(wanted) if wanted != "*" && *wanted != etag => Err(Refusal::new(
                StatusCode::PRECONDITION_FAILED,
                "preconditionFailed",
                format!("The ETag in If-Match is stale, the resource's is {etag}."),
            )),
            _ => Ok(()),
        }
    }
}

fn authorize(headers: &HeaderMap) -> Result<(), Refusal> {
    let expected = format!("Bearer {TOKEN}");
    match headers.get("Authorization") {
        Some(given) if *given == expected => Ok(()),
        _ => Err(Refusal::new(
            StatusCode::UNAUTHORIZED,
            "InvalidAuthenticationToken",
            "The access token is missing or not valid.",
        )),
    }
}

/// Graph's error object, and the status that it is sent with.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Refusal {
    #[serde(skip)]
    status: StatusCode,
    code: &'static str,
    message: String,
    inner_error: BTreeMap<&'static str, String>,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        static NEXT_ID: AtomicU32 = AtomicU32::new(1);
        let id = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        let now = DateTime::<Utc>::from(SystemTime::now());
        let inner_error = BTreeMap::from([
            ("date", now.format("%FT%T").to_string()),
            ("request-id", format!("00000000-0000-0000-0000-{id:012}")),
        ]);
        let message = message.into();
        Self {
            status,
            code,
            message,
            inner_error,
        }
    }
}

/// An error of a body names the property and its place; the client is told just that.
impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "badRequest", error.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let challenge =
            (self.status == StatusCode::UNAUTHORIZED).then_some([("WWW-Authenticate", "Bearer")]);
        (
            self.status,
            challenge,
            json(&BTreeMap::from([("error", &self)])),
        )
            .into_response()
    }
}

/// A body of JSON, indented since it is here to be read.
fn json(body: &impl Serialize) -> Response {
    match serde_json::to_string_pretty(body) {
        Ok(text) => ([("Content-Type", "application/json")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
