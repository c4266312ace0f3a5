//! Compares the dynamic properties of a model with an open type, and with the types that an annotation lists for them.

use crate::metadata::check::enumeration::quoted_list;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType};
use crate::metadata::DisagreementKind;
use crate::{Model, Property, PropertyKind};
use alloc::{format, string::String, vec::Vec};

impl<'a> Check<'a> {
    pub(in crate::metadata) fn dynamic(
        &mut self,
        property: &Property,
        declared: &'a StructuredType,
    ) {
        if !self.csdl.is_open(declared) {
            if !self.is_base_undeclared(declared) {
                let model = format!("stores dynamic properties in `{}`", property.field);
                self.report(DisagreementKind::Closed, model, "does not allow them");
            }
            return;
        }
        let complex = match property.kind {
            PropertyKind::DynamicComplex(model) => Some(model()),
            _ => None,
        };
        match (self.csdl.dynamic_types(declared), complex) {
            // Null removes a collection too, but no collection accepts it.
            ([of], complex) if !of.is_collection => self.at(&of.name, |check| {
                check.value(of, complex.as_ref(), true);
            }),
            ([], Some(model)) => self.at("*", |check| {
                let of = if model.typed {
                    check.named(&model)
                } else {
                    let name = model.odata_type.trim_start_matches('#');
                    check.csdl.structured_type(name)
                };
                if let Some(of) = of {
                    check.resource(&model, of);
                }
            }),
            (several, Some(model)) => self.one_of(&model, several),
            (_, None) => {}
        }
    }

    /// Compares the model of the items with the type of the same name.
    fn one_of(&mut self, model: &Model, several: &'a [DeclaredProperty]) {
        let name = model.odata_type.trim_start_matches('#');
        let of = several
            .iter()
            .find(|it| it.type_name == name && !it.is_collection);
        self.at("*", |check| match of {
            Some(of) => check.value(of, Some(model), true),
            None if model.typed => {
                let names: Vec<_> = several.iter().map(full_type).collect();
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                let service = format!("allows {}", quoted_list(&names));
                check.report(
                    DisagreementKind::TypeName,
                    format!("has the type `{name}`"),
                    service,
                );
            }
            None => {}
        });
    }
}

fn full_type(property: &DeclaredProperty) -> String {
    let name = &property.type_name;
    if property.is_collection {
        format!("Collection({name})")
    } else {
        name.clone()
    }
}
