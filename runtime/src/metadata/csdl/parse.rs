//! The parser of CSDL XML (OData CSDL XML 4.01).

use crate::metadata::csdl::derived::Derived;
use crate::metadata::csdl::documents::{Aliases, Document};
use crate::metadata::csdl::names::is_space;
use crate::metadata::csdl::source::{no_schema, source, tree, Source};
use crate::metadata::csdl::xml::{children, distinct, flag, required, type_name, typed, EDM};
use crate::metadata::csdl::{
    annotations, limits, DeclaredProperty, EnumMember, EnumType, StructuredType, Type,
};
use crate::metadata::{Csdl, ParseError};
use crate::text::Excerpt;
use alloc::{borrow::ToOwned, collections::BTreeMap, format, string::String, vec::Vec};
use roxmltree::Node;

/// Parses documents with their names, which errors and later messages contain.
pub(super) fn parse(documents: &[(&str, &str)]) -> Result<Csdl, ParseError> {
    let mut nodes = limits::NODES;
    let mut trees = Vec::with_capacity(documents.len());
    for (name, text) in documents {
        let tree = tree(text, &mut nodes).map_err(|error| error.in_document(name))?;
        trees.push(tree);
    }
    let mut csdl = Csdl {
        types: BTreeMap::new(),
        aliases: Aliases::default(),
        derived: Derived::default(),
        permissions: BTreeMap::new(),
        documents: Vec::new(),
    };
    let mut sources = Vec::with_capacity(documents.len());
    for (tree, (name, _)) in trees.iter().zip(documents) {
        let root = tree.root_element();
        let source = source(root, csdl.documents.len()).map_err(|error| error.in_document(name))?;
        csdl.documents.push(Document::of(name, root));
        sources.push(source);
    }
    if let (Some(tree), Some((name, _)), true) = (
        trees.first(),
        documents.first(),
        sources.iter().all(|source| source.schemas.is_empty()),
    ) {
        return Err(no_schema(tree.root_element()).in_document(name));
    }
    csdl.aliases = Aliases::merged(sources.iter().map(|source| &source.aliases));
    for (source, (name, _)) in sources.iter().zip(documents) {
        for schema in &source.schemas {
            read_schema(&mut csdl, source, *schema).map_err(|error| error.in_document(name))?;
        }
    }
    csdl.derived = Derived::of(&csdl);
    annotations::apply_targeted(&mut csdl, &sources)?;
    annotations::apply_permissions(&mut csdl);
    Ok(csdl)
}

fn read_schema(
    csdl: &mut Csdl,
    source: &Source<'_, '_>,
    schema: Node<'_, '_>,
) -> Result<(), ParseError> {
    let namespace = required(schema, "Namespace")?;
    for node in schema.children().filter(Node::is_element) {
        let declared = match node.tag_name().name() {
            "EntityType" | "ComplexType" => structured(source, namespace, node)?,
            "EnumType" => enumeration(source, namespace, node)?,
            "TypeDefinition" => Type::Definition(
                required(node, "UnderlyingType")?
                    .trim_matches(is_space)
                    .into(),
            ),
            _ => continue,
        };
        let name = format!("{namespace}.{}", required(node, "Name")?);
        if csdl.types.contains_key(&name) {
            let first = first_document(csdl, &name);
            let message = format!("`{}` is declared twice{first}", Excerpt(&name));
            return Err(ParseError::at(node, message));
        }
        if let Some(is_writable) = annotations::permission(&source.aliases, node) {
            csdl.permissions.insert(name.clone(), is_writable);
        }
        csdl.types.insert(name, declared);
    }
    Ok(())
}

/// The document that declares a type, for an error about another one.
fn first_document(csdl: &Csdl, name: &str) -> String {
    let document = match csdl.types.get(name) {
        Some(Type::Structured(ty)) => csdl.documents.get(ty.document),
        _ => None,
    };
    let name = document.map_or("", |document| document.name.as_str());
    if name.is_empty() {
        return String::new();
    }
    format!(", first in {}", Excerpt(name))
}

fn structured(
    source: &Source<'_, '_>,
    namespace: &str,
    node: Node<'_, '_>,
) -> Result<Type, ParseError> {
    let aliases = &source.aliases;
    let is_property = |node: &Node<'_, '_>| {
        node.has_tag_name((EDM, "Property")) || node.has_tag_name((EDM, "NavigationProperty"))
    };
    distinct(node.children().filter(is_property))?;
    let properties = children(node, "Property").map(|node| property(aliases, node));
    let navigation = children(node, "NavigationProperty").map(|node| property(aliases, node));
    let key = children(node, "Key")
        .flat_map(|key| children(key, "PropertyRef"))
        .map(|node| required(node, "Name").map(ToOwned::to_owned));
    Ok(Type::Structured(StructuredType {
        name: format!("{namespace}.{}", required(node, "Name")?),
        base: type_name(node, "BaseType").map(|name| aliases.full_name(name)),
        is_entity: node.has_tag_name((EDM, "EntityType")),
        is_abstract: flag(node, "Abstract")?.unwrap_or_default(),
        is_open: flag(node, "OpenType")?.unwrap_or_default()
            || annotations::has_additional(aliases, node),
        key: key.collect::<Result<_, _>>()?,
        properties: properties.collect::<Result<_, _>>()?,
        annotated: BTreeMap::new(),
        dynamic: annotations::dynamic(aliases, node)?,
        navigation: navigation.collect::<Result<_, _>>()?,
        description: annotations::description(aliases, node),
        deprecated: annotations::deprecated(aliases, node),
        has_stream: flag(node, "HasStream")?.unwrap_or_default(),
        document: source.position,
    }))
}

fn property(aliases: &Aliases, node: Node<'_, '_>) -> Result<DeclaredProperty, ParseError> {
    let (type_name, is_collection) = typed(node)?;
    // `Scale` defaults to 0 (OData CSDL XML 4.01, 7.2.4).
    let is_scale_0 = node
        .attribute("Scale")
        .map_or(true, |scale| scale.trim() == "0");
    Ok(DeclaredProperty {
        name: required(node, "Name")?.into(),
        type_name: aliases.full_name(type_name),
        is_collection,
        is_integral: type_name == "Edm.Decimal" && is_scale_0,
        nullable: flag(node, "Nullable")?,
        read_only: annotations::read_only(aliases, node),
        permission: annotations::permission(aliases, node),
        is_contained: flag(node, "ContainsTarget")?.unwrap_or_default(),
        description: annotations::description(aliases, node),
        deprecated: annotations::deprecated(aliases, node),
    })
}

fn enumeration(
    source: &Source<'_, '_>,
    namespace: &str,
    node: Node<'_, '_>,
) -> Result<Type, ParseError> {
    let aliases = &source.aliases;
    distinct(children(node, "Member"))?;
    let members = children(node, "Member").map(|node| {
        Ok(EnumMember {
            name: required(node, "Name")?.into(),
            description: annotations::description(aliases, node),
            deprecated: annotations::deprecated(aliases, node),
        })
    });
    Ok(Type::Enum(EnumType {
        name: format!("{namespace}.{}", required(node, "Name")?),
        is_flags: flag(node, "IsFlags")?.unwrap_or_default(),
        members: members.collect::<Result<_, _>>()?,
        description: annotations::description(aliases, node),
        deprecated: annotations::deprecated(aliases, node),
    }))
}
