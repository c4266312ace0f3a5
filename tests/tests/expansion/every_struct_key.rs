#[derive(GraphPatch)]
#[graph(type = "contoso.crm.lead", patch = LeadChange, derive(Eq, Hash), untyped, crate = "crate::reexported::graph_patch")]
pub(crate) struct Lead {
    #[deprecated]
    #[cfg(feature = "scores")]
    score: i64,
    #[graph(skip)]
    cached: Cache,
}
