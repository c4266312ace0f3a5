//! The schema of one object of a body.

use super::annotation;
use super::bind;
use super::complex;
use super::describe::Patches;
use super::null::set_nullable;
use super::path::Path;
use super::set_keyword;
use crate::{Model, Property, PropertyKind};
use alloc::{string::String, vec::Vec};
use serde_json::{json, Map, Value};

/// A name that no type declares: a declared name is not a dynamic property.
const UNDECLARED: &str = "graph-patch: any dynamic property";

/// The members of an object.
#[derive(Default)]
pub(super) struct Object {
    pub(super) properties: Map<String, Value>,
    /// The names of keys and read-only properties, whose values are ignored.
    ignored: Vec<&'static str>,
    /// The names of the annotations that relate entities.
    pub(super) bound: Vec<String>,
    /// Members of which at most one may be set: the names of one property.
    pub(super) alternatives: Vec<Vec<String>>,
    /// The schema of dynamic properties, if the type is open.
    dynamic: Option<Value>,
}

impl Object {
    /// Adds properties, and those of base types. `own` is the resource's own schema.
    pub(super) fn add_all(
        &mut self,
        patches: &mut Patches<'_>,
        properties: &'static [Property],
        own: &Value,
        path: &Path,
    ) {
        for property in properties {
            match property.kind {
                PropertyKind::Key | PropertyKind::ReadOnly => self.ignored.extend(property.names()),
                PropertyKind::Value => {
                    let schema = patches.own_property(own, property);
                    let schema = patches.nullable(schema, property.name, path);
                    self.add(property.names().map(Into::into).collect(), &schema);
                }
                PropertyKind::Complex(model) => {
                    let own = patches.own_property(own, property);
                    let mut schema = complex::value(patches, property.name, model(), &own, path);
                    if let Some(description) = own.get("description") {
                        set_keyword(&mut schema, "description", description.clone());
                    }
                    let schema = patches.nullable(schema, property.name, path);
                    self.add(property.names().map(Into::into).collect(), &schema);
                }
                PropertyKind::Bind => bind::add(self, patches.reads, property, path),
                PropertyKind::Base(model) => self.add_all(patches, model().properties, own, path),
                PropertyKind::Dynamic => {
                    let schema = patches.own.dynamic(own).cloned();
                    self.open(patches, schema.unwrap_or(Value::Bool(true)));
                }
                PropertyKind::DynamicComplex(model) => {
                    let own = patches.own.dynamic(own).cloned().unwrap_or_default();
                    let schema = patches.reference(model(), &own, &path.member(UNDECLARED));
                    self.open(patches, schema);
                }
                PropertyKind::Variant(_) => {}
            }
        }
    }

    /// Adds a property under each of its names.
    fn add(&mut self, names: Vec<String>, schema: &Value) {
        for name in &names {
            self.properties.insert(name.clone(), schema.clone());
        }
        self.alternatives.push(names);
    }

    /// Adds dynamic properties, which null removes.
    fn open(&mut self, patches: &Patches<'_>, schema: Value) {
        self.dynamic = Some(set_nullable(schema, true, patches.own));
    }

    /// Adds a member that is rejected, although an open type accepts other names.
    pub(super) fn reject(&mut self, name: String) {
        self.properties.insert(name, Value::Bool(false));
    }

    pub(super) fn into_schema(mut self, model: &Model) -> Value {
        for name in ["@odata.type", "@type"] {
            let schema = annotation::odata_type(model);
            self.properties.insert(name.into(), schema);
        }
        let mut schema = json!({
            "type": "object",
            "properties": self.properties,
            "patternProperties": annotation::patterns(&self.ignored, self.dynamic.is_some()),
            "additionalProperties": self.dynamic.unwrap_or(Value::Bool(false)),
            "propertyNames": annotation::names(&self.bound),
        });
        let pairs: Vec<_> = { self.alternatives.iter() }
            .flat_map(|names| pairs(names))
            .collect();
        if !pairs.is_empty() {
            set_keyword(&mut schema, "not", json!({ "anyOf": pairs }));
        }
        schema
    }
}

/// Returns a schema for each two names, which accepts objects that have both.
fn pairs(names: &[String]) -> impl Iterator<Item = Value> + '_ {
    let indexed = names.iter().enumerate();
    indexed.flat_map(|(index, one)| {
        let others = names.iter().skip(index).skip(1);
        others.map(move |other| json!({ "required": [one, other] }))
    })
}
