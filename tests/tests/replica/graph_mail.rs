//! The facts of Microsoft Graph's pages on deltas of mail, contacts and tasks, as small cases of our own.

use crate::models::{apply, merged};
use graph_patch::delta::{Link, Replica};
use graph_patch::GraphPatch;
use serde_json::json;

models! {
    Contact { #[graph(key)] id: String, given_name: Option<String>, email_addresses: Vec<EmailAddress>, #[graph(complex)] home_address: Option<Address>, }
    EmailAddress { name: Option<String>, address: Option<String>, }
    ContactFolder { #[graph(key)] id: String, display_name: Option<String>, parent_folder_id: Option<String>, }
    MailFolder { #[graph(key)] id: String, display_name: Option<String>, #[graph(read_only)] unread_item_count: Option<i32>, }
    TodoTask {
        #[graph(key)] id: String,
        title: Option<String>,
        is_reminder_on: bool,
        #[graph(complex)] body: Option<ItemBody>,
    }
    TodoTaskList { #[graph(key)] id: String, display_name: Option<String>, is_owner: bool, #[graph(read_only)] wellknown_list_name: Option<String>, }
    ItemBody { content: Option<String>, content_type: Option<String>, }
    #[graph(type = "microsoft.graph.physicalAddress")]
    Address { city: Option<String>, street: Option<String>, }
    MailboxFolder {
        #[graph(key)] id: String,
        display_name: Option<String>,
        child_folder_count: Option<i32>,
        #[serde(rename = "type")] kind: Option<String>,
    }
    OutlookItem {
        #[graph(key)] id: String,
        #[graph(read_only)] change_key: Option<String>,
        #[graph(read_only)] created_date_time: Option<String>,
        #[graph(read_only)] last_modified_date_time: Option<String>,
        categories: Vec<String>,
    }
    MailboxItem {
        #[graph(base)] #[serde(flatten)] item: OutlookItem,
        #[serde(with = "graph_patch::edm::int64")] size: Option<i64>,
        #[serde(rename = "type")] kind: Option<String>,
    }
    PlannerBucket {
        #[graph(key)] id: String,
        name: String,
        plan_id: Option<String>,
        order_hint: Option<String>,
    }
}

/// contact, contactFolder and mailFolder: delta.
#[test]
fn contacts_and_folders() {
    merged::<Contact>(
        &[
            r#"{"givenName": "Ann", "emailAddresses": [{"name": "a", "address": "a@example.com"}], "homeAddress": {}, "id": "1"}"#,
            r#"{"emailAddresses": [], "homeAddress": {"city": "Oslo"}, "id": "1"}"#,
        ],
        json!({"id": "1", "givenName": "Ann", "homeAddress": {"city": "Oslo"}}),
    );
    merged::<ContactFolder>(
        &[
            r#"{"displayName": "a", "parentFolderId": "p", "id": "1"}"#,
            r#"{"displayName": "b", "id": "1"}"#,
        ],
        json!({"id": "1", "displayName": "b", "parentFolderId": "p"}),
    );
    merged::<MailFolder>(
        &[
            r#"{"displayName": "Inbox", "unreadItemCount": 2, "id": "1"}"#,
            r#"{"unreadItemCount": 0, "id": "1"}"#,
        ],
        json!({"id": "1", "displayName": "Inbox", "unreadItemCount": 0}),
    );
}

/// todoTask: delta and todoTaskList: delta.
#[test]
fn to_do() {
    merged::<TodoTask>(
        &[
            r#"{"@odata.etag": "W/\"4\"", "title": "a", "isReminderOn": true, "body": {"content": "", "contentType": "text"}, "id": "1"}"#,
            r#"{"@odata.etag": "W/\"5\"", "isReminderOn": false, "body": {"content": "b"}, "id": "1"}"#,
        ],
        json!({"id": "1", "title": "a", "body": {"content": "b", "contentType": "text"}}),
    );
    merged::<TodoTaskList>(
        &[
            r#"{"displayName": "a", "isOwner": true, "wellknownListName": "none", "id": "1"}"#,
            r#"{"displayName": "b", "id": "1"}"#,
        ],
        json!({"id": "1", "displayName": "b", "isOwner": true, "wellknownListName": "none"}),
    );
}

/// mailboxFolder: delta. The link comes before the rows, and a row can have a property that the type does not declare.
#[test]
fn mailbox_folders() {
    let mut folders = Replica::<MailboxFolder>::new();
    let link = "https://graph.microsoft.com/v1.0/admin/exchange/mailboxes/MBX:a@b/folders/delta?$deltatoken=7";
    let page = |rows: &str| {
        format!(
            r#"{{"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(mailboxFolder)",
                "@odata.deltaLink": "{link}", "value": [{rows}]}}"#
        )
    };
    let row = |members: &str| {
        format!(r##"{{"@odata.type": "#microsoft.graph.mailboxFolder", {members}}}"##)
    };
    let inbound =
        row(r#""displayName": "In", "wellKnownName": null, "childFolderCount": 2, "id": "AAA_B=""#);
    let outbound =
        row(r#""displayName": "Out", "wellKnownName": null, "type": "IPF.Note", "id": "AAA-C=""#);
    let first = apply(&mut folders, &page(&[inbound, outbound].join(",")));
    assert_eq!(first, Link::Delta(link.into()));
    let renamed = row(r#""displayName": "Sent", "id": "AAA-C=""#);
    let removed = row(r#""id": "AAA_B=", "@removed": {"reason": "deleted"}"#);
    apply(&mut folders, &page(&[renamed, removed].join(",")));
    let expected = MailboxFolder {
        id: "AAA-C=".into(),
        display_name: Some("Sent".into()),
        child_folder_count: None,
        kind: Some("IPF.Note".into()),
    };
    assert_eq!(folders.iter().collect::<Vec<_>>(), [("AAA-C=", &expected)]);
}

/// mailboxItem: delta. The key is inherited, and the size is a number.
#[test]
fn mailbox_items() {
    merged::<MailboxItem>(
        &[
            r##"{"@odata.type": "#microsoft.graph.mailboxItem", "@odata.etag": "W/\"4\"", "createdDateTime": "2021-10-19T06:30:30Z",
                "lastModifiedDateTime": "2021-10-19T07:17:06Z", "changeKey": "4", "categories": [], "type": "IPM.Note", "size": 75329, "id": "1"}"##,
            r##"{"@odata.type": "#microsoft.graph.mailboxItem", "lastModifiedDateTime": "2022-01-01T00:00:00Z", "changeKey": "5",
                "categories": ["Red"], "size": 75400, "id": "1"}"##,
        ],
        json!({
            "id": "1", "createdDateTime": "2021-10-19T06:30:30Z", "lastModifiedDateTime": "2022-01-01T00:00:00Z",
            "changeKey": "5", "categories": ["Red"], "type": "IPM.Note", "size": "75400"
        }),
    );
}

/// plannerBucket: delta. The context URL names a type, and the keys of the plan are in the link.
#[test]
fn planner_buckets() {
    let mut buckets = Replica::<PlannerBucket>::new();
    let link = "https://graph.microsoft.com/beta/planner/plans('-W')/buckets?deltatoken=0%257ea";
    let page = format!(
        r#"{{"@odata.context": "https://graph.microsoft.com/beta/$metadata#plannerBucket", "@odata.deltaLink": "{link}",
            "value": [{{"@odata.etag": "W/\"J\"", "id": "1", "name": "To do", "planId": "-W", "orderHint": "85P\\"}},
            {{"@odata.etag": "W/\"K\"", "id": "1", "name": "Done"}}]}}"#
    );
    assert_eq!(apply(&mut buckets, &page), Link::Delta(link.into()));
    let expected = PlannerBucket {
        id: "1".into(),
        name: "Done".into(),
        plan_id: Some("-W".into()),
        order_hint: Some("85P\\".into()),
    };
    assert_eq!(buckets.get("1"), Some(&expected));
}
