//! The form of an attribute, `#[name(key, key = "value", key(…))]`, whatever its keys mean.

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

/// One entry of an attribute. Not a `syn::Meta`, which takes no keyword for its key, and `type` is one.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    value: Value,
}

enum Value {
    Path,
    /// What stands between `=` and the next comma.
    NameValue(TokenStream),
    /// With its parentheses: where something is missing at the end, the parser tells it at the closing one.
    List(Group),
}

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let key =
            Ident::parse_any(input).map_err(|error| Error::new(error.span(), "expected a key"))?;
        let value = if input.parse::<Option<Token![=]>>()?.is_some() {
            Value::NameValue(up_to_comma(input)?)
        } else if input.peek(Paren) {
            Value::List(input.parse()?)
        } else if input.is_empty() || input.peek(Token![,]) {
            Value::Path
        } else {
            return Err(input.error("expected `=`, `(` or `,`"));
        };
        Ok(Self { key, value })
    }
}

fn up_to_comma(input: ParseStream) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// The entries of every attribute of that name; what is no entry is noted.
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
        matches!(self.value, Value::List(_))
    }

    /// The `x, y` of a `key(x, y)`.
    pub(crate) fn list<T: Parse>(&self) -> syn::Result<Vec<T>> {
        match &self.value {
            Value::List(group) => Parser::parse2(in_parentheses, group.to_token_stream()),
            _ => Err(self.expected("(…)`")),
        }
    }

    /// The `"x"` of a `key = "x"`.
    pub(crate) fn text(&self) -> syn::Result<LitStr> {
        let text: LitStr = self.value(" = \"…\"`")?;
        match text.suffix() {
            "" => Ok(text),
            suffix => Err(Error::new(
                text.span(),
                format_args!("expected a text without the suffix `{suffix}`"),
            )),
        }
    }

    /// The `Name` of a `key = Name`.
    pub(crate) fn name(&self) -> syn::Result<Ident> {
        self.value(" = Name`")
    }

    fn value<T: Parse>(&self, form: &str) -> syn::Result<T> {
        match &self.value {
            Value::NameValue(tokens) => Parser::parse2(
                |input: ParseStream| {
                    let value = input.parse().map_err(|_| self.expected(form))?;
                    if input.is_empty() {
                        Ok(value)
                    } else {
                        Err(input.error("expected `,`"))
                    }
                },
                tokens.clone(),
            ),
            _ => Err(self.expected(form)),
        }
    }

    /// The path that the `"x"` of a `key = "x"` names.
    pub(crate) fn path<T: Parse>(&self) -> syn::Result<T> {
        self.path_by(T::parse)
    }

    pub(crate) fn path_by<T>(&self, parse: fn(ParseStream) -> syn::Result<T>) -> syn::Result<T> {
        let text = self.text()?;
        text.parse_with(parse)
            .map_err(|_| Error::new(text.span(), "expected a path"))
    }

    /// A `key` that stands alone.
    pub(crate) fn flag(&self) -> syn::Result<()> {
        match self.value {
            Value::Path => Ok(()),
            _ => Err(self.expected("` alone")),
        }
    }

    fn expected(&self, form: &str) -> Error {
        let told = format!("expected `{}{form}", self.key);
        match &self.value {
            Value::NameValue(tokens) if !tokens.is_empty() => Error::new_spanned(tokens, told),
            Value::Path | Value::NameValue(_) => Error::new(self.key.span(), told),
            Value::List(group) => Error::new(group.span(), told),
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
pub(crate) fn set_once<T>(
    slot: &mut Option<T>,
    entry: &Entry,
    value: syn::Result<T>,
    errors: &mut Errors,
) {
    reject_duplicate(slot.is_some(), entry, errors);
    if let Some(value) = errors.ok_or_push(value) {
        *slot = Some(value);
    }
}

pub(crate) fn reject_duplicate(is_given: bool, entry: &Entry, errors: &mut Errors) {
    if is_given {
        errors.push(entry, format_args!("`{}` is given already", entry.key));
    }
}
