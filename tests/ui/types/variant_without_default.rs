use graph_patch::GraphPatch;

#[derive(Clone, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    Member(Member),
}

fn main() {}
