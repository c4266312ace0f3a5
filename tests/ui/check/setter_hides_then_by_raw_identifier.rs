use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    r#then: bool,
}

fn main() {}
