//! The parts that structs and enums have in common.

use super::forward;
use crate::{
    attr::{derives, Attributes, GraphAttrs},
    error::Errors,
    name,
};
use proc_macro2::Span;
use quote::format_ident;
use syn::{parse_quote, Attribute, DeriveInput, Ident, Path, Visibility};

pub(crate) struct Container {
    pub(crate) ident: Ident,
    /// Reported as an error. Code generated for it would cause further errors.
    pub(crate) is_generic: bool,
    pub(crate) vis: Visibility,
    pub(crate) patch: Ident,
    /// For example `#microsoft.graph.user`.
    pub(crate) odata_type: String,
    /// The attribute's name, if a body can name any version of the type.
    pub(crate) any_version: Option<Ident>,
    /// The path of the runtime crate.
    pub(crate) krate: Path,
    pub(crate) derives: Vec<Path>,
    pub(crate) attributes: Attributes,
    /// The resource's `#[non_exhaustive]`, which promises the same for the patch type.
    pub(crate) non_exhaustive: Option<Attribute>,
    /// Whether the code that reads the rows of deltas is generated.
    pub(crate) has_rows: bool,
    /// Whether an error is reported for its attributes. A derive may be missing, whose helper attributes are then unknown.
    pub(crate) has_errors: bool,
}

impl Container {
    pub(crate) fn new(input: &DeriveInput, graph_attrs: GraphAttrs, errors: &mut Errors) -> Self {
        Self {
            ident: forward::call_site_ident(&input.ident, input.ident.span()),
            is_generic: !input.generics.params.is_empty(),
            vis: input.vis.clone(),
            patch: patch(&graph_attrs, &input.ident, errors),
            odata_type: odata_type(&graph_attrs, &input.ident),
            any_version: graph_attrs.any_version,
            krate: graph_attrs
                .krate
                .unwrap_or_else(|| parse_quote!(::graph_patch)),
            derives: graph_attrs.derives.unwrap_or_default(),
            attributes: graph_attrs.attributes,
            has_rows: cfg!(feature = "delta"),
            has_errors: graph_attrs.has_errors,
            non_exhaustive: forward::non_exhaustive(&input.attrs).cloned(),
        }
    }

    /// Reports `any_version` on a struct whose type has no version. Only the compiler can see the types of variants.
    pub(super) fn check_version(&mut self, errors: &mut Errors) {
        if name::has_version(&self.odata_type) {
            return;
        }
        if let Some(any_version) = self.any_version.take() {
            errors.push(
                any_version,
                "`any_version` requires a `type` whose namespace ends with a version, for example \"Manager.v1_19_0.Manager\"",
            );
        }
    }

    /// Reports the derives that read attributes, if neither the patch type nor one of its members has them.
    pub(crate) fn check_derives<'a>(
        &'a mut self,
        members: impl Iterator<Item = &'a Attributes>,
        errors: &mut Errors,
    ) {
        let attributes = members.chain([&self.attributes]);
        let names: Vec<_> = attributes
            .flat_map(|attributes| attributes.names.iter().map(String::as_str))
            .collect();
        let derives = self.derives.iter().chain(&self.attributes.derives);
        let incomplete = derives.filter(|path| !derives::has_attributes(path, &names, errors));
        self.has_errors |= incomplete.count() > 0;
    }
}

fn patch(graph_attrs: &GraphAttrs, resource: &Ident, errors: &mut Errors) -> Ident {
    match &graph_attrs.patch {
        Some(patch) if patch != resource => return patch.clone(),
        Some(patch) => errors.push(
            patch,
            format_args!("`{patch}` is the resource itself; choose another name for `patch`"),
        ),
        None => {}
    }
    format_ident!("{resource}Patch", span = Span::call_site())
}

fn odata_type(graph_attrs: &GraphAttrs, ident: &Ident) -> String {
    match &graph_attrs.odata_type {
        Some(name) => format!("#{}", name.value()),
        None => format!("#microsoft.graph.{}", name::camel(&name::unraw(ident))),
    }
}
