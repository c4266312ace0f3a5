//! Types that use `deserialize_any`, such as untagged enums and flattened structs: only their serialized values are compared.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Any {
    Number(f64),
    Text(String),
}
shelf!(a_number_that_serializes_differently: size: Any
    => "Type `size`: the model serializes it as 1.0, the service declares `Edm.Int32`");
shelf!(a_string_of_an_untagged_enum: mark: Any);
shelf!(a_rejected_boolean: is_full: Any
    => "Type `isFull`: the model does not accept false, the service declares `Edm.Boolean`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum OrNull {
    Text(String),
    Nothing,
}
shelf!(an_untagged_enum_that_accepts_null: mark: OrNull
    => "Null `mark`: the model can set null, the service declares it as not nullable");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct City {
    city: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Flattened {
    #[serde(flatten)]
    city: City,
    zip: Option<String>,
    kind: Option<String>,
}
shelf!(a_flattened_struct: addresses: Vec<Flattened>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Unwritten {
    #[serde(serialize_with = "as_null")]
    city: String,
    #[serde(serialize_with = "as_null")]
    zip: Option<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

fn as_null<S: serde::Serializer, T>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_none()
}
shelf!(a_flattened_struct_that_serializes_null: addresses: Vec<Unwritten>
    => "Type `addresses/city`: the model serializes it as null, the service declares `Edm.String`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Wrong {
    #[serde(flatten)]
    city: City,
    zipp: Option<String>,
    #[serde(serialize_with = "as_length")]
    kind: Option<String>,
}

#[allow(clippy::ref_option)] // serde passes a reference
fn as_length<S: serde::Serializer>(
    text: &Option<String>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_some(&text.as_ref().map(String::len))
}
shelf!(a_flattened_struct_with_wrong_properties: addresses: Vec<Wrong>
    => "Member `addresses/kind`: the model serializes it as 5, the service declares `example.library.condition`"
       "Unknown `addresses`: the model serializes `zipp`, the service does not declare this property in `example.library.address`; did you mean `zip`?");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Scan {
    scanned: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Scanned {
    number: i32,
    uid: String,
    #[serde(flatten)]
    scan: Scan,
}
shelf!(a_flattened_struct_with_a_computed_property: copies: Vec<Scanned>
    => "ReadOnly `copies/scanned`: the model serializes it, the service does not accept it (Core.Computed)");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Refusing {
    #[serde(flatten)]
    city: City,
    zip: i32,
}
shelf!(a_flattened_struct_that_rejects_every_sample: addresses: Vec<Refusing>; note
    "NotCompared `addresses`: the model rejects every sample value of the service's type, the service declares `example.library.address`, so the serialized value was not compared");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Kept {
    city: String,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
shelf!(a_flattened_map_of_the_remaining_properties: addresses: Vec<Kept>);
shelf!(a_map: addresses: Vec<BTreeMap<String, Value>>);
shelf!(a_map_with_computed_properties: copies: Vec<BTreeMap<String, Value>>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct KeptWrong {
    city: Option<String>,
    zipp: Option<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
shelf!(a_flattened_map_beside_wrong_properties: addresses: Vec<KeptWrong>
    => "Unknown `addresses`: the model serializes `zipp`, the service does not declare this property in `example.library.address`; did you mean `zip`?"
       "Null `addresses/city`: the model can set null, the service declares it as not nullable");
shelf!(any_value: addresses: Vec<Value>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Lending {
    at: String,
    days: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Return {
    at: String,
    fees: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
enum Event {
    #[serde(rename = "#example.library.lending")]
    Lending(Lending),
    #[serde(rename = "#example.library.return")]
    Return(Return),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Last {
    last: Option<Event>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Visit {
    by: Option<String>,
    #[serde(flatten)]
    last: Last,
}
shelf!(a_polymorphic_value_inside_a_flattened_struct: visits: Vec<Visit>);

shelf!(an_internally_tagged_enum: events: Vec<Event>
    => "Unknown `events`: the model serializes `fees`, the service does not declare this property in `example.library.return`; did you mean `fee`?";
    note "MissingVariant `events`: the model does not accept `example.library.loss`, the service derives it from `example.library.event`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Dated {
    #[serde(serialize_with = "as_year")]
    at: String,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

fn as_year<S: serde::Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(
        text.split('-')
            .next()
            .map_or(0, |year| year.parse().unwrap_or(0)),
    )
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
enum DatedEvent {
    #[serde(rename = "#example.library.lending")]
    Lending(Dated),
    #[serde(rename = "#example.library.loss")]
    Loss(Dated),
    #[serde(rename = "#example.library.return")]
    Return(Dated),
}
shelf!(inherited_disagreements_are_reported_once: events: Vec<DatedEvent>
    => "Type `events/at`: the model serializes it as 2012, the service declares `Edm.DateTimeOffset`");

// A variant for values of any other type.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fee {
    at: String,
    fee: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Days {
    at: String,
    days: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
enum EventOrOther {
    #[serde(rename = "#example.library.lending")]
    Lending(Lending),
    #[serde(rename = "#example.library.loss")]
    Loss(Fee),
    #[serde(rename = "#example.library.return")]
    Return(Fee),
    #[serde(untagged)]
    Other(BTreeMap<String, Value>),
}
shelf!(a_catch_all_variant: events: Vec<EventOrOther>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
enum WrongOrOther {
    #[serde(rename = "#example.library.lending")]
    Lending(Days),
    #[serde(rename = "#example.library.return")]
    Return(Fee),
    #[serde(untagged)]
    Other(BTreeMap<String, Value>),
}
shelf!(a_variant_that_rejects_its_type_beside_a_catch_all: events: Vec<WrongOrOther>; note
    "MissingVariant `events`: the model deserializes `example.library.lending`, `example.library.loss` as `Other`, the service derives them from `example.library.event`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Wrapper(BTreeMap<String, Value>);
shelf!(a_wrapper_of_a_map: events: Vec<Wrapper>);
