use graph_patch::GraphPatch;
#[derive(Clone, Default, GraphPatch)]
struct Member {}
#[derive(GraphPatch)]
enum User {
    Member(Member),
}
#[derive(GraphPatch)]
struct Guest {
    #[graph(base)]
    user: User,
    name: String,
}

fn main() {}
