//! The parser of CSDL XML (OData CSDL XML 4.01).

use crate::metadata::csdl::derived::Derived;
use crate::metadata::csdl::names::{self, is_space};
use crate::metadata::csdl::xml::{children, distinct, flag, required, type_name, typed, EDM};
use crate::metadata::csdl::{
    annotations, limits, DeclaredProperty, EnumMember, EnumType, StructuredType, Type,
};
use crate::metadata::{Csdl, ParseError};
use crate::text::Excerpt;
use alloc::{borrow::ToOwned, collections::BTreeMap, format, string::String, vec::Vec};
use roxmltree::{Document, Node, ParsingOptions};

pub(super) const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";

pub(super) fn parse(text: &str) -> Result<Csdl, ParseError> {
    limits::check(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: limits::NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| ParseError::of_xml(text, &error, limits::NODES))?;
    let root = document.root_element();
    if !root.has_tag_name((EDMX, "Edmx")) {
        let name = root.tag_name().name();
        let namespace = namespace(root);
        let message = format!("expected the OData 4 root element `Edmx` in namespace `{EDMX}`, found `{}` {namespace}", Excerpt(name));
        return Err(ParseError::at(root, message));
    }
    let schemas: Vec<_> = root
        .descendants()
        .filter(|node| node.has_tag_name((EDM, "Schema")))
        .collect();
    if schemas.is_empty() {
        return Err(no_schema(root));
    }
    names::check(root)?;
    let mut csdl = Csdl {
        types: BTreeMap::new(),
        aliases: aliases(root),
        derived: Derived::default(),
    };
    for &schema in &schemas {
        read_schema(&mut csdl, schema)?;
    }
    csdl.derived = Derived::of(&csdl);
    annotations::apply_targeted(&mut csdl, &schemas)?;
    Ok(csdl)
}

/// Points at a schema of another namespace, which probably belongs to an older OData version.
fn no_schema(root: Node<'_, '_>) -> ParseError {
    let other = root
        .descendants()
        .find(|node| node.tag_name().name() == "Schema");
    let found = match other {
        Some(node) => format!("found one {}", namespace(node)),
        None => "found none".into(),
    };
    let message = format!("expected an OData 4 element `Schema` in namespace `{EDM}`, {found}");
    ParseError::at(other.unwrap_or(root), message)
}

fn namespace(node: Node<'_, '_>) -> String {
    match node.tag_name().namespace().unwrap_or_default() {
        "" => "without a namespace".into(),
        namespace => format!("in namespace `{}`", Excerpt(namespace)),
    }
}

/// The namespaces by their aliases, which apply to the entire document (OData CSDL XML 4.01, 4.1 and 5.2).
fn aliases(root: Node<'_, '_>) -> BTreeMap<String, String> {
    let alias = |node: Node<'_, '_>| {
        let (alias, namespace) = (node.attribute("Alias")?, node.attribute("Namespace")?);
        Some((alias.to_owned(), namespace.to_owned()))
    };
    root.descendants()
        .filter(|node| node.has_tag_name((EDM, "Schema")) || node.has_tag_name((EDMX, "Include")))
        .filter_map(alias)
        .collect()
}

fn read_schema(csdl: &mut Csdl, schema: Node<'_, '_>) -> Result<(), ParseError> {
    let namespace = required(schema, "Namespace")?;
    for node in schema.children().filter(Node::is_element) {
        let declared = match node.tag_name().name() {
            "EntityType" | "ComplexType" => structured(csdl, namespace, node)?,
            "EnumType" => enumeration(csdl, namespace, node)?,
            "TypeDefinition" => Type::Definition(
                required(node, "UnderlyingType")?
                    .trim_matches(is_space)
                    .into(),
            ),
            _ => continue,
        };
        let name = format!("{namespace}.{}", required(node, "Name")?);
        if csdl.types.contains_key(&name) {
            let message = format!("`{}` is declared twice", Excerpt(&name));
            return Err(ParseError::at(node, message));
        }
        csdl.types.insert(name, declared);
    }
    Ok(())
}

fn structured(csdl: &Csdl, namespace: &str, node: Node<'_, '_>) -> Result<Type, ParseError> {
    let is_property = |node: &Node<'_, '_>| {
        node.has_tag_name((EDM, "Property")) || node.has_tag_name((EDM, "NavigationProperty"))
    };
    distinct(node.children().filter(is_property))?;
    let properties = children(node, "Property").map(|node| property(csdl, node));
    let navigation = children(node, "NavigationProperty").map(|node| property(csdl, node));
    let key = children(node, "Key")
        .flat_map(|key| children(key, "PropertyRef"))
        .map(|node| required(node, "Name").map(ToOwned::to_owned));
    Ok(Type::Structured(StructuredType {
        name: format!("{namespace}.{}", required(node, "Name")?),
        base: type_name(node, "BaseType").map(|name| csdl.full_name(name)),
        is_abstract: flag(node, "Abstract")?.unwrap_or_default(),
        is_open: flag(node, "OpenType")?.unwrap_or_default(),
        key: key.collect::<Result<_, _>>()?,
        properties: properties.collect::<Result<_, _>>()?,
        annotated: BTreeMap::new(),
        dynamic: annotations::dynamic(csdl, node)?,
        navigation: navigation.collect::<Result<_, _>>()?,
        description: annotations::description(csdl, node),
    }))
}

fn property(csdl: &Csdl, node: Node<'_, '_>) -> Result<DeclaredProperty, ParseError> {
    let (type_name, is_collection) = typed(node)?;
    // `Scale` defaults to 0 (OData CSDL XML 4.01, 7.2.4).
    let is_scale_0 = node
        .attribute("Scale")
        .map_or(true, |scale| scale.trim() == "0");
    Ok(DeclaredProperty {
        name: required(node, "Name")?.into(),
        type_name: csdl.full_name(type_name),
        is_collection,
        is_integral: type_name == "Edm.Decimal" && is_scale_0,
        nullable: flag(node, "Nullable")?,
        read_only: annotations::read_only(csdl, node),
        description: annotations::description(csdl, node),
    })
}

fn enumeration(csdl: &Csdl, namespace: &str, node: Node<'_, '_>) -> Result<Type, ParseError> {
    distinct(children(node, "Member"))?;
    let members = children(node, "Member").map(|node| {
        Ok(EnumMember {
            name: required(node, "Name")?.into(),
            description: annotations::description(csdl, node),
        })
    });
    Ok(Type::Enum(EnumType {
        name: format!("{namespace}.{}", required(node, "Name")?),
        is_flags: flag(node, "IsFlags")?.unwrap_or_default(),
        members: members.collect::<Result<_, _>>()?,
        description: annotations::description(csdl, node),
    }))
}
