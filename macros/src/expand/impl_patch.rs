//! The lists in the frame of impls that the runtime has around them.

use crate::model::{forward, Resource};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn frame(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let shown = patch.to_string();
        let (keys, list, take, visit) = (self.keys(), self.list(), self.take(), self.visit());
        let (diff, apply, then, full) = (self.diff(), self.apply(), self.then(), self.full());
        let (empty, copy, same) = (self.empty(), self.copy(), self.same());
        let parts = self.parts();
        let changed = forward::call_site_ident(patch, self.whole());
        let read = quote_spanned!(self.whole()=> ::core::result::Result<Self, __D::Error>);
        quote! {
            __graph_patch::frame! {
                (self __it __index __patch)
                #resource => #patch #shown
                read __D -> #read;
                keys { #keys }
                list { &[#list] }
                take { #take }
                visit { #visit }
                diff -> #changed; { #diff }
                apply { #apply }
                then { #then }
                full { #full }
                empty { #empty }
                copy { #copy }
                same { #same }
                #parts
            }
        }
    }
}
