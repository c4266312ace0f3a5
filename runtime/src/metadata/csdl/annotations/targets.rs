//! The `Annotations` elements, which name their target (OData CSDL XML 4.01, 14.2).

use crate::metadata::csdl::annotations::found::{Found, Slots};
use crate::metadata::csdl::annotations::{dynamic, has_additional};
use crate::metadata::csdl::documents::Aliases;
use crate::metadata::csdl::source::Source;
use crate::metadata::csdl::xml::children;
use crate::metadata::csdl::{limits, DeclaredProperty, Type};
use crate::metadata::{Csdl, ParseError};
use alloc::{borrow::ToOwned, collections::BTreeMap, format, string::String, vec::Vec};
use roxmltree::Node;

/// Applies the annotations. Inherited properties come last, because a derived type copies the annotations of the declaring
/// type and adds its own.
pub(in crate::metadata::csdl) fn apply_targeted(
    csdl: &mut Csdl,
    sources: &[Source<'_, '_>],
) -> Result<(), ParseError> {
    let mut targets = Targets::default();
    for is_inherited in [false, true] {
        for source in sources {
            let nodes = source.schemas.iter();
            let nodes = nodes.flat_map(|schema| children(*schema, "Annotations"));
            for node in nodes.filter(|node| node.attribute("Qualifier").is_none()) {
                let applied = targets.apply(csdl, &source.aliases, node, is_inherited);
                applied.map_err(|error| match csdl.documents.get(source.position) {
                    Some(document) => error.in_document(&document.name),
                    None => error,
                })?;
            }
        }
    }
    Ok(())
}

/// Finds targets by name.
#[derive(Default)]
struct Targets {
    /// The positions of a type's members, ordered by their names. The positions of navigation properties follow those of
    /// properties.
    positions: BTreeMap<String, Vec<usize>>,
    /// The size of all copies of inherited properties.
    copied: usize,
}

impl Targets {
    fn apply(
        &mut self,
        csdl: &mut Csdl,
        aliases: &Aliases,
        node: Node<'_, '_>,
        is_inherited: bool,
    ) -> Result<(), ParseError> {
        let Some(path) = node.attribute("Target") else {
            return Ok(());
        };
        let (name, member) = split(aliases, path);
        if let (None, false) = (member, is_inherited) {
            if let (true, Some(Type::Structured(of))) =
                (has_additional(aliases, node), csdl.types.get_mut(&name))
            {
                of.is_open = true;
            }
            let dynamic = dynamic(aliases, node)?;
            if let (false, Some(Type::Structured(of))) =
                (dynamic.is_empty(), csdl.types.get_mut(&name))
            {
                of.dynamic = dynamic;
            }
        }
        let found = Found::of(aliases, node);
        if found.is_empty() {
            return Ok(());
        }
        if let (None, false, Some(is_writable)) = (member, is_inherited, found.permission) {
            csdl.permissions.insert(name.clone(), is_writable);
        }
        let target = match (member, is_inherited) {
            (None, true) => None,
            (None, false) => of_type(csdl, &name),
            (Some(member), false) => self.own(csdl, &name, member),
            (Some(member), true) => self.inherited(csdl, &name, member, node)?,
        };
        if let Some(slots) = target {
            found.apply(slots);
        }
        Ok(())
    }

    /// The position of a member that the type itself declares.
    fn position(&mut self, csdl: &Csdl, name: &str, member: &str) -> Option<usize> {
        let ty = csdl.types.get(name)?;
        if !self.positions.contains_key(name) {
            let mut positions: Vec<_> = (0..ty.member_count()).collect();
            positions.sort_unstable_by_key(|position| ty.member_name(*position));
            self.positions.insert(name.to_owned(), positions);
        }
        let positions = self.positions.get(name)?;
        let found = positions.binary_search_by_key(&Some(member), |it| ty.member_name(*it));
        positions.get(found.ok()?).copied()
    }

    fn own<'a>(&mut self, csdl: &'a mut Csdl, name: &str, member: &str) -> Option<Slots<'a>> {
        let position = self.position(csdl, name, member)?;
        match csdl.types.get_mut(name)? {
            Type::Structured(of) => {
                let navigation = position.checked_sub(of.properties.len());
                Some(Slots::Property(match navigation {
                    None => of.properties.get_mut(position)?,
                    Some(position) => of.navigation.get_mut(position)?,
                }))
            }
            Type::Enum(of) => {
                let of = of.members.get_mut(position)?;
                Some(Slots::Other(&mut of.description, &mut of.deprecated))
            }
            Type::Definition(_) => None,
        }
    }

    /// The derived type's copy of a property that a base type declares.
    fn inherited<'a>(
        &mut self,
        csdl: &'a mut Csdl,
        name: &str,
        member: &str,
        node: Node<'_, '_>,
    ) -> Result<Option<Slots<'a>>, ParseError> {
        let is_copied =
            |ty: &Type| matches!(ty, Type::Structured(of) if of.annotated.contains_key(member));
        if !csdl.types.get(name).is_some_and(is_copied) {
            let Some(known) = self.inherited_property(csdl, name, member) else {
                return Ok(None);
            };
            let description = known.description.as_ref().map_or(0, String::len);
            self.copied += known.name.len() + known.type_name.len() + description;
            if self.copied > limits::COPIES {
                let limit = limits::COPIES >> 20;
                let message =
                    format!("annotations of derived types copy more than {limit} MiB of inherited properties");
                return Err(ParseError::at(node, message));
            }
            let known = known.clone();
            if let Some(Type::Structured(of)) = csdl.types.get_mut(name) {
                of.annotated.insert(member.to_owned(), known);
            }
        }
        let Some(Type::Structured(of)) = csdl.types.get_mut(name) else {
            return Ok(None);
        };
        Ok(of.annotated.get_mut(member).map(Slots::Property))
    }

    /// A property that only base types declare, with the annotations of the most derived one.
    fn inherited_property<'a>(
        &mut self,
        csdl: &'a Csdl,
        name: &str,
        member: &str,
    ) -> Option<&'a DeclaredProperty> {
        let of = csdl.structured_type(name)?;
        if self.position(csdl, name, member).is_some() {
            return None;
        }
        let mut annotated = csdl.lineage(of).filter_map(|one| one.annotated.get(member));
        let annotated = annotated.next();
        let declared = csdl.lineage(of).find_map(|one| {
            let position = self.position(csdl, &one.name, member)?;
            let navigation = position.checked_sub(one.properties.len());
            match navigation {
                None => one.properties.get(position),
                Some(position) => one.navigation.get(position),
            }
        })?;
        Some(annotated.unwrap_or(declared))
    }
}

fn of_type<'a>(csdl: &'a mut Csdl, name: &str) -> Option<Slots<'a>> {
    match csdl.types.get_mut(name)? {
        Type::Structured(of) => Some(Slots::Other(&mut of.description, &mut of.deprecated)),
        Type::Enum(of) => Some(Slots::Other(&mut of.description, &mut of.deprecated)),
        Type::Definition(_) => None,
    }
}

/// The type at the start of a path, and the property or member at its end.
fn split<'p>(aliases: &Aliases, path: &'p str) -> (String, Option<&'p str>) {
    match path.split_once('/') {
        Some((name, member)) => (aliases.full_name(name), Some(member)),
        None => (aliases.full_name(path), None),
    }
}
