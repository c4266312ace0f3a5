use graph_patch::{DynamicProperties, GraphPatch};

#[derive(Clone, GraphPatch)]
struct Item {
    title: String,
}

#[derive(GraphPatch)]
struct Items {
    #[graph(dynamic, complex)]
    items: DynamicProperties<Item>,
    name: String,
}

fn main() {}
