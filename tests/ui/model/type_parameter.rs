use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<T> {
    extra: T,
}

fn main() {}
