use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<'a, T> {
    name: &'a T,
}

fn main() {}
