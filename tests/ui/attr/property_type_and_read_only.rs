use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(type = "#Int32", read_only)]
    count: Option<i32>,
}

fn main() {}
