//! What a model lets patch, and the service does not.

use serde_json::Value;

book!(a_patched_key: id: String => "Key `id`: the model sets it, the service declares it as a key");
book!(a_key_that_is_none: #[graph(key)] title: String; note "NoKey `title`: the model declares it as a key, the service does not");
book!(computed_elsewhere: copies: i32 => "ReadOnly `copies`: the model sets it, the service does not allow updates of it (Core.Computed)");
book!(immutable_in_place: isbn: Option<String> => "ReadOnly `isbn`: the model sets it, the service does not allow updates of it (Core.Immutable)");
book!(permitted_to_read: lent_times: Option<i64> => "ReadOnly `lentTimes`: the model sets it, the service does not allow updates of it (Core.Permissions)");
book!(a_navigation_property: author: Option<Value> => "Navigation `author`: the model sets it, the service declares a navigation property, which no value can set");
book!(a_navigation_collection: #[graph(read_only)] readers: Vec<Value>);
book!(a_stream: cover: Option<String> => "Type `cover`: the model uses a string, the service declares `Edm.Stream`, which a body cannot set");
