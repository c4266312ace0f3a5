//! Bound navigation properties.

use graph_patch::Reference;

book!(a_bound_navigation_property: #[graph(bind)] author: Option<()>);
book!(a_bound_navigation_collection: #[graph(bind)] readers: Vec<()>);
book!(a_reference_for_a_required_navigation_property: #[graph(bind)] owner: Reference);
book!(an_optional_reference_for_a_required_navigation_property: #[graph(bind)] owner: Option<()>
    => "Null `owner@odata.bind`: the model can set null, the service declares it as not nullable");
book!(a_required_reference_for_an_optional_navigation_property: #[graph(bind)] author: Reference; note
    "NotNull `author@odata.bind`: the model cannot set null, the service declares it as nullable");
book!(a_single_reference_for_a_collection: #[graph(bind)] readers: Option<()>
    => "Collection `readers@odata.bind`: the model uses a single value, the service declares a collection of `example.library.person`");
book!(a_collection_of_references_for_a_single_value: #[graph(bind)] author: Vec<()>
    => "Collection `author@odata.bind`: the model uses a collection, the service declares a single `example.library.person`");
book!(a_misspelt_navigation_property: #[graph(bind)] auhtor: Option<()>
    => "Unknown `auhtor@odata.bind`: the model binds it with the field `auhtor`, the service does not declare this property; did you mean `author`?");
book!(a_bound_structural_property: #[graph(bind)] title: Reference
    => "Navigation `title@odata.bind`: the model binds it, the service does not declare it as a navigation property");
book!(a_bound_computed_property: #[graph(bind)] catalogue: Option<()>
    => "ReadOnly `catalogue@odata.bind`: the model sets it, the service does not allow updates of it (Core.Computed)");
