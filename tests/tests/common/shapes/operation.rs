//! The resource that the documentation uses as its example.

use super::{with_fields, Schema, Shape};
use crate::common::values::{instant, text};
use chrono::{DateTime, Utc};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum LongRunningOperationStatus {
    NotStarted,
    Running,
    Succeeded,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
pub struct LongRunningOperation {
    #[graph(key)]
    pub id: String,
    pub created_date_time: Option<DateTime<Utc>>,
    pub last_action_date_time: Option<DateTime<Utc>>,
    pub resource_location: Option<String>,
    pub status: Option<LongRunningOperationStatus>,
    pub status_detail: Option<String>,
}

fn status() -> BoxedStrategy<LongRunningOperationStatus> {
    prop_oneof![
        Just(LongRunningOperationStatus::NotStarted),
        Just(LongRunningOperationStatus::Running),
        Just(LongRunningOperationStatus::Succeeded),
    ]
    .boxed()
}

impl Shape for LongRunningOperation {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            id: text(),
            created_date_time: of(instant()),
            last_action_date_time: of(instant()),
            resource_location: of(text()),
            status: of(status()),
            status_detail: of(text()),
        })
    }

    fn patches() -> BoxedStrategy<LongRunningOperationPatch> {
        with_fields!(LongRunningOperationPatch {
            created_date_time: of(of(instant())),
            last_action_date_time: of(of(instant())),
            resource_location: of(of(text())),
            status: of(of(status())),
            status_detail: of(of(text())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).not_updatable("id")
    }
}
