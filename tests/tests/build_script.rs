//! A crate whose build script generates its models, as `tests/build_script` does: cargo generates them again if the document
//! changes, and only then.

use graph_patch_tests::scratch::Scratch;
use std::{fs, path::Path};

const BUILD: &str = r#"fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=schema");
    graph_patch::codegen::Config::new()
        .csdl("schema")
        .types(["Shop.Product"])
        .write_to(std::path::Path::new(&std::env::var("OUT_DIR")?).join("models.rs"))?;
    Ok(())
}"#;

const PROGRAM: &str = r#"include!(concat!(env!("OUT_DIR"), "/models.rs"));
fn main() {
    use graph_patch::GraphPatch as _;
    let names: Vec<_> = Product::PROPERTIES.iter().map(|property| property.name).collect();
    println!("{}", names.join(","));
}"#;

fn manifest() -> String {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let runtime = runtime.to_string_lossy();
    format!(
        "[package]\nname = \"rebuilt\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
         [dependencies]\ngraph-patch = {{ path = {runtime:?} }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\n\
         [build-dependencies]\ngraph-patch = {{ path = {runtime:?}, features = [\"codegen\"] }}\n\n\
         [profile.dev]\ndebug = 0\n\n[workspace]\n"
    )
}

fn schema(properties: &[&str]) -> String {
    let property = |name: &&str| format!(r#"<Property Name="{name}" Type="Edm.String"/>"#);
    let properties: String = properties.iter().map(property).collect();
    format!(
        r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
        <Schema Namespace="Shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        <EntityType Name="Product">{properties}</EntityType></Schema></DataServices></Edmx>"#
    )
}

/// Returns what the program prints, and whether the build script has run.
fn run(project: &Scratch) -> (String, bool) {
    let output = project.cargo(&["run"]).output().unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{messages}");
    let has_run = messages.contains("Compiling rebuilt");
    let printed = String::from_utf8(output.stdout).unwrap();
    (printed.trim_end().into(), has_run)
}

#[test]
fn a_changed_document_changes_the_models() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build_script");
    // An earlier test run has written it.
    _ = fs::remove_file(folder.join("schema/more.csdl"));
    let project = Scratch::new(folder).unwrap();
    project.write("Cargo.toml", &manifest()).unwrap();
    project.write("build.rs", BUILD).unwrap();
    project.write("src/main.rs", PROGRAM).unwrap();
    let write = |properties: &[&str]| project.write("schema/shop.csdl", &schema(properties));

    write(&["Name"]).unwrap();
    assert_eq!(run(&project).0, "Name");
    assert_eq!(run(&project), ("Name".into(), false));
    write(&["Name", "Price"]).unwrap();
    assert_eq!(run(&project), ("Name,Price".into(), true));

    // A new document in the folder is a change, too.
    let more = schema(&["Id"]).replace("Product", "Order");
    project.write("schema/more.csdl", &more).unwrap();
    assert_eq!(run(&project), ("Name,Price".into(), true));

    let twice = schema(&["Id"]);
    project.write("schema/more.csdl", &twice).unwrap();
    let output = project.cargo(&["run"]).output().unwrap();
    assert!(!output.status.success());
    let messages = String::from_utf8(output.stderr).unwrap();
    let expected = "`Shop.Product` is declared twice, first in schema";
    assert!(messages.contains(expected), "{messages}");
}
