//! Navigation properties that are bound.

use graph_patch::Reference;

book!(bound: #[graph(bind)] author: Option<()>);
book!(bound_collection: #[graph(bind)] readers: Vec<()>);
book!(bound_not_to_null: #[graph(bind)] owner: Reference);
book!(bound_to_null: #[graph(bind)] owner: Option<()>
    => "Null `owner@odata.bind`: the model can set null, the service declares it as not nullable");
book!(never_bound_to_null: #[graph(bind)] author: Reference; note
    "NotNull `author@odata.bind`: the model cannot set null, the service declares it as nullable");
book!(one_bound_for_a_collection: #[graph(bind)] readers: Option<()>
    => "Collection `readers@odata.bind`: the model uses a single value, the service declares a collection of `example.library.person`");
book!(a_collection_bound_for_one: #[graph(bind)] author: Vec<()>
    => "Collection `author@odata.bind`: the model uses a collection, the service declares a single `example.library.person`");
book!(a_misspelt_navigation_property: #[graph(bind)] auhtor: Option<()>
    => "Unknown `auhtor@odata.bind`: the model binds it with the field `auhtor`, the service does not declare this property; did you mean `author`?");
book!(a_bound_value: #[graph(bind)] title: Reference
    => "Navigation `title@odata.bind`: the model binds it, the service does not declare it as a navigation property");
book!(a_bound_property_that_is_computed: #[graph(bind)] catalogue: Option<()>
    => "ReadOnly `catalogue@odata.bind`: the model sets it, the service does not allow updates of it (Core.Computed)");
