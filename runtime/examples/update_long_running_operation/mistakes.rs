//! What goes wrong, and how clearly the service says so.

use crate::client::{Client, Exchange};
use crate::{check, print, LongRunningOperation, LongRunningOperationStatus, Result, TOKEN};
use graph_patch::GraphPatch;
use reqwest::{RequestBuilder, StatusCode};
use serde_json::Value;

/// Bodies written by hand, since no typed patch can say them. The answer must name what is in backticks.
const MALFORMED: [(&str, &str); 8] = [
    ("`Status` is no property", r#"{"Status": "failed"}"#),
    ("`status` is no number", r#"{"status": 5}"#),
    (
        "`createdDateTime` is no date",
        r#"{"createdDateTime": "yesterday"}"#,
    ),
    ("`@odata.type` is never null", r#"{"@odata.type": null}"#),
    (
        "`@odata.type` is another resource's",
        r##"{"@odata.type": "#microsoft.graph.user"}"##,
    ),
    (
        "`status` is set twice",
        r#"{"status": null, "status": null}"#,
    ),
    (
        "`statusDetail` is wrong, after a property that is right",
        r#"{"status": "failed", "statusDetail": false}"#,
    ),
    (
        "JSON that breaks off at `line 1 column 19`",
        r#"{"status": "failed""#,
    ),
];

/// Makes every mistake once.
pub(crate) async fn make(client: &Client, stale_etag: &str) -> Result {
    println!("# What goes wrong\n");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let request = client.patch(serde_json::to_string(&patch)?);
    refused(
        client,
        "No `access token`",
        request,
        StatusCode::UNAUTHORIZED,
    )
    .await?;

    let request = client.patch(serde_json::to_string(&patch)?);
    let request = request.bearer_auth(TOKEN).header("If-Match", stale_etag);
    refused(
        client,
        "A stale `ETag`",
        request,
        StatusCode::PRECONDITION_FAILED,
    )
    .await?;

    for (mistake, body) in MALFORMED {
        let request = client.patch(body).bearer_auth(TOKEN);
        refused(client, mistake, request, StatusCode::BAD_REQUEST).await?;
    }
    Ok(())
}

/// Sends a request, and checks that it is refused for its mistake and changes nothing.
async fn refused(
    client: &Client,
    mistake: &str,
    request: RequestBuilder,
    expected: StatusCode,
) -> Result {
    let before = Exchange::of(client.get().bearer_auth(TOKEN)).await?;
    let refusal = Exchange::of(request).await?;
    let after = Exchange::of(client.get().bearer_auth(TOKEN)).await?;
    println!("## {mistake}\n");
    print::exchange(&refusal, print::SHORT);

    let body: Value = refusal.json()?;
    let message = body.pointer("/error/message").and_then(Value::as_str);
    let named = mistake.split('`').nth(1).unwrap_or_default();
    check(
        refusal.status == expected,
        "the answer has another status than expected",
    )?;
    check(
        message.is_some_and(|message| message.contains(named)),
        "the answer does not name the mistake",
    )?;
    check(
        after.body == before.body,
        "the refused request left a trace",
    )
}
