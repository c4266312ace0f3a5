use graph_patch::{DynamicProperties, GraphPatch};

struct Item;

#[derive(GraphPatch)]
struct Items {
    #[graph(dynamic, complex)]
    items: DynamicProperties<Item>,
    name: String,
}

fn main() {}
