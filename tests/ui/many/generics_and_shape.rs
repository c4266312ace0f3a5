use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<T>(T)
where
    T: Clone;

fn main() {}
