//! The field type of a property.

use super::{generate::Generator, names, primitive::primitive, Kind, Property, Style, TypeRecord};

impl Generator<'_> {
    pub(super) fn field_type(&self, owner: &TypeRecord, property: &Property) -> String {
        let (item, is_many) = property.item();
        self.wrapped(owner, property, self.item_type(item, is_many))
    }

    /// Wraps the item type in `Box`, `Option` and `Vec`, as the property requires.
    pub(super) fn wrapped(
        &self,
        owner: &TypeRecord,
        property: &Property,
        mut ty: String,
    ) -> String {
        let (item, is_many) = property.item();
        let is_recursive = !is_many && self.schema.is_recursive(owner, item);
        if is_recursive {
            ty = format!("Box<{ty}>");
        }
        // schemars creates the default of a value, which must end.
        if property.nullable || is_recursive && self.style == Style::Schema {
            // For a collection, `nullable` concerns its items (OData CSDL XML 4.01, 7.2).
            ty = format!("Option<{ty}>");
        }
        if is_many {
            ty = format!("Vec<{ty}>");
        }
        ty
    }

    /// Returns `true` if the value is merged; a collection is replaced. [OData Protocol 4.01, 11.4.3]
    pub(super) fn is_complex(&self, property: &Property) -> bool {
        let (item, is_many) = property.item();
        !is_many && self.schema.structure(item).is_some()
    }

    /// Returns `true` if a patch can set the property.
    pub(super) fn is_updatable(owner: &TypeRecord, property: &Property) -> bool {
        !owner.key.contains(&property.name) && !property.is_read_only()
    }

    pub(super) fn item_type(&self, item: &str, is_many: bool) -> String {
        let Some(ty) = self.schema.types.get(item) else {
            return primitive(item, self.style).into();
        };
        if ty.kind == Kind::Enum {
            return self.enum_type(ty);
        }
        match (is_many, self.style) {
            (true, Style::Strict) => format!("{}Patch", self.structure_type(item)),
            // An item of a tagged enum has its type with `#`, which the documentation omits.
            (true, Style::Schema) => self.name(item).into(),
            _ => self.structure_type(item),
        }
    }

    /// Returns the struct of a type, or the enum of the type and its derived types.
    fn structure_type(&self, name: &str) -> String {
        if self.schema.is_polymorphic(name) {
            names::any_name(self.name(name))
        } else {
            self.name(name).into()
        }
    }

    fn enum_type(&self, ty: &TypeRecord) -> String {
        match (ty.flags, self.style) {
            _ if ty.members.is_empty() => "String".into(),
            (true, Style::Client(_)) => "String".into(),
            (true, Style::Strict | Style::Schema) => format!("edm::Flags<{}>", self.name(&ty.name)),
            (false, _) => self.name(&ty.name).into(),
        }
    }
}
