//! What the derive prints: one snapshot a struct in `expansion/`, so that a change in printing is a diff someone reads.
//! `UPDATE_EXPANSIONS=1 cargo test --test expansion` writes them anew.

include!("common/macro_files.rs");

use std::{env, fs, path::Path};

/// Compares what a struct expands to with `expansion/NAME.expanded.rs`.
fn expands(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let source = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let printed = derive::derive(&syn::parse_str(&source).unwrap());
    let printed = prettyplease::unparse(&syn::parse2(printed).unwrap());
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

macro_rules! snapshots {
    ($($name:ident)*) => { $(#[test] fn $name() { expands(stringify!($name)); })* };
}

snapshots! {
    long_running_operation
    complex
    derived_and_open
    one_of_several_types
    forms_and_names
    every_struct_key
    nothing_to_patch
    mistaken
}
