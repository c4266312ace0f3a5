//! The information about a type that its JSON does not contain.

use super::json::to_json;
use serde::Serialize;
use serde_json::Value;

/// A function rather than a value, because types may be recursive.
pub type SchemaOf = fn() -> Schema;

/// The values of the dynamic properties of an open type.
#[derive(Clone, Copy)]
pub enum Dynamic {
    /// Any JSON.
    Untyped,
    /// Complex values of this type.
    Complex(SchemaOf),
}

/// The declared members of a type, which of them are complex, and which a patch cannot change.
#[derive(Default)]
pub struct Schema {
    /// The value that a partial patch creates from null; it has all declared members.
    pub default: Value,
    pub complex: Vec<(&'static str, SchemaOf)>,
    /// The collections of complex values.
    pub items: Vec<(&'static str, SchemaOf)>,
    /// Keys, read-only and skipped members.
    pub not_updatable: Vec<&'static str>,
    pub base: Option<SchemaOf>,
    /// The values of members that are not declared, if the type is open.
    pub dynamic: Option<Dynamic>,
    /// For a polymorphic type, the types of its values. The first is the default for a body without a type.
    pub types: Vec<(&'static str, SchemaOf)>,
}

impl Schema {
    /// A type without complex, key or read-only members.
    pub fn flat(default: &impl Serialize) -> Self {
        Self {
            default: to_json(default),
            ..Self::default()
        }
    }

    pub fn polymorphic(types: &[(&'static str, SchemaOf)]) -> Self {
        Self {
            types: types.into(),
            ..Self::default()
        }
    }

    pub fn complex(mut self, name: &'static str, schema: SchemaOf) -> Self {
        self.complex.push((name, schema));
        self
    }

    pub fn items(mut self, name: &'static str, schema: SchemaOf) -> Self {
        self.items.push((name, schema));
        self
    }

    pub fn not_updatable(mut self, name: &'static str) -> Self {
        self.not_updatable.push(name);
        self
    }

    pub fn open(mut self, values: Dynamic) -> Self {
        self.dynamic = Some(values);
        self
    }

    pub fn base(mut self, base: SchemaOf) -> Self {
        let inherited = base();
        self.complex.extend(inherited.complex);
        self.items.extend(inherited.items);
        self.not_updatable.extend(inherited.not_updatable);
        self.dynamic = self.dynamic.or(inherited.dynamic);
        self.base = Some(base);
        self
    }

    pub fn complex_member(&self, member: &str) -> Option<Self> {
        if let Some((_, schema)) = self.complex.iter().find(|(name, _)| *name == member) {
            return Some(schema());
        }
        match self.dynamic {
            Some(Dynamic::Complex(schema)) if self.is_dynamic(member) => Some(schema()),
            _ => None,
        }
    }

    /// Returns the type of the items of a member that is a collection of complex values.
    pub fn items_of(&self, member: &str) -> Option<Self> {
        let found = self.items.iter().find(|(name, _)| *name == member);
        found.map(|(_, schema)| schema())
    }

    pub fn is_dynamic(&self, member: &str) -> bool {
        let is_declared = self.default.get(member).is_some();
        self.dynamic.is_some() && !is_declared && !member.contains('@')
    }

    /// Returns the type of a value or of a body.
    pub fn type_of(&self, value: &Value) -> Option<(&'static str, Self)> {
        let annotation = value["@odata.type"].as_str();
        let is_annotated = |name| annotation.unwrap_or(name) == name;
        let mut types = self.types.iter();
        let (name, schema) = types.find(|(name, _)| is_annotated(*name))?;
        Some((name, schema()))
    }

    /// Returns `true` if a value keeps the member when it changes from one type to the other.
    pub fn share(one: &Self, other: &Self, member: &str) -> bool {
        let both_open = one.is_dynamic(member) && other.is_dynamic(member);
        both_open || nearest_common_base(one, other).is_some_and(|base| base.get(member).is_some())
    }
}

/// Returns the declared members of the nearest common base type, which identify the type.
fn nearest_common_base(one: &Schema, other: &Schema) -> Option<Value> {
    let bases = other.lineage();
    one.lineage().into_iter().find(|base| bases.contains(base))
}

impl Schema {
    /// Returns the declared members of the type and of each of its base types, upwards.
    fn lineage(&self) -> Vec<Value> {
        let bases = self.base.map(|base| base().lineage()).unwrap_or_default();
        [self.default.clone()].into_iter().chain(bases).collect()
    }
}
