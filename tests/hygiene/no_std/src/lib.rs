//! A `no_std` user with every kind of property: it deserializes, applies and serializes patches.
//!
//! `.ci/no_std` compiles it for a target without std. `.ci/minimal_versions` tests it with the oldest dependencies.
#![no_std]

extern crate alloc;

use alloc::{boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use graph_patch::edm::{self, Duration, Flags};
use graph_patch::{DynamicProperties, GraphPatch, Patch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Default, GraphPatch)]
#[graph(type = "test.medium", derive(PartialOrd))]
pub struct Medium {
    #[graph(read_only)]
    pub id: String,
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    Work,
    Home,
}

#[derive(Clone, Default, GraphPatch)]
#[graph(type = "test.video", derive(PartialOrd))]
pub struct Video {
    #[graph(base)]
    pub medium: Medium,
    #[graph(read_only)]
    pub size: i64,
    pub width: i32,
}

#[derive(GraphPatch)]
#[graph(type = "test.album")]
pub struct Album {
    #[graph(key)]
    pub id: String,
    #[graph(dynamic, complex)]
    pub media: DynamicProperties<Medium>,
}

#[derive(Clone, Default, GraphPatch)]
#[graph(type = "test.audio")]
pub struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    pub medium: Medium,
    #[serde(with = "edm::double")]
    pub rate: f64,
    #[serde(with = "edm::int64")]
    pub samples: i64,
    #[serde(with = "edm::int64_string")]
    pub bytes: Option<i64>,
    #[serde(with = "edm::binary")]
    pub cover: Option<Vec<u8>>,
    pub length: Option<Duration>,
    pub kinds: Flags<Kind>,
    pub tags: Vec<String>,
    #[graph(complex)]
    pub next: Option<Box<AnyMedium>>,
    #[graph(bind)]
    pub owner: Option<Box<Medium>>,
    #[graph(bind)]
    pub listeners: Vec<Medium>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: BTreeMap<String, Value>,
}

#[allow(clippy::large_enum_variant)] // A variant of a resource cannot be a `Box`.
#[derive(Clone, GraphPatch)]
#[graph(type = "test.medium")]
pub enum AnyMedium {
    Video(Video),
    Audio(Audio),
}

/// Deserializes a patch, applies it and serializes another one.
///
/// # Errors
/// Returns an error if the body is not a patch of a medium.
pub fn everything(body: &str, medium: &mut AnyMedium) -> serde_json::Result<String> {
    let patch: AnyMediumPatch = serde_json::from_str(body)?;
    let older = medium.clone();
    patch.apply(medium);
    let change = older.diff(medium);
    let audio = Audio::patch()
        .medium(Medium::patch().name(None))
        .length(Duration::default())
        .owner(Reference::from("media('1')"))
        .next(AnyMediumPatch::from(Video::patch().width(1)))
        .more("mood", None);
    let change = change.then(audio.into());
    if change.is_empty() || change.changed_properties().is_empty() || change != change.clone() {
        return serde_json::to_string(AnyMedium::ODATA_TYPE);
    }
    let _ = alloc::format!("{change:?} {:?}", AnyMedium::PROPERTIES.len());
    serde_json::to_string(&change)
}

#[test]
fn patches_are_deserialized_applied_and_serialized() {
    let mut medium = AnyMedium::Video(Video::default());
    let body = r##"{"width":"wide","@odata.type":"#test.video"}"##;
    let error = everything(body, &mut medium).unwrap_err();
    assert!(alloc::string::ToString::to_string(&error).contains("property `width`: "));

    let body = r##"{"width":3,"name":"Talk","@odata.type":"#test.video"}"##;
    let json = everything(body, &mut medium).unwrap();
    assert!(matches!(&medium, AnyMedium::Video(video) if video.width == 3));
    assert_eq!(
        json,
        concat!(
            r##"{"@odata.type":"#test.audio","name":null,"rate":0.0,"samples":0,"bytes":null,"cover":null,"##,
            r##""length":"PT0S","kinds":"0","tags":[],"next":{"@odata.type":"#test.video","name":null,"width":1},"##,
            r##""owner@odata.bind":"media('1')","mood":null}"##
        )
    );
}
