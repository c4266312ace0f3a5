//! The grammar of an attribute, `#[name(key, key = "value", key(…))]`, independent of the meaning of its keys.

use super::suggest::joined;
use crate::error::Errors;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    token::Paren,
    Attribute, Error, Ident, LitStr, Token,
};

/// One entry of an attribute. `syn::Meta` does not accept a keyword such as `type` as its key.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    meta: Meta,
}

enum Meta {
    Path,
    /// The tokens between `=` and the next comma.
    NameValue(TokenStream),
    /// Includes the parentheses, so that an unexpected end is reported at the closing one.
    List(Group),
}

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let key = Ident::parse_any(input)
            .map_err(|error| Error::new(error.span(), "expected the name of an attribute"))?;
        let meta = if input.parse::<Option<Token![=]>>()?.is_some() {
            Meta::NameValue(up_to_comma(input)?)
        } else if input.peek(Paren) {
            Meta::List(input.parse()?)
        } else if input.is_empty() || input.peek(Token![,]) {
            Meta::Path
        } else {
            let expected = || input.error(format_args!("expected `=`, `(` or `,` after `{key}`"));
            let unknown = joined(&key, input).map(|message| Error::new(key.span(), message));
            return Err(unknown.unwrap_or_else(expected));
        };
        Ok(Self { key, meta })
    }
}

fn up_to_comma(input: ParseStream) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// Parses every attribute of this name. Reports the attributes that do not parse.
pub(crate) fn entries(attrs: &[Attribute], name: &str, errors: &mut Errors) -> Vec<Entry> {
    let named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named
        .flat_map(|attr| {
            errors
                .ok_or_push(attr.parse_args_with(list))
                .unwrap_or_default()
        })
        .collect()
}

fn list<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    Ok(Punctuated::<T, Token![,]>::parse_terminated(input)?
        .into_iter()
        .collect())
}

fn in_parentheses<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    let content;
    syn::parenthesized!(content in input);
    list(&content)
}

impl Entry {
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.meta, Meta::List(_))
    }

    /// The `x, y` of `key(x, y)`.
    pub(crate) fn list<T: Parse>(&self, syntax: &str) -> syn::Result<Vec<T>> {
        let Meta::List(group) = &self.meta else {
            return Err(self.expected(syntax));
        };
        Parser::parse2(in_parentheses, group.to_token_stream()).map_err(|error| {
            let message = format_args!("{error} in `{}{syntax}`", self.key);
            Error::new(error.span(), message)
        })
    }

    /// The `"x"` of `key = "x"`.
    pub(crate) fn text(&self) -> syn::Result<LitStr> {
        let text: LitStr = self.value(" = \"…\"")?;
        match text.suffix() {
            "" => Ok(text),
            suffix => {
                let message = format_args!("remove the suffix `{suffix}` from the string");
                Err(Error::new(text.span(), message))
            }
        }
    }

    /// The `Name` of `key = Name`.
    pub(crate) fn name(&self) -> syn::Result<Ident> {
        self.value(" = Name")
    }

    fn value<T: Parse>(&self, syntax: &str) -> syn::Result<T> {
        let Meta::NameValue(tokens) = &self.meta else {
            return Err(self.expected(syntax));
        };
        let parse = |input: ParseStream| {
            let value = input.parse().map_err(|_| self.expected(syntax))?;
            if input.is_empty() {
                Ok(value)
            } else {
                let key = &self.key;
                Err(input.error(format_args!("expected `,` after `{key}{syntax}`")))
            }
        };
        Parser::parse2(parse, tokens.clone())
    }

    /// The path in the string of `key = "path"`.
    pub(crate) fn path<T: Parse>(&self) -> syn::Result<T> {
        self.path_by(T::parse)
    }

    pub(crate) fn path_by<T>(&self, parse: fn(ParseStream) -> syn::Result<T>) -> syn::Result<T> {
        let text = self.text()?;
        text.parse_with(parse).map_err(|_| {
            let message = format_args!(
                "`{}` must be a path, for example \"module::name\"",
                self.key
            );
            Error::new(text.span(), message)
        })
    }

    /// A `key` without a value.
    pub(crate) fn flag(&self) -> syn::Result<()> {
        match self.meta {
            Meta::Path => Ok(()),
            _ => Err(self.error(format!("`{}` does not take a value", self.key))),
        }
    }

    fn expected(&self, syntax: &str) -> Error {
        self.error(format!("expected `{}{syntax}`", self.key))
    }

    /// An error at the value or, if the value is missing, at the key.
    fn error(&self, message: String) -> Error {
        match &self.meta {
            Meta::NameValue(tokens) if !tokens.is_empty() => Error::new_spanned(tokens, message),
            Meta::Path | Meta::NameValue(_) => Error::new(self.key.span(), message),
            Meta::List(group) => Error::new(group.span(), message),
        }
    }
}

/// An error about an entry is reported at its key.
impl ToTokens for Entry {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.key.to_tokens(tokens);
    }
}

/// Stores the value of an entry. Reports a second entry for the same value.
pub(crate) fn set_once<T>(
    slot: &mut Option<T>,
    entry: &Entry,
    value: syn::Result<T>,
    errors: &mut Errors,
) {
    if slot.is_some() {
        reject_duplicate(entry, errors);
    }
    if let Some(value) = errors.ok_or_push(value) {
        *slot = Some(value);
    }
}

pub(crate) fn reject_duplicate(entry: &Entry, errors: &mut Errors) {
    errors.push(
        entry,
        format_args!("`{}` is set twice; remove one", entry.key),
    );
}
