use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    #[serde(with = "text")]
    manager: Option<Box<User>>,
}

fn main() {}
