use graph_patch::{DynamicProperties, GraphPatch};

#[derive(Clone, Default, GraphPatch)]
struct Country {
    #[graph(key)]
    code: String,
}

#[derive(GraphPatch)]
struct Countries {
    #[graph(dynamic, complex)]
    countries: DynamicProperties<Country>,
}

fn main() {}
