//! Properties that a model can patch but the service does not allow to be updated.

use serde_json::Value;

book!(a_key_in_the_patch: id: String => "Key `id`: the model sets it, the service declares it as a key");
book!(a_declared_property_as_key: #[graph(key)] title: String; note "NotAKey `title`: the model declares it as a key, the service does not");
book!(a_property_with_an_external_computed_annotation: copies: i32 => "ReadOnly `copies`: the model sets it, the service does not allow updates of it (Core.Computed)");
book!(a_property_with_an_inline_immutable_annotation: isbn: Option<String> => "ReadOnly `isbn`: the model sets it, the service does not allow updates of it (Core.Immutable)");
book!(a_property_with_read_permission_only: lent_times: Option<i64> => "ReadOnly `lentTimes`: the model sets it, the service does not allow updates of it (Core.Permissions)");
book!(a_navigation_property: author: Option<Value> => "Navigation `author`: the model sets it, the service declares a navigation property, which no value can set");
book!(a_read_only_navigation_collection: #[graph(read_only)] readers: Vec<Value>);
book!(a_stream: cover: Option<String> => "Type `cover`: the model uses a string, the service declares `Edm.Stream`, which a body cannot set");
