#[derive(GraphPatch)]
struct PlannerChecklistItems {
    #[graph(dynamic, complex)]
    items: DynamicProperties<PlannerChecklistItem>,
}
