use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Eq, schemars::JsonSchema))]
struct User {
    name: String,
}

fn main() {}
