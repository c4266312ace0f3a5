//! Prints requests and responses in Markdown, with the relevant headers.

use crate::client::Exchange;
use crate::resource::LongRunningOperationPatch;
use http::HeaderMap;

const SHOWN: &str = "Authorization Content-Type If-Match Prefer ETag WWW-Authenticate";

/// Prints a request and its response, with a placeholder for the token.
pub(crate) fn exchange(exchange: &Exchange) {
    let (request, response) = (&exchange.request, &exchange.response);
    let (method, uri) = (request.method(), request.uri());
    let host = uri.authority().map_or("", |host| host.as_str());
    let start = format!("{method} {} HTTP/1.1\nHost: {host}", uri.path());
    let patch = serde_json::from_slice::<LongRunningOperationPatch>(request.body());
    // A patch is printed with indentation, and an invalid body unchanged.
    let body = patch.and_then(|patch| serde_json::to_string_pretty(&patch));
    let body = body.unwrap_or_else(|_| text(request.body()));
    message(&start, request.headers(), &body);

    let start = format!("HTTP/1.1 {}", response.status());
    message(&start, response.headers(), &text(response.body()));
}

fn message(start: &str, headers: &HeaderMap, body: &str) {
    println!("```http\n{start}");
    for name in SHOWN.split(' ') {
        match headers.get(name) {
            Some(_) if name == "Authorization" => println!("{name}: Bearer {{token}}"),
            Some(value) => println!("{name}: {}", text(value.as_bytes())),
            None => {}
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
