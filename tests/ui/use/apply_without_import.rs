use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    User::patch().apply(&mut User { name: "Ada".into() });
}
