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
///
/// The row of a link does not have the type of its source. So if the variant of the resource does not declare the property,
/// the first variant that declares it is used.
pub(crate) fn related_type<R>(resource: &mut R, property: &str) -> RelatedType
where
    R: GraphPatch + Default + 'static,
{
    let found = resource.__with_struct(FindType(property));
    let of_variants = || {
        let mut resource = R::default();
        (0..R::__TYPES.len()).find_map(|index| {
            resource.__set_type(index);
            resource.__with_struct(FindType(property))
        })
    };
    found.or_else(of_variants).unwrap_or_default()
}

struct FindType<'a>(&'a str);

impl StructVisitor for FindType<'_> {
    type Output = Option<RelatedType>;

    fn visit<S: GraphPatch + 'static>(self, value: &mut S) -> Option<RelatedType> {
        let mut declared = Declared(None);
        if let Found::Property(index) = <S::Patch as Patch>::__INFO.find(self.0) {
            value.__row(index, &mut declared);
        }
        declared.0
    }
}

/// The type that a field declares, if it is a navigation property.
struct Declared(Option<RelatedType>);

impl RowVisitor for Declared {
    fn value<T: 'static, F: Decode<T>>(&mut self, _: &mut T) {}

    fn related_type(&mut self, model: Option<fn() -> Model>, is_single: bool) {
        let keys = model.map(|model| KeyNames::of(model().properties));
        self.0 = Some(RelatedType {
            keys: keys.unwrap_or_default(),
            is_single,
        });
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, _: &mut T) {}
}
