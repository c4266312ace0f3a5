use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(utoipa::ToSchema))]
struct User {
    name: String,
}

fn main() {}
