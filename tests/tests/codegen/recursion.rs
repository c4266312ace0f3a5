//! Types whose values contain values of the same type.

use crate::models;
use graph_patch::codegen::{Config, ErrorKind};
use graph_patch::metadata::Csdl;

/// An expression: `and` requires two expressions, and `leaf` ends the recursion.
const EXPRESSION: &str = r#"<ComplexType Name="expression" Abstract="true"/>
<ComplexType Name="and" BaseType="ns.expression"><Property Name="left" Type="ns.expression" Nullable="false"/></ComplexType>
<ComplexType Name="leaf" BaseType="ns.expression"><Property Name="name" Type="Edm.String"/></ComplexType>
<ComplexType Name="not" BaseType="ns.expression"><Property Name="of" Type="ns.and" Nullable="false"/></ComplexType>"#;

#[test]
fn the_default_of_a_recursive_type_is_finite() {
    let models = models("ns.expression", EXPRESSION).unwrap();
    assert!(models.contains("Self::Leaf(Leaf::default())"), "{models}");
    let other = EXPRESSION.replace("ns.expression\" Nullable", "ns.leaf\" Nullable");
    let models = crate::models("ns.expression", &other).unwrap();
    assert!(models.contains("Self::And(And::default())"), "{models}");
}

#[test]
fn a_recursion_that_never_ends_is_an_error() {
    let elements = r#"<ComplexType Name="a"><Property Name="b" Type="ns.b" Nullable="false"/></ComplexType>
<ComplexType Name="b"><Property Name="a" Type="ns.a" Nullable="false"/></ComplexType>
<ComplexType Name="user"><Property Name="a" Type="ns.a"/></ComplexType>"#;
    let error = models("ns.user", elements).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Type);
    assert_eq!(
        error.to_string(),
        "every value of `ns.a` contains another one, because the properties between them are not nullable; \
         choose a Rust type for `ns.a`"
    );
    let csdl = Csdl::parse(&crate::document("", elements)).unwrap();
    let config = Config::new().types(["ns.user"]);
    let models = config.edm("ns.a", "serde_json::Value").models(&csdl);
    let models = models.unwrap();
    assert!(
        models.contains("pub a: Option<serde_json::Value>,"),
        "{models}"
    );
    assert!(
        !models.contains("struct A"),
        "the model needs no struct for it: {models}"
    );
}

/// rustc stops at 128 levels, unless the crate has an attribute.
#[test]
fn types_that_nest_too_deeply_have_advice() {
    let nested = |count: usize, last: usize| {
        let types = (0..count).map(|number| {
            let next = if number + 1 < count { number + 1 } else { last };
            format!(
                r#"<ComplexType Name="t{number}"><Property Name="n" Type="ns.t{next}"/></ComplexType>"#
            )
        });
        let end = r#"<ComplexType Name="t999"/>"#;
        let models = models("ns.t0", &format!("{}{end}", types.collect::<String>())).unwrap();
        let line = models.lines().find(|line| line.contains("recursion_limit"));
        line.map(String::from)
    };
    let advice = |limit: usize| {
        Some(format!(
            "// Types nest deeply. If rustc reports an overflow, add `#![recursion_limit = \"{limit}\"]` to the crate."
        ))
    };
    // A cycle, and a sequence without one.
    assert_eq!((nested(30, 0), nested(60, 0)), (None, advice(256)));
    assert_eq!((nested(140, 0), nested(50, 999)), (advice(1024), None));
    assert_eq!(nested(110, 999), advice(512));
    // A patch boxes the field of a struct that contains itself.
    let own = |number| {
        let next = number + 1;
        format!(
            r#"<ComplexType Name="t{number}"><Property Name="own" Type="ns.t{number}"/>
<Property Name="n" Type="ns.t{next}"/></ComplexType>"#
        )
    };
    let types: String = (0..50).map(own).collect();
    let models = models("ns.t0", &format!(r#"{types}<ComplexType Name="t50"/>"#)).unwrap();
    assert!(models.contains("recursion_limit"), "{models}");
}
