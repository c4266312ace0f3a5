use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(serialize = "Name", serialize = "NAME"))]
    name: String,
}

fn main() {}
