//! Requests that the service rejects with a clear message.

use crate::client::Client;
use crate::resource::{LongRunningOperation, LongRunningOperationStatus};
use crate::{check, print, Result, TOKEN};
use graph_patch::http::{ETag, ToRequest, UpdateResponse};
use graph_patch::GraphPatch;
use http::Request;

/// Invalid bodies. They are written by hand, since the patch type cannot express them.
const INVALID: &[(&str, &str)] = &[
    ("The unknown property `Status`", r#"{"Status": "failed"}"#),
    ("A number for `status`", r#"{"status": 5}"#),
    ("An empty `createdDateTime`", r#"{"createdDateTime": ""}"#),
    ("A null for `@odata.type`", r#"{"@odata.type": null}"#),
    (
        "The `@odata.type` of another resource",
        r##"{"@odata.type": "#microsoft.graph.user"}"##,
    ),
    (
        "The property `status`, set twice",
        r#"{"status": null, "status": null}"#,
    ),
    (
        "A valid status, then an invalid `statusDetail`",
        r#"{"status": "failed", "statusDetail": false}"#,
    ),
    (
        "JSON that ends too early, at `line 1 column 19`",
        r#"{"status": "failed""#,
    ),
];

/// Sends every invalid request, and checks that the service rejects it without a change.
pub(crate) async fn send_all(client: &Client, stale: Option<&ETag>) -> Result {
    println!("# Errors\n");
    println!("A rejected request changes nothing: a GET before and after it returns the same.\n");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let update = || patch.to_request(&client.url);

    reject(client, "Without an `access token`", update().build()?, 401).await?;
    let request = update().bearer_auth(TOKEN).if_match(stale);
    reject(client, "With an outdated `ETag`", request.build()?, 412).await?;
    for (title, body) in INVALID {
        let mut request = update().bearer_auth(TOKEN).build()?;
        *request.body_mut() = (*body).into();
        reject(client, title, request, 400).await?;
    }
    Ok(())
}

/// Sends a request that the service must reject with `status` and without a change.
///
/// The error message must contain the text that the title has in backticks.
async fn reject(client: &Client, title: &str, request: Request<Vec<u8>>, status: u16) -> Result {
    let before = client.get().await?;
    let rejection = client.send(request).await?;
    let after = client.get().await?;
    println!("## {title}\n");
    print::exchange(&rejection);

    let response = UpdateResponse::<LongRunningOperation>::from_response(&rejection.response);
    let error = response.err().ok_or("the request was not rejected")?;
    let error = error.response().ok_or("the response is not an error")?;
    let culprit = title.split('`').nth(1).unwrap_or_default();
    let names_culprit = error
        .message()
        .is_some_and(|message| message.contains(culprit));
    check(error.status() == status, "the error has another status")?;
    check(
        names_culprit,
        "the error message does not contain the text in backticks",
    )?;
    check(
        after.response.body() == before.response.body(),
        "the operation has changed",
    )
}
