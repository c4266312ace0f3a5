//! Metadata that attacks the program that reads it: as code in a generated model, as control characters in a message, or
//! by its size.
#![allow(clippy::format_collect, clippy::format_push_string)] // Simple code matters more than allocations here.

#[allow(dead_code)]
#[path = "../hostile_json/allocations.rs"]
mod allocations;
mod check;
mod descriptions;
mod growth;
mod items;
mod names;
mod similar_names;
mod xml;

use graph_patch::codegen::{Config, Error};
use graph_patch::metadata::{Csdl, ParseError};

/// Metadata of the namespace `a` with these elements.
fn schema(elements: &str) -> String {
    format!(
        r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{elements}
</Schema></DataServices></Edmx>"#
    )
}

fn parse(elements: &str) -> Result<Csdl, ParseError> {
    Csdl::parse(&schema(elements))
}

/// The generated model of a type.
fn generate(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl)
}

/// The model of the type `a.b`, which consists of the expected items.
fn model(elements: &str) -> String {
    let csdl = parse(elements).unwrap();
    let model = generate(&csdl, "a.b").unwrap();
    items::assert_expected_items(&model);
    model
}
