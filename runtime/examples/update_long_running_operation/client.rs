//! The client. It knows nothing of patches: to any client they are bodies.

use crate::Result;
use reqwest::header::HeaderMap;
use reqwest::{Request, RequestBuilder, StatusCode};
use serde::de::DeserializeOwned;

pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
}

impl Client {
    pub(crate) fn new(url: String) -> Result<Self> {
        // A proxy from the environment would look for the service on its own machine.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self { http, url })
    }

    pub(crate) fn get(&self) -> RequestBuilder {
        self.http.get(&self.url)
    }

    pub(crate) fn patch(&self, body: impl Into<String>) -> RequestBuilder {
        let request = self.http.patch(&self.url).body(body.into());
        request.header("Content-Type", "application/json")
    }
}

/// A request and its response.
pub(crate) struct Exchange {
    pub(crate) request: Request,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Exchange {
    pub(crate) async fn of(request: RequestBuilder) -> Result<Self> {
        let copy = request.try_clone().ok_or("the body is a stream")?;
        let response = request.send().await?;
        Ok(Self {
            request: copy.build()?,
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await?,
        })
    }

    pub(crate) fn etag(&self) -> Result<&str> {
        Ok(self.headers.get("ETag").ok_or("no ETag")?.to_str()?)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T> {
        Ok(serde_json::from_str(&self.body)?)
    }
}
