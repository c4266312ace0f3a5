//! What JSON alone does not say of a type.

use super::json::to_json;
use serde::Serialize;
use serde_json::Value;

/// Asked for when it is needed, for types may hold themselves.
pub type SchemaOf = fn() -> Schema;

/// Which members of a type are declared, which are complex, and which a patch never changes.
#[derive(Default)]
pub struct Schema {
    /// What a part creates from null; it has the declared members.
    pub default: Value,
    pub complex: Vec<(&'static str, SchemaOf)>,
    /// Keys, read-only and skipped members.
    pub fixed: Vec<&'static str>,
    pub base: Option<SchemaOf>,
    /// Whether other members than the declared ones are dynamic.
    pub is_open: bool,
    /// Of a declared type, all that a value may be of. The first is meant where none is said.
    pub types: Vec<(&'static str, SchemaOf)>,
}

impl Schema {
    /// A type with neither complex nor fixed members.
    pub fn flat(default: &impl Serialize) -> Self {
        Self {
            default: to_json(default),
            ..Self::default()
        }
    }

    pub fn one_of(types: &[(&'static str, SchemaOf)]) -> Self {
        Self {
            types: types.into(),
            ..Self::default()
        }
    }

    pub fn complex(mut self, name: &'static str, schema: SchemaOf) -> Self {
        self.complex.push((name, schema));
        self
    }

    pub fn fixed(mut self, name: &'static str) -> Self {
        self.fixed.push(name);
        self
    }

    pub fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    pub fn base(mut self, base: SchemaOf) -> Self {
        let inherited = base();
        self.complex.extend(inherited.complex);
        self.fixed.extend(inherited.fixed);
        self.is_open |= inherited.is_open;
        self.base = Some(base);
        self
    }

    pub fn of(&self, member: &str) -> Option<Self> {
        let (_, schema) = self.complex.iter().find(|(name, _)| *name == member)?;
        Some(schema())
    }

    pub fn is_dynamic(&self, member: &str) -> bool {
        self.is_open && self.default.get(member).is_none()
    }

    /// The type that a value or a body is of.
    pub fn type_of(&self, value: &Value) -> Option<(&'static str, Self)> {
        let said = value["@odata.type"].as_str();
        let is_meant = |name| said.unwrap_or(name) == name;
        let mut types = self.types.iter();
        let (name, schema) = types.find(|(name, _)| is_meant(*name))?;
        Some((name, schema()))
    }

    /// Whether a value of one type that becomes one of the other keeps the member.
    pub fn share(one: &Self, other: &Self, member: &str) -> bool {
        let both_open = one.is_dynamic(member) && other.is_dynamic(member);
        both_open || common(one, other).is_some_and(|common| common.get(member).is_some())
    }
}

/// The declared members of the nearest common base type, which are enough to know it by.
fn common(one: &Schema, other: &Schema) -> Option<Value> {
    let above = other.line();
    one.line().into_iter().find(|base| above.contains(base))
}

impl Schema {
    /// The declared members of the type and of its base types, upwards.
    fn line(&self) -> Vec<Value> {
        let above = self.base.map(|base| base().line()).unwrap_or_default();
        [self.default.clone()].into_iter().chain(above).collect()
    }
}
