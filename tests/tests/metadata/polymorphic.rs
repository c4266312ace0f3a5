//! Polymorphic models.

use super::matching_models::Address;
use super::{messages, report};
use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
struct Event {
    at: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.lending")]
struct Lending {
    #[graph(base)]
    #[serde(flatten)]
    event: Event,
    days: i32,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.return")]
struct Return {
    #[graph(base)]
    #[serde(flatten)]
    event: Event,
    fee: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.loss")]
struct Loss {
    fee: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum AnyEvent {
    Lending(Lending),
    Return(Return),
    Loss(Loss),
}
book!(variants_for_every_derived_type: #[graph(complex)] last: Option<AnyEvent>);
book!(an_abstract_complex_type: #[graph(complex)] last: Option<Event>
    => "Abstract `last`: the model serializes the type `example.library.event`, the service declares it as abstract and rejects it as the type of a body");

/// Its properties are those of other types, so it can have dynamic properties although the declared type is not open.
#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.event", untyped)]
struct OtherEvent {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    #[graph(base)]
    #[serde(flatten)]
    event: Event,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum EventOrOther {
    Lending(Lending),
    Return(Return),
    Loss(Loss),
    Other(OtherEvent),
}
book!(a_variant_for_every_other_type: #[graph(complex)] last: Option<EventOrOther>);

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.event", untyped)]
struct MisspeltOther {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    att: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum EventOrMisspelt {
    Lending(Lending),
    Other(MisspeltOther),
}
book!(a_misspelt_name_in_the_variant_for_every_other_type: #[graph(complex)] last: Option<EventOrMisspelt>
    => "Unknown `last/att`: the model has the field `att`, the service does not declare this property; did you mean `at`?";
    note "MissingVariant `last`: the model has no variant for `example.library.loss`, `example.library.return`, the service derives them from `example.library.event`");

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.lending")]
struct WrongLending {
    days: Option<i32>,
    until: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.returns")]
struct Misnamed {}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum WrongEvent {
    Lending(WrongLending),
    Misnamed(Misnamed),
    Address(Address),
}
book!(wrong_variants: #[graph(complex)] last: Option<WrongEvent>
    => "Null `last/example.library.lending/days`: the model can set null, the service declares it as not nullable"
       "Unknown `last/example.library.lending/until`: the model has the field `until`, the service does not declare this property"
       "Variant `last`: the model has the variant `Misnamed` of type `example.library.returns`, the service does not derive that type from `example.library.event`; did you mean `example.library.return`?"
       "Variant `last`: the model has the variant `Address` of type `example.library.address`, the service does not derive that type from `example.library.event`";
    note "MissingVariant `last`: the model has no variant for `example.library.loss`, `example.library.return`, the service derives them from `example.library.event`");

#[test]
fn polymorphic_bodies_are_compared() {
    assert_eq!(messages::<AnyEvent>(), (vec![], vec![]));
    assert_eq!(report::<WrongEvent>().disagreements().count(), 4);
}

/// A struct with the properties of every derived type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct EveryEvent {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i64>,
    fee: Option<f64>,
    until: Option<String>,
}
shelf!(one_struct_for_every_derived_type: events: Vec<EveryEvent>
    => "Unknown `events/until`: the model has this field, the service does not declare this property";
    note "Wider `events/days`: the model uses an integer of 64 bits, the service declares `Edm.Int32`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct NoType {
    at: String,
}
shelf!(items_of_an_abstract_type: events: Vec<NoType>
    => "Abstract `events`: the model does not serialize `@odata.type`, the service declares `example.library.event` as abstract and rejects a value without it");
