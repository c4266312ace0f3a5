use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    #[serde(with = "form")]
    manager: Option<Box<User>>,
}

fn main() {}
