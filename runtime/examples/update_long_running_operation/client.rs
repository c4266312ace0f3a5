//! The client, which sends the requests with reqwest.

use crate::resource::LongRunningOperation;
use crate::{Result, TOKEN};
use axum::body::Bytes;
use graph_patch::http::Versioned;
use http::{Request, Response};
use http_body_util::BodyExt;

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

    pub(crate) async fn get(&self) -> Result<Exchange> {
        let request = Versioned::<LongRunningOperation>::request(&self.url);
        self.send(request.bearer_auth(TOKEN).build()?).await
    }

    pub(crate) async fn send(&self, request: Request<Vec<u8>>) -> Result<Exchange> {
        let received = self.http.execute(request.clone().try_into()?).await?;
        let (head, body) = Response::from(received).into_parts();
        let response = Response::from_parts(head, body.collect().await?.to_bytes());
        Ok(Exchange { request, response })
    }
}
