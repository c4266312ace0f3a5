use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = "@odata.etag")]
    etag: String,
}

fn main() {}
