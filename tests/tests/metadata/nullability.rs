//! Null: of a property, of a collection, of its items.

use super::matching_models::Address;
use serde_json::Value;

book!(null_sayable: title: Option<String> => "Null `title`: the model can set null, the service declares it as not nullable");
book!(null_not_sayable: subtitle: String; note "NotNull `subtitle`: the model cannot set null, the service declares it as nullable");
book!(null_of_a_collection: tags: Option<Vec<String>>
    => "NullCollection `tags`: the model can set null, the service declares a collection, which may be empty but never null");
book!(null_of_an_item: tags: Vec<Option<String>> => "Null `tags`: the model can set an item to null, the service declares the items as not nullable");
book!(no_null_of_an_item: notes: Vec<String>; note "NotNull `notes`: the model cannot set an item to null, the service declares the items as nullable");
book!(items_of_which_nothing_is_said: branches: Vec<Option<Address>>);
book!(null_by_another_name: title: Nullable<String> => "Null `title`: the model can set null, the service declares it as not nullable");
type Nullable<T> = Option<T>;
book!(null_beside_any_value: title: Option<Value> => "Null `title`: the model can set null, the service declares it as not nullable");
book!(null_of_a_collection_of_any_values: tags: Option<Vec<Value>>
    => "NullCollection `tags`: the model can set null, the service declares a collection, which may be empty but never null");
