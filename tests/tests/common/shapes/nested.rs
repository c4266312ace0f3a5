//! Complex properties of every kind: nested and recursive, with read-only members at each depth.

use super::{to_json, with_fields, Schema, Shape};
use crate::common::values::{list, number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.person")]
pub struct Person {
    #[graph(read_only)]
    pub id: String,
    pub display_name: String,
    #[graph(complex)]
    pub home: Address,
    #[graph(complex)]
    pub work: Option<Address>,
    #[graph(complex)]
    pub billing: Box<Address>,
    #[graph(complex)]
    pub manager: Option<Box<Person>>,
    #[graph(complex)]
    pub backup: Box<Option<Address>>,
    /// The patch replaces these two.
    pub former: Vec<Address>,
    pub nearest: Option<Address>,
    #[graph(read_only)]
    pub created: Option<String>,
    #[graph(skip)]
    pub etag: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.address")]
pub struct Address {
    pub city: Option<String>,
    pub street: String,
    #[graph(complex)]
    pub point: Option<Point>,
    #[graph(read_only)]
    pub is_verified: bool,
    #[serde(skip)]
    pub cached: u8,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.point")]
pub struct Point {
    #[graph(read_only)]
    pub number: u8,
    pub x: i32,
    pub y: Option<i32>,
}

impl Shape for Person {
    fn resources() -> BoxedStrategy<Self> {
        people(2)
    }

    fn patches() -> BoxedStrategy<PersonPatch> {
        patches(2)
    }

    fn schema() -> Schema {
        Schema {
            default: to_json(&Self::default()),
            complex: vec![
                ("home", Address::schema),
                ("work", Address::schema),
                ("billing", Address::schema),
                ("manager", Self::schema),
                ("backup", Address::schema),
            ],
            not_updatable: vec!["id", "created", "etag"],
            ..Schema::default()
        }
    }
}

fn people(managers: u8) -> BoxedStrategy<Person> {
    let manager = match managers {
        0 => Just(None).boxed(),
        depth => of(people(depth - 1).prop_map(Box::new)).boxed(),
    };
    with_fields!(Person {
        id: text(),
        display_name: text(),
        home: Address::resources(),
        work: of(Address::resources()),
        billing: Address::resources().prop_map(Box::new),
        manager: manager,
        backup: of(Address::resources()).prop_map(Box::new),
        former: list(sent_addresses()),
        nearest: of(sent_addresses()),
        created: of(text()),
        etag: text(),
    })
}

fn patches(managers: u8) -> BoxedStrategy<PersonPatch> {
    let manager = match managers {
        0 => Just(None).boxed(),
        depth => of(patches(depth - 1).prop_map(Box::new)).boxed(),
    };
    with_fields!(PersonPatch {
        display_name: of(text()),
        home: of(Address::patches()),
        work: of(of(Address::patches())),
        billing: of(Address::patches().prop_map(Box::new)),
        manager: of(manager),
        backup: of(of(Address::patches()).prop_map(Box::new)),
        former: of(list(sent_addresses())),
        nearest: of(of(sent_addresses())),
    })
}

/// Addresses as complete values, without the field that serde skips.
fn sent_addresses() -> BoxedStrategy<Address> {
    Address::resources()
        .prop_map(|address| Address {
            cached: 0,
            ..address
        })
        .boxed()
}

impl Shape for Address {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            city: of(text()),
            street: text(),
            point: of(Point::resources()),
            is_verified: any::<bool>(),
            cached: number(),
        })
    }

    fn patches() -> BoxedStrategy<AddressPatch> {
        with_fields!(AddressPatch {
            city: of(of(text())),
            street: of(text()),
            point: of(of(Point::patches())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("point", Point::schema)
            .not_updatable("isVerified")
    }
}

impl Shape for Point {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            number: number(),
            x: number(),
            y: of(number()),
        })
    }

    fn patches() -> BoxedStrategy<PointPatch> {
        with_fields!(PointPatch {
            x: of(number()),
            y: of(of(number())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).not_updatable("number")
    }
}
