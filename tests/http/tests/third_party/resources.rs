//! The models of the types in `service.csdl.xml`.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.task")]
pub struct Task {
    #[graph(key)]
    pub id: String,
    pub title: String,
    pub note: Option<String>,
    pub effort: Option<i64>,
    pub is_done: bool,
    pub tags: Vec<String>,
    #[graph(complex)]
    pub place: Option<Place>,
    pub places: Vec<Place>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.place")]
pub struct Place {
    pub city: String,
    pub zip: Option<String>,
    #[graph(complex)]
    pub position: Option<Position>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.position")]
pub struct Position {
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.line")]
pub struct Line {
    #[graph(key)]
    pub order: i64,
    #[graph(key)]
    pub code: String,
    pub amount: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.device")]
pub struct Device {
    #[graph(key)]
    pub id: String,
    pub name: Option<String>,
}

/// Returns a task with a value in every property.
pub fn task(id: &str) -> Task {
    Task {
        id: id.into(),
        title: "Write".into(),
        note: Some("soon".into()),
        effort: Some(i64::MAX),
        is_done: false,
        tags: vec!["a".into(), "b".into()],
        place: Some(place("Oslo")),
        places: vec![place("Rome")],
    }
}

pub fn place(city: &str) -> Place {
    Place {
        city: city.into(),
        zip: Some("0150".into()),
        position: Some(Position {
            latitude: Some(59.5),
            longitude: None,
        }),
    }
}
