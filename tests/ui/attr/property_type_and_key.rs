use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, type = "#Int32")]
    count: Option<i32>,
}

fn main() {}
