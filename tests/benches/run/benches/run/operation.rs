//! A long-running operation with six properties, five of which a patch can set. Dates are strings, so that the results do
//! not include parsing them.

use crate::{model::model, sample::Sample};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    #[default]
    Running,
    Succeeded,
}

impl Sample for Status {
    fn sample(text: &str) -> Self {
        if bool::sample(text) {
            Self::Succeeded
        } else {
            Self::Running
        }
    }
}

model! {
    Operation OperationHand "OperationPeer" "microsoft.graph.longRunningOperation"
    keys { id "id" }
    values {
        created_date_time "createdDateTime" Option<String>;
        last_action_date_time "lastActionDateTime" Option<String>;
        resource_location "resourceLocation" Option<String>;
        status "status" Option<Status>;
        status_detail "statusDetail" Option<String>;
    }
    complex {}
}
