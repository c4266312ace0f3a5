//! Models that `codegen` generates from several documents: what it resolves, refuses and prints.
//! `UPDATE_MODELS=1 cargo test --test codegen` generates the file `generated_device.rs` again.
#![allow(clippy::format_collect)] // Simple code matters more than allocations here.

mod annotations;
/// Models with decimals of another crate.
#[deny(missing_docs, warnings, clippy::all)]
#[allow(dead_code, clippy::pedantic)] // The tests do not use every type.
#[path = "generated_price.rs"]
pub mod decimal;
mod decimals;
mod derives;
mod descriptions;
/// The generated models.
#[deny(missing_docs, warnings, clippy::all)]
#[allow(dead_code, clippy::pedantic)] // The tests do not use every type.
#[path = "generated_device.rs"]
pub mod device;
mod documents;
mod entities;
/// Models with entities as values.
#[deny(missing_docs, warnings, clippy::all)]
#[allow(dead_code, clippy::pedantic)] // The tests do not use every type.
#[path = "generated_case.rs"]
pub mod entity;
mod layout;
mod names;
mod output;
mod recursion;
/// Models that accept any version.
#[deny(missing_docs, warnings, clippy::all)]
#[allow(dead_code, clippy::pedantic)] // The tests do not use every type.
#[path = "generated_pump.rs"]
pub mod redfish;
mod versions;

use graph_patch::codegen::{Config, Error};
use graph_patch::metadata::Csdl;

const RESOURCE: &str = include_str!("Resource.xml");
const DEVICE: &str = include_str!("Device.xml");

fn fleet() -> Csdl {
    Csdl::parse_documents([("Device.xml", DEVICE), ("Resource.xml", RESOURCE)]).unwrap()
}

/// A document with one schema of the namespace `ns`.
fn document(references: &str, elements: &str) -> String {
    schema(references, "ns", elements)
}

fn schema(references: &str, namespace: &str, elements: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">{references}
<edmx:DataServices><Schema Namespace="{namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{elements}</Schema></edmx:DataServices></edmx:Edmx>"#
    )
}

/// Models with each derive on one line.
fn with_short_derives(models: &str) -> String {
    let mut short = String::new();
    let mut rest = models;
    while let Some((before, after)) = rest.split_once("#[derive(") {
        let (traits, after) = after.split_once(")]").unwrap();
        let words: Vec<_> = traits.split_whitespace().collect();
        let traits = words.join(" ");
        short += before;
        short += "#[derive(";
        short += traits.trim_end_matches(',');
        short += ")]";
        rest = after;
    }
    short + rest
}

/// The models of a type of the namespace `ns`.
fn models(name: &str, elements: &str) -> Result<String, Error> {
    let csdl = Csdl::parse(&document("", elements)).unwrap();
    Config::new().types([name]).models(&csdl)
}
