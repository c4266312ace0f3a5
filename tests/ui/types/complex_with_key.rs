use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Country {
    #[graph(key)]
    code: String,
}

#[derive(GraphPatch)]
struct Person {
    #[graph(complex)]
    country: Option<Country>,
}

fn main() {}
