use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(graph(untyped)))]
struct User {
    name: String,
}

fn main() {}
