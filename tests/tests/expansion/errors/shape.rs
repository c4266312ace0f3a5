#[derive(GraphPatch)]
struct Task(String);
