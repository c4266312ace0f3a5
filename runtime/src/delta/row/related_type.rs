//! The type of the entities that a navigation property relates.

use super::{Decode, RowVisitor, StructVisitor};
use crate::body::type_info::Found;
use crate::delta::key_names::KeyNames;
use crate::property::complex::{Complex, Merge};
use crate::{GraphPatch, Model, Patch};

/// Returns the names of the key of related entities, if the field of the navigation property has their model.
pub(crate) fn related_keys<R: GraphPatch + 'static>(resource: &mut R, property: &str) -> KeyNames {
    resource.__with_struct(FindKeys(property))
}

struct FindKeys<'a>(&'a str);

impl StructVisitor for FindKeys<'_> {
    type Output = KeyNames;

    fn visit<S: GraphPatch + 'static>(self, value: &mut S) -> KeyNames {
        let mut keys = Keys(KeyNames::default());
        if let Found::Property(index) = <S::Patch as Patch>::__INFO.find(self.0) {
            value.__row(index, &mut keys);
        }
        keys.0
    }
}

struct Keys(KeyNames);

impl RowVisitor for Keys {
    fn value<T: 'static, F: Decode<T>>(&mut self, _: &mut T) {}

    fn related_type(&mut self, model: fn() -> Model) {
        self.0 = KeyNames::of(model().properties);
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, _: &mut T) {}
}
