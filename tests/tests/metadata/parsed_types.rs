//! The types that the parser returns.

use super::parse_errors::schema;
use super::service;
use graph_patch::metadata::{Csdl, EnumType, StructuredType, Type};

pub(super) fn structured(csdl: &Csdl, name: &str) -> StructuredType {
    match csdl.get(name) {
        Some(Type::Structured(found)) => found.clone(),
        other => panic!("{name} is {other:?}"),
    }
}

fn enumeration(csdl: &Csdl, name: &str) -> EnumType {
    match csdl.get(name) {
        Some(Type::Enum(found)) => found.clone(),
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn types_are_found_by_namespace_and_by_alias() {
    let csdl = service();
    for name in ["example.library.book", "lib.book"] {
        assert_eq!(structured(&csdl, name).name, "example.library.book");
    }
    assert!(csdl.get("book").is_none());
    assert!(matches!(csdl.get("lib.shelfMark"), Some(Type::Definition(of)) if of == "Edm.String"));
    let is_condition =
        |one: &Type| matches!(one, Type::Enum(found) if found.name == "example.library.condition");
    assert!(csdl.types().any(is_condition));
}

#[test]
fn base_types_have_full_names_and_are_followed() {
    let csdl = service();
    let book = structured(&csdl, "lib.book");
    let names: Vec<_> = csdl.lineage(&book).map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "example.library.book",
            "example.library.item",
            "example.library.entity"
        ]
    );
    assert!(
        csdl.is_open(&book) && !book.is_open && !csdl.is_open(&structured(&csdl, "lib.person"))
    );
    assert!(structured(&csdl, "lib.entity").is_abstract && !book.is_abstract);
    assert_eq!(structured(&csdl, "lib.entity").key, ["id"]);
}

#[test]
fn properties_have_their_type_and_nullability() {
    let csdl = service();
    let book = structured(&csdl, "lib.book");
    let property = |name| {
        book.properties
            .iter()
            .find(|property| property.name == name)
            .unwrap()
    };
    let branches = property("branches");
    assert_eq!(
        (branches.type_name.as_str(), branches.is_collection),
        ("example.library.address", true)
    );
    assert_eq!((branches.nullable, branches.is_nullable()), (None, false));
    assert_eq!(property("notes").nullable, Some(true));
    assert!(!property("title").is_nullable() && property("subtitle").is_nullable());
    assert_eq!(property("loan").type_name, "example.library.lending.loan");
    let navigation: Vec<_> = book
        .navigation
        .iter()
        .map(|it| (it.name.as_str(), it.is_collection))
        .collect();
    assert_eq!(
        navigation,
        [
            ("author", false),
            ("readers", true),
            ("owner", false),
            ("catalogue", false)
        ]
    );
}

#[test]
fn inline_and_external_annotations_are_parsed() {
    let csdl = service();
    let book = structured(&csdl, "lib.book");
    assert_eq!(
        book.description.as_deref(),
        Some("A book with all its copies & editions.")
    );
    let read_only: Vec<_> = book
        .properties
        .iter()
        .filter_map(|property| Some((property.name.as_str(), property.read_only?)))
        .collect();
    assert_eq!(
        read_only,
        [
            ("isbn", "Core.Immutable"),
            ("copies", "Core.Computed"),
            ("lentTimes", "Core.Permissions"),
        ]
    );
    assert_eq!(
        book.properties[0].description.as_deref(),
        Some("The title on the cover.")
    );
    let condition = enumeration(&csdl, "lib.condition");
    assert_eq!(
        condition.description.as_deref(),
        Some("How worn a book is.")
    );
    assert_eq!(
        condition.members[0].description.as_deref(),
        Some("Never lent.")
    );
    assert!(enumeration(&csdl, "lib.weekdays").is_flags && !condition.is_flags);
}

#[test]
fn external_annotations_apply_to_their_target() {
    let described = |target: &str| {
        format!(
            "<Annotations Target=\"{target}\">\
             <Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{target}\"/></Annotations>"
        )
    };
    let types = "<EnumType Name=\"kind\"><Member Name=\"one\"/><Member Name=\"two\"/></EnumType>\
        <ComplexType Name=\"base\"><Property Name=\"one\" Type=\"a.kind\"/>\
        <Property Name=\"two\" Type=\"a.kind\"/></ComplexType>\
        <ComplexType Name=\"derived\" BaseType=\"a.base\"/>";
    let annotations: String = ["a.kind/two", "a.derived/one", "a.derived/two"]
        .map(described)
        .concat();
    let csdl = Csdl::parse(&schema(&format!("{types}{annotations}"))).unwrap();
    let members = enumeration(&csdl, "a.kind").members;
    let derived = structured(&csdl, "a.derived");
    let descriptions = members.into_iter().map(|it| it.description);
    let inherited = csdl.properties(&derived).map(|it| it.description.clone());
    assert_eq!(
        descriptions.chain(inherited).collect::<Vec<_>>(),
        [
            None,
            Some("a.kind/two"),
            Some("a.derived/one"),
            Some("a.derived/two")
        ]
        .map(|it| it.map(String::from))
    );
}

#[test]
fn write_permissions_make_a_property_updatable() {
    for (permissions, read_only) in [
        ("Read", Some("Core.Permissions")),
        ("None", Some("Core.Permissions")),
        ("ReadWrite", None),
        ("Write", None),
    ] {
        let csdl = Csdl::parse(&schema(&format!(
            "<ComplexType Name=\"b\"><Property Name=\"c\" Type=\"Edm.String\">\
             <Annotation Term=\"Org.OData.Core.V1.Permissions\" \
             EnumMember=\"Org.OData.Core.V1.Permission/{permissions}\"/></Property></ComplexType>"
        )));
        let found = structured(&csdl.unwrap(), "a.b").properties[0].read_only;
        assert_eq!(found, read_only, "{permissions}");
    }
}
