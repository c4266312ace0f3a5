use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    Member { member: Member },
}

fn main() {}
