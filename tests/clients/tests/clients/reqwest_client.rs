//! reqwest, whose requests are made of those of the `http` crate.

use crate::{all_kinds, service, Result};
use http::{Request, Response};
use tokio::runtime::Handle;

async fn send(client: &reqwest::Client, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>> {
    let response = client.execute(request.try_into()?).await?;
    let mut received = Response::new(Vec::new());
    *received.status_mut() = response.status();
    received.headers_mut().extend(response.headers().clone());
    *received.body_mut() = response.bytes().await?.into();
    Ok(received)
}

#[tokio::test(flavor = "multi_thread")]
async fn reqwest_sends_them() -> Result {
    let url = service::start().await?;
    // A proxy from the environment would look for the service on its own machine.
    let client = reqwest::Client::builder().no_proxy().build()?;
    tokio::task::block_in_place(|| {
        all_kinds(&url, |request| {
            Handle::current().block_on(send(&client, request))
        })
    })
}
