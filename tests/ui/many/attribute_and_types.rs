use graph_patch::GraphPatch;

struct Opaque;

#[derive(GraphPatch)]
struct User {
    #[graph(readonly)]
    mail: String,
    photo: Opaque,
    #[graph(complex)]
    name: Option<Opaque>,
}

fn main() {}
