//! Annotations with a target in another document.

use crate::{document, schema};
use graph_patch::metadata::{Csdl, Type};

#[test]
fn a_document_annotates_types_of_another_document() {
    let types = document(
        "",
        "<ComplexType Name='a'><Property Name='b' Type='Edm.Int32'/></ComplexType>",
    );
    let annotations = schema(
        "<edmx:Reference Uri='a.xml'><edmx:Include Namespace='ns' Alias='x'/></edmx:Reference>",
        "annotations",
        "<Annotations Target='x.a/b'><Annotation Term='Org.OData.Core.V1.Computed'/></Annotations>",
    );
    for documents in [[&types, &annotations], [&annotations, &types]] {
        let csdl = Csdl::parse_documents(documents.map(|text| ("", text.as_str()))).unwrap();
        let Some(Type::Structured(a)) = csdl.get("ns.a") else {
            panic!()
        };
        assert_eq!(a.properties[0].read_only, Some("Core.Computed"));
    }
}

/// The caller passes a document because its annotations apply, so a reference does not select among them.
#[test]
fn a_reference_does_not_exclude_annotations() {
    let elements = "<ComplexType Name='a'><Property Name='b' Type='Edm.Int32'/></ComplexType>";
    let annotations = schema(
        "",
        "other",
        "<Annotations Target='ns.a/b'><Annotation Term='Org.OData.Core.V1.Computed'/></Annotations>",
    );
    for include in [
        "",
        "<edmx:IncludeAnnotations TermNamespace='Org.OData.Core.V1'/>",
        "<edmx:IncludeAnnotations TermNamespace='Org.OData.Core.V1' Qualifier='Phone'/>",
        "<edmx:IncludeAnnotations TermNamespace='Org.OData.Core.V1' TargetNamespace='third'/>",
        "<edmx:IncludeAnnotations TermNamespace='Org.OData.Measures.V1'/>",
    ] {
        let reference = format!("<edmx:Reference Uri='other.xml'>{include}</edmx:Reference>");
        let types = document(&reference, elements);
        let documents = [("types.xml", &types), ("other.xml", &annotations)];
        let documents = documents.map(|(name, text)| (name, text.as_str()));
        let csdl = Csdl::parse_documents(documents).unwrap();
        assert_eq!(read_only(&csdl), Some("Core.Computed"), "{include}");
    }
}

#[test]
fn an_annotation_with_a_qualifier_is_ignored() {
    const PLAIN: &str = "<Annotation Term='Org.OData.Core.V1.Computed'/>";
    const QUALIFIED: &str = "<Annotation Term='Org.OData.Core.V1.Computed' Qualifier='Phone'/>";
    let parsed = |inside: &str, targeted: &str| {
        let elements = format!(
            "<ComplexType Name='a'><Property Name='b' Type='Edm.Int32'>{inside}</Property></ComplexType>{targeted}"
        );
        read_only(&Csdl::parse(&document("", &elements)).unwrap())
    };
    let target = |qualifier: &str, annotation: &str| {
        format!("<Annotations Target='ns.a/b'{qualifier}>{annotation}</Annotations>")
    };
    let ignored = [
        target("", QUALIFIED),
        target(" Qualifier='Phone'", PLAIN),
        String::new(),
    ];
    for targeted in &ignored {
        assert_eq!(parsed(QUALIFIED, targeted), None, "{targeted}");
    }
    assert_eq!(parsed(QUALIFIED, &target("", PLAIN)), Some("Core.Computed"));
    let both = [QUALIFIED, PLAIN].concat();
    assert_eq!(parsed(&both, ""), Some("Core.Computed"));
}

/// The annotation that makes the property `b` of the type `ns.a` read-only.
fn read_only(csdl: &Csdl) -> Option<&'static str> {
    match csdl.get("ns.a") {
        Some(Type::Structured(a)) => a.properties[0].read_only,
        other => panic!("{other:?}"),
    }
}
