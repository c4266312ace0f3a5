#[derive(GraphPatch)]
struct PlannerChecklistItems {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    items: DynamicProperties<PlannerChecklistItem>,
}
