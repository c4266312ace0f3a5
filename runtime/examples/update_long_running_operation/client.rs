//! The client: what any program does with reqwest, plus nothing.

use crate::Result;
use reqwest::header::HeaderMap;
use reqwest::{Request, RequestBuilder, StatusCode};
use serde::de::DeserializeOwned;

pub struct Client {
    http: reqwest::Client,
    url: String,
}

impl Client {
    pub fn new(url: String) -> Result<Self> {
        // The service is in this process: a proxy of the environment would not find it.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self { http, url })
    }

    pub fn get(&self) -> RequestBuilder {
        self.http.get(&self.url)
    }

    pub fn patch(&self, body: String) -> RequestBuilder {
        let request = self.http.patch(&self.url);
        request.header("Content-Type", "application/json").body(body)
    }

    pub async fn send(&self, request: Request) -> Result<Answer> {
        let response = self.http.execute(request).await?;
        Ok(Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await?,
        })
    }
}

/// A response, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        Ok(serde_json::from_str(&self.body)?)
    }

    pub fn etag(&self) -> Result<&str> {
        let etag = self.headers.get("ETag").ok_or("the response has no `ETag`")?;
        Ok(etag.to_str()?)
    }
}
