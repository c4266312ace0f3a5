//! An enum: its patch type, and the impls for both; a variant is one line in each item.

mod change;
mod companion;
mod patch;
mod polymorphic_patch;
mod row;
mod serde;

use super::property::respan;
use crate::model::{Polymorphic, Variant};
use crate::tokens::MoveOnce;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn expand(&self) -> TokenStream {
        let impls = [
            self.variant_conversion_tokens(),
            self.graph_patch_tokens(),
            self.complex_tokens(),
            self.patch_tokens(),
            self.polymorphic_patch_tokens(),
            self.resource_conversion_tokens(),
            self.clone_tokens(),
            self.eq_tokens(),
            self.debug_tokens(),
            self.serde_tokens(),
            self.type_check_tokens(),
        ];
        self.container.items(self.companion_tokens(), impls)
    }

    fn lines(&self, line: impl Fn(&Variant) -> TokenStream) -> MoveOnce {
        self.variants.iter().map(line).collect()
    }

    /// A `match` of the patch that does the same with each variant's `__patch`.
    fn match_patch(&self, arm: impl Fn(&Variant) -> TokenStream) -> TokenStream {
        let arms = self.lines(|variant| {
            let (ident, arm) = (&variant.call_site_ident, arm(variant));
            quote_spanned!(variant.span=> Self::#ident(__patch) => #arm,)
        });
        quote!(match self { #arms })
    }

    /// In a `match` of the resource, the arm for the variants that have errors.
    fn rest(&self) -> Option<TokenStream> {
        self.has_errors.then(|| quote!(_ => loop {},))
    }
}

impl Variant {
    /// The trait whose functions generated code calls for the variant.
    fn operations(&self) -> TokenStream {
        let ty = &self.ty;
        quote_spanned!(self.span=> <__graph_patch::ResourceOf<#ty> as __graph_patch::Variant>)
    }

    fn patch_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, private) = (&self.ty, respan(private, self.span));
        quote_spanned!(self.span=> <#ty as #private::Complex>::Patch)
    }

    /// The path of the variant in the enum.
    fn path(&self, resource: &Ident) -> TokenStream {
        let (mut resource, ident) = (resource.clone(), &self.call_site_ident);
        resource.set_span(self.span);
        quote_spanned!(self.span=> #resource::#ident)
    }
}
