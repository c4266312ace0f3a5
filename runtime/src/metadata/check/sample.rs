//! Values to offer to a model: as a service would have them, and others.

use crate::metadata::check::primitive::Primitive;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::Form;
use crate::metadata::Csdl;
use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};
use serde_json::{Map, Value};

/// How many complex values stand in each other; types that have each other in them have no end.
const DEPTH: u8 = 2;

impl Csdl {
    /// An object of a type, with every property that a body has.
    pub(in crate::metadata) fn object(&self, ty: &StructuredType) -> Map<String, Value> {
        self.object_in(ty, DEPTH)
    }

    /// An object of a type, with the properties that a struct of these names knows.
    pub(in crate::metadata) fn object_of(
        &self,
        fields: &[&str],
        ty: &StructuredType,
    ) -> Map<String, Value> {
        let value = |name: &str| match self.declared(ty, name) {
            Some(Declared::Property(declared)) => Some(self.value(declared, DEPTH)),
            Some(Declared::Navigation(_)) => None,
            None if is_type(name) => Some(format!("#{}", ty.name).into()),
            None => name.contains('@').then(|| "text".into()),
        };
        let members = fields
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), value(name)?)));
        members.collect()
    }

    fn object_in(&self, ty: &StructuredType, depth: u8) -> Map<String, Value> {
        let properties = self.properties(ty);
        let in_bodies = properties.filter(|it| it.type_name != "Edm.Stream");
        let member = |it: &DeclaredProperty| (it.name.clone(), self.value(it, depth));
        in_bodies.map(member).collect()
    }

    fn value(&self, declared: &DeclaredProperty, depth: u8) -> Value {
        match (self.item(declared, depth), declared.is_collection) {
            (None, true) => Value::Array(Vec::new()),
            (None, false) => Value::Null,
            (Some(item), _) => declared.with(item),
        }
    }

    /// A value of a type, if one can be made.
    fn item(&self, declared: &DeclaredProperty, depth: u8) -> Option<Value> {
        let name = declared.type_name.as_str();
        match self.types.get(name) {
            Some(Type::Structured(ty)) => {
                let depth = depth.checked_sub(1)?;
                if !ty.is_abstract {
                    return Some(self.object_in(ty, depth).into());
                }
                let derived = *self.concrete(ty).first()?;
                Some(typed(self.object_in(derived, depth), derived).into())
            }
            Some(Type::Enum(ty)) => Some(ty.members.first()?.name.clone().into()),
            Some(Type::Definition(underlying)) => Primitive::of(declared, underlying)?.sample(),
            None => Primitive::of(declared, name)?.sample(),
        }
    }

    /// The types that values of a type are of, unless they are of itself.
    pub(in crate::metadata) fn concrete(&self, base: &StructuredType) -> Vec<&StructuredType> {
        let derived = self.derived(base).into_iter();
        derived.filter(|one| !one.is_abstract).collect()
    }
}

impl Csdl {
    /// The type that an object says it is of, if it is derived from the declared one.
    pub(in crate::metadata) fn type_of<'a>(
        &'a self,
        object: &Map<String, Value>,
        declared: &'a StructuredType,
    ) -> &'a StructuredType {
        let said = object.get("@odata.type").and_then(Value::as_str);
        let is_said =
            |one: &&StructuredType| said.and_then(|it| it.strip_prefix('#')) == Some(&one.name);
        let concrete = self.concrete(declared);
        let of = concrete.iter().copied().find(is_said);
        let first = || concrete.first().copied().filter(|_| declared.is_abstract);
        of.or_else(first).unwrap_or(declared)
    }
}

/// An object that says its type.
pub(in crate::metadata) fn typed(
    mut object: Map<String, Value>,
    ty: &StructuredType,
) -> Map<String, Value> {
    object.insert("@odata.type".into(), format!("#{}", ty.name).into());
    object
}

/// A value that no type is made for.
pub(in crate::metadata) fn odd() -> Value {
    let mut odd = Map::new();
    odd.insert("?".into(), Value::Array(vec![Value::Null]));
    Value::Object(odd)
}

/// Values of every kind, of which a type of that form probably takes one.
pub(in crate::metadata) fn some_of_each(form: Form) -> Vec<Value> {
    let mut values = vec![
        Value::Null,
        Value::Array(Vec::new()),
        Value::Object(Map::new()),
    ];
    if let Form::Enum([first, ..]) = form {
        values.push((*first).into());
    }
    values.extend(Primitive::ALL.iter().filter_map(Primitive::sample));
    values
}

pub(in crate::metadata) fn is_type(name: &str) -> bool {
    name == "@odata.type" || name == "@type"
}
