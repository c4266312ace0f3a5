use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Base {
    #[serde(rename = "count@odata.type")]
    count_type: String,
}
#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    base: Base,
    #[graph(type = "#Int32")]
    count: i32,
}
fn main() {}
