//! The expansions of the derive, as `cargo expand` shows them: one snapshot for each type in `expansion/`, named after its
//! subject.
//!
//! `UPDATE_EXPANSIONS=1 cargo test --test expansion` writes the snapshots again; the change is then a diff to review.

include!("common/macro_files.rs");

#[path = "common/transcriber.rs"]
mod transcriber;

use quote::quote;
use std::{env, fs, path::Path};
use transcriber::Transcriber;

/// Expands a type in a build with the feature `delta`.
fn expand_with_rows(input: &syn::DeriveInput) -> proc_macro2::TokenStream {
    let (mut model, errors) = error::Errors::collect(|errors| model::Model::new(input, errors));
    assert!(errors.is_none());
    match &mut model {
        model::Model::Struct(resource) => resource.container.has_rows = true,
        model::Model::Enum(resource) => resource.container.has_rows = true,
    }
    expand::expand(&model)
}

/// Compares the expansion of a type with `expansion/NAME.expanded.rs`.
fn expands(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let source = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let generated = if name.starts_with("rows/") {
        expand_with_rows(&syn::parse_str(&source).unwrap())
    } else {
        derive::expand_input(source.parse().unwrap())
    };
    let generated = Transcriber::new().expand(generated);
    let generated = prettyplease::unparse(&syn::parse2(generated).unwrap());
    assert_eq!(without_inline(&generated), [""; 0]);
    let snapshot = folder.join(format!("{name}.expanded.rs"));
    if env::var_os("UPDATE_EXPANSIONS").is_some() {
        fs::write(&snapshot, &generated).unwrap();
    }
    let expected = fs::read_to_string(&snapshot).unwrap_or_default();
    assert!(
        generated == expected,
        "the derive no longer expands to {}, but to:\n{generated}",
        snapshot.display()
    );
}

/// The functions that are not `#[inline]`: a library's build would compile them, with everything that they call.
fn without_inline(code: &str) -> Vec<&str> {
    let lines: Vec<_> = code.lines().map(str::trim).collect();
    let is_function = |line: &str| line.trim_start_matches("pub ").starts_with("fn ");
    let functions = lines.windows(2).filter(|lines| is_function(lines[1]));
    let compiled = functions.filter(|lines| lines[0] != "#[inline]");
    // Code with an error is never run, so the setters of properties with an error do nothing.
    let compiled = compiled.filter(|lines| !lines[1].contains("(self, _: "));
    compiled.map(|lines| lines[1]).collect()
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
    polymorphic
    with_and_names
    every_struct_key
    nothing_to_patch
    errors;

    attributes { patch_name derives untyped another_crate read_only skip attribute type_of_a_property sensitive replace any_version }
    serde_attributes { rename_all rename_one_way alias with serialize_with deserialize_with }
    kinds {
        docs_and_deprecation configured raw_identifier naming_itself
        complex_nullable complex_items bind_one bind_many base dynamic dynamic_complex not_flattened
    }
    enums { one_variant documented_and_configured attribute any_version }
    rows { fields enum_of_types }
    errors {
        field generics shape variant unfinished_field
    }
}

#[test]
fn a_stream_that_is_used_twice_is_a_compile_error() {
    let once = tokens::MoveOnce::from(quote!(a;));
    let generated = quote!(#once #once).to_string();
    let expected = quote!(a; ::core::compile_error!("generated twice"));
    assert_eq!(generated, expected.to_string());
}

#[test]
fn a_function_without_inline_is_found() {
    let code = "#[inline]\nfn a() {}\n#[cold]\npub fn b() {}";
    assert_eq!(without_inline(code), ["pub fn b() {}"]);
}
