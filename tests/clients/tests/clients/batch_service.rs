//! A service for batches that passes the items to the service of the example, and fails in all ways before.

use crate::{service, Result, TOKEN};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{routing, Router};
use serde_json::{json, Map, Value};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use tokio::net::TcpListener;

#[derive(Clone)]
struct Service {
    /// Counts the requests.
    requests: Arc<AtomicUsize>,
    client: reqwest::Client,
    operation: String,
}

/// Starts both services, and returns the addresses of the batches and of the operation.
pub(crate) async fn start() -> Result<(String, String)> {
    let operation = service::start().await?;
    let service = Service {
        requests: Arc::default(),
        client: reqwest::Client::builder().no_proxy().build()?,
        operation: operation.clone(),
    };
    let router = Router::new().route("/beta/$batch", routing::post(respond));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}/beta/$batch", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router.with_state(service)).await });
    Ok((url, operation))
}

async fn respond(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Response {
    assert_eq!(headers["authorization"], format!("Bearer {TOKEN}"));
    let items: Value = serde_json::from_slice(&body).unwrap();
    let number = service.requests.fetch_add(1, Ordering::Relaxed);
    if number == 1 {
        // A gateway rejects the complete request.
        let headers = [("Retry-After", "0.002"), ("Content-Type", "text/html")];
        return (StatusCode::SERVICE_UNAVAILABLE, headers, "<html>").into_response();
    }
    let mut statuses = BTreeMap::new();
    let mut entries = Vec::new();
    for item in items["requests"].as_array().into_iter().flatten() {
        let id = item["id"].as_str().unwrap();
        let after = item["dependsOn"].as_array().into_iter().flatten();
        let is_failed = |id: &Value| !matches!(statuses.get(id.as_str().unwrap()), Some(200..=299));
        let entry = if after.clone().any(is_failed) {
            Some(
                json!({"id": id, "status": 424, "body": {"error": {"code": "failedDependency"}}})
                    .to_string(),
            )
        } else if number == 0 {
            first_entry(id)
        } else {
            None
        };
        let entry = match entry {
            Some(entry) => entry,
            None => service.pass_on(item).await.to_string(),
        };
        let status = serde_json::from_str(&entry).map(|entry: Value| entry["status"].as_u64());
        statuses.insert(id.to_owned(), status.ok().flatten().unwrap_or(500));
        entries.push(entry);
    }
    entries.retain(|entry| !entry.is_empty());
    entries.reverse();
    let body = format!("\u{feff}{{\"responses\":[{}]}}", entries.join(","));
    ([("Content-Type", "application/json")], body).into_response()
}

/// Returns what the first request fails with.
fn first_entry(id: &str) -> Option<String> {
    let entry = match id {
        "2" => json!({"id": id, "status": 429, "headers": {"retry-after": 0.001}, "body": ""}),
        "4" => {
            json!({"id": id, "status": 504, "headers": {"Content-Type": "text/plain"}, "body": "Timeout"})
        }
        "5" => {
            return Some(format!(
                r#"{{"id":"{id}","status":502,"body":Bad Gateway}}"#
            ))
        }
        "6" => json!({"id": 6, "status": 503}),
        "7" => return Some(String::new()),
        _ => return None,
    };
    Some(entry.to_string())
}

impl Service {
    async fn pass_on(&self, item: &Value) -> Value {
        assert_eq!(item["method"], "PATCH");
        let mut request = self.client.patch(&self.operation).bearer_auth(TOKEN);
        for (name, value) in item["headers"].as_object().into_iter().flatten() {
            request = request.header(name, value.as_str().unwrap());
        }
        let response = request.body(item["body"].to_string()).send().await.unwrap();
        let status = response.status().as_u16();
        let mut headers = Map::new();
        for (name, value) in response.headers() {
            headers.insert(name.as_str().into(), value.to_str().unwrap().into());
        }
        let body = response.bytes().await.unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        json!({"id": item["id"], "status": status, "headers": headers, "body": body})
    }
}
