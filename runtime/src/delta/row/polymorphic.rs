//! The type of a row: its `@odata.type`, wherever it stands, selects the variant of an enum.

use super::members::read_members;
use super::read::Object;
use crate::body::member_name::is_type_annotation;
use crate::body::place::Name;
use crate::body::reader::Annotations;
use crate::body::type_info::TYPE_ANNOTATION;
use crate::body::type_name::{Alternatives, TypeSeed};
use crate::delta::control_info::CONTEXT;
use crate::delta::fields::{declares, is_open};
use crate::delta::head::{untyped_tombstone, SPECIAL};
use crate::polymorphic::content::Content;
use crate::polymorphic::{exact, PolymorphicPatch};
use crate::{GraphPatch, Patch};
use alloc::{string::String, vec::Vec};
use serde::de::value::MapDeserializer;
use serde::de::{self, IgnoredAny, MapAccess};

/// Replaces the new resource of a row by one of the type with an index.
pub fn set_type<R: GraphPatch>(resource: &mut R, index: usize)
where
    R::Patch: PolymorphicPatch,
{
    if let Some(patch) = R::Patch::unchanged(index) {
        *resource = patch.initial();
    }
}

/// Changes the type of a resource to that of a row, and keeps the properties that both types share.
pub fn set_type_of<R: GraphPatch>(resource: &mut R, row: &R)
where
    R::Patch: PolymorphicPatch,
{
    R::Patch::unchanged_for(row).__update(resource);
}

/// Reads the members of an object whose type selects the variant.
pub(super) fn read_typed<'de, R, A>(
    mut object: A,
    mut target: Object<'_, R>,
) -> Result<(), A::Error>
where
    R: GraphPatch + 'static,
    A: MapAccess<'de>,
{
    let mut earlier: Vec<(String, Content)> = Vec::new();
    let mut annotations = Annotations::new();
    while let Some(name) = object.next_key::<String>()? {
        if is_type_annotation(&name) {
            let value: Content = object.next_value()?;
            let Some(index) = find_type::<R>(&value) else {
                return read_unknown(&value, object, earlier, &mut target);
            };
            set_variant(&mut target, index);
            earlier.push((TYPE_ANNOTATION.into(), value));
            read_earlier(earlier, &mut target, &mut annotations)?;
            return read_members(object, &mut target, &mut annotations);
        }
        if let Some(head) = target
            .head
            .as_deref_mut()
            .filter(|_| CONTEXT.contains(&&*name))
        {
            head.set_context(&object.next_value::<Content>()?);
            if head.is_special() {
                for (name, value) in earlier {
                    head.add_special(name, value);
                }
                return head.read_special(&mut object, true, target.place);
            }
            continue;
        }
        if is_unknown::<R>(&name) {
            object.next_value::<IgnoredAny>()?;
            continue;
        }
        let value = exact::next_value(&mut object, target.place.depth());
        let value = value.map_err(|error| target.place.locate(Name::Other(&name), error))?;
        earlier.push((name, value));
    }
    let mut types = R::__TYPES.iter();
    let Some(index) = types.position(|known| *known == R::ODATA_TYPE) else {
        let mut head = target.head.as_deref_mut();
        if head
            .as_mut()
            .is_some_and(|head| untyped_tombstone::<R>(&earlier, head))
        {
            return Ok(());
        }
        return Err(target.place.error(format_args!(
            "the row has no `@odata.type`, and no variant is for `{}`: expected {}",
            R::ODATA_TYPE,
            Alternatives(R::__TYPES)
        )));
    };
    set_variant(&mut target, index);
    read_earlier(earlier, &mut target, &mut annotations)
}

fn set_variant<R: GraphPatch>(target: &mut Object<'_, R>, index: usize) {
    target.value.__set_type(index);
    target.contents.set_variant(index);
}

/// Returns `true` for the name of a property that no variant has, so that its value needs no memory.
fn is_unknown<R: GraphPatch>(name: &str) -> bool {
    let is_kept = name.contains('@') || SPECIAL.contains(&name);
    !is_kept && !declares(R::PROPERTIES, name) && !is_open(R::PROPERTIES)
}

fn types<R: GraphPatch>() -> TypeSeed {
    TypeSeed {
        types: R::__TYPES,
        any_version: R::__ANY_VERSION,
    }
}

/// Returns the variant for a type: by its name, otherwise the one that stores the type of its values.
///
/// Microsoft Graph's change notifications name `#Microsoft.Graph.User`, so upper and lower case can differ.
fn find_type<R: GraphPatch>(value: &Content) -> Option<usize> {
    let Content::Text(name) = value else {
        return None;
    };
    let position = |is: &dyn Fn(&str) -> bool| R::__TYPES.iter().position(|known| is(known));
    types::<R>()
        .find(name)
        .or_else(|| position(&|known| known.eq_ignore_ascii_case(name)))
        .or_else(|| position(&str::is_empty))
}

/// Reads an object of a type that has no variant, which is an error unless it is a tombstone.
#[cold]
fn read_unknown<'de, R: GraphPatch, A: MapAccess<'de>>(
    value: &Content,
    mut object: A,
    mut members: Vec<(String, Content)>,
    target: &mut Object<'_, R>,
) -> Result<(), A::Error> {
    if let Some(head) = target.head.as_deref_mut() {
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        if untyped_tombstone::<R>(&members, head) {
            return Ok(());
        }
    }
    Err(unknown_type::<R, _>(value, target))
}

#[cold]
fn unknown_type<R: GraphPatch, E: de::Error>(value: &Content, target: &Object<'_, R>) -> E {
    let error = match value {
        Content::Text(name) => de::Visitor::visit_str(types::<R>(), name),
        _ => Err(E::custom(format_args!(
            "expected the type {}",
            Alternatives(R::__TYPES)
        ))),
    };
    match error {
        Err(error) => target.place.locate(Name::Other(TYPE_ANNOTATION), error),
        Ok(_) => target.place.error("the type has no variant"),
    }
}

fn read_earlier<R: GraphPatch + 'static, E: de::Error>(
    earlier: Vec<(String, Content)>,
    target: &mut Object<'_, R>,
    annotations: &mut Annotations,
) -> Result<(), E> {
    let earlier = MapDeserializer::new(earlier.into_iter());
    read_members(earlier, target, annotations)
}
