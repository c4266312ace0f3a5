//! What a model lets patch, and the service does not.

use serde_json::Value;

book!(a_patched_key: id: String => "Key `id`: the model patches it, the service has it as a key");
book!(a_key_that_is_none: #[graph(key)] title: String; note "NoKey `title`: the model has it as a key, the service has not");
book!(computed_elsewhere: copies: i32 => "ReadOnly `copies`: the model patches it, the service does not update it (Core.Computed)");
book!(immutable_in_place: isbn: Option<String> => "ReadOnly `isbn`: the model patches it, the service does not update it (Core.Immutable)");
book!(permitted_to_read: lent_times: Option<i64> => "ReadOnly `lentTimes`: the model patches it, the service does not update it (Core.Permissions)");
book!(a_navigation_property: author: Option<Value> => "Navigation `author`: the model patches it, the service has a navigation property, which no value sets");
book!(a_navigation_collection: #[graph(read_only)] readers: Vec<Value>);
book!(a_stream: cover: Option<String> => "Type `cover`: the model has a text, the service has `Edm.Stream`, which no body sets");
