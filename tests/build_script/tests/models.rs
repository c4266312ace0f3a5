//! The models of the build script: they are used, agree with the metadata and are up to date.

use graph_patch::codegen::{Config, ErrorKind};
use graph_patch::GraphPatch as _;
use graph_patch_build_script_tests::{shop_types::Money, Product};
use std::{fs, path::Path};

fn config() -> Config {
    Config::new().csdl("schema").types(["Shop.Product"])
}

#[test]
fn a_generated_model_is_patched() {
    let patch = Product::patch().price(Money::patch().amount(5));
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#Shop.Product","price":{"@odata.type":"#Shop.Types.Money","amount":5}}"##
    );
}

#[test]
fn the_models_agree_with_the_metadata() {
    let csdl = config().metadata().unwrap();
    csdl.check::<Product>().unwrap();
}

#[test]
fn a_stale_file_is_detected() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("models.rs");
    config().write_to(&path).unwrap();
    config().check(&path).unwrap();
    let written = fs::metadata(&path).unwrap().modified().unwrap();
    config().write_to(&path).unwrap();
    let again = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(written, again, "cargo would build an unchanged file again");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("i32", "i16")).unwrap();
    let error = config().check(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stale);
    fs::remove_file(&path).unwrap();
    assert_eq!(config().check(&path).unwrap_err().kind(), ErrorKind::Stale);
}
