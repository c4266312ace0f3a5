//! A schema → the text of its models.

use super::{names, style::plain, Beside, Kind, Schema, Style};
use std::collections::{BTreeMap, BTreeSet};

/// The models of all types of a schema, as the text of a module. A URL's declared type gets an enum over it and its
/// derived types, as the type of a property does.
#[must_use]
pub fn source(schema: &Schema, style: Style, declared: &BTreeSet<&str>) -> String {
    let items = { schema.types.values() }
        .flat_map(|ty| ty.properties.iter().map(|property| property.item().0));
    let mut printer = Printer {
        schema,
        style,
        open_to_derived: items.chain(declared.iter().copied()).collect(),
        names: names::names(schema),
        text: String::new(),
    };
    printer.all();
    match style {
        Style::Client(Beside::Plain) => plain(&printer.text),
        _ => printer.text,
    }
}

pub(super) struct Printer<'a> {
    pub(super) schema: &'a Schema,
    pub(super) style: Style,
    /// The types whose place takes a derived type, too.
    open_to_derived: BTreeSet<&'a str>,
    names: BTreeMap<String, String>,
    text: String,
}

impl Printer<'_> {
    fn all(&mut self) {
        if self.style.graph() {
            self.line("use graph_patch::GraphPatch;");
        }
        if self.style == Style::Strict {
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
            let is_taken = self.open_to_derived.contains(ty.name.as_str());
            if is_taken && self.schema.is_polymorphic(&ty.name) {
                self.any(ty);
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

    /// An attribute of the derive, where it is derived.
    pub(super) fn graph(&mut self, says: &str, indent: &str) {
        if self.style.graph() {
            self.line(&format!("{indent}#[graph({says})]"));
        }
    }
}
