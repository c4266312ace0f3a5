use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "count@odata.type")]
    count_type: String,
    #[graph(type = "#Int32")]
    count: i32,
}

fn main() {}
