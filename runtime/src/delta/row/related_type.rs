//! The type of the entities that a navigation property relates.

use super::{Decode, RowVisitor, StructVisitor};
use crate::body::type_info::Found;
use crate::delta::key_names::KeyNames;
use crate::property::complex::{Complex, Merge};
use crate::{GraphPatch, Model, Patch};

/// The type of the entities of a navigation property, as far as its field declares it.
#[derive(Default)]
pub(crate) struct RelatedType {
    /// The names of the key, if the field has the model of the entities.
    pub(crate) keys: KeyNames,
    /// Whether there is at most one entity.
    pub(crate) is_single: bool,
}

/// Returns the type that a navigation property relates.
pub(crate) fn related_type<R>(resource: &mut R, property: &str) -> RelatedType
where
    R: GraphPatch + 'static,
{
    resource.__with_struct(FindType(property))
}

struct FindType<'a>(&'a str);

impl StructVisitor for FindType<'_> {
    type Output = RelatedType;

    fn visit<S: GraphPatch + 'static>(self, value: &mut S) -> RelatedType {
        let mut related_type = RelatedType::default();
        if let Found::Property(index) = <S::Patch as Patch>::__INFO.find(self.0) {
            value.__row(index, &mut related_type);
        }
        related_type
    }
}

impl RowVisitor for RelatedType {
    fn value<T: 'static, F: Decode<T>>(&mut self, _: &mut T) {}

    fn related_type(&mut self, model: Option<fn() -> Model>, is_single: bool) {
        let keys = model.map(|model| KeyNames::of(model().properties));
        self.keys = keys.unwrap_or_default();
        self.is_single = is_single;
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, _: &mut T) {}
}
