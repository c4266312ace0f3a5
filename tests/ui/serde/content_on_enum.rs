use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Member {}

#[derive(GraphPatch)]
#[serde(tag = "@odata.type", content = "value")]
enum User {
    Member(Member),
}

fn main() {}
