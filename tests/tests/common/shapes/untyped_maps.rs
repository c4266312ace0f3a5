//! Open types over each map that can hold any JSON.

use super::{with_fields, Schema, Shape};
use crate::common::schema::Dynamic;
use crate::common::untyped_values::{sent, stored};
use crate::common::values::{number, text};
use graph_patch::{DynamicProperties, GraphPatch};
use proptest::option::of;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::HashMap;

macro_rules! untyped {
    ($($shape:ident, $patch:ident: $map:ty;)+) => {$(
        #[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
        pub struct $shape {
            #[graph(read_only)]
            pub id: i32,
            #[graph(dynamic)]
            #[serde(flatten)]
            pub more: $map,
            pub note: Option<String>,
        }

        impl Shape for $shape {
            fn resources() -> BoxedStrategy<Self> {
                with_fields!(Self {
                    id: number(),
                    more: stored(),
                    note: of(text())
                })
            }

            fn patches() -> BoxedStrategy<$patch> {
                with_fields!($patch {
                    more: sent(),
                    note: of(of(text()))
                })
            }

            fn schema() -> Schema {
                Schema::flat(&Self::default())
                    .not_updatable("id")
                    .open(Dynamic::Untyped)
            }
        }
    )+};
}

untyped! {
    Columns, ColumnsPatch: DynamicProperties<Value>;
    Members, MembersPatch: Map<String, Value>;
    Hashed, HashedPatch: HashMap<String, Value>;
}
