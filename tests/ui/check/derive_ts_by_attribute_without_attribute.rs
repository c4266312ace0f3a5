use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(derive(ts_rs::TS)))]
struct User {
    name: String,
}

fn main() {}
