// Included by the tests of what the derive prints: the macro's own files, for a proc-macro crate shows nothing but its
// macros. They name each other from the root of a crate, so this is no module.

#[path = "../../../macros/src/attr/mod.rs"]
mod attr;
#[path = "../../../macros/src/check.rs"]
mod check;
#[path = "../../../macros/src/derive.rs"]
mod derive;
#[path = "../../../macros/src/error.rs"]
mod error;
#[path = "../../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../macros/src/fallback.rs"]
mod fallback;
#[path = "../../../macros/src/model/mod.rs"]
mod model;
#[path = "../../../macros/src/name.rs"]
mod name;
#[path = "../../../macros/src/recover.rs"]
mod recover;
#[path = "../../../macros/src/tokens.rs"]
mod tokens;
