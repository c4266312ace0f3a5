use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<'a> {
    name: &'a str,
}

fn main() {}
