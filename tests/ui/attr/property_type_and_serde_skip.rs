use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(type = "#Int32")]
    #[serde(skip)]
    count: Option<i32>,
}

fn main() {}
