//! The service, which deserializes a body as the patch type. It rejects only bodies that a typed client cannot send.

use crate::resource::{
    LongRunningOperation, LongRunningOperationPatch, LongRunningOperationStatus,
};
use crate::{Result, TOKEN};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{routing, Router};
use chrono::Utc;
use graph_patch::http::{ETag, IfMatch, Preference, Versioned};
use graph_patch::Patch;
use serde::Serialize;
use std::collections::BTreeMap;
use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::Mutex;

const PATH: &str = "/beta/longRunningOperation";

/// Starts the service on a free port, for as long as the process runs, and returns the operation's address.
pub(crate) async fn start() -> Result<String> {
    let service = Arc::new(Mutex::new(Service::new()?));
    let methods = routing::get(get).patch(update);
    let router = Router::new()
        .route(PATH, methods.clone())
        .route("/me/authentication/operations/{id}", methods) // the path in Microsoft Graph
        .with_state(service);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}{PATH}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

type Shared = State<Arc<Mutex<Service>>>;
type Reply = Result<Response, Rejection>;

struct Service {
    operation: LongRunningOperation,
    /// Counts the updates, for the `ETag`.
    version: u32,
}

async fn get(State(service): Shared, headers: HeaderMap) -> Reply {
    authorize(&headers)?;
    service.lock().await.representation()
}

async fn update(State(service): Shared, headers: HeaderMap, body: Bytes) -> Reply {
    authorize(&headers)?;
    // The error names the property, the problem and its position in the body.
    let patch: LongRunningOperationPatch = serde_json::from_slice(&body).map_err(bad_request)?;

    let mut service = service.lock().await;
    service.check_precondition(&headers)?;
    patch.apply(&mut service.operation);
    service.version += 1;
    if Preference::requested(&headers).contains(&Preference::ReturnMinimal) {
        let etag = [("ETag", service.etag()?.to_string())];
        return Ok((StatusCode::NO_CONTENT, etag).into_response());
    }
    service.representation()
}

fn authorize(headers: &HeaderMap) -> Result<(), Rejection> {
    let expected = format!("Bearer {TOKEN}");
    let token = headers.get("Authorization");
    let is_valid = token.is_some_and(|token| *token == expected);
    let message = "The access token is missing or not valid.";
    let rejection = Rejection(StatusCode::UNAUTHORIZED, message.into());
    is_valid.then_some(()).ok_or(rejection)
}

impl Service {
    fn new() -> Result<Self> {
        let operation = LongRunningOperation {
            id: "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b".into(),
            created_date_time: Some("2026-01-15T09:30:00Z".parse()?),
            last_action_date_time: Some("2026-01-15T09:40:00Z".parse()?),
            resource_location: Some("https://example.com/batches/7".into()),
            status: Some(LongRunningOperationStatus::Running),
            status_detail: Some("3 of 8 mailboxes moved".into()),
        };
        Ok(Self {
            operation,
            version: 1,
        })
    }

    fn etag(&self) -> Result<ETag, Rejection> {
        format!("W/\"{}\"", self.version)
            .parse()
            .map_err(bad_request)
    }

    /// Rejects an update whose `If-Match` is not met. An update without this header is unconditional.
    fn check_precondition(&self, headers: &HeaderMap) -> Result<(), Rejection> {
        let precondition = IfMatch::requested(headers).map_err(bad_request)?;
        let is_met = precondition
            .unwrap_or(IfMatch::Any)
            .is_met_by(&self.etag()?);
        let message = "The operation has changed since it had this ETag.";
        let rejection = Rejection(StatusCode::PRECONDITION_FAILED, message.into());
        is_met.then_some(()).ok_or(rejection)
    }

    /// Returns the complete operation, with changed and unchanged properties.
    fn representation(&self) -> Reply {
        let (resource, etag) = (self.operation.clone(), self.etag()?);
        let (header, etag) = ([("ETag", etag.to_string())], Some(etag));
        Ok((header, json(&Versioned { resource, etag })).into_response())
    }
}

/// The status and the message of a rejected request.
struct Rejection(StatusCode, String);

fn bad_request(error: impl Error) -> Rejection {
    Rejection(StatusCode::BAD_REQUEST, error.to_string())
}

/// Responds with the error object of Microsoft Graph.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct ErrorObject {
            code: &'static str,
            message: String,
            inner_error: BTreeMap<&'static str, String>,
        }
        let date = Utc::now().format("%FT%T").to_string();
        let Self(status, message) = self;
        let code = match status {
            StatusCode::UNAUTHORIZED => "InvalidAuthenticationToken",
            StatusCode::PRECONDITION_FAILED => "preconditionFailed",
            _ => "badRequest",
        };
        let error = ErrorObject {
            code,
            message,
            inner_error: BTreeMap::from([("date", date), ("request-id", request_id())]),
        };
        let challenge = [("WWW-Authenticate", "Bearer")];
        let challenge = (status == StatusCode::UNAUTHORIZED).then_some(challenge);
        let body = json(&BTreeMap::from([("error", error)]));
        (status, challenge, body).into_response()
    }
}

fn request_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("00000000-0000-0000-0000-{id:012}")
}

/// Returns a JSON body with indentation, since the example prints it.
fn json(body: &impl Serialize) -> Response {
    match serde_json::to_string_pretty(body) {
        Ok(text) => ([("Content-Type", "application/json")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
