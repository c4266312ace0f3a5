use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute("doc"))]
struct User {
    name: String,
}

fn main() {}
