//! Parses any metadata, and generates a model of each type.
//!
//! The metadata is rejected with an error that is short and visible, or every model consists of the expected items.
#![no_main]

mod document;
#[path = "../../tests/hostile_metadata/items.rs"]
mod items;

use document::Document;
use graph_patch::codegen::{Config, Error};
use graph_patch::metadata::{Csdl, Type};

/// The first byte of a document that is the raw text of the other bytes. Any other byte begins a generated document.
const RAW: u8 = b'<';

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = if bytes.first() == Some(&RAW) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        text.to_owned()
    } else {
        Document::generate(bytes)
    };
    match Csdl::parse(&text) {
        Ok(csdl) => csdl.types().take(16).for_each(|ty| assert_model(&csdl, ty)),
        Err(error) => {
            let shown = error.to_string();
            let is_visible = shown.chars().all(|letter| !letter.is_control());
            assert!(is_visible && shown.chars().count() < 2_000, "{shown:?}");
            assert!(error.line() > 0 && error.column() > 0, "{shown}");
        }
    }
});

/// The generated model of a type.
fn generate(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl)
}

fn assert_model(csdl: &Csdl, ty: &Type) {
    let Type::Structured(ty) = ty else { return };
    assert!(csdl.lineage(ty).count() <= 100);
    assert!(csdl.properties(ty).count() <= 100 * 10_000);
    match generate(csdl, &ty.name) {
        Ok(model) => items::assert_expected_items(&model),
        Err(error) => assert!(error.to_string().chars().all(|letter| !letter.is_control())),
    }
}
