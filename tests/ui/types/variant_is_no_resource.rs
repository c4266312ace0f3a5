use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User {
    Name(String),
}

fn main() {}
