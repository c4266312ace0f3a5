use graph_patch::GraphPatch;
#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
#[graph(untyped)]
#[serde(tag = "kind")]
enum User {
    Guest,
    Member(Member),
    #[graph(key)]
    Other(Member),
}

fn main() {}
