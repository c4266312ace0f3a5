//! The rules that concern several fields, or a field and the methods of its patch.

use crate::{
    error::Errors,
    model::{Kind, Model, Names, Polymorphic, Property, Resource},
    name::Name,
};
use std::collections::HashMap;
use syn::{ext::IdentExt, Ident};

/// Reports the errors and returns the model, in which the fields that have errors are marked.
pub(crate) fn check(mut model: Model, errors: &mut Errors) -> Model {
    match &mut model {
        Model::Struct(resource) => {
            check_properties(resource, errors);
            let fields = resource.properties.iter();
            let attributes = fields.map(|property| &property.attributes);
            resource.container.check_derives(attributes, errors);
        }
        Model::Enum(polymorphic) => {
            check_variant_types(polymorphic, errors);
            let variants = polymorphic.variants.iter();
            let attributes = variants.map(|variant| &variant.attributes);
            polymorphic.container.check_derives(attributes, errors);
        }
    }
    model
}

fn check_properties(resource: &mut Resource, errors: &mut Errors) {
    let mut seen = Seen::default();
    resource.read_only.retain(|property| {
        let names = property.names.deserialized.iter();
        let used = names.filter(|name| !seen.add_name(name, &property.ident, errors));
        used.count() == 0
    });
    let typed = resource.typed;
    let read_only = &resource.read_only;
    let is_read_only = |name: &Name| {
        let mut names = read_only.iter().flat_map(|property| property.names.all());
        names.any(|read_only| read_only.text == name.text)
    };
    for property in &mut resource.properties {
        let ((), has_errors) = errors.with_checkpoint(|errors| {
            seen.add(property, errors);
            check_setter_name(property, errors);
            check_not_annotation(property, typed, errors);
            // A read-only property may have the annotation's name: a patch never serializes it.
            if let Some(annotation) = &property.annotation {
                if !is_read_only(&annotation.name) {
                    seen.add_annotation(&annotation.name, &property.ident, errors);
                }
            }
        });
        property.has_errors |= has_errors;
    }
}

/// The names and roles of the fields so far, each with its field.
#[derive(Default)]
struct Seen {
    names: HashMap<String, Ident>,
    /// The type annotations, each with the field that has it.
    annotations: HashMap<String, Ident>,
    base: Option<Ident>,
    dynamic: Option<Ident>,
}

impl Seen {
    fn add(&mut self, property: &Property, errors: &mut Errors) {
        let field = &property.ident;
        match &property.kind {
            Kind::Value(names) | Kind::With(names, _) | Kind::Complex(names) => {
                self.add_names(names.all(), field, errors);
            }
            Kind::Bind(bound, entity) => {
                self.add_names(entity.iter().chain(bound.all()), field, errors);
            }
            // A type has one base type (OData CSDL XML 4.01, 6.2), and undeclared properties are stored in one map.
            Kind::Base => add_role(&mut self.base, "base", field, errors),
            Kind::Dynamic { .. } => add_role(&mut self.dynamic, "dynamic", field, errors),
        }
    }

    fn add_names<'a>(
        &mut self,
        names: impl IntoIterator<Item = &'a Name>,
        field: &Ident,
        errors: &mut Errors,
    ) {
        for name in names {
            self.add_name(name, field, errors);
        }
    }

    fn add_annotation(&mut self, name: &Name, field: &Ident, errors: &mut Errors) {
        if self.names.contains_key(&name.text) {
            reject_annotation_name(name, field, errors);
        }
        self.annotations.insert(name.text.clone(), field.clone());
    }

    /// Returns `false` for a name that another property has in either direction. A value could reach the wrong one.
    fn add_name(&mut self, name: &Name, field: &Ident, errors: &mut Errors) -> bool {
        let text = &name.text;
        if let Some(other) = self.names.get(text) {
            errors.push(
                name,
                format_args!(
                    "the name `{text}` is already used by the field `{other}`; choose another name"
                ),
            );
            return false;
        }
        if let Some(annotated) = self.annotations.get(text) {
            reject_annotation_name(name, annotated, errors);
        }
        self.names.insert(text.clone(), field.clone());
        true
    }
}

fn reject_annotation_name(name: &Name, annotated: &Ident, errors: &mut Errors) {
    errors.push(
        name,
        format_args!(
            "`{}` is the annotation that `#[graph(type = …)]` adds to the field `{annotated}`, and another field has that name; remove one",
            name.text
        ),
    );
}

fn add_role(slot: &mut Option<Ident>, role: &str, field: &Ident, errors: &mut Errors) {
    match slot {
        None => *slot = Some(field.clone()),
        Some(other) => errors.push(
            field,
            format_args!("`{role}` is allowed on one field only, and `{other}` already has it"),
        ),
    }
}

/// The methods of `Patch` that a setter would hide.
const METHODS: [&str; 8] = [
    "apply",
    "changed_paths",
    "changed_properties",
    "conflicts",
    "conflicts_with",
    "is_empty",
    "rebase",
    "then",
];

fn check_setter_name(property: &Property, errors: &mut Errors) {
    let name = property.ident.unraw();
    if METHODS.iter().any(|method| name == method) {
        let json_name = match &property.kind {
            Kind::Bind(_, entity) => entity.first(),
            _ => property.names().map(|names| &names.serialized),
        };
        let rename = json_name
            .map(|name| format!(" and use `#[serde(rename = \"{}\")]`", name.text))
            .unwrap_or_default();
        errors.push(
            &property.ident,
            format_args!("the setter would hide `Patch::{name}`; rename the field{rename}"),
        );
    }
}

/// Only an untyped struct can store the type of a resource in a property.
fn check_not_annotation(property: &Property, typed: bool, errors: &mut Errors) {
    let mut names = property.names().into_iter().flat_map(Names::all);
    let is_annotation =
        |name: &&Name| name.text.starts_with('@') && (typed || name.text != "@odata.type");
    if let Some(name) = names.find(is_annotation) {
        errors.push(
            name,
            format_args!(
                "`{}` is the name of an annotation, which a patch cannot update; choose another name or add `#[graph(read_only)]`",
                name.text
            ),
        );
    }
}

fn check_variant_types(polymorphic: &mut Polymorphic, errors: &mut Errors) {
    let mut seen = HashMap::new();
    polymorphic.variants.retain(|variant| {
        let ty = variant.ty.to_string();
        let is_new = match seen.get(&ty) {
            None => true,
            Some(other) => {
                errors.push(
                    &variant.ty,
                    format_args!("the variant `{other}` already contains this struct; remove one"),
                );
                false
            }
        };
        if is_new {
            seen.insert(ty, variant.ident.clone());
        }
        polymorphic.has_errors |= !is_new;
        is_new
    });
}
