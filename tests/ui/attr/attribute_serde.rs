use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(serde(default)))]
struct User {
    #[graph(attribute(cfg_attr(all(), serde(rename = "n"))))]
    name: String,
}

fn main() {}
