//! Complex values of typed open types.

use super::{with_fields, Address, Schema, Shape};
use crate::common::schema::Dynamic;
use crate::common::untyped_values::{sent, stored};
use crate::common::values::{number, text};
use graph_patch::{DynamicProperties, GraphPatch};
use proptest::option::of;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Serialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.checkItem")]
pub struct CheckItem {
    pub is_checked: bool,
    pub title: Option<String>,
    #[graph(read_only)]
    pub stamp: i32,
    #[graph(complex)]
    pub place: Option<Address>,
}

impl Default for CheckItem {
    fn default() -> Self {
        Self {
            is_checked: true,
            title: Some("new".into()),
            stamp: 1,
            place: None,
        }
    }
}

/// An item with dynamic properties.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.openItem")]
pub struct OpenItem {
    pub rank: i32,
    #[graph(read_only)]
    pub stamp: i32,
    #[graph(complex)]
    pub check: CheckItem,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<Value>,
}

impl Shape for CheckItem {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            is_checked: any::<bool>(),
            title: of(text()),
            stamp: number(),
            place: of(Address::resources()),
        })
    }

    fn patches() -> BoxedStrategy<CheckItemPatch> {
        with_fields!(CheckItemPatch {
            is_checked: of(any::<bool>()),
            title: of(of(text())),
            place: of(of(Address::patches())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("place", Address::schema)
            .not_updatable("stamp")
    }
}

impl Shape for OpenItem {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            rank: number(),
            stamp: number(),
            check: CheckItem::resources(),
            more: stored(),
        })
    }

    fn patches() -> BoxedStrategy<OpenItemPatch> {
        with_fields!(OpenItemPatch {
            rank: of(number()),
            check: of(CheckItem::patches()),
            more: sent(),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("check", CheckItem::schema)
            .not_updatable("stamp")
            .open(Dynamic::Untyped)
    }
}
