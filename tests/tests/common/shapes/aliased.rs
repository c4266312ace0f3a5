//! Types behind aliases: the type decides what is nullable, not its spelling.

use super::{to_json, with_fields, Address, Schema, Shape};
use crate::common::values::{list, map, number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

type Nullable<T> = core::option::Option<T>;
type Text = Nullable<String>;
type Texts = Vec<Text>;
type Place = Nullable<Box<Address>>;

/// A user's type that has the name of a standard type.
mod own {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
    pub struct Option {
        pub name: String,
    }
}

type Counts = std::collections::BTreeMap<String, i32>;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[serde(rename_all = "PascalCase")]
pub struct Message {
    pub subject: Text,
    pub lines: Texts,
    pub size: Nullable<i64>,
    pub priority: core::option::Option<u8>,
    pub choice: own::Option,
    pub counts: Counts,
    #[graph(complex)]
    pub place: Place,
    #[graph(complex)]
    pub origin: ::std::option::Option<Address>,
}

fn choice() -> BoxedStrategy<own::Option> {
    text().prop_map(|name| own::Option { name }).boxed()
}

impl Shape for Message {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            subject: of(text()),
            lines: list(of(text()).boxed()),
            size: of(number()),
            priority: of(number()),
            choice: choice(),
            counts: map(number()),
            place: of(Address::resources().prop_map(Box::new)),
            origin: of(Address::resources()),
        })
    }

    fn patches() -> BoxedStrategy<MessagePatch> {
        with_fields!(MessagePatch {
            subject: of(of(text())),
            lines: of(list(of(text()).boxed())),
            size: of(of(number())),
            priority: of(of(number())),
            choice: of(choice()),
            counts: of(map(number())),
            place: of(of(Address::patches().prop_map(Box::new))),
            origin: of(of(Address::patches())),
        })
    }

    fn schema() -> Schema {
        Schema {
            default: to_json(&Self::default()),
            complex: vec![("Place", Address::schema), ("Origin", Address::schema)],
            not_updatable: vec![],
            ..Schema::default()
        }
    }
}
