//! Collections of complex values whose items are patches: a patch replaces them, and does not send their read-only properties.

use super::matching_models::Condition;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.copy")]
struct Copy {
    number: i32,
    uid: String,
    mark: Option<String>,
    #[graph(read_only)]
    scanned: Option<String>,
}
shelf!(computed_properties_in_an_item: #[graph(complex)] copies: Vec<Copy>);
shelf!(computed_properties_in_a_nullable_item: #[graph(complex)] copies: Vec<Option<Copy>>);
shelf!(computed_properties_in_an_item_that_is_not_a_patch: copies: Vec<Copy>
    => "ReadOnly `copies/scanned`: the model serializes it, the service does not accept it (Core.Computed)");
shelf!(a_collection_for_a_single_value: #[graph(complex)] best: Vec<Copy>
    => "Collection `best`: the model uses a collection, the service declares a single `example.library.copy`");
shelf!(a_single_value_for_a_collection: #[graph(complex)] copies: Option<Copy>
    => "Collection `copies`: the model uses a single value, the service declares a collection of `example.library.copy`");

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.copy")]
struct SentCopy {
    number: u8,
    #[graph(read_only)]
    uid: String,
    scanned: Option<String>,
    mark: Option<String>,
}
shelf!(an_item_that_sends_and_omits_the_wrong_properties: #[graph(complex)] copies: Vec<SentCopy>
    => "Type `copies/number`: the model uses an unsigned integer of 8 bits, the service declares `Edm.Int32`"
       "ReadOnly `copies/scanned`: the model sets it, the service does not allow updates of it (Core.Computed)"
       "OmittedProperty `copies/uid`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update");

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.address")]
struct Kind {
    city: String,
    kind: Option<Condition>,
}
shelf!(an_item_without_a_property: #[graph(complex)] addresses: Vec<Kind>
    => "OmittedProperty `addresses/zip`: the model replaces the items of a collection without this property, the service resets it to null");

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.chapter")]
struct Chapter {
    heading: String,
    #[graph(complex)]
    next: Option<Box<Next>>,
    #[graph(complex)]
    parts: Vec<Chapter>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.chapter")]
struct Next {
    heading: String,
    #[graph(complex)]
    next: Option<Box<Next>>,
}
shelf!(a_complex_value_inside_an_item: #[graph(complex)] first: Chapter
    => "OmittedProperty `first/parts/next/parts`: the model replaces the items of a collection without this property, the service empties it");
