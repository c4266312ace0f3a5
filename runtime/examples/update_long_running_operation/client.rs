//! The client, which sends requests with reqwest and prints them like a page of API documentation.

use crate::resource::{LongRunningOperation, LongRunningOperationPatch};
use crate::{Result, TOKEN};
use axum::body::Bytes;
use graph_patch::http::Versioned;
use http::{HeaderMap, Request, StatusCode};
use serde_json::Value;

const SHOWN: &str = "Authorization Content-Type If-Match Prefer ETag WWW-Authenticate";

pub(crate) struct Client {
    http: reqwest::Client,
    pub(crate) url: String,
}

/// The parts of a response, which every HTTP client returns.
type Response = (StatusCode, HeaderMap, Bytes);

impl Client {
    pub(crate) fn new(url: String) -> Result<Self> {
        // A proxy from the environment cannot reach the service on this machine.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self { http, url })
    }

    /// Returns the operation of the service, with its ETag.
    pub(crate) async fn get(&self) -> Result<Versioned<LongRunningOperation>> {
        let request = Versioned::<LongRunningOperation>::request(&self.url).bearer_auth(TOKEN);
        let (status, headers, body) = self.send(request.select().build()?).await?;
        Ok(Versioned::from_parts(status, &headers, body)?)
    }

    async fn send(&self, request: Request<Vec<u8>>) -> Result<Response> {
        let response = self.http.execute(request.try_into()?).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        Ok((status, headers, response.bytes().await?))
    }

    pub(crate) async fn send_and_print(&self, request: Request<Vec<u8>>) -> Result<Response> {
        let start = format!("{} {} HTTP/1.1", request.method(), request.uri());
        // A patch is printed with indentation, and an invalid body unchanged.
        let patch = serde_json::from_slice::<LongRunningOperationPatch>(request.body());
        let body = patch.and_then(|patch| serde_json::to_string_pretty(&patch));
        let body = body.unwrap_or_else(|_| text(request.body()));
        print(&start, request.headers(), &body);

        let (status, headers, body) = self.send(request).await?;
        let json = serde_json::from_slice::<Value>(&body);
        let json = json.map_or_else(|_| text(&body), |json| format!("{json:#}"));
        print(&format!("HTTP/1.1 {status}"), &headers, &json);
        Ok((status, headers, body))
    }
}

fn print(start: &str, headers: &HeaderMap, body: &str) {
    println!("```http\n{start}");
    for name in SHOWN.split(' ') {
        if let Some(value) = headers.get(name) {
            println!("{name}: {}", text(value.as_bytes()));
        }
    }
    if !body.is_empty() {
        println!("\n{body}");
    }
    println!("```\n");
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
