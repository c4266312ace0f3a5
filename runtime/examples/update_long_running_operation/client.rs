//! The client, which sends the requests with reqwest.

use crate::Result;
use axum::body::Bytes;
use http::{Request, Response};
use std::mem;

pub(crate) struct Client {
    http: reqwest::Client,
    pub(crate) url: String,
}

/// A request and its response.
pub(crate) struct Exchange {
    pub(crate) request: Request<Vec<u8>>,
    pub(crate) response: Response<Bytes>,
}

impl Client {
    pub(crate) fn new(url: String) -> Result<Self> {
        // A proxy from the environment cannot reach the service on this machine.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self { http, url })
    }

    pub(crate) async fn get(&self, token: &str) -> Result<Exchange> {
        let token = format!("Bearer {token}");
        let request = Request::get(&self.url).header("Authorization", token);
        self.send(request.body(Vec::new())?).await
    }

    pub(crate) async fn send(&self, request: Request<Vec<u8>>) -> Result<Exchange> {
        let mut received = self.http.execute(request.clone().try_into()?).await?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = received.status();
        *response.headers_mut() = mem::take(received.headers_mut());
        *response.body_mut() = received.bytes().await?;
        Ok(Exchange { request, response })
    }
}
