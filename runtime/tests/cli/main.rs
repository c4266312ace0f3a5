//! The binary `graph-patch`: its output, its messages and its exit codes.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)] // A test fails with a panic.

mod documents;
mod input;

use documents::{Folder, FAN, RESOURCE};
use std::process::{Command, Output};

/// The binary with arguments, in a folder.
fn command(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-patch"));
    command.current_dir(folder.path()).args(arguments);
    command
}

fn run(folder: &Folder, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
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
        2,
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
fn the_metadata_can_precede_or_follow_the_options() {
    let folder = fleet("order");
    let print = |arguments: &str| {
        let arguments: Vec<_> = arguments.split(' ').collect();
        stdout(&run(&folder, &arguments))
    };
    let usual = print("models schema --type Fan.Fan Fan.Place");
    for order in [
        "models --type Fan.Fan Fan.Place -- schema",
        "models --type Fan.Fan Fan.Place schema",
        "models --type Fan.Fan --type Fan.Place schema",
        "models --type Fan.Fan,Fan.Place schema/Resource.xml schema/fans",
        "models --type Fan.Fan Fan.Place ./schema",
        "models schema/fans --type Fan.Fan Fan.Place schema/Resource.xml",
    ] {
        assert_eq!(print(order), usual, "{order}");
    }
    let none = print("models schema --type Resource.Item --derived none");
    assert_eq!(
        print("models --type Resource.Item --derived none schema"),
        none
    );
    let edm = print("models schema --type Fan.Fan --edm Edm.Guid=uuid::Uuid --edm Edm.Int32=u32");
    for order in [
        "models schema --type Fan.Fan --edm Edm.Guid=uuid::Uuid Edm.Int32=u32",
        "models schema --type Fan.Fan --edm Edm.Guid=uuid::Uuid,Edm.Int32=u32",
        "models --type Fan.Fan --edm Edm.Guid=uuid::Uuid Edm.Int32=u32 schema",
    ] {
        assert_eq!(print(order), edm, "{order}");
    }
    let derive = print("models schema --type Fan.Fan --derive Eq,Hash");
    assert_eq!(
        print("models --type Fan.Fan --derive Eq Hash schema"),
        derive
    );
}

#[test]
fn a_missing_folder_is_an_error_in_each_order() {
    let folder = fleet("no_folder");
    let output = run(&folder, &["models", "--type", "Fan.Fan", "shema"]);
    assert_error(&output, 2, "error: shema: ");
    let output = run(&folder, &["models", "--type", "Fan.Fan"]);
    assert_error(&output, 2, "<FILE|DIR>");
}

#[test]
fn the_head_of_the_models_contains_the_options() {
    let folder = fleet("head");
    let options = "models schema --type Fan.Fan --derived none --edm Edm.Guid=Vec<u8> --derive Eq --bind --any-version";
    let options: Vec<_> = options.split(' ').collect();
    let models = stdout(&run(&folder, &options));
    let head: Vec<_> = models.lines().skip(1).take(2).collect();
    assert_eq!(
        head,
        [
            "// graph-patch models … --type Fan.Fan --derived none --edm 'Edm.Guid=Vec<u8>' --derive Eq --bind",
            "//   --any-version",
        ]
    );
}

#[test]
fn types_are_ordered_by_version() {
    let folder = Folder::new("versions");
    let schemas = ["1_10_0", "1_2_0", "1_0_1"].map(|version| {
        format!("<Schema Namespace='Fan.v{version}' xmlns='http://docs.oasis-open.org/odata/ns/edm'><ComplexType Name='Fan'/></Schema>")
    });
    folder.write(
        "fan.xml",
        format!(
            "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'><DataServices>{}</DataServices></Edmx>",
            schemas.concat()
        ),
    );
    assert_eq!(
        stdout(&run(&folder, &["types", "fan.xml"])),
        "Fan.v1_0_1.Fan\tcomplex\nFan.v1_2_0.Fan\tcomplex\nFan.v1_10_0.Fan\tcomplex\n"
    );
}

#[test]
fn an_option_without_effect_is_an_error() {
    let folder = fleet("no_effect");
    let error = |options: &[&str], message: &str| {
        let arguments = [&["models", "schema", "--type", "Fan.Fan"], options].concat();
        assert_error(&run(&folder, &arguments), 2, message);
    };
    error(
        &["--edm", "Edm.Guidd=u8"],
        "`Edm.Guidd` is not a primitive type; did you mean `Edm.Guid`?",
    );
    error(
        &["--edm", "Fan.Mod=u8"],
        "the metadata has no type `Fan.Mod`",
    );
    error(
        &["--edm", "Edm.Guid=Uuid"],
        "`Uuid` is not an absolute path, such as `crate::Uuid`",
    );
    error(
        &["--edm", "Edm.Guid=Vec<super::A>"],
        "`super::A` is not an absolute path",
    );
    error(
        &["--derived", "Fan.Place"],
        "`Fan.Place` is not derived from an abstract type",
    );
    error(
        &["--derived", "none", "Fan.Fan"],
        "`--derived none` excludes other values",
    );
    error(&["--derive", "Copy"], "`Copy` cannot be derived");
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
    folder.write("models.rs", models.replace("speed", "velocity"));
    let line = models
        .lines()
        .take_while(|line| !line.contains("speed"))
        .count()
        + 1;
    let message = format!(
        "error: models.rs: line {line} differs from the generated models; generate it again\n  \
         found `/// The property `velocity`.`\n  expected `/// The property `speed`.`\n"
    );
    assert_error(&run(&folder, &check), 1, &message);
    // A configuration of rustfmt changes white space.
    folder.write(
        "models.rs",
        models.replace("    ", "\t").replace('\n', "\r\n"),
    );
    assert_eq!(stdout(&run(&folder, &check)), "");
    // So can an editor on Windows.
    folder.write("models.rs", format!("\u{feff}{models}"));
    assert_eq!(stdout(&run(&folder, &check)), "");
    let other = [models.as_bytes(), b"\xff"].concat();
    folder.write("models.rs", other);
    assert_error(&run(&folder, &check), 1, "error: models.rs: line ");
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
        2,
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
    assert_error(&output, 2, "has no type `Fan.Fam`; did you mean `Fan.Fan`?");
}

#[test]
fn a_suggestion_ignores_the_case_and_the_version() {
    let folder = Folder::new("suggestions");
    let schemas = ["Fan", "Fan.v1_9_0", "Fan.v1_10_0"].map(|namespace| {
        format!("<Schema Namespace='{namespace}' xmlns='http://docs.oasis-open.org/odata/ns/edm'><ComplexType Name='Fan'/></Schema>")
    });
    folder.write(
        "fan.xml",
        format!(
            "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'><DataServices>{}</DataServices></Edmx>",
            schemas.concat()
        ),
    );
    for (name, suggested) in [
        ("fan.V1_9_0.fan", "Fan.v1_9_0.Fan"),
        ("#Fan.v1_9_0.Fan", "Fan.v1_9_0.Fan"),
        ("Fan.v1_99_0.Fan", "Fan.v1_10_0.Fan"),
        ("#fan.v1_99_0.Fan", "Fan.v1_10_0.Fan"),
    ] {
        let output = run(&folder, &["models", "fan.xml", "--type", name]);
        assert_error(
            &output,
            2,
            &format!("`{name}`; did you mean `{suggested}`?"),
        );
    }
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
    let help = stdout(&run(&folder, &["models", "--help"]));
    assert!(help.contains("--allow-missing"), "{help}");
    assert!(help.contains("1 if the file"), "{help}");
}
