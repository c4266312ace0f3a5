//! An untyped resource with a typed complex property.

use super::{with_fields, Address, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.untyped", untyped)]
pub struct Untyped {
    pub count: i32,
    pub text: Option<String>,
    #[graph(complex)]
    pub typed: Option<Address>,
    #[graph(complex)]
    pub again: Option<Box<Untyped>>,
}

impl Shape for Untyped {
    fn resources() -> BoxedStrategy<Self> {
        let one = |again: BoxedStrategy<Option<Box<Self>>>| {
            with_fields!(Self {
                count: number(),
                text: of(text()),
                typed: of(Address::resources()),
                again: again,
            })
        };
        one(of(one(Just(None).boxed()).prop_map(Box::new)).boxed())
    }

    fn patches() -> BoxedStrategy<UntypedPatch> {
        let one = |again: BoxedStrategy<Option<Option<Box<UntypedPatch>>>>| {
            with_fields!(UntypedPatch {
                count: of(number()),
                text: of(of(text())),
                typed: of(of(Address::patches())),
                again: again,
            })
        };
        one(of(of(one(of(Just(None)).boxed()).prop_map(Box::new))).boxed())
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("typed", Address::schema)
            .complex("again", Self::schema)
    }
}
