//! The attributes that `attribute(…)` puts on the patch type, on one of its fields or on one of its variants.

use super::{derives, meta::Entry};
use crate::error::Errors;
use proc_macro2::{TokenStream, TokenTree};
use syn::{
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    Error, Meta, Path, Token,
};

/// The item that has the attributes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Target {
    PatchType,
    /// A field or a variant.
    Member,
}

#[derive(Default)]
pub(crate) struct Attributes {
    /// The attributes without errors, in the user's order.
    pub(crate) metas: Vec<Meta>,
    /// Their names, those in `cfg_attr` included.
    pub(crate) names: Vec<String>,
    /// The traits that they derive.
    pub(crate) derives: Vec<Path>,
}

impl Attributes {
    pub(crate) fn add(&mut self, entry: &Entry, target: Target, errors: &mut Errors) {
        let parsed = errors.ok_or_push(entry.list::<Parsed>("(…)"));
        if parsed.as_ref().is_some_and(Vec::is_empty) {
            errors.push(
                entry,
                "`attribute` must not be empty, expected an attribute such as `attribute(doc(hidden))`",
            );
        }
        for Parsed(meta) in parsed.into_iter().flatten() {
            let ((), has_errors) =
                errors.with_checkpoint(|errors| self.check(&meta, target, errors));
            if !has_errors {
                self.metas.push(meta);
            }
        }
    }

    /// Rejects attributes with which the generated code would not compile or would be wrong.
    fn check(&mut self, meta: &Meta, target: Target, errors: &mut Errors) {
        let name = derives::last_segment(meta.path());
        match name.as_str() {
            "serde" => errors.push(
                meta.path(),
                "`serde` is not allowed in `attribute`: the patch follows the serde attributes of the resource; put it there",
            ),
            "graph" => errors.push(
                meta.path(),
                "`graph` is not allowed in `attribute`: the patch type does not derive `GraphPatch`",
            ),
            "cfg" => errors.push(
                meta.path(),
                "`cfg` is not allowed in `attribute`: it would remove the item, but not the code that uses it; put it on the resource",
            ),
            "repr" if contains(meta, "packed") => errors.push(
                meta,
                "`repr(packed)` is not allowed in `attribute`: the generated code borrows the fields of the patch",
            ),
            "derive" if target == Target::Member => errors.push(
                meta.path(),
                "`derive` is not allowed in `attribute` here; put it on the struct or the enum",
            ),
            "derive" => self.add_derives(meta, errors),
            "cfg_attr" => {
                let nested = nested(meta).and_then(|tokens| conditional.parse2(tokens));
                for Parsed(meta) in errors.ok_or_push(nested).into_iter().flatten() {
                    self.check(&meta, target, errors);
                }
            }
            _ => {}
        }
        self.names.push(name);
    }

    fn add_derives(&mut self, meta: &Meta, errors: &mut Errors) {
        let paths = Punctuated::<Path, Token![,]>::parse_terminated;
        let paths = nested(meta).and_then(|tokens| paths.parse2(tokens));
        for path in errors.ok_or_push(paths).into_iter().flatten() {
            if derives::is_allowed(&path, errors) {
                self.derives.push(path);
            }
        }
    }
}

fn contains(meta: &Meta, word: &str) -> bool {
    let tokens = nested(meta).unwrap_or_default().into_iter();
    let mut words = tokens.filter(|token| matches!(token, TokenTree::Ident(_)));
    words.any(|token| token.to_string() == word)
}

/// The tokens in the parentheses of an attribute.
fn nested(meta: &Meta) -> syn::Result<TokenStream> {
    meta.require_list().map(|list| list.tokens.clone())
}

/// The attributes of `cfg_attr(predicate, attribute, …)`.
fn conditional(input: ParseStream) -> syn::Result<Vec<Parsed>> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    input.parse::<Option<Token![,]>>()?;
    let attributes = Punctuated::<Parsed, Token![,]>::parse_terminated(input)?;
    Ok(attributes.into_iter().collect())
}

/// An attribute without its `#[…]`.
struct Parsed(Meta);

impl Parse for Parsed {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(Token![#]) {
            return Err(input.error("expected an attribute without `#[…]`"));
        }
        let start = input.span();
        let is_path =
            input.fork().call(Path::parse_mod_style).is_ok() || input.peek(Token![unsafe]);
        if is_path {
            input.parse().map(Self)
        } else {
            Err(Error::new(start, "expected an attribute"))
        }
    }
}
