use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
#[graph(untyped)]
struct Medium {
    #[serde(rename = "@odata.type")]
    odata_type: String,
}

#[derive(GraphPatch)]
struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    medium: Medium,
    rate: i32,
}

fn main() {}
