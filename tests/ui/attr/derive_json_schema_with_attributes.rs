use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(JsonSchema), attribute(schemars(title = "User")))]
struct User {
    #[graph(attribute(schemars(length(min = 1))))]
    name: String,
}

fn main() {
    let _ = User::patch().name("a");
}
