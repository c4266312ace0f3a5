//! A property in the hand-written alternative to the derive.

use super::{generate::Generator, Property, TypeRecord};

impl Generator<'_> {
    /// Returns the type that a property is set to: a patch for a complex property.
    pub(super) fn patch_type(&self, owner: &TypeRecord, property: &Property) -> String {
        if !self.is_complex(property) {
            return self.field_type(owner, property);
        }
        let (item, _) = property.item();
        self.wrapped(
            owner,
            property,
            format!("{}Patch", self.item_type(item, false)),
        )
    }

    pub(super) fn apply_property(&self, property: &Property, field: &str) -> String {
        match (self.is_complex(property), property.nullable) {
            (false, _) => format!("if let Some(value) = self.{field} {{ resource.{field} = value; }}"),
            (true, false) => {
                format!("if let Some(patch) = self.{field} {{ patch.apply(&mut resource.{field}); }}")
            }
            (true, true) => format!(
                "match self.{field} {{ None => {{}}, Some(None) => resource.{field} = None, \
                 Some(Some(patch)) => patch.apply(resource.{field}.get_or_insert_with(Default::default)) }}"
            ),
        }
    }

    pub(super) fn diff_property(
        &self,
        owner: &TypeRecord,
        property: &Property,
        field: &str,
    ) -> String {
        if !self.is_complex(property) {
            return format!("changed(&older.{field}, &newer.{field})");
        }
        let (item, _) = property.item();
        let patch = format!("{}Patch", self.item_type(item, false));
        let boxed = if self.schema.is_recursive(owner, item) {
            ".into()"
        } else {
            ""
        };
        let differs = format!("(older.{field} != newer.{field})");
        if !property.nullable {
            return format!(
                "{differs}.then(|| {patch}::diff(&older.{field}, &newer.{field}){boxed})"
            );
        }
        format!(
            "{differs}.then(|| newer.{field}.as_ref().map(|newer| \
             {patch}::diff(&older.{field}.clone().unwrap_or_default(), newer){boxed}))"
        )
    }
}
