//! Requests that the service rejects with a clear message.

use crate::client::Client;
use crate::resource::{LongRunningOperation, LongRunningOperationStatus};
use crate::{Result, TOKEN};
use graph_patch::http::{ETag, ToRequest, UpdateResponse};
use graph_patch::GraphPatch;
use http::Request;

/// Invalid bodies, each after its title. They are written by hand, since the patch type cannot express them.
const INVALID: &str = r##"
The unknown property `Status`: {"Status": "failed"}
A number for `status`: {"status": 5}
An empty `createdDateTime`: {"createdDateTime": ""}
A null for `@odata.type`: {"@odata.type": null}
The `@odata.type` of another resource: {"@odata.type": "#microsoft.graph.user"}
The property `status`, set twice: {"status": null, "status": null}
A valid status, then an invalid `statusDetail`: {"status": "failed", "statusDetail": false}
JSON that ends too early, at `line 1 column 19`: {"status": "failed"
"##;

/// Sends every invalid request, and checks that the service rejects it without a change.
pub(crate) async fn send_all(client: &Client, stale: Option<ETag>) -> Result {
    println!("# Errors\n\nA rejected request changes nothing: a GET before and after it returns the same.\n");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let request = patch.to_request(&client.url).build()?;
    reject(client, "Without an `access token`", request, 401).await?;

    let update = patch.to_request(&client.url).bearer_auth(TOKEN);
    let request = update.clone().if_match(stale).build()?;
    reject(client, "With an outdated `ETag`", request, 412).await?;
    for (title, body) in INVALID.lines().filter_map(|line| line.split_once(": ")) {
        let request = update.clone().build()?.map(|_| body.into());
        reject(client, title, request, 400).await?;
    }
    Ok(())
}

/// Sends a request that the service must reject with `status` and without a change.
///
/// The error message must contain the text that the title has in backticks.
async fn reject(client: &Client, title: &str, request: Request<Vec<u8>>, status: u16) -> Result {
    println!("## {title}\n");
    let before = client.get().await?;
    let (received, headers, body) = client.send_and_print(request).await?;
    assert_eq!(client.get().await?, before, "the operation has changed");

    let response = UpdateResponse::<LongRunningOperation>::from_parts(received, &headers, body);
    let error = response.err().ok_or("the request was not rejected")?;
    let culprit = title.split('`').nth(1).unwrap_or_default();
    assert_eq!(received, status, "the error has another status");
    assert!(error.to_string().contains(culprit), "{error}");
    Ok(())
}
