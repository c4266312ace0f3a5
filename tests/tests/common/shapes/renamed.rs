//! Names and representations set by serde attributes.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes references to fields.

use super::{with_fields, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
#[graph(type = "test.renamed", patch = RenamedChanges, derive(Eq, Hash))]
pub struct Renamed {
    #[graph(read_only)]
    #[serde(rename = "@etag")]
    pub etag: u8,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(alias = "colour", alias = "tint")]
    pub long_color: Option<String>,
    #[serde(with = "string")]
    #[schemars(with = "String", regex(pattern = r"^[+-]?[0-9]{1,19}$"))]
    pub big: i64,
    #[graph(type = "#Int64")]
    #[serde(with = "nullable_string")]
    #[schemars(with = "Option<String>", regex(pattern = r"^[+-]?[0-9]{1,19}$"))]
    pub nullable_big: Option<i64>,
    pub r#match: Option<String>,
}

mod string {
    use serde::{de::Error, Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

mod nullable_string {
    use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        value: &Option<i64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(|value| value.to_string()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| text.parse().map_err(D::Error::custom))
            .transpose()
    }
}

impl Shape for Renamed {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            etag: number(),
            kind: text(),
            long_color: of(text()),
            big: number(),
            nullable_big: of(number()),
            r#match: of(text()),
        })
    }

    fn patches() -> BoxedStrategy<RenamedChanges> {
        with_fields!(RenamedChanges {
            kind: of(text()),
            long_color: of(of(text())),
            big: of(number()),
            nullable_big: of(of(number())),
            r#match: of(of(text())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).not_updatable("@etag")
    }
}
