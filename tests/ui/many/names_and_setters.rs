use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
struct User {
    mail: String,
    #[serde(rename = "mail")]
    apply: String,
    #[serde(rename = "@odata.etag", alias = "mail")]
    then: String,
}

fn main() {}
