use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
#[serde(tag = "kind")]
enum User {
    Member(Member),
}

fn main() {}
