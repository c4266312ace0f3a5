//! `#[derive(GraphPatch)]`. The `graph-patch` crate re-exports and documents it.

mod attr;
mod check;
mod derive;
mod error;
mod expand;
mod fallback;
mod model;
mod name;
mod recover;
mod tokens;

#[allow(missing_docs)] // The re-export has the docs: only there can an example use the crate.
#[proc_macro_derive(GraphPatch, attributes(graph, serde))]
pub fn derive_graph_patch(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::expand_input(input.into()).into()
}
