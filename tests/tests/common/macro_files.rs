// The files of the macro crate, for tests of the generated code: a proc-macro crate exports only its macros. The files
// refer to each other from the crate root, so the tests include this file instead of declaring a module.

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
