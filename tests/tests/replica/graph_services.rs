//! The facts of Microsoft Graph's pages on deltas of education, Teams and SharePoint, as small cases of our own.

use crate::models::{merged, replica};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::json;

models! {
    ChatMessage {
        #[graph(key)] id: String,
        #[graph(read_only)] etag: Option<String>,
        #[graph(read_only)] deleted_date_time: Option<String>,
        subject: Option<String>,
        #[graph(complex)] body: Option<ItemBody>,
        #[graph(complex)] from: Option<IdentitySet>,
    }
    ItemBody { content: Option<String>, content_type: Option<String>, }
    IdentitySet { #[graph(complex)] application: Option<Identity>, #[graph(complex)] user: Option<Identity>, }
    Identity { id: Option<String>, display_name: Option<String>, }
    CallRecording {
        #[graph(key)] id: String,
        #[graph(read_only)] meeting_id: Option<String>,
        #[graph(read_only)] end_date_time: Option<String>,
        #[graph(read_only)] meeting_organizer: Option<IdentitySet>,
    }
    CallTranscript { #[graph(key)] id: String, call_id: Option<String>, transcript_content_url: Option<String>, }
    EducationAssignment {
        #[graph(key)] id: String,
        display_name: Option<String>,
        #[graph(read_only)] status: Option<String>,
        #[graph(complex)] instructions: Option<EducationItemBody>,
        #[graph(complex)] assign_to: Option<Recipients>,
    }
    EducationItemBody { content: Option<String>, content_type: Option<String>, }
    #[graph(type = "microsoft.graph.educationAssignmentClassRecipient")]
    ClassRecipient {}
    #[graph(type = "microsoft.graph.educationAssignmentGroupRecipient")]
    GroupRecipient {}
    EducationCategory { #[graph(key)] id: String, display_name: Option<String>, }
    EducationClass { #[graph(key)] id: String, display_name: Option<String>, mail_nickname: String, #[graph(complex)] term: Option<EducationTerm>, }
    EducationTerm { display_name: Option<String>, start_date: Option<String>, }
    EducationSchool { #[graph(key)] id: String, school_number: Option<String>, #[graph(complex)] address: Option<Address>, }
    #[graph(type = "microsoft.graph.physicalAddress")]
    Address { city: Option<String>, street: Option<String>, }
    EducationUser { #[graph(key)] id: String, account_enabled: Option<bool>, #[graph(complex)] student: Option<EducationStudent>, }
    EducationStudent { grade: Option<String>, student_number: Option<String>, }
    ListItem {
        #[graph(key)] id: String,
        #[serde(rename = "eTag")] #[graph(read_only)] e_tag: Option<String>,
        #[graph(complex)] content_type: Option<ContentTypeInfo>,
        #[graph(read_only)] deleted: Option<Deleted>,
    }
    ContentTypeInfo { id: Option<String>, name: Option<String>, }
    Deleted { state: Option<String>, }
    Site { #[graph(key)] id: String, name: Option<String>, #[graph(read_only)] deleted: Option<Deleted>, }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "microsoft.graph.educationAssignmentRecipient")]
enum Recipients {
    Class(ClassRecipient),
    Group(GroupRecipient),
}

impl Default for Recipients {
    fn default() -> Self {
        Self::Class(ClassRecipient {})
    }
}

/// chatMessage: delta. The identity has a derived type, and a message that was deleted has a date, not a tombstone.
#[test]
fn chat_messages() {
    merged::<ChatMessage>(
        &[
            r##"{"@odata.type": "#microsoft.graph.chatMessage", "replyToId": null, "etag": "1", "subject": null, "id": "1",
                "from": {"application": null, "device": null, "user": {"@odata.type": "#microsoft.graph.teamworkUserIdentity",
                "id": "7", "displayName": "Ann", "userIdentityType": "aadUser"}}, "body": {"contentType": "text", "content": "Hi"},
                "attachments": [], "reactions": []}"##,
            r##"{"@odata.type": "#microsoft.graph.chatMessage", "etag": "2", "deletedDateTime": "2021", "id": "1",
                "body": {"content": ""}}"##,
        ],
        json!({
            "id": "1", "etag": "2", "deletedDateTime": "2021", "from": {"user": {"id": "7", "displayName": "Ann"}},
            "body": {"contentType": "text", "content": ""}
        }),
    );
}

/// callRecording: delta and callTranscript: delta. A page has a count, and a row can repeat on later pages.
#[test]
fn call_recordings_and_transcripts() {
    let row = r##"{"@odata.type": "#microsoft.graph.callRecording", "id": "1", "meetingId": "m", "meetingOrganizer": {
        "application": null, "user": {"@odata.type": "#microsoft.graph.teamworkUserIdentity", "id": "7", "displayName": null}}}"##;
    let ended = r#"{"id": "1", "endDateTime": "2024"}"#;
    merged::<CallRecording>(
        &[row, row, ended],
        json!({"id": "1", "meetingId": "m", "endDateTime": "2024", "meetingOrganizer": {"user": {"id": "7"}}}),
    );
    merged::<CallTranscript>(
        &[
            r#"{"id": "1", "callId": "c"}"#,
            r#"{"id": "1", "transcriptContentUrl": "u"}"#,
        ],
        json!({"id": "1", "callId": "c", "transcriptContentUrl": "u"}),
    );
}

/// educationAssignment: delta. The recipient is polymorphic.
#[test]
fn education_assignments() {
    let row = |kind: &str| {
        format!(
            r##"{{"@odata.type": "#microsoft.graph.educationAssignment", "displayName": "Expand", "status": "published", "grading": null,
                "instructions": {{"content": "follow up", "contentType": "text"}}, "id": "1",
                "assignTo": {{"@odata.type": "#microsoft.graph.educationAssignment{kind}Recipient"}}}}"##
        )
    };
    let changed = r#"{"id": "1", "status": "assigned", "instructions": {"content": ""}}"#;
    for (kind, recipients) in [
        ("Class", Recipients::Class(ClassRecipient {})),
        ("Group", Recipients::Group(GroupRecipient {})),
    ] {
        let mut assignments = replica::<EducationAssignment>(&[&row("Class"), &row(kind), changed]);
        let expected = EducationAssignment {
            id: "1".into(),
            display_name: Some("Expand".into()),
            status: Some("assigned".into()),
            instructions: Some(EducationItemBody {
                content: Some(String::new()),
                content_type: Some("text".into()),
            }),
            assign_to: Some(recipients),
        };
        assert_eq!(assignments.remove("1"), Some(expected));
    }
}

/// educationCategory, educationClass, educationSchool and educationUser: delta.
#[test]
fn education() {
    merged::<EducationCategory>(
        &[
            r#"{"displayName": "a", "id": "1"}"#,
            r#"{"displayName": "b", "id": "1"}"#,
        ],
        json!({"id": "1", "displayName": "b"}),
    );
    merged::<EducationClass>(
        &[
            r#"{"displayName": "Math", "mailNickname": "math", "term": {"displayName": "Fall"}, "id": "1"}"#,
            r#"{"term": {"startDate": "2024-09-01"}, "id": "1"}"#,
        ],
        json!({"id": "1", "displayName": "Math", "mailNickname": "math", "term": {"displayName": "Fall", "startDate": "2024-09-01"}}),
    );
    merged::<EducationSchool>(
        &[
            r#"{"schoolNumber": "10", "address": {"city": "Oslo", "street": "A"}, "id": "1"}"#,
            r#"{"schoolNumber": "11", "address": {"street": null}, "id": "1"}"#,
        ],
        json!({"id": "1", "schoolNumber": "11", "address": {"city": "Oslo"}}),
    );
    merged::<EducationUser>(
        &[
            r#"{"accountEnabled": true, "student": {"grade": "9", "studentNumber": "5"}, "id": "1"}"#,
            r#"{"student": {"grade": "10"}, "id": "1"}"#,
        ],
        json!({"id": "1", "accountEnabled": true, "student": {"grade": "10", "studentNumber": "5"}}),
    );
}

/// listItem: delta and sites: delta. A deleted item or site has the facet `deleted`, and a page can name a site twice.
#[test]
fn list_items_and_sites() {
    let items = merged::<ListItem>(
        &[
            r#"{"eTag": "\"1\"", "id": "1", "contentType": {"id": "0x0", "name": "Folder"}, "parentReference": {"id": "9"}}, {"id": "2"}"#,
            r#"{"eTag": "\"2\"", "id": "1"}, {"id": "2", "parentReference": {"siteId": "s"}, "contentType": {"id": "0x0"}, "deleted": {"state": "deleted"}}"#,
        ],
        json!({"id": "1", "eTag": "\"2\"", "contentType": {"id": "0x0", "name": "Folder"}}),
    );
    assert_eq!(items.len(), 1);
    let sites = replica::<Site>(&[
        r#"{"id": "example.com,a,1", "name": "A"}, {"id": "example.com,a,2", "name": "B"}, {"id": "example.com,a,2", "name": "C"}"#,
        r#"{"id": "example.com,a,1", "name": "A", "deleted": {"state": "deleted"}}"#,
    ]);
    let names: Vec<_> = sites.iter().map(|(_, site)| site.name.as_deref()).collect();
    assert_eq!(names, [Some("C")]);
}
