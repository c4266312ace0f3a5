//! The service, which deserializes a body as the patch type. It rejects only bodies that a typed client cannot send.

use crate::resource::LongRunningOperationStatus::Running;
use crate::resource::{LongRunningOperation, LongRunningOperationPatch};
use crate::{Result, TOKEN};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{routing, Json, Router};
use chrono::Utc;
use graph_patch::http::{ETag, IfMatch, Preference, Versioned};
use graph_patch::Patch;
use serde_json::json;
use std::error::Error;
use std::net::Ipv4Addr;
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
    let patch: LongRunningOperationPatch = serde_json::from_slice(&body)?;
    let mut service = service.lock().await;
    // An update without `If-Match` is unconditional.
    let precondition = IfMatch::requested(&headers)?.unwrap_or(IfMatch::Any);
    if !precondition.is_met_by(&service.etag()?) {
        let message = "The operation has changed since it had this ETag.";
        return Err(Rejection(StatusCode::PRECONDITION_FAILED, message.into()));
    }
    patch.apply(&mut service.operation);
    service.version += 1;
    if Preference::requested(&headers).contains(&Preference::ReturnMinimal) {
        let etag = [("ETag", service.etag()?.to_string())];
        return Ok((StatusCode::NO_CONTENT, etag).into_response());
    }
    service.representation()
}

fn authorize(headers: &HeaderMap) -> Result<(), Rejection> {
    let token = headers.get("Authorization").map(HeaderValue::as_bytes);
    if token == Some(format!("Bearer {TOKEN}").as_bytes()) {
        return Ok(());
    }
    let message = "The access token is missing or not valid.";
    Err(Rejection(StatusCode::UNAUTHORIZED, message.into()))
}

impl Service {
    fn new() -> Result<Self> {
        let operation = LongRunningOperation {
            id: "da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b".into(),
            created_date_time: Some("2026-01-15T09:30:00Z".parse()?),
            last_action_date_time: Some("2026-01-15T09:40:00Z".parse()?),
            resource_location: Some("https://example.com/batches/7".into()),
            status: Some(Running),
            status_detail: Some("3 of 8 mailboxes moved".into()),
        };
        Ok(Self {
            operation,
            version: 1,
        })
    }

    fn etag(&self) -> Result<ETag, Rejection> {
        Ok(format!("W/\"{}\"", self.version).parse()?)
    }

    /// Returns the complete operation, with changed and unchanged properties.
    fn representation(&self) -> Reply {
        let etag = self.etag()?;
        let header = [("ETag", etag.to_string())];
        let operation = Versioned {
            resource: self.operation.clone(),
            etag: Some(etag),
        };
        Ok((header, Json(operation)).into_response())
    }
}

/// The status and the message of a rejected request.
struct Rejection(StatusCode, String);

impl<E: Error> From<E> for Rejection {
    fn from(error: E) -> Self {
        Self(StatusCode::BAD_REQUEST, error.to_string())
    }
}

/// Responds with the error object of Microsoft Graph.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let Self(status, message) = self;
        let code = match status {
            StatusCode::UNAUTHORIZED => "InvalidAuthenticationToken",
            StatusCode::PRECONDITION_FAILED => "preconditionFailed",
            _ => "badRequest",
        };
        let now = Utc::now();
        let (date, id) = (now.format("%FT%T").to_string(), now.timestamp_micros());
        let inner = json!({"date": date, "request-id": id.to_string()});
        let error = json!({"code": code, "message": message, "innerError": inner});
        let challenge = [("WWW-Authenticate", "Bearer")];
        let challenge = (status == StatusCode::UNAUTHORIZED).then_some(challenge);
        (status, challenge, Json(json!({ "error": error }))).into_response()
    }
}
