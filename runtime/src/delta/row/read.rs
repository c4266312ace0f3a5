//! Reads the members of a row into a new resource, and keeps which ones it sets.

use super::name::{Member, MemberSeed};
use super::polymorphic::read_typed;
use super::values::RowValues;
use super::{Contents, StructVisitor};
use crate::body::place::{Name, Place};
use crate::body::reader::{Annotations, Values};
use crate::delta::fields::{keys, Fields};
use crate::delta::head::Head;
use crate::delta::key;
use crate::polymorphic::content::Content;
use crate::polymorphic::type_first;
use crate::{GraphPatch, Patch};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use core::mem;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess};

/// The resource that an object is read into.
pub(crate) struct Object<'a, R> {
    pub(super) value: &'a mut R,
    pub(super) contents: &'a mut Contents,
    /// What the members of a row mean beside its properties. Complex values have none.
    pub(super) head: Option<&'a mut Head>,
    pub(super) place: &'a Place<'a>,
}

/// Reads a complex value.
pub(crate) fn read<'de, R: GraphPatch + 'static, D: Deserializer<'de>>(
    value: &mut R,
    deserializer: D,
    place: &Place<'_>,
) -> Result<Contents, D::Error> {
    let mut contents = Contents::default();
    deserializer.deserialize_map(Object {
        value,
        contents: &mut contents,
        head: None,
        place,
    })?;
    Ok(contents)
}

/// Reads a row.
pub(crate) fn read_row<'a, R>(
    value: &'a mut R,
    contents: &'a mut Contents,
    head: &'a mut Head,
    place: &'a Place<'a>,
) -> Object<'a, R> {
    Object {
        value,
        contents,
        head: Some(head),
        place,
    }
}

impl<'de, R: GraphPatch + 'static> DeserializeSeed<'de> for Object<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: GraphPatch + 'static> de::Visitor<'de> for Object<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if !R::__TYPES.is_empty() && type_first::is_asked(formatter) {
            return type_first::answer(formatter);
        }
        write!(formatter, "an object of type `{}`", R::ODATA_TYPE)
    }

    /// Reads a buffered object, whose type is its first member.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, object: D) -> Result<(), D::Error> {
        object.deserialize_map(TypeFirst(self))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<(), A::Error> {
        if R::__TYPES.is_empty() {
            read_members(object, &mut self, &mut Annotations::new())
        } else {
            read_typed(object, self)
        }
    }
}

/// An object that is not asked for its type again.
struct TypeFirst<'a, R>(Object<'a, R>);

impl<'de, R: GraphPatch + 'static> de::Visitor<'de> for TypeFirst<'_, R> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        read_typed(object, self.0)
    }
}

/// Reads members into the struct, or the one in the enum's variant.
pub(super) fn read_members<'de, R: GraphPatch + 'static, A: MapAccess<'de>>(
    object: A,
    target: &mut Object<'_, R>,
    annotations: &mut Annotations,
) -> Result<(), A::Error> {
    target.value.__with_struct(Members {
        object,
        input: PhantomData,
        is_variant: !R::__TYPES.is_empty(),
        contents: target.contents,
        head: target.head.as_deref_mut(),
        place: target.place,
        annotations,
    })
}

struct Members<'a, 'de, A> {
    object: A,
    input: PhantomData<&'de ()>,
    is_variant: bool,
    contents: &'a mut Contents,
    head: Option<&'a mut Head>,
    place: &'a Place<'a>,
    annotations: &'a mut Annotations,
}

impl<'de, A: MapAccess<'de>> StructVisitor for Members<'_, 'de, A> {
    type Output = Result<(), A::Error>;

    fn visit<S: GraphPatch + 'static>(mut self, value: &mut S) -> Result<(), A::Error> {
        let fields = Fields {
            info: <S::Patch as Patch>::__INFO,
            properties: S::PROPERTIES,
        };
        if self.contents.fields().is_none() {
            *self.contents = Contents::of(fields);
        }
        if let Some(head) = self.head.as_deref_mut().filter(|_| self.is_variant) {
            head.set_key_len(keys(S::PROPERTIES).count());
        }
        dispatch(fields, self, &mut |index, values| {
            value.__row(index, values);
        })
    }
}

/// Passes each member to its field, by index.
///
/// The field is read through `dyn`, so that this function is compiled once for all types.
#[inline(never)]
fn dispatch<'de, A: MapAccess<'de>>(
    fields: Fields,
    members: Members<'_, 'de, A>,
    read: &mut dyn FnMut(usize, &mut RowValues<'_, 'de, A>),
) -> Result<(), A::Error> {
    let Members {
        object,
        contents,
        mut head,
        place,
        annotations,
        ..
    } = members;
    let values = Values::new(object, place, fields.info, mem::take(annotations));
    let mut values = RowValues::new(values, contents, fields);
    loop {
        let is_row = head.is_some();
        let seed = MemberSeed { fields, is_row };
        let Some(member) = values.object().next_key_seed(seed)? else {
            break;
        };
        match (member, head.as_deref_mut()) {
            // A client ignores the properties of a tombstone, except for its key [OData JSON Format 4.01, 15.3].
            (Member::Field(_), Some(head)) if head.is_removed() => values.ignore()?,
            (Member::Field(index), _) => values.read(index, read)?,
            (Member::Key(index, property), Some(head)) => {
                let value = values.buffer(property.name)?;
                let text = key::text(value);
                let text =
                    text.ok_or_else(|| place.reject(Name::Other(property.name), key::EXPECTED))?;
                head.add_key(index, property.name, text);
                values.read(index, read)?;
            }
            (Member::Deleted(index, name), Some(head)) => {
                if matches!(values.buffer(name)?, Content::Object(_)) {
                    head.set_deleted();
                }
                values.read(index, read)?;
            }
            (Member::Removed, Some(head)) => head.set_removed(&values.object().next_value()?),
            (Member::Special(name), Some(head)) => {
                head.add_member(name, values.object().next_value()?);
            }
            (Member::Id, Some(head)) => head.set_id(values.object().next_value()?),
            (Member::Context, Some(head)) => {
                head.set_context(&values.object().next_value()?);
                if head.is_special() {
                    return head.read_special(values.object());
                }
            }
            (Member::Related(property), Some(head)) => {
                let changes = values.object().next_value();
                head.add_related(property, changes?, place)?;
            }
            (Member::Dynamic(name), _) => values.read_dynamic(name, read)?,
            _ => values.ignore()?,
        }
    }
    *annotations = values.into_annotations();
    Ok(())
}
