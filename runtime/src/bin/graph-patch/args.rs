//! The arguments of the command line.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

const EXIT_CODES: &str = "\
Exit codes: 0 if the command succeeds, 1 if the file of `models --check` is stale, 2 for every other error.";

/// Generates Rust models from the metadata of an OData 4 service.
#[derive(Debug, Parser)]
#[command(name = "graph-patch", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Lists the types of the metadata: name, kind and base type.
    Types(Types),
    /// Generates models of types, and of every type that they need.
    Models(Models),
}

#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Types {
    /// The metadata: files, or folders with .xml, .csdl or .edmx files.
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) csdl: Vec<PathBuf>,
    /// Lists only types whose name contains this text, in any case.
    #[arg(long, value_name = "TEXT")]
    pub(crate) pattern: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = EXIT_CODES,
    override_usage = "graph-patch models <FILE|DIR>... --type <NAME>... [OPTIONS]\n       \
                      graph-patch models [OPTIONS] --type <NAME>... <FILE|DIR>..."
)]
// Each flag is independent.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Models {
    /// The metadata: files, or folders with .xml, .csdl or .edmx files.
    #[arg(value_name = "FILE|DIR")]
    pub(crate) csdl: Vec<PathBuf>,
    /// The qualified names of the types.
    #[arg(long = "type", required = true, num_args = 1.., value_delimiter = ',', value_name = "NAME")]
    pub(crate) types: Vec<String>,
    /// Writes the models to this file instead of the standard output.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Compares the file with the models. Exits with 1 if it is stale.
    #[arg(long, requires = "output")]
    pub(crate) check: bool,
    /// Adds fields for the navigation properties that a patch can set.
    #[arg(long)]
    pub(crate) bind: bool,
    /// The derived types that become variants of each abstract type: all, none or their names.
    #[arg(
        long,
        num_args = 1..,
        value_delimiter = ',',
        default_value = "all",
        value_name = "none|all|NAME"
    )]
    pub(crate) derived: Vec<String>,
    /// The Rust type of a primitive type or type definition, such as Edm.Guid=uuid::Uuid.
    #[arg(long, num_args = 1.., value_name = "TYPE=RUST_TYPE")]
    pub(crate) edm: Vec<String>,
    /// More traits that the types derive.
    #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "TRAIT")]
    pub(crate) derive: Vec<String>,
    /// Accepts bodies that name another version of a type, such as Manager.v1_15_0.Manager.
    #[arg(long)]
    pub(crate) any_version: bool,
    /// Generates models although documents are missing. Comments name the missing types.
    #[arg(long)]
    pub(crate) allow_missing: bool,
}
