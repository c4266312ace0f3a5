//! Collections and complex values.

use super::enum_members::Conditions;
use super::matching_models::{Address, Chapter};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

book!(a_single_value_for_a_collection: tags: String => "Collection `tags`: the model uses a single value, the service declares a collection of `Edm.String`");
book!(a_collection_for_a_single_value: title: Vec<String> => "Collection `title`: the model uses a collection, the service declares a single `Edm.String`");
book!(a_collection_of_collections: tags: Vec<Vec<String>>
    => "Type `tags`: the model uses a collection of collections, the service declares `Edm.String`");
book!(any_value_for_a_collection: tags: serde_json::Value);
book!(a_single_value_or_a_collection: tags: OneOrMany);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}
book!(a_complex_value_for_a_primitive: #[graph(complex)] title: Address
    => "Complex `title`: the model uses an object, the service declares `Edm.String`");
book!(a_complex_value_for_an_enumeration: #[graph(complex)] condition: Option<Address>
    => "Complex `condition`: the model uses an object, the service declares the enumeration `example.library.condition`");
book!(a_primitive_for_a_complex_value: publisher: Option<String>
    => "Complex `publisher`: the model uses a string, the service declares the complex type `example.library.address`");
book!(a_replaced_complex_value: publisher: Option<Address>
    => "ReplacedComplex `publisher`: the model replaces the complete value, the service merges the complex type `example.library.address`");
book!(another_complex_type: #[graph(complex)] publisher: Option<Chapter>
    => "TypeName `publisher`: the model has the type `example.library.chapter`, the service declares `example.library.address`; did you mean `example.library.address`?"
       "Unknown `publisher/heading`: the model has the field `heading`, the service does not declare this property"
       "Unknown `publisher/next`: the model has the field `next`, the service does not declare this property"
       "Unknown `publisher/parts`: the model has the field `parts`, the service does not declare this property");

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
book!(a_complex_type_that_is_not_serialized: #[graph(complex)] publisher: Option<NoNamedType>);
book!(properties_of_a_complex_value: #[graph(complex)] publisher: Option<Misspelt>
    => "Null `publisher/city`: the model can set null, the service declares it as not nullable"
       "Unknown `publisher/zipp`: the model has the field `zipp`, the service does not declare this property; did you mean `zip`?"
       "Member `publisher/kind`: the model has the member `Worn`, the service does not declare it in `example.library.condition`; did you mean `worn`?"
       "MissingMember `publisher/kind`: the model has no variant for `readOut`, `unknownFutureValue`, the service declares them in `example.library.condition`");
book!(properties_of_the_items_of_a_collection: branches: Vec<Misspelt>
    => "Null `branches/city`: the model can set null, the service declares it as not nullable"
       "Unknown `branches/zipp`: the model has this field, the service does not declare this property; did you mean `zip`?"
       "Member `branches/kind`: the model has the member `Worn`, the service does not declare it in `example.library.condition`; did you mean `worn`?"
       "MissingMember `branches/kind`: the model has no variant for `readOut`, `unknownFutureValue`, the service declares them in `example.library.condition`");
book!(a_type_that_is_not_declared: #[graph(complex)] loan: Option<Loan>; note "Undeclared `loan/fee`: the model was not compared, the service does not declare `elsewhere.money` in this metadata");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.lending.loan")]
struct Loan {
    fee: Option<String>,
}
