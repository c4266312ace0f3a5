//! Open types: a value sets a dynamic property, and null removes it. A change from one open type to another keeps it.

use super::{with_fields, Schema, Shape};
use crate::common::schema::Dynamic;
use crate::common::untyped_values::{sent, stored};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

type Properties = BTreeMap<String, Value>;

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.extension")]
pub struct Extension {
    #[graph(read_only)]
    pub id: i32,
    pub note: Option<String>,
}

/// An open type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.openExtension")]
pub struct OpenExtension {
    #[graph(base)]
    #[serde(flatten)]
    pub extension: Extension,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: Properties,
    pub size: i32,
}

/// A type with an open base type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.derivedExtension")]
pub struct DerivedExtension {
    #[graph(base)]
    #[serde(flatten)]
    pub open: OpenExtension,
    pub own: i32,
}

/// A second open type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.otherExtension")]
pub struct OtherExtension {
    pub other: i32,
    #[graph(base)]
    #[serde(flatten)]
    pub extension: Extension,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: Properties,
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.extension")]
#[serde(tag = "@odata.type")]
pub enum AnyExtension {
    #[serde(rename = "#test.openExtension")]
    Open(OpenExtension),
    #[serde(rename = "#test.derivedExtension")]
    Derived(DerivedExtension),
    #[serde(rename = "#test.otherExtension")]
    Other(OtherExtension),
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.message")]
pub struct Extended {
    #[graph(complex)]
    pub extension: AnyExtension,
}

fn extensions() -> BoxedStrategy<Extension> {
    with_fields!(Extension {
        id: number(),
        note: of(text())
    })
}

fn extension_patches() -> BoxedStrategy<ExtensionPatch> {
    with_fields!(ExtensionPatch {
        note: of(of(text()))
    })
}

impl Shape for OpenExtension {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            extension: extensions(),
            more: stored(),
            size: number()
        })
    }

    fn patches() -> BoxedStrategy<OpenExtensionPatch> {
        with_fields!(OpenExtensionPatch {
            extension: extension_patches(),
            more: sent(),
            size: of(number()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .base(|| Schema::flat(&Extension::default()).not_updatable("id"))
            .open(Dynamic::Untyped)
    }
}

impl Shape for DerivedExtension {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            open: OpenExtension::resources(),
            own: number()
        })
    }

    fn patches() -> BoxedStrategy<DerivedExtensionPatch> {
        with_fields!(DerivedExtensionPatch {
            open: OpenExtension::patches(),
            own: of(number()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).base(OpenExtension::schema)
    }
}

impl Shape for OtherExtension {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            other: number(),
            extension: extensions(),
            more: stored()
        })
    }

    fn patches() -> BoxedStrategy<OtherExtensionPatch> {
        with_fields!(OtherExtensionPatch {
            other: of(number()),
            extension: extension_patches(),
            more: sent(),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .base(|| Schema::flat(&Extension::default()).not_updatable("id"))
            .open(Dynamic::Untyped)
    }
}

impl Shape for AnyExtension {
    fn resources() -> BoxedStrategy<Self> {
        prop_oneof![
            OpenExtension::resources().prop_map(Self::Open),
            DerivedExtension::resources().prop_map(Self::Derived),
            OtherExtension::resources().prop_map(Self::Other),
        ]
        .boxed()
    }

    fn patches() -> BoxedStrategy<AnyExtensionPatch> {
        prop_oneof![
            OpenExtension::patches().prop_map(AnyExtensionPatch::from),
            DerivedExtension::patches().prop_map(AnyExtensionPatch::from),
            OtherExtension::patches().prop_map(AnyExtensionPatch::from),
        ]
        .boxed()
    }

    fn schema() -> Schema {
        Schema::polymorphic(&[
            ("#test.openExtension", OpenExtension::schema),
            ("#test.derivedExtension", DerivedExtension::schema),
            ("#test.otherExtension", OtherExtension::schema),
        ])
    }
}

impl Shape for Extended {
    fn resources() -> BoxedStrategy<Self> {
        AnyExtension::resources()
            .prop_map(|extension| Self { extension })
            .boxed()
    }

    fn patches() -> BoxedStrategy<ExtendedPatch> {
        with_fields!(ExtendedPatch {
            extension: of(AnyExtension::patches())
        })
    }

    fn schema() -> Schema {
        Schema::default().complex("extension", AnyExtension::schema)
    }
}
