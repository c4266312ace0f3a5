use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    then: bool,
}

fn main() {}
