use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(nope(a)))]
struct User {
    name: String,
}

fn main() {}
