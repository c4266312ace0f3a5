//! The form of an attribute, `#[name(key, key = "value", key(…))]`, whatever its keys mean.

use crate::error::Mistakes;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{
    ext::IdentExt,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
    token::Paren,
    Attribute, Error, Expr, ExprLit, Ident, Lit, LitStr, Token,
};

/// One entry of an attribute. Not a `syn::Meta`, which takes no keyword for its key, and `type` is one.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    value: Value,
}

enum Value {
    None,
    Expr(Expr),
    List(Paren, TokenStream),
}

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let key = Ident::parse_any(input)?;
        let value = if input.parse::<Option<Token![=]>>()?.is_some() {
            Value::Expr(input.parse()?)
        } else if input.peek(Paren) {
            let content;
            Value::List(syn::parenthesized!(content in input), content.parse()?)
        } else {
            Value::None
        };
        Ok(Self { key, value })
    }
}

/// The entries of every attribute of that name; what is no entry is noted.
pub(crate) fn entries(attrs: &[Attribute], name: &str, mistakes: &mut Mistakes) -> Vec<Entry> {
    let named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named
        .flat_map(|attr| {
            mistakes
                .keep(attr.parse_args_with(list))
                .unwrap_or_default()
        })
        .collect()
}

fn list<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    Ok(Punctuated::<T, Token![,]>::parse_terminated(input)?
        .into_iter()
        .collect())
}

impl Entry {
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.value, Value::List(..))
    }

    /// The `x, y` of a `key(x, y)`.
    pub(crate) fn list<T: Parse>(&self) -> syn::Result<Vec<T>> {
        match &self.value {
            Value::List(_, content) => syn::parse::Parser::parse2(list, content.clone()),
            _ => Err(self.expected("(…)")),
        }
    }

    /// The `"x"` of a `key = "x"`.
    pub(crate) fn text(&self) -> syn::Result<LitStr> {
        match &self.value {
            Value::Expr(Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            })) => Ok(text.clone()),
            _ => Err(self.expected(" = \"…\"")),
        }
    }

    /// The `Name` of a `key = Name`.
    pub(crate) fn name(&self) -> syn::Result<Ident> {
        match &self.value {
            Value::Expr(Expr::Path(path)) => path.path.require_ident().cloned(),
            _ => Err(self.expected(" = Name")),
        }
    }

    /// What the `"x"` of a `key = "x"` says in Rust.
    pub(crate) fn rust<T: Parse>(&self) -> syn::Result<T> {
        self.text()?.parse()
    }

    /// A `key` that stands alone.
    pub(crate) fn flag(&self) -> syn::Result<()> {
        match self.value {
            Value::None => Ok(()),
            _ => Err(self.expected(" alone")),
        }
    }

    fn expected(&self, form: &str) -> Error {
        let told = format!("expected `{}{form}`", self.key);
        match &self.value {
            Value::None => Error::new(self.key.span(), told),
            Value::Expr(value) => Error::new_spanned(value, told),
            Value::List(parens, _) => Error::new(parens.span.join(), told),
        }
    }
}

/// An entry is told at its key.
impl ToTokens for Entry {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.key.to_tokens(tokens);
    }
}

/// Puts an entry's value where it belongs, once.
pub(crate) fn set<T>(
    slot: &mut Option<T>,
    entry: &Entry,
    value: syn::Result<T>,
    mistakes: &mut Mistakes,
) {
    if slot.is_some() {
        mistakes.note(entry, format_args!("`{}` is given twice", entry.key));
    }
    if let Some(value) = mistakes.keep(value) {
        *slot = Some(value);
    }
}
