use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(type = "#Int32")]
    count: i32,
    #[serde(rename = "count@odata.type")]
    count_type: String,
}

fn main() {}
