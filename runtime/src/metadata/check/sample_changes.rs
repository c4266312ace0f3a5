//! Changes of sample values: other values, and values without read-only properties.

use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{StructuredType, Type};
use crate::metadata::Csdl;
use alloc::string::String;
use serde_json::{Map, Value};

impl Csdl {
    /// Changes each boolean and each member of an enumeration in a sample.
    pub(in crate::metadata) fn vary(&self, sample: &mut Map<String, Value>, ty: &StructuredType) {
        let members = self.members(ty);
        for (name, value) in sample {
            let Some(Declared::Property(declared)) = members.get(name.as_str()) else {
                continue;
            };
            let item = first_item(value);
            match (item, self.types.get(&declared.type_name)) {
                (Some(Value::Bool(item)), _) => *item = !*item,
                (Some(item @ Value::String(_)), Some(Type::Enum(of))) => {
                    let last = of.members.last().map(|member| member.name.clone());
                    *item = last.map_or(Value::Null, Value::from);
                }
                (Some(Value::Object(item)), Some(Type::Structured(of))) => {
                    let of = self.type_of(item, of);
                    self.vary(item, of);
                }
                _ => {}
            }
        }
    }

    /// Removes the read-only properties of a sample, at every depth.
    pub(in crate::metadata) fn remove_read_only(
        &self,
        sample: &mut Map<String, Value>,
        ty: &StructuredType,
    ) {
        let members = self.members(ty);
        sample.retain(|name, value| {
            let Some(Declared::Property(declared)) = members.get(name.as_str()) else {
                return true;
            };
            let of = self.types.get(&declared.type_name);
            if let (Some(Value::Object(item)), Some(Type::Structured(of))) = (first_item(value), of)
            {
                let of = self.type_of(item, of);
                self.remove_read_only(item, of);
            }
            declared.read_only.is_none()
        });
    }
}

/// The first item of a collection, or another value itself.
fn first_item(value: &mut Value) -> Option<&mut Value> {
    match value {
        Value::Array(items) => items.first_mut(),
        value => Some(value),
    }
}
