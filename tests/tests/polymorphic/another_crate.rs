//! The structs of the variants and their base type are from another crate, or from this one.

use graph_patch::{GraphPatch, Patch};
use graph_patch_tests::resources::{self, AttachmentBase, File};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "models.attachment")]
enum Attachment {
    File(resources::File),
    Link(resources::Link),
    Note(Note),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "models.note")]
struct Note {
    #[graph(base)]
    #[serde(flatten)]
    base: AttachmentBase,
    text: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "models.one")]
enum One {
    File(File),
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
struct Message {
    #[graph(complex)]
    attachment: Attachment,
}

/// A conversion of the user's own does not conflict with the one that the derive generates.
struct Empty;

impl From<Empty> for AttachmentPatch {
    fn from(_: Empty) -> Self {
        File::patch().into()
    }
}

#[test]
fn the_patch_of_each_variant_converts_into_the_patch_of_the_enum() {
    let file: AttachmentPatch = File::patch().size(1).into();
    assert!(matches!(file, AttachmentPatch::File(file) if file.size == Some(1)));
    let link = AttachmentPatch::from(resources::Link::patch().url("u"));
    assert!(matches!(link, AttachmentPatch::Link(_)));
    let note = AttachmentPatch::from(Note::patch().text("t"));
    assert!(matches!(note, AttachmentPatch::Note(_)));
    assert!(AttachmentPatch::from(Empty).is_empty());
    assert!(matches!(OnePatch::from(File::patch()), OnePatch::File(_)));
    let complete = AttachmentPatch::from(Attachment::Note(Note::default()));
    assert_eq!(complete.changed_properties(), ["name", "text"]);
}

#[test]
fn a_change_of_type_keeps_the_base_type_of_the_other_crate() {
    let base = AttachmentBase {
        name: Some("a".into()),
    };
    let mut message = Message {
        attachment: Attachment::File(File {
            base: base.clone(),
            size: 1,
        }),
    };
    let body = r##"{"attachment":{"text":"t","@odata.type":"#models.note"}}"##;
    let patch: MessagePatch = serde_json::from_str(body).unwrap();
    assert_eq!(
        patch,
        Message::patch().attachment(AttachmentPatch::from(Note::patch().text("t")))
    );
    patch.apply(&mut message);
    let text = "t".into();
    assert_eq!(message.attachment, Attachment::Note(Note { base, text }));
}
