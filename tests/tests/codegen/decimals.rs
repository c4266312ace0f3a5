//! Decimals with a Rust type of the caller's choice.

use crate::{decimal, document};
use graph_patch::codegen::Config;
use graph_patch::metadata::Csdl;
use graph_patch::GraphPatch as _;
use std::{env, fs, path::Path};

const PRICES: &str = "<TypeDefinition Name='money' UnderlyingType='Edm.Decimal'/>\
<ComplexType Name='price'>\
<Property Name='net' Type='Edm.Decimal' Nullable='false'/>\
<Property Name='tax' Type='Edm.Decimal'/>\
<Property Name='total' Type='ns.money'/>\
</ComplexType>";

#[test]
fn a_decimal_is_serialized_as_a_number() {
    let csdl = Csdl::parse(&document("", PRICES)).unwrap();
    let config = Config::new().types(["ns.price"]);
    let generated = config.edm("Edm.Decimal", "rust_decimal::Decimal");
    let generated = generated.models(&csdl).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/codegen/generated_price.rs");
    if env::var_os("UPDATE_MODELS").is_some() {
        fs::write(&file, &generated).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap();
    assert!(generated == expected, "the file differs:\n{generated}");
    csdl.report::<decimal::Price>().strict().unwrap();
    let amount = rust_decimal::Decimal::new(1230, 2);
    let patch = decimal::Price::patch().net(amount).tax(amount).total(None);
    let sent = serde_json::to_value(&patch).unwrap();
    assert_eq!(
        (sent["net"].as_f64(), sent["tax"].as_f64()),
        (Some(12.3), Some(12.3))
    );
}

#[test]
fn an_alias_of_a_type_definition_is_resolved() {
    let document = document("", PRICES).replace("Namespace=\"ns\"", "Namespace=\"ns\" Alias=\"m\"");
    let csdl = Csdl::parse(&document).unwrap();
    let config = Config::new().types(["ns.price"]);
    let models = |name: &str| {
        config
            .clone()
            .edm(name, "crate::Money")
            .models(&csdl)
            .unwrap()
    };
    assert_eq!(models("m.money"), models("ns.money"));
    assert!(models("m.money").contains("pub total: Option<crate::Money>"));
    let two = config.clone().edm("m.money", "u8").edm("ns.money", "u16");
    assert_eq!(
        two.models(&csdl).unwrap_err().to_string(),
        "`ns.money` has two Rust types"
    );
}
