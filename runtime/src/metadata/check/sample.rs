//! Sample values to try on a model: values as a service sends them, and values that no type expects.

use crate::metadata::check::primitive::Primitive;
use crate::metadata::csdl::limits;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::JsonType;
use crate::metadata::Csdl;
use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};
use serde_json::{Map, Value};

/// How many levels of complex values a sample nests. Recursive types would otherwise not terminate.
const DEPTH: u8 = 2;

/// A sample value that is being made.
struct Sample<'a> {
    csdl: &'a Csdl,
    /// How many more properties it can have.
    left: usize,
}

impl Csdl {
    fn sample(&self) -> Sample<'_> {
        Sample {
            csdl: self,
            left: limits::SAMPLE,
        }
    }

    /// An object of a type with every property that a body can contain.
    pub(in crate::metadata) fn sample_object(&self, ty: &StructuredType) -> Map<String, Value> {
        self.sample().object(ty, DEPTH)
    }

    /// An object of a type with only the properties that a struct has fields for.
    pub(in crate::metadata) fn sample_with_fields(
        &self,
        fields: &[&str],
        ty: &StructuredType,
    ) -> Map<String, Value> {
        let (members, mut sample) = (self.members(ty), self.sample());
        let mut value = |name: &str| match members.get(name) {
            Some(Declared::Property(declared)) => Some(sample.value(declared, DEPTH)),
            Some(Declared::Navigation(_)) => None,
            None if is_type_annotation(name) => Some(format!("#{}", ty.name).into()),
            None => name.contains('@').then(|| "text".into()),
        };
        let members = fields
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), value(name)?)));
        members.collect()
    }
}

impl Sample<'_> {
    fn object(&mut self, ty: &StructuredType, depth: u8) -> Map<String, Value> {
        let csdl = self.csdl;
        let in_bodies = csdl.properties(ty).filter(|it| !csdl.is_stream(it));
        let in_bodies: Vec<_> = in_bodies.take(self.left).collect();
        self.left = self.left.saturating_sub(in_bodies.len());
        let member = |it: &DeclaredProperty| (it.name.clone(), self.value(it, depth));
        in_bodies.into_iter().map(member).collect()
    }

    fn value(&mut self, declared: &DeclaredProperty, depth: u8) -> Value {
        match (self.item(declared, depth), declared.is_collection) {
            (None, true) => Value::Array(Vec::new()),
            (None, false) => Value::Null,
            (Some(item), _) => declared.with(item),
        }
    }

    /// A value of a type, or an item if it is a collection. `None` if the nesting is too deep or the type is unknown.
    fn item(&mut self, declared: &DeclaredProperty, depth: u8) -> Option<Value> {
        let name = declared.type_name.as_str();
        match self.csdl.types.get(name) {
            Some(Type::Structured(ty)) => {
                let depth = depth.checked_sub(1).filter(|_| self.left > 0)?;
                if !ty.is_abstract {
                    return Some(self.object(ty, depth).into());
                }
                let derived = self.csdl.first_concrete(ty)?;
                Some(with_type(self.object(derived, depth), derived).into())
            }
            Some(Type::Enum(ty)) => Some(ty.members.first()?.name.clone().into()),
            Some(Type::Definition(underlying)) => Primitive::of(declared, underlying)?.sample(),
            None => Primitive::of(declared, name)?.sample(),
        }
    }
}

impl Csdl {
    /// The type and its derived types, without the abstract ones.
    pub(in crate::metadata) fn concrete(&self, base: &StructuredType) -> Vec<&StructuredType> {
        let derived = self.derived(base).into_iter();
        derived.filter(|one| !one.is_abstract).collect()
    }

    /// The type in `@odata.type` of an object, if it is derived from the declared type.
    pub(in crate::metadata) fn type_of<'a>(
        &'a self,
        object: &Map<String, Value>,
        declared: &'a StructuredType,
    ) -> &'a StructuredType {
        let named = object.get("@odata.type").and_then(Value::as_str);
        let named = named.and_then(|it| self.structured_type(it.strip_prefix('#')?));
        let is_derived = |one: &&StructuredType| {
            !one.is_abstract && self.lineage(one).any(|above| above.name == declared.name)
        };
        let first = || {
            self.first_concrete(declared)
                .filter(|_| declared.is_abstract)
        };
        let of = named.filter(is_derived).or_else(first);
        of.unwrap_or(declared)
    }
}

/// Adds `@odata.type` to an object.
pub(in crate::metadata) fn with_type(
    mut object: Map<String, Value>,
    ty: &StructuredType,
) -> Map<String, Value> {
    object.insert("@odata.type".into(), format!("#{}", ty.name).into());
    object
}

/// An object that no model expects: only a type that accepts any value accepts it.
pub(in crate::metadata) fn unexpected_value() -> Value {
    let mut members = Map::new();
    members.insert("?".into(), Value::Array(vec![Value::Null]));
    Value::Object(members)
}

/// One value of every kind, so that most types accept one of them.
pub(in crate::metadata) fn sample_of_each_kind(json_type: JsonType) -> Vec<Value> {
    let mut values = vec![
        Value::Null,
        Value::Array(Vec::new()),
        Value::Object(Map::new()),
    ];
    if let JsonType::Enum([first, ..]) = json_type {
        values.push((*first).into());
    }
    values.extend(Primitive::ALL.iter().filter_map(Primitive::sample));
    values
}

pub(in crate::metadata) fn is_type_annotation(name: &str) -> bool {
    name == "@odata.type" || name == "@type"
}
