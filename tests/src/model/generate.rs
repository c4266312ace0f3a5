//! Generates the models of a schema.

use super::{names, style::plain, Kind, Schema, Style, Variant};
use std::collections::{BTreeMap, BTreeSet};

/// Generates the models of all types of a schema, as the text of a module.
///
/// The declared type of a URL gets an enum of itself and its derived types, like the type of a property.
#[must_use]
pub fn source(schema: &Schema, style: Style, declared: &BTreeSet<&str>) -> String {
    let items = { schema.types.values() }
        .flat_map(|ty| ty.properties.iter().map(|property| property.item().0));
    let mut generator = Generator {
        schema,
        style,
        open_to_derived: items.chain(declared.iter().copied()).collect(),
        names: names::names(schema),
        text: String::new(),
    };
    generator.generate();
    match style {
        Style::Client(Variant::Plain) => plain(&generator.text),
        _ => generator.text,
    }
}

pub(super) struct Generator<'a> {
    pub(super) schema: &'a Schema,
    pub(super) style: Style,
    /// The types of places that accept derived types.
    open_to_derived: BTreeSet<&'a str>,
    names: BTreeMap<String, String>,
    text: String,
}

impl Generator<'_> {
    fn generate(&mut self) {
        if self.style.derives_graph() {
            self.line("use graph_patch::GraphPatch;");
        }
        if self.style.is_strict() {
            self.line("use graph_patch::edm;");
            self.line("use graph_patch_tests::text;");
        }
        self.line("use serde::{Deserialize, Serialize};");
        self.line("use serde_json::Value;");
        self.line("use std::collections::BTreeMap;\n");
        self.helpers();
        for ty in self.schema.types.values() {
            match ty.kind {
                Kind::Enum if ty.members.is_empty() => {}
                Kind::Enum => self.enumeration(ty),
                Kind::Entity | Kind::Complex | Kind::Meta => self.structure(ty),
            }
            let is_needed = self.open_to_derived.contains(ty.name.as_str());
            if is_needed && self.schema.is_polymorphic(&ty.name) {
                self.any_enum(ty);
                self.any_companion(ty);
            }
        }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub(super) fn name<'a>(&'a self, wire: &'a str) -> &'a str {
        self.names.get(wire).map_or(wire, String::as_str)
    }

    /// Adds a `#[graph(…)]` attribute, if the models derive `GraphPatch`.
    pub(super) fn graph_attr(&mut self, content: &str, indent: &str) {
        if self.style.derives_graph() {
            self.line(&format!("{indent}#[graph({content})]"));
        }
    }
}
