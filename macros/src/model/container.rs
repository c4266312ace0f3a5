//! What every resource has, a struct or an enum.

use super::forward;
use crate::{attr::OnType, error::Mistakes, name};
use proc_macro2::Span;
use quote::format_ident;
use syn::{ext::IdentExt, parse_quote, DeriveInput, Ident, Path, Visibility};

pub(crate) struct Head {
    pub(crate) ident: Ident,
    /// A mistake; what is printed of it would be another.
    pub(crate) is_generic: bool,
    pub(crate) vis: Visibility,
    pub(crate) patch: Ident,
    /// As in `"#microsoft.graph.user"`.
    pub(crate) odata_type: String,
    /// Where the runtime is found.
    pub(crate) krate: Path,
    pub(crate) derives: Vec<Path>,
}

impl Head {
    pub(crate) fn new(input: &DeriveInput, on_type: OnType, mistakes: &mut Mistakes) -> Self {
        Self {
            ident: forward::used(&input.ident, input.ident.span()),
            is_generic: !input.generics.params.is_empty(),
            vis: input.vis.clone(),
            patch: patch(&on_type, &input.ident, mistakes),
            odata_type: odata_type(&on_type, &input.ident),
            krate: on_type.krate.unwrap_or_else(|| parse_quote!(::graph_patch)),
            derives: on_type.derives.unwrap_or_default(),
        }
    }
}

fn patch(on_type: &OnType, resource: &Ident, mistakes: &mut Mistakes) -> Ident {
    match &on_type.patch {
        Some(patch) if patch != resource => return patch.clone(),
        Some(patch) => mistakes.note(patch, "the patch type needs a name of its own"),
        None => {}
    }
    format_ident!("{resource}Patch", span = Span::call_site())
}

fn odata_type(on_type: &OnType, ident: &Ident) -> String {
    match &on_type.odata_type {
        Some(name) => format!("#{}", name.value()),
        None => format!(
            "#microsoft.graph.{}",
            name::camel(&ident.unraw().to_string())
        ),
    }
}
