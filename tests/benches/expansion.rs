//! Measures generating the code per field, and the minimum for creating its tokens.
//!
//! `cargo bench -p graph-patch-tests --bench expansion` runs the derive outside the compiler, on `proc_macro2`'s fallback
//! tokens, and with the optimization that Cargo omits for macros.

use graph_patch_tests::model::{source, synthetic, Style, Variant};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::{collections::BTreeSet, fs, hint::black_box};

include!("../tests/common/macro_files.rs");

const ROUNDS: u32 = 20;

#[allow(clippy::cast_precision_loss)]
fn main() {
    let text = source(
        &synthetic(1_000),
        Style::Client(Variant::GraphPatch),
        &BTreeSet::new(),
    );
    let items = syn::parse_file(&text).unwrap().items;
    let structs = items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(syn::DeriveInput::from(item)),
        _ => None,
    });
    let structs: Vec<_> = structs.collect();
    let fields = structs.iter().filter_map(|input| match &input.data {
        syn::Data::Struct(data) => Some(data.fields.len()),
        _ => None,
    });
    let fields = fields.sum::<usize>() as f64;
    let tokens: Vec<_> = structs.iter().map(ToTokens::to_token_stream).collect();
    println!("{} structs, {fields} fields", structs.len());
    let generate = best(|| {
        for input in &structs {
            black_box(derive::derive(black_box(input)));
        }
    });
    println!("generate           {:>6.2} µs per field", generate / fields);
    let all = best(|| {
        for tokens in &tokens {
            black_box(derive::expand_input(black_box(tokens).clone()));
        }
    });
    println!("parse and generate {:>6.2} µs per field", all / fields);
    let generated: Vec<_> = structs.iter().map(derive::derive).map(tokens_of).collect();
    let minimum = best(|| {
        for tokens in &generated {
            black_box(create(black_box(tokens)));
        }
    });
    let number = generated.iter().flatten().map(Token::number).sum::<usize>() as f64;
    println!("creating only the generated tokens:");
    println!(
        "{:>4.0} per field {:>10.2} µs per field",
        number / fields,
        minimum / fields
    );
}

/// The content of a token.
enum Token {
    Ident(String),
    Punct(char, Spacing),
    Literal(Literal),
    Group(Delimiter, Vec<Token>),
}

impl Token {
    fn number(&self) -> usize {
        match self {
            Self::Group(_, tokens) => 1 + tokens.iter().map(Self::number).sum::<usize>(),
            _ => 1,
        }
    }
}

fn tokens_of(stream: TokenStream) -> Vec<Token> {
    let token = |tree| match tree {
        TokenTree::Ident(ident) => Token::Ident(ident.to_string()),
        TokenTree::Punct(punct) => Token::Punct(punct.as_char(), punct.spacing()),
        TokenTree::Literal(literal) => Token::Literal(literal),
        TokenTree::Group(group) => Token::Group(group.delimiter(), tokens_of(group.stream())),
    };
    stream.into_iter().map(token).collect()
}

/// Creates each token and appends it to its group, which is the minimum for any code generation.
fn create(tokens: &[Token]) -> TokenStream {
    let token = |token: &Token| match token {
        Token::Ident(name) => match name.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
            None => Ident::new(name, Span::call_site()).into(),
        },
        Token::Punct(char, spacing) => Punct::new(*char, *spacing).into(),
        Token::Literal(literal) => literal.clone().into(),
        Token::Group(delimiter, tokens) => Group::new(*delimiter, create(tokens)).into(),
    };
    let tokens: Vec<TokenTree> = tokens.iter().map(token).collect();
    tokens.into_iter().collect()
}

/// Returns the least CPU time of a run, in µs.
fn best(run: impl Fn()) -> f64 {
    let time = |_| {
        let start = cpu_time();
        run();
        cpu_time() - start
    };
    (0..ROUNDS).map(time).fold(f64::INFINITY, f64::min)
}

/// Returns the CPU time of this thread in µs, from Linux's `/proc`.
fn cpu_time() -> f64 {
    let schedstat = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    schedstat
        .split_whitespace()
        .next()
        .unwrap()
        .parse::<f64>()
        .unwrap()
        / 1e3
}
