use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(type)]
    count: Option<i32>,
}

fn main() {}
