//! Models of one of several types.

use super::agreeing::Address;
use super::{report, told};
use graph_patch::GraphPatch;

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
book!(every_derived_type: #[graph(complex)] last: Option<AnyEvent>);
book!(an_abstract_complex_type: #[graph(complex)] last: Option<Event>
    => "Abstract `last`: the model writes the type `example.library.event`, the service has it abstract, and refuses it as the type of a body");

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
book!(derived_types_that_are_wrong: #[graph(complex)] last: Option<WrongEvent>
    => "Null `last/example.library.lending/days`: the model can say null, the service has it not nullable"
       "Unknown `last/example.library.lending/until`: the model has it as `until`, the service has no such property"
       "Variant `last`: the model has the variant `Misnamed` of `example.library.returns`, the service derives none of that name from `example.library.event`; did you mean `example.library.return`?"
       "Variant `last`: the model has the variant `Address` of `example.library.address`, the service derives none of that name from `example.library.event`";
    note "MissingVariant `last`: the model has no variant of `example.library.loss`, `example.library.return`, the service has them as `example.library.event`");

#[test]
fn a_body_of_one_of_several_types() {
    assert_eq!(told::<AnyEvent>(), (vec![], vec![]));
    assert_eq!(report::<WrongEvent>().disagreements().count(), 4);
}
