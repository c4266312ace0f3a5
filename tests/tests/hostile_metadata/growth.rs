//! Work grows with the size of the metadata, not with its square. The tests count allocated bytes, which grow with the
//! work of most steps; the benchmark `metadata` counts instructions.

use crate::allocations::count_bytes;
use crate::{generate, parse};
use graph_patch::metadata::{Csdl, StructuredType, Type};
use std::fmt::Write as _;

fn structured<'a>(csdl: &'a Csdl, name: &str) -> &'a StructuredType {
    match csdl.get(name) {
        Some(Type::Structured(ty)) => ty,
        other => panic!("{other:?}"),
    }
}

/// Asserts that the work for four times as much takes at most six times the bytes.
fn assert_growth(name: &str, count: usize, work: impl Fn(usize) -> usize) {
    let (small, large) = (work(count), work(4 * count));
    assert!(
        large < 6 * small,
        "{name}: {small} bytes for {count}, {large} for four times as much"
    );
}

fn properties(range: std::ops::Range<usize>) -> String {
    range
        .map(|index| format!("<Property Name='p{index}' Type='Edm.String'/>"))
        .collect()
}

/// A chain of 100 types that declare as many properties each.
fn chain(count: usize) -> String {
    let mut text = String::new();
    for level in 0..100 {
        let base = if level == 0 {
            String::new()
        } else {
            format!(" BaseType='a.b{}'", level - 1)
        };
        let properties = properties(level * count..(level + 1) * count);
        _ = write!(
            text,
            "<ComplexType Name='b{level}'{base}>{properties}</ComplexType>"
        );
    }
    text
}

#[test]
fn inherited_properties_are_listed_in_linear_time() {
    assert_growth("properties", 40, |count| {
        let csdl = parse(&chain(count)).unwrap();
        let of = structured(&csdl, "a.b99");
        let (found, bytes) = count_bytes(|| csdl.properties(of).count());
        assert_eq!(found, 100 * count);
        bytes.total
    });
}

/// A search for each property would take minutes.
#[test]
fn many_inherited_properties_are_listed() {
    let csdl = parse(&chain(1_600)).unwrap();
    assert_eq!(csdl.properties(structured(&csdl, "a.b99")).count(), 160_000);
}

/// A search for each annotation would take minutes.
#[test]
fn annotations_find_their_targets() {
    let mut text = format!(
        "<ComplexType Name='b'>{}</ComplexType><ComplexType Name='c' BaseType='a.b'/>",
        properties(0..10_000)
    );
    text += "<EnumType Name='e'>";
    (0..10_000).for_each(|index| text += &format!("<Member Name='p{index}'/>"));
    text += "</EnumType>";
    for _ in 0..4 {
        for ty in ["b", "c", "e"] {
            for index in 0..10_000 {
                let term = "Org.OData.Core.V1.";
                text += &format!(
                    "<Annotations Target='a.{ty}/p{index}'><Annotation Term='{term}Description' String='{ty}'/>\
                     <Annotation Term='{term}Computed'/></Annotations>"
                );
            }
        }
    }
    let csdl = parse(&text).unwrap();
    for (name, description) in [("a.b", "b"), ("a.c", "c")] {
        let is_annotated = |it: &&graph_patch::metadata::DeclaredProperty| {
            it.description.as_deref() == Some(description) && it.read_only == Some("Core.Computed")
        };
        assert_eq!(
            csdl.properties(structured(&csdl, name))
                .filter(is_annotated)
                .count(),
            10_000
        );
    }
    let Some(Type::Enum(members)) = csdl.get("a.e") else {
        panic!()
    };
    assert!(members
        .members
        .iter()
        .all(|it| it.description.as_deref() == Some("e")));
}

/// The name of a shape of metadata, and its elements for a size.
type Shape = (&'static str, fn(usize) -> String);

/// The model of a type that needs thousands of types.
#[test]
fn a_model_of_many_types_grows_linearly() {
    let shapes: [Shape; 6] = [
        ("references", |count| {
            let first: String = (0..count)
                .map(|index| format!("<Property Name='p{index}' Type='a.t{index}'/>"))
                .collect();
            let others: String = (0..count).map(|index| format!("<ComplexType Name='t{index}'><Property Name='n' Type='a.t{}'/></ComplexType>", index + 1)).collect();
            format!("<ComplexType Name='b'>{first}</ComplexType>{others}")
        }),
        ("cycles", |count| {
            let others: String = (0..count).map(|index| format!("<ComplexType Name='t{index}'><Property Name='n' Type='a.t{}'/><Property Name='b' Type='a.b'/></ComplexType>", index + 1)).collect();
            format!("<ComplexType Name='b'><Property Name='n' Type='a.t0'/></ComplexType>{others}")
        }),
        ("derived types", |count| {
            let others: String = (0..count).map(|index| format!("<ComplexType Name='t{index}' BaseType='a.x'><Property Name='n' Type='a.x'/></ComplexType>")).collect();
            format!("<ComplexType Name='b'><Property Name='n' Type='a.x'/></ComplexType><ComplexType Name='x' Abstract='true'/>{others}")
        }),
        ("the same field", |count| {
            // Several underscores become one.
            let names = (0..count).map(|i| {
                let [a, b, c] = [i / 484, i / 22 % 22, i % 22].map(|digit| "_".repeat(digit + 1));
                format!("<Property Name='p{a}q{b}r{c}s' Type='Edm.String'/>")
            });
            format!(
                "<ComplexType Name='b'>{}</ComplexType>",
                names.collect::<String>()
            )
        }),
        ("the same type", |count| {
            let first: String = (0..count)
                .map(|index| {
                    format!(
                        "<Property Name='p{index}' Type='a.\u{e9}{}'/>",
                        "\u{301}".repeat(index % 100)
                    )
                })
                .collect();
            let others: String = (0..count.min(100))
                .map(|index| format!("<ComplexType Name='\u{e9}{}'/>", "\u{301}".repeat(index)))
                .collect();
            format!("<ComplexType Name='b'>{first}</ComplexType>{others}")
        }),
        ("keys", |count| {
            let keys: String = (0..count)
                .map(|index| format!("<PropertyRef Name='p{index}'/>"))
                .collect();
            format!(
                "<EntityType Name='b'><Key>{keys}</Key>{}</EntityType>",
                properties(0..count)
            )
        }),
    ];
    for (name, shape) in shapes {
        assert_growth(name, 1_250, |count| {
            let csdl = parse(&shape(count)).unwrap();
            let (model, bytes) = count_bytes(|| generate(&csdl, "a.b").unwrap());
            assert!(model.len() > 20 * count, "{model}");
            bytes.total
        });
    }
}

#[test]
fn a_chain_of_ten_thousand_base_types_needs_no_stack() {
    let types = |name: &str, attribute: &str| -> String {
        (0..10_000)
            .map(|index| {
                format!(
                    "<ComplexType Name='{name}{index}' BaseType='a.{name}{}' {attribute}/>",
                    index + 1
                )
            })
            .collect()
    };
    let elements = types("t", "") + &types("x", "Abstract='true'")
        + "<ComplexType Name='b'><Property Name='c' Type='a.t0'/><Property Name='d' Type='a.x9999'/></ComplexType>";
    let csdl = parse(&elements).unwrap();
    assert_eq!(csdl.lineage(structured(&csdl, "a.t0")).count(), 100);
    assert!(generate(&csdl, "a.b").is_ok());
    let nested: String = (0..10_000)
        .map(|index| {
            format!(
                "<ComplexType Name='t{index}'><Property Name='n' Type='a.t{}'/></ComplexType>",
                index + 1
            )
        })
        .collect();
    let csdl = parse(&(nested + "<ComplexType Name='b'><Property Name='c' Type='a.t0'/></ComplexType><ComplexType Name='t10000'/>")).unwrap();
    assert!(generate(&csdl, "a.b").is_ok());
}

#[test]
fn cyclic_base_types_have_no_model() {
    for bases in [["b", "b"], ["c", "b"], ["c", "c"]] {
        let [of_b, of_c] = bases;
        let csdl = parse(&format!(
            "<ComplexType Name='b' BaseType='a.{of_b}'><Property Name='d' Type='a.c'/></ComplexType>\
             <ComplexType Name='c' BaseType='a.{of_c}'><Property Name='e' Type='a.b'/></ComplexType>"
        ))
        .unwrap();
        let error = generate(&csdl, "a.b").unwrap_err().to_string();
        assert!(error.ends_with("form a cycle"), "{error}");
        assert!(csdl.properties(structured(&csdl, "a.b")).count() <= 2);
    }
}

/// A definition of a definition is not followed.
#[test]
fn type_definitions_that_define_each_other_are_not_followed() {
    let csdl = parse(
        "<TypeDefinition Name='c' UnderlyingType='a.d'/><TypeDefinition Name='d' UnderlyingType='a.c'/>\
         <ComplexType Name='b'><Property Name='e' Type='a.c'/></ComplexType>",
    )
    .unwrap();
    assert!(generate(&csdl, "a.b")
        .unwrap()
        .contains("pub e: Option<serde_json::Value>"));
}

#[test]
fn a_very_long_name_is_not_compared_with_every_type() {
    let types: String = (0..5_000)
        .map(|index| format!("<ComplexType Name='{}{index}'/>", "t".repeat(120)))
        .collect();
    let csdl = parse(&types).unwrap();
    let long = format!("a.{}", "t".repeat(10_000_000));
    let (found, bytes) = count_bytes(|| csdl.suggest(&long).is_none());
    assert!(found && bytes.peak < 100_000_000, "{bytes:?}");
}
