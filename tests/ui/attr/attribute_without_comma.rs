use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(doc(hidden) repr(C)))]
struct User {
    name: String,
}

fn main() {}
