//! Reads the members of an object of a row, by their meaning.

use super::name::{Member, MemberSeed};
use super::read::Object;
use super::values::RowValues;
use super::{Contents, StructVisitor};
use crate::body::place::Place;
use crate::body::reader::{Annotations, Values};
use crate::delta::fields::{keys, Fields};
use crate::delta::head::Head;
use crate::polymorphic::content::Content;
use crate::{GraphPatch, Patch};
use core::marker::PhantomData;
use core::mem;
use serde::de::MapAccess;

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
    /// Whether the struct is that of an enum's variant.
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
        self.contents.start(fields);
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
    let mut is_first = head.as_deref().map_or(true, Head::is_first);
    loop {
        let is_row = head.is_some();
        let seed = MemberSeed { fields, is_row };
        let Some(member) = values.object().next_key_seed(seed)? else {
            break;
        };
        match (member, head.as_deref_mut()) {
            (Member::Key(index, property), Some(head)) => {
                let text = values.read_key(index, property.name, read)?;
                head.add_key(index, property.name, text);
            }
            (Member::Removed, Some(head)) => head.set_removed(&values.object().next_value()?),
            (Member::Id, Some(head)) => head.set_id(values.object().next_value()?),
            (Member::Context, Some(head)) => {
                head.set_context(&values.object().next_value()?);
                if head.is_special() {
                    return head.read_special(values.object(), is_first, place);
                }
            }
            // A client ignores the properties of a tombstone, except for its key [OData JSON Format 4.01, 15.3].
            (_, Some(head)) if head.is_removed() => values.ignore()?,
            (Member::Deleted(index, name), Some(head)) => {
                if matches!(values.buffer(name)?, Content::Object(_)) {
                    values.ignore()?;
                    head.set_deleted();
                } else {
                    values.read(index, read)?;
                }
            }
            (Member::Related(property), Some(head)) => {
                head.add_related(property, values.object().next_value()?);
            }
            (Member::Field(index), _) => values.read(index, read)?,
            (Member::Dynamic(name), _) => values.read_dynamic(name, read)?,
            _ => values.ignore()?,
        }
        is_first = false;
    }
    if let Some(head) = head {
        head.set_started();
    }
    *annotations = values.into_annotations();
    Ok(())
}
