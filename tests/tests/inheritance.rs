//! Inherited properties behave as if the derived type had declared them. [OData CSDL XML 4.01, 6.2]

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "microsoft.graph.entity")]
struct Entity {
    #[graph(key)]
    id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.attachment")]
struct AttachmentBase {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    name: Option<String>,
    #[graph(read_only)]
    size: i32,
    is_inline: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.fileAttachment")]
struct FileAttachment {
    #[graph(base)]
    #[serde(flatten)]
    attachment: AttachmentBase,
    content_type: Option<String>,
}

/// Returns the error for a body that is rejected.
fn error(body: &str) -> String {
    serde_json::from_str::<FileAttachmentPatch>(body)
        .unwrap_err()
        .to_string()
}

#[test]
fn the_body_has_the_derived_type_and_every_property_in_declaration_order() {
    let patch = FileAttachment::patch()
        .content_type("text/plain")
        .attachment(AttachmentBase::patch().is_inline(true).name(None));
    let body = r##"{"@odata.type":"#microsoft.graph.fileAttachment","name":null,"isInline":true,"contentType":"text/plain"}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(
        serde_json::from_str::<FileAttachmentPatch>(body).unwrap(),
        patch
    );
    assert_eq!(
        patch.changed_properties(),
        ["name", "isInline", "contentType"]
    );
}

#[test]
fn the_setter_of_a_base_merges_into_the_current_base_patch() {
    let patch = FileAttachment::patch()
        .attachment(AttachmentBase::patch().name("a").is_inline(true))
        .attachment(AttachmentBase::patch().name("b"));
    let expected = AttachmentBase::patch().name("b").is_inline(true);
    assert_eq!(patch.attachment, expected);
}

#[test]
fn keys_and_read_only_properties_of_every_base_type_are_ignored() {
    let patch =
        serde_json::from_str::<FileAttachmentPatch>(r#"{"id":0,"size":"big","name":"a"}"#).unwrap();
    assert_eq!(
        patch,
        FileAttachment::patch().attachment(AttachmentBase::patch().name("a"))
    );
}

#[test]
fn inherited_properties_are_checked_like_own_properties() {
    assert_eq!(
        error(r#"{"isInline":null}"#),
        "property `isInline`: invalid type: null, expected a boolean at line 1 column 16"
    );
    assert_eq!(
        error(r#"{"name":"a","contentType":null,"name":"b"}"#),
        "property `name`: set twice at line 1 column 37"
    );
    assert_eq!(
        error(r#"{"Name":"a"}"#),
        "property `Name`: `#microsoft.graph.fileAttachment` has no such property, but it has `name` at line 1 column 7"
    );
    assert_eq!(
        error(r##"{"@odata.type":"#microsoft.graph.attachment"}"##),
        "property `@odata.type`: the body is of type `#microsoft.graph.attachment`, \
         expected `#microsoft.graph.fileAttachment` at line 1 column 44"
    );
}

#[test]
fn a_derived_resource_is_patched_through_its_base() {
    let older = FileAttachment {
        attachment: AttachmentBase {
            entity: Entity { id: "1".into() },
            name: Some("a".into()),
            size: 3,
            is_inline: false,
        },
        content_type: None,
    };
    let mut newer = older.clone();
    newer.attachment.name = None;
    let patch = older.diff(&newer);
    assert_eq!(patch.changed_properties(), ["name"]);

    let mut applied = older;
    patch.apply(&mut applied);
    assert_eq!(applied, newer);
}
