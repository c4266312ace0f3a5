//! Collections and complex values.

use super::enum_members::Conditions;
use super::matching_models::{Address, Chapter};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

book!(one_for_a_collection: tags: String => "Collection `tags`: the model has one value, the service has a collection of `Edm.String`");
book!(a_collection_for_one: title: Vec<String> => "Collection `title`: the model has a collection, the service has one `Edm.String`");
book!(a_collection_of_collections: tags: Vec<Vec<String>>
    => "Type `tags`: the model has a collection of collections, the service has `Edm.String`");
book!(any_value_for_a_collection: tags: serde_json::Value);
book!(one_or_a_collection: tags: OneOrMany);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}
book!(complex_for_a_primitive: #[graph(complex)] title: Address
    => "Complex `title`: the model has a complex value, the service has `Edm.String`");
book!(complex_for_an_enumeration: #[graph(complex)] condition: Option<Address>
    => "Complex `condition`: the model has a complex value, the service has the enumeration `example.library.condition`");
book!(a_primitive_for_complex: publisher: Option<String>
    => "Complex `publisher`: the model has a text, the service has the complex `example.library.address`");
book!(complex_replaced_whole: publisher: Option<Address>; note "Whole `publisher`: the model replaces it whole, the service merges the complex `example.library.address`");
book!(another_complex_type: #[graph(complex)] publisher: Option<Chapter>
    => "TypeName `publisher`: the model is of `example.library.chapter`, the service has `example.library.address`; did you mean `example.library.address`?"
       "Unknown `publisher/heading`: the model has it as `heading`, the service has no such property"
       "Unknown `publisher/next`: the model has it as `next`, the service has no such property"
       "Unknown `publisher/parts`: the model has it as `parts`, the service has no such property");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.postBox")]
struct PostBox {
    city: String,
    number: i32,
}
book!(a_derived_complex_type: #[graph(complex)] publisher: Option<PostBox>);

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.address")]
pub(super) struct Misspelt {
    city: Option<String>,
    zipp: Option<String>,
    kind: Option<Conditions>,
}
#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct NoNamedType {
    city: String,
}
book!(a_complex_type_that_is_never_written: #[graph(complex)] publisher: Option<NoNamedType>);
book!(inside_of_complex: #[graph(complex)] publisher: Option<Misspelt>
    => "Null `publisher/city`: the model can say null, the service has it not nullable"
       "Unknown `publisher/zipp`: the model has it as `zipp`, the service has no such property; did you mean `zip`?"
       "Member `publisher/kind`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `publisher/kind`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(inside_of_a_collection: branches: Vec<Misspelt>
    => "Null `branches/city`: the model can say null, the service has it not nullable"
       "Unknown `branches/zipp`: the model has it, the service has no such property; did you mean `zip`?"
       "Member `branches/kind`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `branches/kind`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(a_type_from_elsewhere: #[graph(complex)] loan: Option<Loan>; note "Undeclared `loan/fee`: the model was not compared, the service does not declare `elsewhere.money` here");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.lending.loan")]
struct Loan {
    fee: Option<String>,
}
