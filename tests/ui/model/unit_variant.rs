use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    Member(Member),
    Guest,
}

fn main() {}
