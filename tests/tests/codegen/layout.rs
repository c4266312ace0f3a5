//! Lines break as rustfmt breaks them.

use crate::document;
use graph_patch::codegen::Config;
use graph_patch::metadata::Csdl;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Types, properties and members with names of each length around the width of a line.
fn long_names() -> String {
    (60..79)
        .map(|length| {
            let name = "A".repeat(length);
            format!(
                r#"<EnumType Name="E{name}"><Member Name="a"/><Member Name="{name}"/><Member Name="b_b"/></EnumType>
<ComplexType Name="T{name}"><Property Name="a" Type="ns.E{name}"/><Property Name="{name}" Type="Edm.Guid"/>
<Property Name="b" Type="Edm.String"/></ComplexType>"#
            )
        })
        .collect()
}

fn is_formatted(models: &str) {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2021"]);
    let piped = rustfmt.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut rustfmt = piped.spawn().unwrap();
    let mut input = rustfmt.stdin.take().unwrap();
    input.write_all(models.as_bytes()).unwrap();
    drop(input);
    let output = rustfmt.wait_with_output().unwrap();
    let formatted = String::from_utf8(output.stdout).unwrap();
    for (line, expected) in models.lines().zip(formatted.lines()) {
        assert_eq!(line, expected);
    }
}

#[test]
fn attributes_break_like_those_of_rustfmt() {
    let csdl = Csdl::parse(&document("", &long_names())).unwrap();
    let types: Vec<_> = csdl.named_types().map(|(name, _)| name).collect();
    let structs = types.iter().filter(|name| name.starts_with("ns.T"));
    is_formatted(&Config::new().types(structs.copied()).models(&csdl).unwrap());
}

/// A document whose properties have types of another module. rustfmt skips a struct with a line that is too long, so each
/// property has its own.
fn long_paths() -> String {
    let (mut items, mut others) = (String::new(), String::new());
    for length in 10..60 {
        let name = "A".repeat(length);
        _ = write!(
            others,
            r#"<ComplexType Name="T{name}"><Property Name="a" Type="Edm.String"/></ComplexType>
<EnumType Name="E{name}" IsFlags="true"><Member Name="a" Value="1"/></EnumType>"#
        );
        let types = ["T", "E"].map(|kind| format!("long.name.of.a.namespace.{kind}{name}"));
        let types = types
            .iter()
            .flat_map(|ty| [ty.clone(), format!("Collection({ty})")]);
        for (index, ty) in types.enumerate() {
            for nullable in ["true", "false"] {
                for property in ["a", "a_property_with_a_long_name_before_its_type"] {
                    _ = write!(
                        items,
                        r#"<ComplexType Name="i{length}_{index}_{nullable}_{property}">
<Property Name="{property}" Type="{ty}" Nullable="{nullable}"/></ComplexType>"#
                    );
                }
            }
        }
    }
    let other = format!(
        r#"</Schema><Schema Namespace="long.name.of.a.namespace" xmlns="http://docs.oasis-open.org/odata/ns/edm">{others}"#
    );
    document("", &(items + &other))
}

#[test]
fn types_of_fields_break_like_those_of_rustfmt() {
    let csdl = Csdl::parse(&long_paths()).unwrap();
    let types: Vec<_> = csdl.named_types().map(|(name, _)| name).collect();
    let items = types.iter().filter(|name| name.starts_with("ns."));
    is_formatted(&Config::new().types(items.copied()).models(&csdl).unwrap());
}

#[test]
fn the_command_of_many_types_has_several_lines() {
    let elements: String = (0..40)
        .map(|index| {
            format!(r#"<ComplexType Name="item{index}"><Property Name="a" Type="Edm.String"/></ComplexType>"#)
        })
        .collect();
    let csdl = Csdl::parse(&document("", &elements)).unwrap();
    let types: Vec<_> = csdl.named_types().map(|(name, _)| name).collect();
    let config = Config::new().types(types.iter().copied()).derive(["Eq"]);
    let models = config.models(&csdl).unwrap();
    let head: Vec<_> = models.lines().take_while(|line| !line.is_empty()).collect();
    assert!(head.iter().all(|line| line.len() <= 100), "{head:?}");
    let words = head[1..]
        .iter()
        .flat_map(|line| line[2..].split_whitespace());
    let command = ["graph-patch", "models", "…", "--type"];
    let expected = command.into_iter().chain(types).chain(["--derive", "Eq"]);
    assert!(words.eq(expected), "{head:?}");
}

#[test]
fn derives_break_like_those_of_rustfmt() {
    let elements =
        r#"<ComplexType Name="item"><Property Name="a" Type="Edm.String"/></ComplexType>"#;
    let csdl = Csdl::parse(&document("", elements)).unwrap();
    for length in 1..50 {
        let derive = ["Eq", "Hash"].map(String::from);
        let config = Config::new().types(["ns.item"]).derive(derive);
        is_formatted(&config.derive(["A".repeat(length)]).models(&csdl).unwrap());
    }
}

#[test]
fn a_module_can_have_the_name_of_its_file() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("named_files");
    fs::create_dir_all(folder.join("ns")).unwrap();
    let types = r#"<ComplexType Name="a"><Property Name="b" Type="other.c"/></ComplexType></Schema>
<Schema Namespace="other" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>"#;
    fs::write(folder.join("ns.xml"), document("", types)).unwrap();
    let config = Config::new().csdl(folder.join("ns.xml")).types(["ns.a"]);
    for (file, expected) in [("ns.rs", true), ("ns/mod.rs", true), ("models.rs", false)] {
        let file = folder.join(file);
        config.write_to(&file).unwrap();
        config.check(&file).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let allowed = "#[allow(clippy::module_inception)]\npub mod ns {";
        assert_eq!(text.contains(allowed), expected, "{text}");
        is_formatted(&text);
    }
}
