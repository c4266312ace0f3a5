//! The facts of Microsoft Graph's pages on deltas, as small cases of our own. Each test names its page.

use crate::models::{apply, replica, Group};
use graph_patch::delta::{Change, DeltaPage, Link, RemovedReason, Replica};
use graph_patch::GraphPatch;
use serde_json::Value;

models! {
    User {
        #[graph(key)] id: String,
        display_name: Option<String>,
        surname: Option<String>,
    }
    Message {
        #[graph(key)] id: String,
        subject: Option<String>,
        is_read: Option<bool>,
        #[graph(complex)] sender: Option<Recipient>,
    }
    Recipient { #[graph(complex)] email_address: Option<EmailAddress>, }
    EmailAddress { name: Option<String>, address: Option<String>, }
    Event {
        #[graph(key)] id: String,
        subject: Option<String>,
        #[graph(complex)] start: Option<DateTimeTimeZone>,
        #[graph(complex)] location: Option<Location>,
        attendees: Vec<Recipient>,
    }
    DateTimeTimeZone { date_time: String, time_zone: Option<String>, }
    Location { display_name: Option<String>, #[graph(complex)] address: Option<PhysicalAddress>, }
    PhysicalAddress { city: Option<String>, }
    DriveItem {
        #[graph(key)] id: String,
        name: Option<String>,
        #[graph(complex)] folder: Option<Folder>,
        #[graph(read_only)] deleted: Option<Deleted>,
    }
    Folder { child_count: Option<i32>, }
    Deleted { state: Option<String>, }
    #[graph(type = "microsoft.graph.plannerTask")]
    PlannerTask {
        #[graph(key)] id: String,
        title: Option<String>,
        percent_complete: Option<i32>,
        #[graph(read_only)] completed_date_time: Option<String>,
        #[graph(read_only)] completed_by: Option<Value>,
    }
    #[graph(type = "microsoft.graph.plannerBucket")]
    PlannerBucket { #[graph(key)] id: String, name: Option<String>, }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.plannerDelta")]
enum PlannerDelta {
    Task(PlannerTask),
    Bucket(PlannerBucket),
}

impl Default for PlannerDelta {
    fn default() -> Self {
        Self::Task(PlannerTask::default())
    }
}

fn keys<R: GraphPatch + Default + 'static>(replica: &Replica<R>) -> Vec<&str> {
    replica.iter().map(|(key, _)| key).collect()
}

/// Get incremental changes for users: a first page can have a tombstone, and a row can lack a selected property.
#[test]
fn users() {
    let mut users = Replica::<User>::new();
    let page = r#"{
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,surname)",
        "@odata.nextLink": "https://graph.microsoft.com/v1.0/users/delta?$skiptoken=x",
        "value": [
            {"displayName": "Ann Bo", "surname": "Bo", "id": "1"},
            {"id": "2", "@removed": {"reason": "deleted"}},
            {"displayName": "Room", "id": "3"}
        ]
    }"#;
    let next = Link::Next("https://graph.microsoft.com/v1.0/users/delta?$skiptoken=x".into());
    assert_eq!(apply(&mut users, page), next);
    assert_eq!(keys(&users), ["1", "3"]);

    let page = r#"{
        "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=y",
        "value": [{"displayName": null, "id": "3"}, {"id": "1", "@removed": {"reason": "changed"}}]
    }"#;
    let parsed = DeltaPage::<User>::from_slice(page.as_bytes()).unwrap();
    let reason = match &parsed.changes[1] {
        Change::Removed { reason, .. } => reason.clone(),
        Change::Changed { .. } => None,
    };
    assert_eq!(reason, Some(RemovedReason::Changed));
    apply(&mut users, page);
    assert_eq!(
        users.get("3"),
        Some(&User {
            id: "3".into(),
            ..User::default()
        })
    );
    assert_eq!(keys(&users), ["3"]);
}

/// Get incremental changes for groups: a large group is on several pages, with the same properties and other members.
#[test]
fn groups() {
    let page = |members: &str| {
        format!(r#"{{"displayName": "Large", "id": "1", "members@delta": [{members}]}}"#)
    };
    let user = |id: u8| format!(r##"{{"@odata.type": "#microsoft.graph.user", "id": "{id}"}}"##);
    let removed = r##"{"@odata.type": "#microsoft.graph.user", "id": "1", "@removed": {"reason": "deleted"}}"##;
    let first = page(&[user(1), user(2)].join(","));
    let second = page(&[removed.into(), user(3)].join(","));
    let groups = replica::<Group>(&[&first, r#"{"displayName": "Empty", "id": "2"}"#, &second]);
    assert!(groups.related("1", "members").eq(["2", "3"]));
    assert_eq!(groups.related("2", "members").count(), 0);
    assert_eq!(
        groups.get("1").unwrap().display_name.as_deref(),
        Some("Large")
    );
}

/// Get incremental changes to messages in a folder.
#[test]
fn messages() {
    let messages = replica::<Message>(&[
        r##"{
            "@odata.type": "#microsoft.graph.message", "@odata.etag": "W/\"CQ\"", "subject": "Hours", "isRead": false,
            "sender": {"emailAddress": {"name": "Ann", "address": "ann@example.com"}}, "id": "AAA="
        }, {"@odata.type": "#microsoft.graph.message", "subject": "Sale", "id": "BBB="}"##,
        r##"{"@odata.type": "#microsoft.graph.message", "id": "BBB=", "@removed": {"reason": "deleted"}},
            {"@odata.type": "#microsoft.graph.message", "isRead": true, "sender": {"emailAddress": {"name": "Anna"}}, "id": "AAA="}"##,
    ]);
    assert_eq!(keys(&messages), ["AAA="]);
    let message = messages.get("AAA=").unwrap();
    assert_eq!(
        (message.subject.as_deref(), message.is_read),
        (Some("Hours"), Some(true))
    );
    let address = message.sender.clone().unwrap().email_address.unwrap();
    assert_eq!(address.name.as_deref(), Some("Anna"));
    assert_eq!(address.address.as_deref(), Some("ann@example.com"));
}

/// Get incremental changes to events in a calendar view: collections are complete, and an empty one clears.
#[test]
fn events() {
    let events = replica::<Event>(&[
        r##"{
            "@odata.type": "#microsoft.graph.event", "subject": "Rest", "body": {"contentType": "html", "content": ""},
            "start": {"dateTime": "2016-12-12T02:00:00.0000000", "timeZone": "UTC"}, "location": {"displayName": "Home"},
            "attendees": [{"emailAddress": {"name": "Ann"}}], "id": "1"
        }"##,
        r##"{
            "@odata.type": "#microsoft.graph.event", "attendees": [], "id": "1",
            "location": {"address": {"city": "Seattle"}, "coordinates": {"latitude": 47.6}}
        }"##,
    ]);
    let expected = Event {
        id: "1".into(),
        subject: Some("Rest".into()),
        start: Some(DateTimeTimeZone {
            date_time: "2016-12-12T02:00:00.0000000".into(),
            time_zone: Some("UTC".into()),
        }),
        location: Some(Location {
            display_name: Some("Home".into()),
            address: Some(PhysicalAddress {
                city: Some("Seattle".into()),
            }),
        }),
        attendees: Vec::new(),
    };
    assert_eq!(events.get("1"), Some(&expected));
}

/// driveItem: delta. The last occurrence of an item counts, and the facet `deleted` is a tombstone.
#[test]
fn drive_items() {
    let mut items = replica::<DriveItem>(&[
        r#"{"id": "1", "name": "folder2", "folder": {}}, {"id": "2", "name": "file.txt", "file": {}},
            {"id": "3", "name": "file5.txt", "deleted": {}}"#,
        r#"{"id": "1", "name": "folder2", "folder": {}, "deleted": {"state": "deleted"}}, {"id": "2", "name": "a.txt"},
            {"id": "2", "name": "b.txt"}"#,
    ]);
    assert_eq!(keys(&items), ["2"]);
    assert_eq!(items.get("2").unwrap().name.as_deref(), Some("b.txt"));
    let latest = r#"{"value": [], "@odata.deltaLink": "https://graph.microsoft.com/v1.0/me/drive/root/delta?token=1"}"#;
    let link = "https://graph.microsoft.com/v1.0/me/drive/root/delta?token=1";
    assert_eq!(apply(&mut items, latest), Link::Delta(link.into()));
}

/// Planner: delta. The rows of a page have several types, repeat a task, and end with a context URL.
#[test]
fn planner() {
    let row = |members: &str| {
        format!(
            r##"{{"@odata.type": "#microsoft.graph.plannerTask", "@odata.etag": "W/\"J\"", {members}, "id": "1",
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#planner/tasks/$entity"}}"##
        )
    };
    let done = row(
        r#""percentComplete": 100, "completedDateTime": "2018-03-13", "completedBy": {"user": {"id": "7"}}"#,
    );
    let open = row(r#""percentComplete": 0, "completedDateTime": null, "completedBy": null"#);
    let renamed = row(r#""title": "Title change""#);
    let bucket =
        r##"{"@odata.type": "#microsoft.graph.plannerBucket", "name": "To do", "id": "2"}"##;
    let planner = replica::<PlannerDelta>(&[&[&*done, &open, &renamed, bucket].join(",")]);
    let task = PlannerTask {
        id: "1".into(),
        title: Some("Title change".into()),
        percent_complete: Some(0),
        ..PlannerTask::default()
    };
    let bucket = PlannerBucket {
        id: "2".into(),
        name: Some("To do".into()),
    };
    assert_eq!(planner.get("1"), Some(&PlannerDelta::Task(task)));
    assert_eq!(planner.get("2"), Some(&PlannerDelta::Bucket(bucket)));
}
