//! hyper, whose requests and responses are those of the `http` crate, with a streamed body.

use crate::{habits, service, update_in_all_ways, Result};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::{connect::HttpConnector, Client};
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Handle;

type Hyper = Client<HttpConnector, Full<Bytes>>;

async fn send(client: &Hyper, request: Request<Vec<u8>>) -> Result<Response<Bytes>> {
    let (head, body) = client.request(request.map(Full::from)).await?.into_parts();
    Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
}

fn client() -> Hyper {
    Client::builder(TokioExecutor::new()).build_http()
}

#[tokio::test(flavor = "multi_thread")]
async fn hyper_updates_the_service() -> Result {
    let url = service::start().await?;
    let client = client();
    tokio::task::block_in_place(|| {
        update_in_all_ways(&url, |request| {
            Handle::current().block_on(send(&client, request))
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_habits_of_services_are_understood_through_hyper() -> Result {
    let root = habits::start().await?;
    let client = client();
    tokio::task::block_in_place(|| {
        habits::understand(&root, |request| {
            Handle::current().block_on(send(&client, request))
        })
    })
}
