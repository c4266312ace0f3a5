//! `#[derive(GraphPatch)]`, documented where users find it: in the `graph-patch` crate, which re-exports it.

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

#[allow(missing_docs)] // its re-export has them, where an example can use the crate
#[proc_macro_derive(GraphPatch, attributes(graph, serde))]
pub fn derive_graph_patch(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::expand_input(input.into()).into()
}
