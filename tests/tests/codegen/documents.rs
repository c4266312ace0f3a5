//! References, aliases and annotations among several documents.

use crate::{document, fleet, models, DEVICE, RESOURCE};
use graph_patch::codegen::{Config, ErrorKind};
use graph_patch::metadata::{Csdl, Type};

#[test]
fn an_alias_applies_to_its_own_document() {
    let csdl = fleet();
    let Some(Type::Structured(device)) = csdl.get("Fleet.Device.Device") else {
        panic!()
    };
    assert_eq!(device.base.as_deref(), Some("Fleet.Resource.Item"));
    let types = csdl
        .properties(device)
        .map(|it| (it.name.as_str(), it.type_name.as_str()));
    let types: Vec<_> = types.collect();
    assert!(
        types.contains(&("UUID", "Fleet.Resource.Uuid")),
        "{types:?}"
    );
    assert!(
        types.contains(&("Health", "Fleet.Resource.Status")),
        "{types:?}"
    );
    // Two documents use this alias for two namespaces.
    assert!(csdl.get("Self.Device").is_none());
    assert!(csdl.get("OData.Description").is_none());
}

#[test]
fn the_order_of_documents_does_not_matter() {
    let models = |documents: [(&str, &str); 2]| {
        let csdl = Csdl::parse_documents(documents).unwrap();
        Config::new()
            .types(["Fleet.Device.Device"])
            .models(&csdl)
            .unwrap()
    };
    let (device, resource) = (("Device.xml", DEVICE), ("Resource.xml", RESOURCE));
    assert_eq!(models([device, resource]), models([resource, device]));
}

#[test]
fn an_error_names_the_document() {
    let error = |second: &str| {
        let first = document("", "<ComplexType Name='a'/>");
        let error =
            Csdl::parse_documents([("a.xml", first.as_str()), ("b.xml", second)]).unwrap_err();
        assert_eq!(error.document(), "b.xml");
        error.to_string()
    };
    assert_eq!(
        error(&document("", "<ComplexType Name='a'/>")),
        "b.xml: line 3, column 1: `ns.a` is declared twice, first in a.xml"
    );
    assert!(error("<html>").starts_with("b.xml: line 1, column 7: "));
    let v3 = "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'>\
        <Schema xmlns='http://schemas.microsoft.com/ado/2009/11/edm'/></Edmx>";
    assert!(error(v3).ends_with(
        "found one in namespace `http://schemas.microsoft.com/ado/2009/11/edm`; \
         this is metadata of OData 1, 2 or 3, which is not supported"
    ));
}

/// The first document of a service can contain references alone.
#[test]
fn a_document_without_a_schema_is_accepted_beside_others() {
    let empty = "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'/>";
    let types = document("", "<ComplexType Name='a'/>");
    let csdl = Csdl::parse_documents([("", empty), ("", types.as_str())]).unwrap();
    assert_eq!(csdl.types().count(), 1);
    assert!(Csdl::parse_documents([("", empty)]).is_err());
    assert_eq!(
        Csdl::parse_documents([]).map(|csdl| csdl.types().count()),
        Ok(0)
    );
}

#[test]
fn the_limit_of_nodes_holds_for_all_documents_together() {
    let members: String = (0..9_000)
        .map(|index| format!("<Member Name='m{index}'/>\n"))
        .collect();
    let large = |name: usize| {
        document(
            "",
            &format!("<EnumType Name='e{name}'>{members}</EnumType>"),
        )
    };
    let documents: Vec<_> = (0..120).map(large).collect();
    let documents = || documents.iter().map(|text| ("large.xml", text.as_str()));
    assert!(Csdl::parse_documents(documents().take(2)).is_ok());
    let error = Csdl::parse_documents(documents()).unwrap_err();
    assert!(
        error.to_string().ends_with("have more than 2000000 nodes"),
        "{error}"
    );
}

#[test]
fn a_missing_base_type_is_an_error_that_names_the_namespace() {
    let csdl = Csdl::parse_documents([("Device.xml", DEVICE)]).unwrap();
    let config = Config::new().types(["Fleet.Device.Device"]);
    let error = config.models(&csdl).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unresolved);
    assert_eq!(
        error.to_string(),
        "the metadata refers to types that no document declares\n  \
         add the document of the namespace `Fleet.Resource` (https://example.org/Resource.xml): \
         `Fleet.Device.Device` in Device.xml needs `Fleet.Resource.Item` and 2 other types"
    );
    let models = config.allow_missing(true).models(&csdl).unwrap();
    assert!(
        models.contains("    // base type: Fleet.Resource.Item (not declared)\n"),
        "{models}"
    );
    assert!(models.contains("type `Fleet.Resource.Status`, which the metadata does not declare."));
}

#[test]
fn a_missing_type_of_a_declared_namespace_is_an_error() {
    let elements = "<ComplexType Name='a'><Property Name='b' Type='ns.c'/></ComplexType>";
    let error = models("ns.a", elements).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the metadata refers to types that no document declares\n  \
         `ns.a` needs `ns.c`, which no document of the namespace `ns` declares"
    );
    // A Rust type replaces the missing type.
    let csdl = Csdl::parse(&document("", elements)).unwrap();
    let models = Config::new()
        .types(["ns.a"])
        .edm("ns.c", "crate::C")
        .models(&csdl)
        .unwrap();
    assert!(models.contains("pub b: Option<crate::C>"), "{models}");
}

#[test]
fn a_missing_type_without_a_namespace_is_not_in_another_document() {
    let property = |ty: &str| {
        format!(r#"<ComplexType Name="a"><Property Name="b" Type="{ty}"/></ComplexType>"#)
    };
    for (ty, hint) in [("String", "; did you mean `Edm.String`?"), ("c", "")] {
        let csdl = Csdl::parse(&document("", &property(ty))).unwrap();
        let error = Config::new().types(["ns.a"]).models(&csdl).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "the metadata refers to types that no document declares\n  \
                 `ns.a` needs `{ty}`, whose name has no namespace{hint}"
            )
        );
    }
}
