use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    Member(Member),
}

fn main() {}
