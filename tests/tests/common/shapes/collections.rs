//! Collections of complex values: each item has read-only members, which a patch does not send.

use super::{with_fields, Address, AnyItem, Schema, Shape};
use crate::common::values::{list, number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.team")]
pub struct Team {
    #[graph(complex)]
    pub members: Vec<Member>,
    #[graph(complex)]
    pub nullable: Option<Vec<Member>>,
    #[graph(complex)]
    pub nullable_items: Vec<Option<Member>>,
    #[graph(complex)]
    pub boxed: Box<[Member]>,
    #[graph(complex)]
    pub polymorphic: Vec<AnyItem>,
    #[graph(complex)]
    pub lead: Option<Member>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.member")]
pub struct Member {
    #[graph(read_only)]
    pub id: u8,
    pub name: String,
    pub size: Option<i32>,
    #[graph(complex)]
    pub home: Option<Address>,
    #[graph(complex)]
    pub reports: Vec<Member>,
}

impl Default for Member {
    fn default() -> Self {
        Self {
            id: 7,
            name: "new".into(),
            size: Some(1),
            home: None,
            reports: Vec::new(),
        }
    }
}

impl Shape for Team {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            members: list(Member::resources()),
            nullable: of(list(Member::resources())),
            nullable_items: list(of(Member::resources()).boxed()),
            boxed: list(Member::resources()).prop_map(Into::into),
            polymorphic: list(AnyItem::resources()),
            lead: of(Member::resources()),
        })
    }

    fn patches() -> BoxedStrategy<TeamPatch> {
        with_fields!(TeamPatch {
            members: of(list(sent_members(1))),
            nullable: of(of(list(sent_members(1)))),
            nullable_items: of(list(of(sent_members(1)).boxed())),
            boxed: of(list(sent_members(1)).prop_map(Into::into)),
            polymorphic: of(list(AnyItem::resources()).prop_map(sent_items)),
            lead: of(of(Member::patches())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .items("members", Member::schema)
            .items("nullable", Member::schema)
            .items("nullable_items", Member::schema)
            .items("boxed", Member::schema)
            .items("polymorphic", AnyItem::schema)
            .complex("lead", Member::schema)
    }
}

impl Shape for Member {
    fn resources() -> BoxedStrategy<Self> {
        members(1)
    }

    fn patches() -> BoxedStrategy<MemberPatch> {
        with_fields!(MemberPatch {
            name: of(text()),
            size: of(of(number())),
            home: of(of(Address::patches())),
            reports: of(list(sent_members(1))),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("home", Address::schema)
            .items("reports", Self::schema)
            .not_updatable("id")
    }
}

fn members(depth: u8) -> BoxedStrategy<Member> {
    let reports = match depth {
        0 => Just(Vec::new()).boxed(),
        depth => list(members(depth - 1)),
    };
    with_fields!(Member {
        id: number(),
        name: text(),
        size: of(number()),
        home: of(Address::resources()),
        reports: reports,
    })
}

/// Members as a body contains them: without the values that no patch sends.
fn sent_members(depth: u8) -> BoxedStrategy<Member> {
    members(depth).prop_map(sent).boxed()
}

fn sent(member: Member) -> Member {
    let mut read = Member::default();
    let patch = serde_json::to_string(&MemberPatch::from(member)).unwrap();
    let patch: MemberPatch = serde_json::from_str(&patch).unwrap();
    graph_patch::Patch::apply(patch, &mut read);
    read
}

fn sent_items(items: Vec<AnyItem>) -> Vec<AnyItem> {
    let patch = TeamPatch {
        polymorphic: Some(items),
        ..TeamPatch::default()
    };
    let body = serde_json::to_string(&patch).unwrap();
    let patch: TeamPatch = serde_json::from_str(&body).unwrap();
    patch.polymorphic.unwrap_or_default()
}
