use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    manager: Option<Box<User>>,
    #[serde(rename = "manager@odata.bind")]
    boss: String,
}

fn main() {}
