//! Names that are not identifiers are rejected at their place, so that no name becomes code.

use crate::{items::assert_expected_items, parse, schema};
use graph_patch::metadata::Csdl;

const CODE: &str = "x&#10;include_str!(&quot;/etc/passwd&quot;)";

/// Elements with a name at `@`.
const ELEMENTS: &[&str] = &[
    "<TypeDefinition Name='b' UnderlyingType='@'/>",
    "<TypeDefinition Name='@' UnderlyingType='Edm.String'/>",
    "<EntityType Name='@'/>",
    "<EntityType Name='b' BaseType='@'/>",
    "<EntityType Name='@' Abstract='true'/><EntityType Name='c' BaseType='a.b'/>",
    "<EntityType Name='b'><Key><PropertyRef Name='@'/></Key></EntityType>",
    "<EntityType Name='b'><Key><PropertyRef Name='c' Alias='@'/></Key></EntityType>",
    "<EntityType Name='b'><NavigationProperty Name='@' Type='a.b'/></EntityType>",
    "<EntityType Name='b'><NavigationProperty Name='c' Type='@'/></EntityType>",
    "<EntityType Name='b'><NavigationProperty Name='c' Type='a.b' Partner='@'/></EntityType>",
    "<ComplexType Name='b'><Property Name='@' Type='Edm.String'/></ComplexType>",
    "<ComplexType Name='b'><Property Name='c' Type='@'/></ComplexType>",
    "<ComplexType Name='b'><Property Name='c' Type='Collection(@)'/></ComplexType>",
    "<ComplexType Name='b'><Annotation Term='@'/></ComplexType>",
    "<ComplexType Name='b'><Annotation Term='a.b' Qualifier='@'/></ComplexType>",
    "<ComplexType Name='b'><Annotation Term='Org.OData.Validation.V1.OpenPropertyTypeConstraint'><Collection>\
     <String>@</String></Collection></Annotation></ComplexType>",
    "<EnumType Name='@'/>",
    "<EnumType Name='b' UnderlyingType='@'/>",
    "<EnumType Name='b'><Member Name='@'/></EnumType>",
    "<Annotations Target='@'/>",
    "<Annotations Target='a.b/@'/>",
    "<Annotations Target='a.b' Qualifier='@'/>",
    "<Term Name='@' Type='Edm.String'/>",
    "<Action Name='@'><Parameter Name='c' Type='Edm.String'/></Action>",
    "<Function Name='b'><Parameter Name='@' Type='Edm.String'/><ReturnType Type='Edm.String'/></Function>",
    "<Function Name='b'><ReturnType Type='@'/></Function>",
    "<EntityContainer Name='@'/>",
    "<EntityContainer Name='b'><EntitySet Name='c' EntityType='@'/></EntityContainer>",
    "<EntityContainer Name='b'><EntitySet Name='@' EntityType='a.b'/></EntityContainer>",
    "<EntityContainer Name='b'><Singleton Name='c' Type='@'/></EntityContainer>",
];

/// Texts that are neither an identifier nor a qualified name.
const HOSTILE: &[&str] = &[
    CODE,
    "",
    "1a",
    "a b",
    "a-b",
    "a&#9;b",
    "a&#x1b;[2J",
    "a\u{7f}",
    "a*/",
    "a//",
    "a\"",
    "a`b",
    "a;b",
    "a::b",
    "a..b",
    ".a",
    "a.",
    "a!",
    "a\u{2028}b",
    "a\u{85}b",
    "a\u{b2}",
    "a\u{20ac}",
    "a\u{1f600}",
    "\u{301}a",
    "\u{202e}a",
    "\u{661}a",
    "a\u{20dd}",
    "\u{24b6}",
];

#[test]
fn names_that_are_not_identifiers_are_rejected() {
    for element in ELEMENTS {
        for hostile in HOSTILE {
            let hostile = hostile.replace('"', "&quot;");
            // XML itself rejects the escape character. An empty part of a path has no name.
            if hostile.is_empty()
                && (element.contains("Target")
                    || element.contains("Partner")
                    || element.contains("<String>"))
            {
                continue;
            }
            if hostile.is_empty() && element.contains("PropertyRef Name='@'") {
                continue;
            }
            let is_path = element.contains("Target")
                || element.contains("Partner")
                || element.contains("PropertyRef Name='@'");
            if is_path && ["a//"].contains(&hostile.as_str()) {
                continue;
            }
            let text = element.replace('@', &hostile);
            let error = parse(&text).expect_err(&text).to_string();
            assert!(error.chars().all(|letter| !letter.is_control()), "{error}");
            assert!(!error.contains(['\u{202e}', '\u{2028}']), "{error}");
        }
    }
}

#[test]
fn an_error_names_the_attribute_and_its_place() {
    for (element, message) in [
        (
            format!("<TypeDefinition Name=\"b\" UnderlyingType=\"{CODE}\"/>"),
            "line 3, column 42: expected a qualified name for `UnderlyingType`, found `x\\ninclude_str!(\\\"/etc/passwd\\\")`",
        ),
        (
            "<EntityType Name=\"b c\"/>".into(),
            "line 3, column 19: expected an identifier of at most 128 characters for `Name`, found `b c`",
        ),
        (
            "<Annotations Target=\"a.b/c d\"/>".into(),
            "line 3, column 22: expected a path of identifiers for `Target`, found `a.b/c d`",
        ),
    ] {
        assert_eq!(parse(&element).unwrap_err().to_string(), message);
    }
    let namespace = schema("").replace("\"a\"", "\"a b\"");
    assert_eq!(
        Csdl::parse(&namespace).unwrap_err().to_string(),
        "line 2, column 20: expected identifiers with dots between them, at most 511 characters for `Namespace`, found `a b`"
    );
}

#[test]
fn a_namespace_and_its_alias_are_names() {
    for hostile in [CODE, "", "a b", "1", "a..b"] {
        let namespace = schema("").replace("\"a\"", &format!("\"{hostile}\""));
        assert!(Csdl::parse(&namespace).is_err(), "{hostile}");
        let alias = schema("").replace("\"a\"", &format!("\"a\" Alias=\"{hostile}\""));
        assert!(Csdl::parse(&alias).is_err(), "{hostile}");
        let include = format!("<Reference Uri=\"b\"><Include Namespace=\"b\" Alias=\"{hostile}\"/></Reference><DataServices>");
        assert!(
            Csdl::parse(&schema("").replace("<DataServices>", &include)).is_err(),
            "{hostile}"
        );
        let include = format!(
            "<Reference Uri=\"b\"><Include Namespace=\"{hostile}\"/></Reference><DataServices>"
        );
        assert!(
            Csdl::parse(&schema("").replace("<DataServices>", &include)).is_err(),
            "{hostile}"
        );
    }
}

#[test]
fn identifiers_have_at_most_128_characters() {
    for (count, is_valid) in [(128, true), (129, false)] {
        let name = "é".repeat(count);
        let property = format!(
            "<ComplexType Name='b'><Property Name='{name}' Type='Edm.String'/></ComplexType>"
        );
        assert_eq!(parse(&property).is_ok(), is_valid);
    }
    for (count, is_valid) in [(511, true), (512, false)] {
        let name = ["a.".repeat(count / 2), "a".repeat(count % 2 + 1)].concat();
        let name = &name[..count];
        let name = format!("{}b", &name[..count - 1]);
        let namespace = schema("").replace("\"a\"", &format!("\"{name}\""));
        assert_eq!(Csdl::parse(&namespace).is_ok(), is_valid, "{name}");
    }
}

#[test]
fn every_identifier_of_the_standard_is_accepted() {
    // Letters, letter numbers, digits, marks, connectors and format characters.
    for name in [
        "_",
        "a1",
        "Ünï",
        "名前",
        "ⅷ",
        "a\u{661}",
        "a\u{301}",
        "a\u{903}",
        "a\u{203f}",
        "a\u{200d}b",
        "ª",
    ] {
        for element in ELEMENTS {
            let text = element.replace('@', name);
            assert!(parse(&text).is_ok(), "{text}: {:?}", parse(&text));
        }
        let text = format!(
            "<ComplexType Name='b'><Property Name='{name}' Type='Edm.String'/></ComplexType>"
        );
        assert_expected_items(&crate::model(&text));
    }
}

/// White space around the name of a type or a term does not belong to it.
#[test]
fn spaces_around_a_type_are_ignored() {
    let csdl = parse(
        "<ComplexType Name='c'/><ComplexType Name='b' BaseType=' a.c&#10;'><Property Name='d' Type=' Collection(a.c) '>\
         <Annotation Term='Org.OData.Core.V1.Computed '/></Property></ComplexType>\
         <TypeDefinition Name='e' UnderlyingType=' Edm.String '/>",
    )
    .unwrap();
    let shown = format!("{csdl:?}");
    assert!(
        !shown.contains(" a.c") && !shown.contains("\" Edm"),
        "{shown}"
    );
    assert!(shown.contains("Core.Computed"));
}

#[test]
fn targets_of_operations_are_paths() {
    for target in [
        "a.f(Edm.String,Collection(a.b))/c",
        "a.f()/$ReturnType",
        "a.b/c@a.d#e",
        "a.Container/Set/c",
        "a.f(a.b, Edm.String)",
    ] {
        assert!(
            parse(&format!("<Annotations Target='{target}'/>")).is_ok(),
            "{target}"
        );
    }
}
