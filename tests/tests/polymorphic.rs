use graph_patch::{GraphPatch, Patch};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "t.attachment")]
struct Base {
    #[graph(key)]
    id: i32,
    name: Option<String>,
}
#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "t.file")]
struct File {
    #[graph(base)]
    #[serde(flatten)]
    base: Base,
    size: i32,
}
#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "t.item")]
struct Item {
    #[graph(base)]
    #[serde(flatten)]
    base: Base,
    body: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: BTreeMap<String, Value>,
}
#[derive(Clone, Debug, PartialEq, GraphPatch)]
#[graph(type = "t.attachment")]
enum Attachment {
    File(File),
    Item(Item),
}
#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "t.holder")]
struct Holder {
    #[graph(complex)]
    one: Option<Attachment>,
    #[graph(complex)]
    boxed: Option<Box<Attachment>>,
}

#[test]
fn first() {
    let patch: AttachmentPatch =
        serde_json::from_value(json!({"size": 5, "name": null, "@odata.type": "#t.file"})).unwrap();
    assert_eq!(
        patch,
        File::patch().size(5).base(Base::patch().name(None)).into()
    );
    let mut item = Attachment::Item(Item {
        base: Base {
            id: 1,
            name: Some("x".into()),
        },
        ..Item::default()
    });
    patch.apply(&mut item);
    assert_eq!(
        item,
        Attachment::File(File {
            base: Base { id: 1, name: None },
            size: 5
        })
    );
    let mut holder = Holder::default();
    let p = Holder::patch()
        .one(AttachmentPatch::from(Item::patch().more("a", json!(1))))
        .boxed(AttachmentPatch::from(File::patch()));
    assert_eq!(
        serde_json::to_string(&p).unwrap(),
        r##"{"@odata.type":"#t.holder","one":{"@odata.type":"#t.item","a":1},"boxed":{"@odata.type":"#t.file"}}"##
    );
    p.apply(&mut holder);
    println!("{holder:?}");
    println!(
        "{}",
        serde_json::from_str::<HolderPatch>(r#"{"one": {"name": "a"}}"#).unwrap_err()
    );
    println!(
        "{}",
        serde_json::from_str::<HolderPatch>(r#"{"one": {"name": "a", "@odata.type": "t.x"}}"#)
            .unwrap_err()
    );
    println!(
        "{}",
        serde_json::from_str::<HolderPatch>(r#"{"one": {"name": 1, "@odata.type": "t.file"}}"#)
            .unwrap_err()
    );
    println!(
        "{}",
        serde_json::from_str::<HolderPatch>(r#"{"one": {"@odata.type": 7}}"#).unwrap_err()
    );
}
