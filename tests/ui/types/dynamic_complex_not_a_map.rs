use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Item {
    title: String,
}

#[derive(GraphPatch)]
struct Items {
    #[graph(dynamic, complex)]
    items: Vec<Item>,
    name: String,
}

fn main() {}
