use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(Clone, GraphPatch)]
enum User {
    Member(Member),
}

#[derive(GraphPatch)]
enum DirectoryObject {
    User(User),
}
fn main() {}
