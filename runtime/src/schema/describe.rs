//! From a resource's model and its own schema to the schemas of its patch.

use super::null::set_nullable;
use super::object::Object;
use super::own::Definitions;
use super::path::Path;
use super::set_keyword;
use super::used::used;
use crate::{GraphPatch, Model, Property, PropertyKind};
use alloc::{format, string::String, vec::Vec};
use serde::Deserialize;
use serde_json::{json, Map, Value};

/// The schemas of patches, by name.
pub(super) struct Description {
    /// The name of the resource's own patch.
    root: String,
    pub(super) patches: Map<String, Value>,
}

impl Description {
    /// Returns the schema of the resource's own patch, and the patches that it refers to.
    pub(super) fn split(self, prefix: &str) -> (Value, Map<String, Value>) {
        let definitions = Definitions {
            map: &self.patches,
            prefix,
        };
        let root = self.patches.get(&self.root).cloned().unwrap_or_default();
        let others = used(&root, &definitions);
        (root, others)
    }
}

/// Describes the patch of `R`, whose own schema is given.
pub(super) fn describe<R: GraphPatch>(own: &Value, definitions: &Definitions<'_>) -> Description {
    let mut patches = Patches {
        reads: |body| R::Patch::deserialize(body).is_ok(),
        own: definitions,
        names: Vec::new(),
        described: Map::new(),
    };
    let model = Model::of::<R>();
    let name = patches.name(model, own, last(core::any::type_name::<R::Patch>()));
    patches.define(name.clone(), model, own, &Path::default());
    Description {
        root: name,
        patches: patches.described,
    }
}

pub(super) struct Patches<'a> {
    /// Whether the patch of the root resource accepts a body. It decides what only the types know.
    pub(super) reads: fn(&Value) -> bool,
    pub(super) own: &'a Definitions<'a>,
    /// The types that have a name, with that name.
    names: Vec<(Model, String)>,
    described: Map<String, Value>,
}

impl Patches<'_> {
    /// Returns a reference to the patch of a type, which it describes at the first call.
    pub(super) fn reference(&mut self, model: Model, own: &Value, path: &Path) -> Value {
        let is_same = |known: &Model| identity(known) == identity(&model);
        let known = self.names.iter().find(|(known, _)| is_same(known));
        let name = if let Some((_, name)) = known {
            name.clone()
        } else {
            let name = self.name(model, own, &format!("{}Patch", last(model.name)));
            self.define(name.clone(), model, own, path);
            name
        };
        json!({ "$ref": format!("{}{name}", self.own.prefix) })
    }

    fn define(&mut self, name: String, model: Model, own: &Value, path: &Path) {
        self.names.push((model, name.clone()));
        let is_variant = |property: &Property| matches!(property.kind, PropertyKind::Variant(_));
        let mut schema = if model.properties.iter().any(is_variant) {
            self.polymorphic(model, own, path)
        } else {
            let mut object = Object::default();
            object.add_all(self, model.properties, own, &path.of_type(model.odata_type));
            object.into_schema(&model)
        };
        if let Some(description) = self.own.description(own) {
            set_keyword(&mut schema, "description", description.clone());
        }
        self.described.insert(name, schema);
    }

    /// Describes an enum: the type in the body selects the variant, and no type selects the declared one.
    fn polymorphic(&mut self, model: Model, own: &Value, path: &Path) -> Value {
        let mut alternatives = Vec::new();
        for (index, property) in model.properties.iter().enumerate() {
            let PropertyKind::Variant(variant) = property.kind else {
                continue;
            };
            // The enum decides which names select its variants.
            let variant = Model {
                any_version: model.any_version,
                ..variant()
            };
            // No body selects a variant that stores the type of its resource.
            if variant
                .properties
                .iter()
                .any(|property| property.name == "@odata.type")
            {
                continue;
            }
            let own = self.own.variant(own, index, variant.odata_type);
            let own = own.cloned().unwrap_or_default();
            let mut alternative = self.reference(variant, &own, path);
            if variant.odata_type != model.odata_type {
                let is_typed = json!([{ "required": ["@odata.type"] }, { "required": ["@type"] }]);
                set_keyword(&mut alternative, "anyOf", is_typed);
            }
            alternatives.push(alternative);
        }
        json!({ "oneOf": alternatives })
    }

    /// Returns the resource's own schema of a property, without the default: an absent property is not changed.
    pub(super) fn own_property(&self, own: &Value, property: &Property) -> Value {
        let names = [property.name, property.written].into_iter();
        let mut names = names.chain(property.names());
        let found = names.find_map(|name| self.own.property(own, name));
        let mut found = found.cloned().unwrap_or(Value::Bool(true));
        if let Some(keywords) = found.as_object_mut() {
            keywords.remove("default");
        }
        found
    }

    /// Makes a schema accept null exactly where the patch does.
    pub(super) fn nullable(&self, schema: Value, name: &str, path: &Path) -> Value {
        let is_nullable = (self.reads)(&path.body(name, Value::Null));
        set_nullable(schema, is_nullable, self.own)
    }

    /// Returns a free name. If the type's own definition has another name than the type, that name is unique in the document,
    /// so the patch is named after it.
    fn name(&self, model: Model, own: &Value, default: &str) -> String {
        let definition = self.own.definition(own);
        let definition = definition.filter(|name| name != last(model.name));
        let name = definition.map(|name| format!("{name}Patch"));
        self.free_name(name.as_deref().unwrap_or(default))
    }

    /// Returns a name that neither a patch nor one of the resource's own definitions has.
    fn free_name(&self, wanted: &str) -> String {
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let wanted: String = { wanted.chars() }
            .map(|letter| if is_allowed(letter) { letter } else { '_' })
            .collect();
        let is_free = |name: &String| {
            let is_taken = self.names.iter().any(|(_, taken)| taken == name);
            !is_taken && !self.own.map.contains_key(name)
        };
        let numbered = (2_u32..).map(|number| format!("{wanted}{number}"));
        let mut names = core::iter::once(wanted.clone()).chain(numbered);
        names.find(is_free).unwrap_or_default()
    }
}

fn identity(model: &Model) -> (&'static str, &'static str, bool) {
    (model.name, model.odata_type, model.any_version)
}

/// Returns the last segment of a path.
fn last(path: &str) -> &str {
    path.rsplit("::")
        .next()
        .unwrap_or(path)
        .trim_start_matches("r#")
}
