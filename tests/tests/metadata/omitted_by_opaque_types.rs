//! Properties that a replaced value omits, of types that do not reveal their fields.

use super::matching_models::Condition;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct City {
    city: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Flattened {
    #[serde(flatten)]
    city: City,
    kind: Option<Condition>,
}
shelf!(a_flattened_struct_without_a_property: addresses: Vec<Flattened>
    => "OmittedProperty `addresses/zip`: the model replaces the items of a collection without this property, the service resets it to null");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
enum Event {
    #[serde(rename = "#example.library.lending")]
    Lending(At),
    #[serde(rename = "#example.library.return")]
    Return(Return),
    #[serde(rename = "#example.library.loss")]
    Loss(Return),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct At {
    at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Return {
    fee: Option<f64>,
}
shelf!(variants_without_a_property: events: Vec<Event>
    => "OmittedProperty `events/days`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update"
       "OmittedProperty `events/at`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct TaggedVisit {
    #[serde(flatten)]
    by: By,
    last: Option<Event>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct By {
    by: Option<String>,
}
shelf!(a_variant_inside_a_flattened_struct: visits: Vec<TaggedVisit>
    => "OmittedProperty `visits/last/days`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update");
