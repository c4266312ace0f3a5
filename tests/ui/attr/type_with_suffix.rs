use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "test.user"u8)]
struct User {
    id: String,
}

fn main() {}
