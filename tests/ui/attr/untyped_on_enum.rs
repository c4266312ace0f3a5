use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
#[graph(untyped)]
enum User {
    Member(Member),
}

fn main() {}
