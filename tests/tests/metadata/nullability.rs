//! Null as the value of a property, of a collection and of its items.

use super::matching_models::Address;
use serde_json::Value;

book!(an_option_for_a_required_property: title: Option<String> => "Null `title`: the model can set null, the service declares it as not nullable");
book!(a_required_field_for_a_nullable_property: subtitle: String; note "NotNull `subtitle`: the model cannot set null, the service declares it as nullable");
book!(an_optional_collection: tags: Option<Vec<String>>
    => "NullCollection `tags`: the model can set null, the service declares a collection, which may be empty but never null");
book!(optional_items_for_required_items: tags: Vec<Option<String>> => "Null `tags`: the model can set an item to null, the service declares the items as not nullable");
book!(required_items_for_nullable_items: notes: Vec<String>; note "NotNull `notes`: the model cannot set an item to null, the service declares the items as nullable");
book!(items_without_declared_nullability: branches: Vec<Option<Address>>);
book!(an_alias_of_option: title: Nullable<String> => "Null `title`: the model can set null, the service declares it as not nullable");
type Nullable<T> = Option<T>;
book!(an_optional_any_value: title: Option<Value> => "Null `title`: the model can set null, the service declares it as not nullable");
book!(an_optional_collection_of_any_values: tags: Option<Vec<Value>>
    => "NullCollection `tags`: the model can set null, the service declares a collection, which may be empty but never null");
