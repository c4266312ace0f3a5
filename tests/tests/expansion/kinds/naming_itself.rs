#[derive(GraphPatch)]
struct Task {
    links: Vec<(Box<Self>, [Self; 2])>,
}
