//! The text of metadata: what is read of it, and where it is refused.

use graph_patch::metadata::{Csdl, EnumType, ParseError, StructuredType, Type};

const SERVICE: &str = include_str!("metadata/service.csdl");

fn service() -> Csdl {
    Csdl::parse(SERVICE).unwrap()
}

fn structured(csdl: &Csdl, name: &str) -> StructuredType {
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
}

#[test]
fn base_types_are_named_with_their_namespace_and_followed() {
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
fn properties_have_their_type_and_what_is_said_of_null() {
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
fn annotations_are_read_in_place_and_where_they_stand_alone() {
    let csdl = service();
    let book = structured(&csdl, "lib.book");
    assert_eq!(
        book.description.as_deref(),
        Some("A book, by which all copies & editions are meant.")
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
        Some("What the cover says.")
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

/// Metadata with a schema of these elements.
fn schema(elements: &str) -> String {
    format!(
        r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{elements}
</Schema></DataServices></Edmx>"#
    )
}

fn refused(text: &str) -> String {
    Csdl::parse(text).unwrap_err().to_string()
}

#[test]
fn what_is_no_metadata_is_refused() {
    let edmx = "expected the metadata of an OData 4 service, an element `Edmx` of http://docs.oasis-open.org/odata/ns/edmx";
    assert_eq!(
        refused(""),
        "line 1, column 1: the document does not have a root node"
    );
    assert_eq!(
        refused("\n<html/>"),
        format!("line 2, column 1: {edmx}, found `html`")
    );
    assert_eq!(
        refused(
            r#"<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"/>"#
        ),
        format!("line 1, column 1: {edmx}, found `Edmx`")
    );
    assert_eq!(
        refused(r#"{"$Version": "4.01"}"#),
        "line 1, column 1: unknown token"
    );
}

#[test]
fn broken_xml_is_refused_at_its_place() {
    assert_eq!(
        refused(&schema(
            "<EntityType Name=\"b\">\n  <Property Name=\"é\" Type=oops/>"
        )),
        "line 4, column 27: expected a quote not 'o'"
    );
    assert_eq!(
        refused(&schema("<EntityType Name=\"b\">")),
        "line 4, column 1: expected 'EntityType' tag, not 'Schema'"
    );
    assert_eq!(
        refused(&schema("<EntityType Name=\"b\" Name=\"c\"/>")),
        "line 3, column 22: attribute 'Name' is already defined"
    );
    assert_eq!(
        refused(&schema("<EntityType Name=\"&b;\"/>")),
        "line 3, column 19: unknown entity reference 'b'"
    );
}

#[test]
fn a_schema_that_says_too_little_or_twice_is_refused_at_its_element() {
    for (element, told) in [
        ("<EntityType/>", "`EntityType` needs `Name`"),
        ("<EnumType/>", "`EnumType` needs `Name`"),
        (
            "<TypeDefinition Name=\"b\"/>",
            "`TypeDefinition` needs `UnderlyingType`",
        ),
        (
            "<ComplexType Name=\"b\"/><EnumType Name=\"b\"/>",
            "`a.b` is declared already",
        ),
        (
            "<ComplexType Name=\"b\"><Property Name=\"c\"/></ComplexType>",
            "`Property` needs `Type`",
        ),
        (
            "<ComplexType Name=\"b\"><Property Type=\"c\"/></ComplexType>",
            "`Property` needs `Name`",
        ),
        (
            "<EnumType Name=\"b\"><Member/></EnumType>",
            "`Member` needs `Name`",
        ),
    ] {
        let error = Csdl::parse(&schema(element)).unwrap_err();
        assert!(error.to_string().ends_with(told), "{error}");
        assert_eq!(error.line(), 3, "{error}");
    }
}

#[test]
fn a_truncated_text_is_refused_wherever_it_breaks_off() {
    let ends: Vec<_> = SERVICE.char_indices().map(|(end, _)| end).collect();
    let last = SERVICE.trim_end().len();
    for end in ends.into_iter().filter(|end| *end < last).step_by(7) {
        let text = &SERVICE[..end];
        let error = Csdl::parse(text).unwrap_err();
        let lines = text.matches('\n').count() + 1;
        assert!(
            error.line() == lines || error.line() == lines - 1,
            "{end}: {error}"
        );
    }
}

#[test]
fn a_document_type_is_refused_and_with_it_every_entity() {
    let bomb = "<?xml version=\"1.0\"?>\n <!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<x>&b;</x>";
    assert_eq!(
        refused(bomb),
        "line 2, column 2: a document type is refused, and with it every entity"
    );
}

#[test]
fn more_nodes_than_any_metadata_has_are_refused() {
    let text = schema(&"<a/>".repeat(2_000_000));
    assert_eq!(refused(&text), "line 1, column 1: larger than any metadata");
}

#[test]
fn deep_and_wide_texts_have_an_end() {
    let deep = schema(&format!(
        "{}{}",
        "<a>".repeat(300_000),
        "</a>".repeat(300_000)
    ));
    assert!(Csdl::parse(&deep).is_ok());
    let wide: Vec<_> = (0..2_000).map(|index| format!("a{index}=\"\"")).collect();
    let wide = wide.join(" ");
    assert!(Csdl::parse(&schema(&format!("<a {wide}/>"))).is_ok());
}

#[test]
fn types_that_are_each_others_base_have_an_end() {
    let text = schema(
        "<EntityType Name=\"b\" BaseType=\"a.c\"/><EntityType Name=\"c\" BaseType=\"a.b\"/>\
         <EntityType Name=\"d\" BaseType=\"a.d\"/>",
    );
    let csdl = Csdl::parse(&text).unwrap();
    for name in ["a.b", "a.c", "a.d"] {
        assert!(csdl.lineage(&structured(&csdl, name)).count() <= 3);
        assert!(!csdl.is_open(&structured(&csdl, name)));
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert!(Csdl::parse(&format!("\u{feff}{SERVICE}")).is_ok());
}

#[test]
fn an_error_is_one_of_the_standard_library() {
    fn is<E: std::error::Error + Send + Sync + 'static>() {}
    is::<ParseError>();
    is::<graph_patch::metadata::Report>();
}
