//! The page, in Markdown: what goes over the wire, with the headers that matter.

use crate::client::Exchange;
use reqwest::{header::HeaderMap, Body};

/// The headers that are shown of a request and its response.
pub(crate) const FULL: &[&str] = &["Authorization", "Content-Type", "If-Match", "ETag"];
pub(crate) const SHORT: &[&str] = &["Authorization", "If-Match", "WWW-Authenticate"];

/// Prints a request and its response; of the token, a placeholder.
pub(crate) fn exchange(exchange: &Exchange, shown: &[&str]) {
    let request = &exchange.request;
    let (url, method) = (request.url(), request.method());
    let (host, path) = (url.authority(), url.path());
    let body = request.body().and_then(Body::as_bytes).unwrap_or_default();
    let body = String::from_utf8_lossy(body);
    let start = format!("{method} {path} HTTP/1.1\nHost: {host}");
    message(&start, request.headers(), shown, &body);

    let start = format!("HTTP/1.1 {}", exchange.status);
    message(&start, &exchange.headers, shown, &exchange.body);
}

fn message(start: &str, headers: &HeaderMap, shown: &[&str], body: &str) {
    println!("```http\n{start}");
    for name in shown {
        match headers.get(*name) {
            // So reqwest marks a token.
            Some(value) if value.is_sensitive() => println!("{name}: Bearer {{token}}"),
            Some(value) => println!("{name}: {}", String::from_utf8_lossy(value.as_bytes())),
            None => {}
        }
    }
    if !body.is_empty() {
        println!("\n{body}");
    }
    println!("```\n");
}
