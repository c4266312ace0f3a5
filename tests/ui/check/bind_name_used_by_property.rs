use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    manager: String,
    #[graph(bind)]
    #[serde(rename = "manager")]
    boss: Option<Box<User>>,
}

fn main() {}
