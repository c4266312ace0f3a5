use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    #[graph(type = "microsoft.graph.member")]
    Member(Member),
}

fn main() {}
