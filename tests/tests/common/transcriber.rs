//! Expands `impl_patch!` in generated code, so that a snapshot shows the impls as the compiler sees them.
//!
//! It knows the part of `macro_rules!` that `impl_patch!` uses: `ident`, `literal`, `tt`, a `ty` before a `;`, and `$(…)?`.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use std::{collections::HashMap, iter::Peekable};
use syn::Item;

const RUNTIME: &str = include_str!("../../../runtime/src/__private/impl_patch.rs");

type Tokens = Peekable<proc_macro2::token_stream::IntoIter>;
type Bindings = HashMap<String, TokenStream>;

/// The rule of the macro: its pattern and its expansion.
pub struct Transcriber {
    matcher: TokenStream,
    transcriber: TokenStream,
}

impl Transcriber {
    pub fn new() -> Self {
        let file = syn::parse_file(RUNTIME).unwrap();
        let Some(Item::Macro(item)) = file.items.into_iter().next() else {
            panic!("impl_patch.rs does not begin with a macro")
        };
        let groups = item.mac.tokens.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        let [matcher, transcriber] = <[_; 2]>::try_from(groups.collect::<Vec<_>>()).unwrap();
        Self {
            matcher,
            transcriber,
        }
    }

    /// Replaces each `impl_patch! { … }` by its expansion, and each `if_delta! { … }` by its content.
    pub fn expand(&self, generated: TokenStream) -> TokenStream {
        let mut expanded: Vec<TokenTree> = Vec::new();
        for token in generated {
            match (token, &expanded[..]) {
                (
                    TokenTree::Group(arguments),
                    [.., TokenTree::Ident(name), TokenTree::Punct(_)],
                ) if name == "impl_patch" => {
                    expanded.truncate(
                        expanded.len() - "__graph_patch : : impl_patch !".split(' ').count(),
                    );
                    let mut bindings = Bindings::new();
                    bind(self.matcher.clone(), arguments.stream(), &mut bindings);
                    let transcribed = transcribe(self.transcriber.clone(), &bindings);
                    expanded.extend(self.expand(transcribed));
                }
                (TokenTree::Group(content), [.., TokenTree::Ident(name), TokenTree::Punct(_)])
                    if name == "if_delta" =>
                {
                    let is_path = |token: &TokenTree| match token {
                        TokenTree::Ident(name) => ["graph_patch", "__graph_patch", "__private"]
                            .contains(&&*name.to_string()),
                        TokenTree::Punct(colon) => colon.as_char() == ':',
                        _ => false,
                    };
                    expanded.truncate(expanded.len() - 2);
                    while expanded.pop_if(|token| is_path(token)).is_some() {}
                    expanded.extend(self.expand(content.stream()));
                }
                (TokenTree::Group(group), _) => {
                    let inner = self.expand(group.stream());
                    expanded.push(Group::new(group.delimiter(), inner).into());
                }
                (other, _) => expanded.push(other),
            }
        }
        expanded.into_iter().collect()
    }
}

fn bind(matcher: TokenStream, arguments: TokenStream, bindings: &mut Bindings) {
    let (mut matcher, mut arguments) = (
        matcher.into_iter().peekable(),
        arguments.into_iter().peekable(),
    );
    while let Some(expected) = matcher.next() {
        match expected {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => {
                if let Some(TokenTree::Group(optional)) = matcher.peek().cloned() {
                    matcher.nth(1); // behind the group and its `?`
                    let optional = optional.stream();
                    if starts_with_keyword(&optional, &mut arguments) {
                        let found = arguments.by_ref().take(argument_count(&optional));
                        bind(optional, found.collect(), bindings);
                    }
                    continue;
                }
                let name = matcher.next().unwrap().to_string();
                let fragment = matcher.nth(1).unwrap().to_string(); // behind the `:`
                bindings.insert(name, take(&fragment, &mut arguments));
            }
            TokenTree::Group(group) => {
                let Some(TokenTree::Group(found)) = arguments.next() else {
                    panic!("expected {group}")
                };
                bind(group.stream(), found.stream(), bindings);
            }
            other => assert_eq!(other.to_string(), arguments.next().unwrap().to_string()),
        }
    }
    assert!(
        arguments.next().is_none(),
        "more arguments than the macro takes"
    );
}

/// Whether the next argument is the first token of an optional part, which is a keyword.
fn starts_with_keyword(optional: &TokenStream, arguments: &mut Tokens) -> bool {
    let keyword = optional.clone().into_iter().next();
    let next = arguments.peek();
    keyword.map(|token| token.to_string()) == next.map(ToString::to_string)
}

/// The number of arguments of an optional part: `$name:tt` is one.
fn argument_count(optional: &TokenStream) -> usize {
    let tokens = optional.clone().into_iter();
    let dollars = { optional.clone().into_iter() }
        .filter(|token| matches!(token, TokenTree::Punct(dollar) if dollar.as_char() == '$'));
    tokens.count() - 3 * dollars.count()
}

fn take(fragment: &str, arguments: &mut Tokens) -> TokenStream {
    if fragment != "ty" {
        return arguments.next().into_iter().collect();
    }
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(end) if end.as_char() == ';');
    std::iter::from_fn(|| arguments.next_if(|token| !is_end(token))).collect()
}

fn transcribe(transcriber: TokenStream, bindings: &Bindings) -> TokenStream {
    let mut tokens = transcriber.into_iter().peekable();
    let mut made = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => match tokens.next() {
                Some(TokenTree::Ident(name)) if name == "crate" => {
                    made.extend(quote!(::graph_patch));
                }
                Some(TokenTree::Ident(name)) => made.extend(bindings[&name.to_string()].clone()),
                Some(TokenTree::Group(optional)) => {
                    tokens.next(); // its `?`
                    if is_bound(optional.stream(), bindings) {
                        made.extend(transcribe(optional.stream(), bindings));
                    }
                }
                _ => panic!("a `$` before nothing"),
            },
            TokenTree::Group(group) => {
                let inner = transcribe(group.stream(), bindings);
                let mut group = Group::new(group.delimiter(), inner);
                group.set_span(proc_macro2::Span::call_site());
                made.extend([TokenTree::from(group)]);
            }
            other => made.extend([other]),
        }
    }
    made
}

/// Whether all names in the part of the transcriber have a binding.
fn is_bound(part: TokenStream, bindings: &Bindings) -> bool {
    let mut after_dollar = false;
    part.into_iter().all(|token| {
        let is_name = std::mem::replace(
            &mut after_dollar,
            matches!(&token, TokenTree::Punct(dollar) if dollar.as_char() == '$'),
        );
        match token {
            TokenTree::Ident(name) if is_name => {
                name == "crate" || bindings.contains_key(&name.to_string())
            }
            TokenTree::Group(group) => is_bound(group.stream(), bindings),
            _ => true,
        }
    })
}
