use graph_patch::GraphPatch;
#[derive(Clone, Default, GraphPatch)]
struct Member {}
#[derive(Clone, Default, GraphPatch)]
#[graph(type = "microsoft.graph.member")]
struct Guest {}

#[derive(GraphPatch)]
enum User {
    Member(Member),
    Guest(Guest),
}

fn main() {}
