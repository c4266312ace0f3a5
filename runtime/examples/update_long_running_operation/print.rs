//! The page, in Markdown: what goes over the wire, with the headers that matter.

use crate::client::Exchange;
use reqwest::{header::HeaderMap, Body};

pub(crate) const FULL: &[&str] = &["Authorization", "Content-Type", "If-Match", "ETag"];
pub(crate) const SHORT: &[&str] = &["Authorization", "If-Match"];

pub(crate) fn exchange(exchange: &Exchange, shown: &[&str]) {
    let request = &exchange.request;
    let (method, url) = (request.method(), request.url());
    let start = format!(
        "{method} {} HTTP/1.1\nHost: {}",
        url.path(),
        url.authority()
    );
    let body = request.body().and_then(Body::as_bytes).unwrap_or_default();
    message(
        &start,
        request.headers(),
        shown,
        &String::from_utf8_lossy(body),
    );

    let start = format!("HTTP/1.1 {}", exchange.status);
    message(&start, &exchange.headers, shown, &exchange.body);
}

fn message(start: &str, headers: &HeaderMap, shown: &[&str], body: &str) {
    println!("```http\n{start}");
    for name in shown {
        match headers.get(*name) {
            // reqwest marks a token so, and no token is to be printed.
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
