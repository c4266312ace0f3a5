//! graph-rs-sdk, whose methods accept any body that implements `Serialize`, such as a patch.

use crate::{expected, patch, service, Result, TOKEN};
use graph_patch::http::{ETag, Error, IfMatch, Outcome, UpdateResponse};
use graph_rs_sdk::http::{Proxy, Url};
use graph_rs_sdk::{header, GraphClient, GraphClientConfiguration};

fn client(operation: &str) -> Result<GraphClient> {
    // A proxy from the environment cannot reach the service on this machine.
    let no_proxy = Proxy::custom(|_| None::<Url>);
    let configuration = GraphClientConfiguration::new().access_token(TOKEN);
    let mut client = GraphClient::from(configuration.https_only(false).proxy(no_proxy));
    let host = operation.split("/beta/").next().ok_or("no host")?;
    client.use_test_endpoint(&Url::parse(host)?);
    Ok(client)
}

async fn update(
    client: &GraphClient,
    etag: &ETag,
) -> Result<Result<UpdateResponse<crate::LongRunningOperation>, Error>> {
    let id = expected()?.id;
    let update = client.me().authentication().update_operations(id, &patch());
    let response = update
        .header(header::IF_MATCH, IfMatch::from(etag))
        .send()
        .await?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await?;
    Ok(UpdateResponse::from_parts(status, &headers, body))
}

#[tokio::test(flavor = "multi_thread")]
async fn graph_rs_sdk_updates_the_service() -> Result {
    let client = client(&service::start().await?)?;
    let first = r#"W/"1""#.parse()?;
    let response = update(&client, &first).await??;
    assert_eq!(response.outcome, Outcome::Updated(expected()?));
    assert_eq!(response.etag, Some(r#"W/"2""#.parse()?));

    let stale = update(&client, &first).await?;
    assert!(
        matches!(stale, Err(Error::PreconditionFailed(_))),
        "{stale:?}"
    );
    Ok(())
}
