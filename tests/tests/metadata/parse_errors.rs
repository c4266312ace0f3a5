//! Texts that are no metadata, or not of OData 4, and where they are refused.

use graph_patch::metadata::{Csdl, ParseError};

/// Metadata with a schema of these elements.
pub(super) fn schema(elements: &str) -> String {
    format!(
        r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{elements}
</Schema></DataServices></Edmx>"#
    )
}

pub(super) fn refused(text: &str) -> String {
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
        (
            "<ComplexType Name=\"b\"><Property Name=\"c\" Type=\"Edm.String\"/><NavigationProperty Name=\"c\" Type=\"a.b\"/></ComplexType>",
            "`c` is declared already",
        ),
        (
            "<EnumType Name=\"b\"><Member Name=\"c\"/><Member Name=\"c\"/></EnumType>",
            "`c` is declared already",
        ),
    ] {
        let error = Csdl::parse(&schema(element)).unwrap_err();
        assert!(error.to_string().ends_with(told), "{error}");
        assert_eq!(error.line(), 3, "{error}");
        let place = format!("line 3, column {}: ", error.column());
        assert!(error.to_string().starts_with(&place), "{error}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert!(Csdl::parse(&format!("\u{feff}{}", include_str!("service.csdl"))).is_ok());
}

#[test]
fn an_error_is_one_of_the_standard_library() {
    fn is<E: std::error::Error + Send + Sync + 'static>() {}
    is::<ParseError>();
    is::<graph_patch::metadata::Report>();
}

#[test]
fn attributes_that_say_nothing_are_refused_at_their_value() {
    let property = |attributes: &str| {
        schema(&format!(
            "<ComplexType Name=\"b\"><Property Name=\"c\" {attributes}/></ComplexType>"
        ))
    };
    for value in ["flase", "TRUE", "", "yes"] {
        let told = format!("line 3, column 70: `Nullable` is `true` or `false`, found `{value}`");
        let attributes = format!("Type=\"Edm.String\" Nullable=\"{value}\"");
        assert_eq!(refused(&property(&attributes)), told);
    }
    for value in ["true", "false", "1", "0"] {
        let attributes = format!("Type=\"Edm.String\" Nullable=\"{value}\"");
        assert!(Csdl::parse(&property(&attributes)).is_ok(), "{value}");
    }
    for value in [
        "Collection(Edm.String",
        "Edm.String)",
        "Collection()",
        "",
        "Collection(Collection(Edm.String))",
        "collection(Edm.String)",
        "Edm String",
    ] {
        let told = format!("line 3, column 48: expected the name of a type or `Collection(…)` of one, found `{value}`");
        assert_eq!(refused(&property(&format!("Type=\"{value}\""))), told);
    }
    for (element, told) in [
        (
            "<EntityType Name=\"b\" OpenType=\"open\"/>",
            "line 3, column 32: `OpenType` is `true` or `false`, found `open`",
        ),
        (
            "<EntityType Name=\"b\" Abstract=\"x\"/>",
            "line 3, column 32: `Abstract` is `true` or `false`, found `x`",
        ),
        (
            "<EnumType Name=\"b\" IsFlags=\"2\"/>",
            "line 3, column 29: `IsFlags` is `true` or `false`, found `2`",
        ),
    ] {
        assert_eq!(refused(&schema(element)), told);
    }
}

#[test]
fn metadata_without_a_schema_of_odata_4_is_refused() {
    let expected = "expected the schema of an OData 4 service, an element `Schema` of http://docs.oasis-open.org/odata/ns/edm";
    let edmx = |inside: &str| {
        format!(
            "<Edmx xmlns=\"http://docs.oasis-open.org/odata/ns/edmx\"><DataServices>{inside}</DataServices></Edmx>"
        )
    };
    assert_eq!(
        refused(&edmx("")),
        format!("line 1, column 1: {expected}, found none")
    );
    assert_eq!(
        refused(&edmx("\n <Schema xmlns=\"http://schemas.microsoft.com/ado/2009/11/edm\"/>")),
        format!("line 2, column 2: {expected}, found one of http://schemas.microsoft.com/ado/2009/11/edm")
    );
    assert_eq!(
        refused(&edmx("\n <Schema xmlns=\"\"/>")),
        format!("line 2, column 2: {expected}, found one of no namespace")
    );
}
