//! A polymorphic type whose declared type is also a variant, with untyped patches.

use super::{with_fields, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.event", untyped)]
pub struct Event {
    #[graph(key)]
    pub id: i32,
    pub subject: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.meeting")]
pub struct Meeting {
    #[graph(base)]
    #[serde(flatten)]
    pub event: Event,
    pub seats: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.party", untyped)]
pub struct Party {
    #[graph(base)]
    #[serde(flatten)]
    pub event: Event,
    pub drinks: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.event")]
#[serde(tag = "@odata.type")]
pub enum AnyEvent {
    #[serde(rename = "#test.event")]
    Event(Event),
    #[serde(rename = "#test.meeting")]
    Meeting(Meeting),
    #[serde(rename = "#test.party")]
    Party(Party),
}

fn events() -> BoxedStrategy<Event> {
    with_fields!(Event {
        id: number(),
        subject: of(text())
    })
}

fn event_patches() -> BoxedStrategy<EventPatch> {
    with_fields!(EventPatch {
        subject: of(of(text()))
    })
}

fn event() -> Schema {
    Schema::flat(&Event::default()).not_updatable("id")
}

impl Shape for AnyEvent {
    fn resources() -> BoxedStrategy<Self> {
        let meeting = with_fields!(Meeting {
            event: events(),
            seats: number()
        });
        let party = with_fields!(Party {
            event: events(),
            drinks: of(number())
        });
        prop_oneof![
            events().prop_map(Self::Event),
            meeting.prop_map(Self::Meeting),
            party.prop_map(Self::Party),
        ]
        .boxed()
    }

    fn patches() -> BoxedStrategy<AnyEventPatch> {
        let meeting = with_fields!(MeetingPatch {
            event: event_patches(),
            seats: of(number())
        });
        let party = with_fields!(PartyPatch {
            event: event_patches(),
            drinks: of(of(number()))
        });
        prop_oneof![
            event_patches().prop_map(AnyEventPatch::from),
            meeting.prop_map(AnyEventPatch::from),
            party.prop_map(AnyEventPatch::from),
        ]
        .boxed()
    }

    fn schema() -> Schema {
        Schema::polymorphic(&[
            ("#test.event", event),
            ("#test.meeting", || {
                Schema::flat(&Meeting::default()).base(event)
            }),
            ("#test.party", || {
                Schema::flat(&Party::default()).base(event)
            }),
        ])
    }
}
