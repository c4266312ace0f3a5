//! Documents that are not OData 4 metadata, and the positions in their errors.

use graph_patch::metadata::{Csdl, ParseError};

/// Metadata with a schema that contains these elements.
pub(super) fn schema(elements: &str) -> String {
    format!(
        r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{elements}
</Schema></DataServices></Edmx>"#
    )
}

pub(super) fn rejection(text: &str) -> String {
    Csdl::parse(text).unwrap_err().to_string()
}

#[test]
fn documents_that_are_not_metadata_are_rejected() {
    let edmx = "expected the OData 4 root element `Edmx` in namespace `http://docs.oasis-open.org/odata/ns/edmx`";
    assert_eq!(
        rejection(""),
        "line 1, column 1: the document does not have a root node"
    );
    assert_eq!(
        rejection("\n<html/>"),
        format!("line 2, column 1: {edmx}, found `html` without a namespace")
    );
    assert_eq!(
        rejection(
            r#"<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"/>"#
        ),
        format!("line 1, column 1: {edmx}, found `Edmx` in namespace `http://schemas.microsoft.com/ado/2007/06/edmx`; this is metadata of OData 1, 2 or 3, which is not supported")
    );
    assert_eq!(
        rejection(r#"{"$Version": "4.01"}"#),
        "line 1, column 1: unknown token"
    );
}

#[test]
fn malformed_xml_is_rejected_with_its_position() {
    assert_eq!(
        rejection(&schema(
            "<EntityType Name=\"b\">\n  <Property Name=\"é\" Type=oops/>"
        )),
        "line 4, column 27: expected a quote not 'o'"
    );
    assert_eq!(
        rejection(&schema("<EntityType Name=\"b\">")),
        "line 4, column 1: expected 'EntityType' tag, not 'Schema'"
    );
    assert_eq!(
        rejection(&schema("<EntityType Name=\"b\" Name=\"c\"/>")),
        "line 3, column 22: attribute 'Name' is already defined"
    );
    assert_eq!(
        rejection(&schema("<EntityType Name=\"&b;\"/>")),
        "line 3, column 19: unknown entity reference 'b'"
    );
}

#[test]
fn missing_attributes_and_duplicate_names_are_rejected_with_their_position() {
    for (element, message) in [
        ("<EntityType/>", "missing attribute `Name` on `EntityType`"),
        ("<EnumType/>", "missing attribute `Name` on `EnumType`"),
        (
            "<TypeDefinition Name=\"b\"/>",
            "missing attribute `UnderlyingType` on `TypeDefinition`",
        ),
        (
            "<ComplexType Name=\"b\"/><EnumType Name=\"b\"/>",
            "`a.b` is declared twice",
        ),
        (
            "<ComplexType Name=\"b\"><Property Name=\"c\"/></ComplexType>",
            "missing attribute `Type` on `Property`",
        ),
        (
            "<ComplexType Name=\"b\"><Property Type=\"c\"/></ComplexType>",
            "missing attribute `Name` on `Property`",
        ),
        (
            "<EnumType Name=\"b\"><Member/></EnumType>",
            "missing attribute `Name` on `Member`",
        ),
        (
            "<ComplexType Name=\"b\"><Property Name=\"c\" Type=\"Edm.String\"/><NavigationProperty Name=\"c\" Type=\"a.b\"/></ComplexType>",
            "`c` is declared twice",
        ),
        (
            "<EnumType Name=\"b\"><Member Name=\"c\"/><Member Name=\"c\"/></EnumType>",
            "`c` is declared twice",
        ),
    ] {
        let error = Csdl::parse(&schema(element)).unwrap_err();
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(error.line(), 3, "{error}");
        let place = format!("line 3, column {}: ", error.column());
        assert!(error.to_string().starts_with(&place), "{error}");
    }
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert!(Csdl::parse(&format!("\u{feff}{}", include_str!("service.csdl"))).is_ok());
}

#[test]
fn errors_implement_the_standard_error_trait() {
    fn is<E: std::error::Error + Send + Sync + 'static>() {}
    is::<ParseError>();
    is::<graph_patch::metadata::Report>();
}

#[test]
fn invalid_attribute_values_are_rejected_with_their_position() {
    let property = |attributes: &str| {
        schema(&format!(
            "<ComplexType Name=\"b\"><Property Name=\"c\" {attributes}/></ComplexType>"
        ))
    };
    for value in ["flase", "TRUE", "", "yes"] {
        let message = format!(
            "line 3, column 70: expected `true` or `false` for `Nullable`, found `{value}`"
        );
        let attributes = format!("Type=\"Edm.String\" Nullable=\"{value}\"");
        assert_eq!(rejection(&property(&attributes)), message);
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
        let message = format!(
            "line 3, column 48: expected a type name or `Collection(type name)`, found `{value}`"
        );
        assert_eq!(rejection(&property(&format!("Type=\"{value}\""))), message);
    }
    for (element, message) in [
        (
            "<EntityType Name=\"b\" OpenType=\"open\"/>",
            "line 3, column 32: expected `true` or `false` for `OpenType`, found `open`",
        ),
        (
            "<EntityType Name=\"b\" Abstract=\"x\"/>",
            "line 3, column 32: expected `true` or `false` for `Abstract`, found `x`",
        ),
        (
            "<EnumType Name=\"b\" IsFlags=\"2\"/>",
            "line 3, column 29: expected `true` or `false` for `IsFlags`, found `2`",
        ),
    ] {
        assert_eq!(rejection(&schema(element)), message);
    }
}

#[test]
fn metadata_without_an_odata_4_schema_is_rejected() {
    let expected = "expected an OData 4 element `Schema` in namespace `http://docs.oasis-open.org/odata/ns/edm`";
    let edmx = |inside: &str| {
        format!(
            "<Edmx xmlns=\"http://docs.oasis-open.org/odata/ns/edmx\"><DataServices>{inside}</DataServices></Edmx>"
        )
    };
    assert_eq!(
        rejection(&edmx("")),
        format!("line 1, column 1: {expected}, found none")
    );
    assert_eq!(
        rejection(&edmx("\n <Schema xmlns=\"http://schemas.microsoft.com/ado/2009/11/edm\"/>")),
        format!("line 2, column 2: {expected}, found one in namespace `http://schemas.microsoft.com/ado/2009/11/edm`; this is metadata of OData 1, 2 or 3, which is not supported")
    );
    assert_eq!(
        rejection(&edmx("\n <Schema xmlns=\"\"/>")),
        format!("line 2, column 2: {expected}, found one without a namespace")
    );
}
