use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    #[serde(skip)]
    Member(Member),
}

fn main() {}
