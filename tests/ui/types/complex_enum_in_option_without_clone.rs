use graph_patch::GraphPatch;
#[derive(Clone, Default, GraphPatch)]
struct Member {}
#[derive(GraphPatch)]
enum User {
    Member(Member),
}
#[derive(GraphPatch)]
struct Group {
    #[graph(complex)]
    owner: Option<User>,
}

fn main() {}
