use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(type = "#Int32", type = "#Int64")]
    count: Option<i32>,
}

fn main() {}
