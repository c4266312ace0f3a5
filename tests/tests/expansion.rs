//! What the derive prints: one snapshot a type in `expansion/`, by what it shows, so that a change in printing is a diff someone reads.
//! `UPDATE_EXPANSIONS=1 cargo test --test expansion` writes them anew.

include!("common/macro_files.rs");

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use std::{env, fs, path::Path};

/// Compares what a struct expands to with `expansion/NAME.expanded.rs`.
fn expands(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let source = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let printed = derive::expand_input(source.parse().unwrap());
    let printed = prettyplease::unparse(&syn::parse2(framed(printed)).unwrap());
    // In `frame` are lists.
    let own = printed.split("mod frame {").next().unwrap_or_default();
    assert_eq!(compiled(own), [""; 0]);
    let snapshot = folder.join(format!("{name}.expanded.rs"));
    if env::var_os("UPDATE_EXPANSIONS").is_some() {
        fs::write(&snapshot, &printed).unwrap();
    }
    let expected = fs::read_to_string(&snapshot).unwrap_or_default();
    assert!(
        printed == expected,
        "{} is not what is printed now:\n{printed}",
        snapshot.display()
    );
}

/// The functions that a library's build compiles, with all that they call: those that are not `#[inline]`.
fn compiled(code: &str) -> Vec<&str> {
    let lines: Vec<_> = code.lines().map(str::trim).collect();
    let is_function = |line: &str| line.trim_start_matches("pub ").starts_with("fn ");
    let functions = lines.windows(2).filter(|lines| is_function(lines[1]));
    let compiled = functions.filter(|lines| lines[0] != "#[inline]");
    compiled.map(|lines| lines[1]).collect()
}

/// The lists in the runtime's frame as functions: nobody can read the arguments of a macro in one paragraph.
fn framed(printed: TokenStream) -> TokenStream {
    let mut shown: Vec<TokenTree> = Vec::new();
    for token in printed {
        match (token, &shown[..]) {
            (TokenTree::Group(lists), [.., TokenTree::Ident(name), TokenTree::Punct(_)])
                if name == "frame" =>
            {
                shown.truncate(shown.len() - "__graph_patch : : frame !".split(' ').count());
                shown.extend(functions(lists.stream()));
            }
            (TokenTree::Group(group), _) => {
                let inner = framed(group.stream());
                shown.push(Group::new(group.delimiter(), inner).into());
            }
            (other, _) => shown.push(other),
        }
    }
    shown.into_iter().collect()
}

fn functions(lists: TokenStream) -> TokenStream {
    let mut head = TokenStream::new();
    let mut shown = TokenStream::new();
    let mut lists = lists.into_iter().peekable();
    while let Some(token) = lists.next() {
        match (token, lists.peek()) {
            (TokenTree::Ident(name), Some(TokenTree::Group(list))) => {
                let list = if name == "keys" {
                    quote!({ __graph_patch::Keys #list })
                } else {
                    quote!(#list)
                };
                shown.extend(quote!(fn #name() #list));
                lists.next();
            }
            (token, _) => head.extend([token]),
        }
    }
    let head = format!(" {head}");
    quote!(#[doc = #head] mod frame { #shown })
}

macro_rules! snapshots {
    ($($name:ident)*; $($stage:ident { $($of_stage:ident)* })*) => {
        $(#[test] fn $name() { expands(stringify!($name)); })*
        $(mod $stage {
            $(#[test] fn $of_stage() {
                super::expands(concat!(stringify!($stage), "/", stringify!($of_stage)));
            })*
        })*
    };
}

snapshots! {
    long_running_operation
    complex
    derived_and_open
    one_of_several_types
    forms_and_names
    every_struct_key
    nothing_to_patch
    errors;

    attributes { patch_name derives untyped another_crate read_only skip }
    serde_attributes { rename_all rename_one_way alias with serialize_with deserialize_with }
    kinds {
        docs_and_deprecation configured raw_identifier naming_itself
        complex_nullable bind_one bind_many base dynamic
    }
    enums { one_variant documented_and_configured }
    errors {
        field generics shape variant unfinished_field
    }
}

#[test]
fn a_stream_that_is_printed_twice_is_a_compile_error() {
    let once = tokens::MoveOnce::from(quote!(a;));
    let printed = quote!(#once #once).to_string();
    let told = quote!(a; ::core::compile_error!("printed twice"));
    assert_eq!(printed, told.to_string());
}

#[test]
fn what_the_frame_makes_of_the_lists_is_inline() {
    let code = "#[inline]\nfn a() {}\n#[cold]\npub fn b() {}";
    assert_eq!(compiled(code), ["pub fn b() {}"]);
    assert_eq!(
        compiled(include_str!("../../runtime/src/__private/impl_patch.rs")),
        [""; 0]
    );
}
