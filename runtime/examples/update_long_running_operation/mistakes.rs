//! What goes wrong, and how clearly the service says so.

use crate::client::{Client, Exchange};
use crate::{check, print, LongRunningOperation, LongRunningOperationStatus, Result, TOKEN};
use graph_patch::GraphPatch;
use reqwest::RequestBuilder;
use serde_json::Value;

/// Bodies that no typed patch can say, so they are written by hand.
const MALFORMED: &[(&str, &str)] = &[
    ("Unknown property `Status`", r#"{"Status": "failed"}"#),
    ("A number for `status`", r#"{"status": 5}"#),
    (
        "A word for `createdDateTime`",
        r#"{"createdDateTime": "yesterday"}"#,
    ),
    ("A null for `@odata.type`", r#"{"@odata.type": null}"#),
    (
        "Another resource's `@odata.type`",
        r##"{"@odata.type": "#microsoft.graph.user"}"##,
    ),
    (
        "A second `status`",
        r#"{"status": "failed", "status": null}"#,
    ),
    (
        "A good status, then a bad `statusDetail`",
        r#"{"status": "failed", "statusDetail": false}"#,
    ),
    (
        "JSON that breaks off at `line 1 column 19`",
        r#"{"status": "failed""#,
    ),
];

/// Makes every mistake once, and checks that it is refused and changes nothing.
pub(crate) async fn make(client: &Client, stale_etag: &str) -> Result {
    println!("# What goes wrong\n");
    println!("Nothing of what is refused is applied: a GET after it answers as one before it.\n");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let body = serde_json::to_string(&patch)?;

    let request = client.patch(body.clone());
    refused(client, "No `access token`", request, 401).await?;
    let request = client.patch(body).bearer_auth(TOKEN);
    let request = request.header("If-Match", stale_etag);
    refused(client, "A stale `ETag`", request, 412).await?;
    for (mistake, body) in MALFORMED {
        let request = client.patch(*body).bearer_auth(TOKEN);
        refused(client, mistake, request, 400).await?;
    }
    Ok(())
}

/// The answer must name what the mistake has in backticks.
async fn refused(client: &Client, mistake: &str, request: RequestBuilder, status: u16) -> Result {
    let before = Exchange::of(client.get().bearer_auth(TOKEN)).await?;
    let refusal = Exchange::of(request).await?;
    let after = Exchange::of(client.get().bearer_auth(TOKEN)).await?;
    println!("## {mistake}\n");
    print::exchange(&refusal, print::SHORT);

    let error: Value = refusal.json()?;
    let message = error.pointer("/error/message").and_then(Value::as_str);
    let named = mistake.split('`').nth(1).unwrap_or_default();
    let is_named = message.is_some_and(|message| message.contains(named));
    check(refusal.status == status, "the refusal has another status")?;
    check(is_named, "the refusal does not name the mistake")?;
    check(after.body == before.body, "the operation has changed")
}
