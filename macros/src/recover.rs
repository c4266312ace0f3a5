//! A struct that is still being typed: keeps its complete fields, so that an editor still knows the patch type.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{parse::ParseStream, parse::Parser, Field, Token};

/// Removes everything but complete fields from the last braces.
pub(crate) fn complete_fields(input: TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = input.into_iter().collect();
    if let Some(TokenTree::Group(braces)) = tokens.last_mut() {
        if braces.delimiter() == Delimiter::Brace {
            let fields = fields.parse2(braces.stream()).unwrap_or_default();
            let span = braces.span();
            *braces = Group::new(Delimiter::Brace, fields);
            braces.set_span(span);
        }
    }
    tokens.into_iter().collect()
}

fn fields(input: ParseStream) -> syn::Result<TokenStream> {
    let mut complete = TokenStream::new();
    while !input.is_empty() {
        let ahead = input.fork();
        if is_field(&ahead) && (is_end(&ahead) || is_field(&ahead)) {
            let field = input.call(Field::parse_named)?;
            complete.extend(quote!(#field,));
        } else {
            while !is_end(input) {
                input.parse::<TokenTree>()?;
            }
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(complete)
}

fn is_field(input: ParseStream) -> bool {
    input.call(Field::parse_named).is_ok()
}

fn is_end(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}
