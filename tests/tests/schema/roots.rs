//! Two resources in one document.

use graph_patch::{schema, GraphPatch};
use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::JsonSchema;
use serde_json::{json, Map, Value};
use utoipa::openapi::{RefOr, Schema};
use utoipa::ToSchema;

/// A type that both resources use. It refers to itself.
#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Address {
    city: String,
    #[graph(complex)]
    #[schema(no_recursion)]
    previous: Option<Box<Address>>,
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[schemars(inline)]
struct Item {
    amount: i32,
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Order {
    #[graph(complex)]
    address: Address,
    #[graph(complex)]
    item: Option<Item>,
}

mod other {
    use super::{Address, GraphPatch, JsonSchema, ToSchema};

    #[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
    #[schemars(inline)]
    #[schema(as = OtherItem)]
    pub struct Item {
        text: String,
    }

    #[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
    pub struct Invoice {
        #[graph(complex)]
        address: Option<Address>,
        #[graph(complex)]
        item: Option<Item>,
    }
}

use other::Invoice;

fn check(order: &Validator, invoice: &Validator) {
    let address = json!({ "city": "a", "previous": { "city": "b", "previous": null } });
    let number = json!({ "address": address, "item": { "amount": 1 } });
    let text = json!({ "address": address, "item": { "text": "a" } });
    assert!(order.is_valid(&number) && !order.is_valid(&text));
    assert!(invoice.is_valid(&text) && !invoice.is_valid(&number));
}

fn patch_names(definitions: &Map<String, Value>) -> Vec<&String> {
    let mut names: Vec<_> = { definitions.keys() }
        .filter(|name| name.contains("Patch"))
        .collect();
    names.sort();
    names
}

#[test]
fn two_resources_share_definitions_in_a_document_of_schemars() {
    let mut generator = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator();
    let mut roots = [
        schema::json_schema_in::<Order>(&mut generator).to_value(),
        schema::json_schema_in::<Invoice>(&mut generator).to_value(),
    ];
    let again = schema::json_schema_in::<Order>(&mut generator).to_value();
    assert_eq!(again, roots[0]);
    let definitions = generator.take_definitions(true);
    assert_eq!(
        patch_names(&definitions),
        ["AddressPatch", "ItemPatch", "ItemPatch2"]
    );
    let [order, invoice] = roots.each_mut().map(|root| {
        root["$defs"] = Value::Object(definitions.clone());
        jsonschema::validator_for(root).unwrap()
    });
    check(&order, &invoice);
}

#[test]
fn two_resources_share_components_in_a_document_of_openapi() {
    let mut components: Vec<(String, RefOr<Schema>)> = Vec::new();
    schema::openapi_schemas::<Order>(&mut components);
    schema::openapi_schemas::<Invoice>(&mut components);
    let count = components.len();
    let components: Map<_, _> = { components.into_iter() }
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap()))
        .collect();
    assert_eq!(components.len(), count);
    assert_eq!(
        patch_names(&components),
        ["AddressPatch", "ItemPatch", "OtherItemPatch"]
    );
    let roots = [
        schema::openapi_schema::<Order>(),
        schema::openapi_schema::<Invoice>(),
    ];
    let [order, invoice] = roots.map(|root| {
        let mut root = serde_json::to_value(root).unwrap();
        root["components"] = json!({ "schemas": components });
        jsonschema::validator_for(&root).unwrap()
    });
    check(&order, &invoice);
}
