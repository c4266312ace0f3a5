//! reqwest, which converts requests of the `http` crate.

use crate::{service, update_in_all_ways, Result};
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

pub(crate) fn send_blocking(
    client: &reqwest::Client,
    request: Request<Vec<u8>>,
) -> Result<Response<Vec<u8>>> {
    Handle::current().block_on(send(client, request))
}

/// A proxy from the environment cannot reach the service on this machine.
pub(crate) fn client() -> Result<reqwest::Client> {
    Ok(reqwest::Client::builder().no_proxy().build()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn reqwest_updates_the_service() -> Result {
    let url = service::start().await?;
    let client = client()?;
    tokio::task::block_in_place(|| {
        update_in_all_ways(&url, |request| send_blocking(&client, request))
    })
}
