#[derive(GraphPatch)]
pub(in crate::model) struct Task {
    r#type: u8,
}
