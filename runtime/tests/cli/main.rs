//! The binary `graph-patch`: its output, its messages and its exit codes.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)] // A test fails with a panic.

mod documents;

use documents::{Folder, FAN, RESOURCE};
use std::process::{Command, Output};

/// Runs the binary in a folder.
fn run(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-patch"));
    command.current_dir(folder.path()).args(arguments);
    command.output().unwrap()
}

#[track_caller]
fn stdout(output: &Output) -> String {
    let errors = stderr(output);
    assert_eq!((output.status.code(), errors.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[track_caller]
fn assert_error(output: &Output, code: i32, message: &str) {
    let errors = stderr(output);
    assert_eq!(output.status.code(), Some(code), "{errors}");
    assert!(errors.contains(message), "{errors}");
    assert!(output.stdout.is_empty());
}

fn fleet(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("schema/Resource.xml", RESOURCE);
    folder.write("schema/fans/Fan.xml", FAN);
    folder.write("schema/readme.txt", "not a document");
    folder
}

#[test]
fn types_are_listed_with_kind_and_base_type() {
    let folder = fleet("types");
    let expected = "\
Fan.Fan\tentity\tResource.Item
Fan.Mode\tenum
Fan.Place\tcomplex
Resource.Item\tabstract entity
Resource.Uuid\tdefinition\tEdm.Guid
";
    assert_eq!(stdout(&run(&folder, &["types", "schema"])), expected);
    let files = [
        "types",
        "schema/Resource.xml",
        "schema/fans/Fan.xml",
        "schema",
    ];
    assert_eq!(stdout(&run(&folder, &files)), expected);
}

#[test]
fn a_pattern_filters_the_types() {
    let folder = fleet("pattern");
    let listed = stdout(&run(&folder, &["types", "schema", "--pattern", "fan.f"]));
    assert_eq!(listed, "Fan.Fan\tentity\tResource.Item\n");
    let output = run(&folder, &["types", "schema", "--pattern", "Fan.Fam"]);
    assert_error(
        &output,
        1,
        "error: no type contains `Fan.Fam`; did you mean `Fan.Fan`?",
    );
}

#[test]
fn models_are_printed() {
    let folder = fleet("print");
    let models = stdout(&run(&folder, &["models", "schema", "--type", "Fan.Fan"]));
    assert!(models.contains("pub struct Fan {"), "{models}");
    assert!(models.contains("pub id: String,"), "{models}");
}

#[test]
fn the_metadata_can_follow_the_types() {
    let folder = fleet("order");
    let models = stdout(&run(
        &folder,
        &["models", "--type", "Fan.Fan", "--", "schema"],
    ));
    let usual = stdout(&run(&folder, &["models", "schema", "--type", "Fan.Fan"]));
    assert_eq!(models, usual);
}

#[test]
fn a_file_is_written_and_checked() {
    let folder = fleet("check");
    let write = [
        "models",
        "schema",
        "--type",
        "Fan.Fan",
        "Fan.Place",
        "-o",
        "models.rs",
    ];
    let check = [write.as_slice(), &["--check"]].concat();
    assert_error(
        &run(&folder, &check),
        1,
        "error: models.rs: the file does not exist",
    );
    assert_eq!(stdout(&run(&folder, &write)), "");
    assert_eq!(stdout(&run(&folder, &check)), "");
    let models = folder.read("models.rs");
    folder.write("models.rs", &models.replace("speed", "velocity"));
    let line = models
        .lines()
        .take_while(|line| !line.contains("speed"))
        .count()
        + 1;
    let message = format!("error: models.rs: line {line} differs from the generated models");
    assert_error(&run(&folder, &check), 1, &message);
    // A configuration of rustfmt changes white space.
    folder.write(
        "models.rs",
        &models.replace("    ", "\t").replace('\n', "\r\n"),
    );
    assert_eq!(stdout(&run(&folder, &check)), "");
}

#[test]
fn options_change_the_models() {
    let folder = fleet("options");
    let print = |options: &[&str]| {
        let arguments = [&["models", "schema", "--type", "Fan.Fan"], options].concat();
        stdout(&run(&folder, &arguments))
    };
    assert!(print(&[]).contains("    // navigation: Cools (Fan.Fan)\n"));
    assert!(
        print(&["--bind"]).contains("#[graph(bind)]\n    pub cools: Option<serde_json::Value>,\n")
    );
    let models = print(&["--edm", "Edm.Guid=uuid::Uuid", "--derive", "Eq,Hash"]);
    assert!(models.contains("pub uuid: Option<uuid::Uuid>,"), "{models}");
    assert!(models.contains("GraphPatch, Eq, Hash)]"), "{models}");
    let models = print(&["--edm", "Resource.Uuid=uuid::Uuid"]);
    assert!(models.contains("pub uuid: Option<uuid::Uuid>,"), "{models}");
    let item = |derived: &str| {
        let arguments = [
            "models",
            "schema",
            "--type",
            "Resource.Item",
            "--derived",
            derived,
        ];
        stdout(&run(&folder, &arguments))
    };
    assert!(item("all").contains("Fan("));
    assert!(item("Fan.Fan").contains("Fan("));
    assert!(!item("none").contains("Fan("));
}

#[test]
fn a_missing_document_is_named() {
    let folder = fleet("missing");
    let arguments = ["models", "schema/fans/Fan.xml", "--type", "Fan.Fan"];
    let output = run(&folder, &arguments);
    assert_error(
        &output,
        1,
        "error: the metadata refers to types that no document declares\n  \
         add the document of the namespace `Resource` (https://example.org/Resource.xml): \
         `Fan.Fan` in schema/fans/Fan.xml needs `Resource.Item` and 1 other type\n",
    );
    let models = stdout(&run(
        &folder,
        &[&arguments[..], &["--allow-missing"]].concat(),
    ));
    assert!(
        models.contains("    // base type: Resource.Item (not declared)\n"),
        "{models}"
    );
    assert!(
        models.contains("`Resource.Uuid`, which the metadata does not declare."),
        "{models}"
    );
}

#[test]
fn a_misspelt_type_gets_a_suggestion() {
    let folder = fleet("misspelt");
    let output = run(&folder, &["models", "schema", "--type", "Fan.Fam"]);
    assert_error(&output, 1, "has no type `Fan.Fam`; did you mean `Fan.Fan`?");
}

#[test]
fn errors_of_files_name_the_file() {
    let folder = fleet("files");
    folder.write("empty/readme.txt", "");
    folder.write("old.xml", documents::V3);
    let error = |file: &str, message: &str| {
        assert_error(&run(&folder, &["types", file]), 1, message);
    };
    error("none.xml", "error: none.xml: ");
    error(
        "empty",
        "error: empty: the folder has no file with the extension `.csdl`, `.edmx`, `.xml`",
    );
    error(
        "old.xml",
        "error: old.xml: line 1, column 1: expected the OData 4 root element `Edmx`",
    );
    error(
        "old.xml",
        "this is metadata of OData 1, 2 or 3, which is not supported",
    );
}

#[test]
fn a_wrong_usage_ends_with_the_code_2() {
    let folder = fleet("usage");
    let check = ["models", "schema", "--type", "Fan.Fan", "--check"];
    let edm = ["models", "schema", "--type", "Fan.Fan", "--edm", "Edm.Guid"];
    assert_error(&run(&folder, &[]), 2, "Usage: graph-patch");
    assert_error(&run(&folder, &["models", "schema"]), 2, "--type <NAME>...");
    assert_error(&run(&folder, &check), 2, "--output <FILE>");
    assert_error(&run(&folder, &edm), 2, "such as `Edm.Guid=uuid::Uuid`");
    assert_error(&run(&folder, &["model", "schema"]), 2, "'models'");
    assert!(stdout(&run(&folder, &["models", "--help"])).contains("--allow-missing"));
}
