//! The arguments of the command line.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Generates Rust models from the metadata of an OData 4 service.
#[derive(Debug, Parser)]
#[command(name = "graph-patch", version, max_term_width = 100)]
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
pub(crate) struct Types {
    /// The metadata: files, or folders with .xml, .csdl or .edmx files.
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) csdl: Vec<PathBuf>,
    /// Lists only types whose name contains this text, in any case.
    #[arg(long, value_name = "TEXT")]
    pub(crate) pattern: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Models {
    /// The metadata: files, or folders with .xml, .csdl or .edmx files.
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) csdl: Vec<PathBuf>,
    /// The qualified names of the types.
    #[arg(long = "type", required = true, num_args = 1.., value_name = "NAME")]
    pub(crate) types: Vec<String>,
    /// Writes the models to this file instead of the standard output.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Compares the file with the models, and fails if it is stale.
    #[arg(long, requires = "output")]
    pub(crate) check: bool,
    /// Adds fields for the navigation properties that a patch can set.
    #[arg(long)]
    pub(crate) bind: bool,
    /// The derived types that become variants of abstract types: all, none or names.
    #[arg(long, num_args = 1.., default_value = "all", value_name = "none|all|NAME")]
    pub(crate) derived: Vec<String>,
    /// The Rust type of a primitive type or type definition, such as Edm.Guid=uuid::Uuid.
    #[arg(long, value_parser = edm, value_name = "TYPE=RUST_TYPE")]
    pub(crate) edm: Vec<(String, String)>,
    /// More traits that the types derive.
    #[arg(long, value_delimiter = ',', value_name = "TRAIT")]
    pub(crate) derive: Vec<String>,
    /// Generates models although documents are missing. Comments name the missing types.
    #[arg(long)]
    pub(crate) allow_missing: bool,
}

fn edm(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, ty)) if !name.is_empty() && !ty.is_empty() => Ok((name.into(), ty.into())),
        _ => Err("expected a type and a Rust type, such as `Edm.Guid=uuid::Uuid`".into()),
    }
}
