use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User {
    Member,
    Guest,
}

fn main() {}
