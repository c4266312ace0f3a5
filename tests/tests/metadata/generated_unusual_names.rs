use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.self")]
pub struct OddSelf {
    /// A string of type `Edm.Guid`.
    #[graph(key)]
    #[serde(rename = "ID")]
    pub id: String,
    pub self_: Option<String>,
    pub crate_: Option<String>,
    pub r#type: Option<String>,
    pub then_: Option<String>,
    pub apply_: Option<String>,
    pub from: Option<String>,
    pub default: Option<String>,
    #[serde(rename = "_1stPlace")]
    pub _1st_place: Option<i32>,
    pub camel_case: Option<i32>,
    #[serde(rename = "camel_case")]
    pub camel_case_: Option<i32>,
    #[serde(rename = "CamelCase")]
    pub camel_case__: Option<i32>,
    #[serde(rename = "HTTPStatus")]
    pub http_status: Option<i32>,
    pub pk12_value: Option<i32>,
    #[serde(rename = "after_")]
    pub after_: Option<i32>,
    #[serde(rename = "_before")]
    pub _before: Option<i32>,
    #[serde(rename = "SAP__Messages")]
    pub sap_messages: Option<i32>,
    #[serde(rename = "_")]
    pub __: Option<i32>,
    #[serde(rename = "änderung")]
    pub änderung: Option<i32>,
    #[graph(complex)]
    #[serde(rename = "Über")]
    pub über: Option<Ärger>,
    /// One line,
    /// another,
    /// and a third.
    #[serde(rename = "naïve")]
    pub naïve: Option<i32>,
    pub options: Vec<OddOption>,
    #[graph(complex)]
    pub option: OddOption,
    #[graph(complex)]
    pub thing: Option<Thing>,
    #[graph(complex)]
    pub patch: Option<OddThingPatch>,
    pub nothing: Option<serde_json::Value>,
    #[graph(complex)]
    pub event: Event,
    pub events: Vec<Event>,
    /// A value of type `Edm.GeographyPoint`.
    pub place: Option<serde_json::Value>,
    #[graph(complex)]
    pub state: Option<State>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.ärger")]
pub struct Ärger {
    #[serde(rename = "maß")]
    pub maß: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.option")]
pub struct OddOption {
    pub more: bool,
    pub kind: OddString,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more_: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.thing")]
pub struct Thing {
    #[graph(complex)]
    pub other: Option<Box<MoreThing>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.thingPatch")]
pub struct OddThingPatch {
    #[graph(complex)]
    pub of: Thing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "odd.event")]
pub enum Event {
    #[serde(rename = "#odd.birth", alias = "odd.birth")]
    Birth(Birth),
    #[serde(rename = "#odd.carnival", alias = "odd.carnival")]
    Carnival(Carnival),
    #[serde(rename = "#odd.party", alias = "odd.party")]
    Party(Party),
    #[serde(rename = "#odd.wake", alias = "odd.wake")]
    Wake(Wake),
    /// A value of a type that the metadata does not declare.
    #[serde(untagged)]
    Other(EventOther),
}

impl Default for Event {
    fn default() -> Self {
        Self::Birth(Birth::default())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "odd.state")]
pub enum State {
    #[serde(rename = "#odd.busy", alias = "odd.busy")]
    Busy(Busy),
    #[serde(rename = "#odd.idle", alias = "odd.idle")]
    Idle(Idle),
    /// A value of a type that the metadata does not declare.
    #[serde(untagged)]
    Other(StateOther),
}

impl Default for State {
    fn default() -> Self {
        Self::Busy(Busy::default())
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum OddString {
    #[default]
    #[serde(rename = "self")]
    Self_,
    #[serde(rename = "none")]
    None_,
    #[serde(rename = "_2D")]
    __2d,
    #[serde(rename = "UPPER")]
    Upper,
    #[serde(rename = "snake_case")]
    SnakeCase,
    After_,
    #[serde(rename = "_")]
    __,
    #[serde(rename = "ähnlich")]
    Ähnlich,
    UnknownFutureValue,
    Other,
    /// A member that the metadata does not declare.
    #[serde(untagged)]
    Other_(String),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.more.thing")]
pub struct MoreThing {
    #[graph(complex)]
    pub back: Option<Box<Thing>>,
    pub list: Vec<MoreThing>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.birth")]
pub struct Birth {
    #[graph(base)]
    #[serde(flatten)]
    pub base: OddEventBase,
    /// A number of type `Edm.Decimal`.
    pub weight: f64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.carnival")]
pub struct Carnival {
    #[graph(base)]
    #[serde(flatten)]
    pub base: Party,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.party")]
pub struct Party {
    #[graph(base)]
    #[serde(flatten)]
    pub base: SocialBase,
    pub motto: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.wake")]
pub struct Wake {
    #[graph(base)]
    #[serde(flatten)]
    pub base: OddEventBase,
    pub guests: Vec<String>,
    #[graph(complex)]
    pub after: Option<Box<Party>>,
    pub solemn: bool,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.busy")]
pub struct Busy {
    /// A string of type `Edm.Date`.
    pub until: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.idle")]
pub struct Idle {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.eventBase")]
pub struct EventBase {
    pub site: Option<String>,
    #[graph(complex)]
    pub last: Option<Box<Party>>,
}

/// The properties that all types derived from `odd.event` share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.event")]
pub struct OddEventBase {
    #[graph(complex)]
    pub cause: Option<Box<Event>>,
    #[graph(complex)]
    pub base: Option<Box<EventBase>>,
}

/// The properties that all types derived from `odd.social` share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.social")]
pub struct SocialBase {
    #[graph(base)]
    #[serde(flatten)]
    pub base: OddEventBase,
    pub guests: Vec<String>,
    #[graph(complex)]
    pub after: Option<Box<Party>>,
}

/// A value of a type that is derived from `odd.event`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.event", untyped)]
pub struct EventOther {
    /// The type, which a patch contains only if it creates the value or changes its type.
    #[serde(rename = "@odata.type")]
    pub odata_type: String,
    #[graph(base)]
    #[serde(flatten)]
    pub base: OddEventBase,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

/// A value of a type that is derived from `odd.state`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "odd.state", untyped)]
pub struct StateOther {
    /// The type, which a patch contains only if it creates the value or changes its type.
    #[serde(rename = "@odata.type")]
    pub odata_type: String,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}
