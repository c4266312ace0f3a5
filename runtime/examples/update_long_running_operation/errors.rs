//! What goes wrong, and how clearly the service says so.

use crate::client::Client;
use crate::resource::{LongRunningOperation, LongRunningOperationStatus};
use crate::{check, print, Result, TOKEN};
use graph_patch::http::{ETag, ToRequest, UpdateResponse};
use graph_patch::GraphPatch;
use http::Request;

/// Bodies that no typed patch can say, so they are written by hand.
const MALFORMED: &[(&str, &str)] = &[
    ("Unknown property `Status`", r#"{"Status": "failed"}"#),
    ("A number for `status`", r#"{"status": 5}"#),
    ("An empty `createdDateTime`", r#"{"createdDateTime": ""}"#),
    ("A null for `@odata.type`", r#"{"@odata.type": null}"#),
    (
        "Another resource's `@odata.type`",
        r##"{"@odata.type": "#microsoft.graph.user"}"##,
    ),
    ("A second `status`", r#"{"status": null, "status": null}"#),
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
pub(crate) async fn make(client: &Client, stale: &ETag) -> Result {
    println!("# What goes wrong\n");
    println!("Nothing of what is refused is applied: a GET after it answers as one before it.\n");
    let patch = LongRunningOperation::patch().status(LongRunningOperationStatus::Failed);
    let update = || patch.to_request(&client.url);

    refused(client, "No `access token`", update().build()?, 401).await?;
    let request = update().bearer_auth(TOKEN).if_match(stale);
    refused(client, "A stale `ETag`", request.build()?, 412).await?;
    for (mistake, body) in MALFORMED {
        let mut request = update().bearer_auth(TOKEN).build()?;
        *request.body_mut() = (*body).into();
        refused(client, mistake, request, 400).await?;
    }
    Ok(())
}

/// The answer must name what the mistake has in backticks.
async fn refused(client: &Client, mistake: &str, request: Request<Vec<u8>>, status: u16) -> Result {
    let before = client.get(TOKEN).await?;
    let refusal = client.send(request).await?;
    let after = client.get(TOKEN).await?;
    println!("## {mistake}\n");
    print::exchange(&refusal);

    let answer = UpdateResponse::<LongRunningOperation>::from_response(&refusal.response);
    let error = answer.err().ok_or("the mistake is not refused")?;
    let told = error.response().ok_or("the refusal is none")?;
    let named = mistake.split('`').nth(1).unwrap_or_default();
    let is_named = told
        .message()
        .is_some_and(|message| message.contains(named));
    check(told.status() == status, "the refusal has another status")?;
    check(is_named, "the refusal does not name the mistake")?;
    check(
        after.response.body() == before.response.body(),
        "the operation has changed",
    )
}
