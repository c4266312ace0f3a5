use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(cfg_attr(all(), derive(JsonSchema))))]
struct User {
    name: String,
}

fn main() {}
