//! Truncated metadata, and metadata that is made to exhaust time or memory.

use super::parse_errors::{rejection, schema};
use super::parsed_types::structured;
use graph_patch::metadata::Csdl;

const SERVICE: &str = include_str!("service.csdl");

#[test]
fn truncated_metadata_is_rejected_at_every_length() {
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
fn document_types_and_their_entities_are_rejected() {
    let bomb = "<?xml version=\"1.0\"?>\n <!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<x>&b;</x>";
    assert_eq!(
        rejection(bomb),
        "line 2, column 2: document type declarations are not allowed"
    );
}

#[test]
fn too_many_nodes_are_rejected() {
    let text = schema(&"<a/>".repeat(2_000_000));
    assert_eq!(
        rejection(&text),
        "line 1, column 1: the document has more than 2000000 nodes"
    );
}

#[test]
fn deeply_nested_elements_are_parsed() {
    let deep = schema(&format!(
        "{}{}",
        "<a>".repeat(300_000),
        "</a>".repeat(300_000)
    ));
    assert!(Csdl::parse(&deep).is_ok());
}

#[test]
fn too_many_attributes_are_rejected() {
    let wide = |count| {
        let names = (0..count).map(|index| format!("a{index} = ''"));
        schema(&format!("<a {}/>", names.collect::<Vec<_>>().join("\n")))
    };
    assert!(Csdl::parse(&wide(1_000)).is_ok());
    let message = "line 1003, column 7: the element has more than 1000 attributes";
    assert_eq!(rejection(&wide(1_001)), message);
    assert_eq!(
        rejection(&wide(300_000)),
        message,
        "comparing the attributes with each other would take minutes"
    );
    let text = schema(&format!("<a b=\"{}\"/>", "= ".repeat(2_000)));
    assert!(
        Csdl::parse(&text).is_ok(),
        "an equals sign in a value does not count as an attribute"
    );
    let hidden = schema("<a b='<' c='<'/>");
    assert!(
        rejection(&hidden).starts_with("line 3, column 7: "),
        "a value does not hide an attribute"
    );
}

#[test]
fn too_many_namespace_prefixes_are_rejected() {
    let nested = |count| {
        let start = (0..count).map(|index| format!("<a xmlns:a{index}=\"b\">\n"));
        schema(&(start.collect::<String>() + &"</a>".repeat(count)))
    };
    assert!(Csdl::parse(&nested(100)).is_ok());
    assert_eq!(
        rejection(&nested(101)),
        "line 103, column 4: the document declares more than 100 namespace prefixes"
    );
    let again = (0..200).map(|index| {
        let space = " ".repeat(index);
        format!("<a xmlns:b='{index}'/><a xmlns:b{space}='c'/>")
    });
    assert!(Csdl::parse(&schema(&again.collect::<String>())).is_ok());
}

#[test]
fn cyclic_base_types_terminate() {
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
fn too_many_members_are_rejected() {
    let wide = |count| {
        let names = (0..count).map(|index| format!("<Member Name=\"a{index}\"/>\n"));
        let names = names.collect::<String>();
        schema(&format!("<EnumType Name=\"b\">\n{names}</EnumType>"))
    };
    assert!(Csdl::parse(&wide(10_000)).is_ok());
    assert_eq!(
        rejection(&wide(10_001)),
        "line 10004, column 1: the type has more than 10000 properties or members"
    );
}

#[test]
fn base_types_are_followed_to_a_maximum_depth() {
    let types = (0..10_000).map(|index| {
        let base = index + 1;
        format!(
            "<ComplexType Name=\"b{index}\" BaseType=\"a.b{base}\"/>\
             <Annotations Target=\"a.b{index}/c\"/>"
        )
    });
    let last = "<ComplexType Name=\"b10000\"><Property Name=\"c\" Type=\"a.b0\"/></ComplexType>";
    let text = schema(&(types.collect::<String>() + last));
    let csdl = Csdl::parse(&text).unwrap();
    assert_eq!(csdl.lineage(&structured(&csdl, "a.b0")).count(), 100);
    assert_eq!(csdl.lineage(&structured(&csdl, "a.b9990")).count(), 11);
}
