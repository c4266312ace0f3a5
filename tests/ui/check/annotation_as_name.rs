use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "@odata.etag")]
    etag: String,
}

fn main() {}
