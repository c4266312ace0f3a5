use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<T: Clone = String> {
    extra: T,
}

fn main() {}
