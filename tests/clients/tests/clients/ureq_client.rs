//! ureq, which takes and gives the types of the `http` crate.

use crate::{all_kinds, service, Result};
use http::{Request, Response};
use ureq::Agent;

fn send(agent: &Agent, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>> {
    let (head, mut body) = agent.run(request)?.into_parts();
    Ok(Response::from_parts(head, body.read_to_vec()?))
}

#[tokio::test(flavor = "multi_thread")]
async fn ureq_sends_them() -> Result {
    let url = service::start().await?;
    // What is refused is an answer too, and a proxy from the environment would look for the service on its own machine.
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .proxy(None);
    let agent = Agent::new_with_config(config.build());
    tokio::task::block_in_place(|| all_kinds(&url, |request| send(&agent, request)))
}
