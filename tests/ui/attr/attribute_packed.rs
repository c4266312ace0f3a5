use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(repr(C, packed)))]
struct User {
    name: String,
}

fn main() {}
