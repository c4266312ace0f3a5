//! Lines break as rustfmt breaks them.

use crate::document;
use graph_patch::codegen::Config;
use graph_patch::metadata::Csdl;
use std::io::Write as _;
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
