use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
enum User {
    #[graph(complex, sensitive)]
    Member(Member),
}

fn main() {}
