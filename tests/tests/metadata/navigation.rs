//! Navigation properties that are bound.

use graph_patch::Reference;

book!(bound: #[graph(bind)] author: Option<()>);
book!(bound_collection: #[graph(bind)] readers: Vec<()>);
book!(bound_not_to_null: #[graph(bind)] owner: Reference);
book!(bound_to_null: #[graph(bind)] owner: Option<()>
    => "Null `owner@odata.bind`: the model can say null, the service has it not nullable");
book!(never_bound_to_null: #[graph(bind)] author: Reference; note
    "NotNull `author@odata.bind`: the model cannot say null, the service has it nullable");
book!(one_bound_for_a_collection: #[graph(bind)] readers: Option<()>
    => "Collection `readers@odata.bind`: the model has one value, the service has a collection of `example.library.person`");
book!(a_collection_bound_for_one: #[graph(bind)] author: Vec<()>
    => "Collection `author@odata.bind`: the model has a collection, the service has one `example.library.person`");
book!(a_misspelt_navigation_property: #[graph(bind)] auhtor: Option<()>
    => "Unknown `auhtor@odata.bind`: the model binds it as `auhtor`, the service has no such property; did you mean `author`?");
book!(a_bound_value: #[graph(bind)] title: Reference
    => "Navigation `title@odata.bind`: the model binds it, the service has no navigation property of that name");
book!(a_bound_property_that_is_computed: #[graph(bind)] catalogue: Option<()>
    => "ReadOnly `catalogue@odata.bind`: the model patches it, the service does not update it (Core.Computed)");
