//! ureq, which uses the requests and responses of the `http` crate.

use crate::{service, update_in_all_ways, Result};
use http::{Request, Response};
use ureq::Agent;

pub(crate) fn send(agent: &Agent, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>> {
    let (head, mut body) = agent.run(request)?.into_parts();
    Ok(Response::from_parts(head, body.read_to_vec()?))
}

/// An error status is a response, too. A proxy from the environment cannot reach the service on this machine.
pub(crate) fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .proxy(None);
    Agent::new_with_config(config.build())
}

#[tokio::test(flavor = "multi_thread")]
async fn ureq_updates_the_service() -> Result {
    let url = service::start().await?;
    let agent = agent();
    tokio::task::block_in_place(|| update_in_all_ways(&url, |request| send(&agent, request)))
}
