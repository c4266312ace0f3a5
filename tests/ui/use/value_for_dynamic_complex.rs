use graph_patch::{DynamicProperties, GraphPatch};

#[derive(Clone, Default, GraphPatch)]
struct Item {
    title: String,
}

#[derive(GraphPatch)]
struct Items {
    #[graph(dynamic, complex)]
    items: DynamicProperties<Item>,
}

fn main() {
    let _ = Items::patch().items("a", Item::default());
}
