use graph_patch::{edm, GraphPatch};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.measurements")]
pub struct Measurements {
    #[serde(with = "edm::binary")]
    pub binary: Vec<u8>,
    pub byte: u8,
    /// A string of type `Edm.Date`.
    pub date: String,
    /// A string of type `Edm.DateTimeOffset`.
    pub date_time: String,
    /// A number of type `Edm.Decimal`.
    pub decimal: f64,
    #[serde(with = "edm::double")]
    pub double: f64,
    pub duration: edm::Duration,
    /// A string of type `Edm.Guid`.
    pub guid: String,
    pub int16: i16,
    pub int32: i32,
    pub int64: i64,
    /// A value of type `Edm.GeographyPoint`.
    pub place: serde_json::Value,
    pub sbyte: i8,
    #[serde(with = "edm::single")]
    pub single: f32,
    pub text: String,
    /// A string of type `Edm.TimeOfDay`.
    pub time: String,
    pub truth: bool,
}
