use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "user")]
struct User {
    #[graph(key, complex)]
    id: String,
    #[graph(readonly)]
    created: String,
    #[serde(flatten)]
    extra: String,
    then: bool,
}

fn main() {}
