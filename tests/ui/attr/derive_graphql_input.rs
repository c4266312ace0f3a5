use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(async_graphql::InputObject))]
struct User {
    name: String,
}

fn main() {}
