//! XML that is made to exhaust a parser, or that is not XML: an error with its place, and bounded memory.

use crate::{allocations::count_bytes, parse, schema};
use graph_patch::metadata::Csdl;

const PROPERTY: &str =
    "<ComplexType Name=\"b\"><Property Name=\"c\" Type=\"Edm.String\"/></ComplexType>";

#[test]
fn characters_that_xml_does_not_allow_are_rejected_with_their_place() {
    for letter in ["\0", "\u{1}", "\u{b}", "\u{fffe}", "\u{ffff}"] {
        let text = schema(&format!("\n {letter}"));
        let error = Csdl::parse(&text).unwrap_err();
        assert_eq!(
            (error.line(), error.column()),
            (4, 2),
            "{letter:?}: {error}"
        );
        assert!(
            error.to_string().chars().all(|letter| !letter.is_control()),
            "{error}"
        );
    }
    for reference in ["&#0;", "&#x1b;", "&x;", "&lt"] {
        assert!(
            parse(&format!("<a b='{reference}'/>")).is_err(),
            "{reference}"
        );
    }
}

/// A document in UTF-16 that was converted without regard to its encoding.
#[test]
fn a_document_in_another_encoding_is_rejected() {
    let wide: Vec<u8> = schema(PROPERTY)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for start in [&[0xff, 0xfe][..], &[]] {
        let text = [start, &wide].concat();
        assert!(Csdl::parse(&String::from_utf8_lossy(&text)).is_err());
        assert!(Csdl::parse(
            &text
                .iter()
                .map(|byte| char::from(*byte))
                .collect::<String>()
        )
        .is_err());
    }
}

#[test]
fn a_byte_order_mark_comments_instructions_and_cdata_do_not_disturb() {
    let text = schema(&format!(
        "<!-- <EntityType Name='x y'/> --><?a b?><![CDATA[<EntityType Name='x y'/>]]>{PROPERTY}"
    ));
    let csdl = Csdl::parse(&format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"utf-16\"?>\n{text}"
    ))
    .unwrap();
    assert_eq!(csdl.types().count(), 1);
}

#[test]
fn document_types_are_rejected_before_any_entity() {
    let lol: String = (1..64)
        .map(|index| format!("<!ENTITY a{index} \"&a{0};&a{0};\">", index - 1))
        .collect();
    for bomb in [
        format!("<!DOCTYPE x [<!ENTITY a0 \"lol\">{lol}]>"),
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">".into(),
    ] {
        let text = format!("{bomb}{}", schema("<a b='&a63;'/>"));
        let (error, bytes) = count_bytes(|| Csdl::parse(&text).unwrap_err());
        assert_eq!(
            error.to_string(),
            "line 1, column 1: document type declarations are not allowed"
        );
        assert!(bytes.total < 10 * text.len() + 10_000, "{bytes:?}");
    }
}

/// The message of the XML parser can contain a name of any length.
#[test]
fn long_names_are_shortened_in_errors() {
    let long = "a".repeat(10_000_000);
    for text in [
        schema(&format!("<{long} b='' b=''/>")),
        schema(&format!("<a {long}='' {long}=''/>")),
        schema(&format!("<a b='&{long};'/>")),
        schema(&format!("<a></{long}>")),
        schema(&format!("<{long}:b/>")),
        schema(&format!("<ComplexType Name='{long}'/>")),
        schema(&format!(
            "<ComplexType Name='b'><Property Name='c' Type='{long}'/></ComplexType>"
        )),
        schema(&format!("<ComplexType Name='b' Abstract='{long}'/>")),
        schema(&format!("<Annotations Target='{long}'/>")),
        format!("<{long}/>"),
        format!("<Edmx xmlns='{long}'/>"),
        schema("").replace("ns/edm\"", &format!("ns/edm/{long}\"")),
    ] {
        let error = Csdl::parse(&text).unwrap_err().to_string();
        assert!(
            error.len() < 2_000,
            "{} bytes: {}",
            error.len(),
            &error[..200]
        );
    }
}

/// Memory is a small multiple of the text, whatever the text nests or repeats.
#[test]
fn memory_is_proportional_to_the_text() {
    let count = 20_000;
    let description = format!(
        "<Annotation Term='Org.OData.Core.V1.Description' String='{}'/>",
        "x".repeat(1_000_000)
    );
    for (name, text) in [
        ("nested", "<a>".repeat(count) + &"</a>".repeat(count)),
        (
            "nested types",
            "<ComplexType Name='b'>".repeat(count) + &"</ComplexType>".repeat(count),
        ),
        (
            "attributes",
            format!(
                "<a {}/>",
                (0..900)
                    .map(|index| format!("a{index}='' "))
                    .collect::<String>()
            ),
        ),
        ("comments", "<!---->".repeat(count)),
        ("instructions", "<?a?>".repeat(count)),
        ("sections", "<![CDATA[a]]>".repeat(count)),
        ("references", format!("<a b='{}'/>", "&lt;".repeat(count))),
        (
            "description",
            format!("<ComplexType Name='b'>{description}</ComplexType>"),
        ),
    ] {
        let text = schema(&text);
        let (_, bytes) = count_bytes(|| Csdl::parse(&text));
        assert!(
            bytes.peak < 100 * text.len() + 100_000,
            "{name}: {bytes:?} of {}",
            text.len()
        );
    }
}

/// Each annotation of a derived type copies the inherited property.
#[test]
fn copies_of_inherited_properties_are_limited() {
    let description = format!(
        "<Annotation Term='Org.OData.Core.V1.Description' String='{}'/>",
        "x".repeat(1_000_000)
    );
    let mut text = format!("<ComplexType Name='b'><Property Name='c' Type='Edm.String'>{description}</Property></ComplexType>");
    for index in 0..100 {
        text += &format!("<ComplexType Name='b{index}' BaseType='a.b'/>\n");
        text += &format!("<Annotations Target='a.b{index}/c'><Annotation Term='Org.OData.Core.V1.Computed'/></Annotations>\n");
    }
    let message = "annotations of derived types copy more than 64 MiB of inherited properties";
    let error = parse(&text).unwrap_err();
    assert!(
        error.to_string().ends_with(message) && error.line() > 100,
        "{error}"
    );
}
