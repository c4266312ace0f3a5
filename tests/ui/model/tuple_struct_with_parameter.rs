use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<T>(T);

fn main() {}
