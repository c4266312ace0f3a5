//! Aliases of fields and variants, and null that deserializes as another value. Neither is ever serialized.

use serde::{Deserialize, Deserializer, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Address {
    #[serde(alias = "town", alias = "place")]
    city: String,
    #[serde(alias = "postcode")]
    zip: Option<String>,
    #[serde(alias = "sort")]
    kind: Option<Condition>,
}
shelf!(aliases_of_fields: addresses: Vec<Address>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Condition {
    #[serde(alias = "new", alias = "Fresh")]
    Fresh,
    Worn,
    #[serde(alias = "gone")]
    ReadOut,
    UnknownFutureValue,
}
shelf!(aliases_of_variants: condition: Condition);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct AliasOfAnother {
    #[serde(alias = "zip")]
    city: String,
    kind: Option<Condition>,
}
shelf!(an_alias_equal_to_another_property: addresses: Vec<AliasOfAnother>
    => "OmittedProperty `addresses/zip`: the model replaces the items of a collection without this property, the service resets it to null");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Copy {
    #[serde(alias = "no")]
    number: i32,
    #[serde(alias = "guid")]
    uid: uuid::Uuid,
}
shelf!(aliases_of_fields_with_a_string_format: copies: Vec<Copy>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Misspelt {
    #[serde(alias = "city")]
    town: String,
    #[serde(alias = "plz", skip_serializing_if = "Option::is_none")]
    zipp: Option<String>,
    colour: i32,
}
shelf!(an_alias_does_not_replace_the_name: addresses: Vec<Misspelt>
    => "Unknown `addresses/town`: the model has this field, the service does not declare this property"
       "Unknown `addresses/zipp`: the model has this field, the service does not declare this property; did you mean `zip`?"
       "Unknown `addresses/colour`: the model has this field, the service does not declare this property"
       "OmittedProperty `addresses/city`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update"
       "OmittedProperty `addresses/kind`: the model replaces the items of a collection without this property, the service resets it to null");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Folded {
    #[serde(alias = "worn")]
    Fresh,
    #[serde(alias = "readOut")]
    Gone,
    UnknownFutureValue,
}
shelf!(members_as_aliases: condition: Folded
    => "Member `condition`: the model has the member `gone`, the service does not declare it in `example.library.condition`";
    note "CatchAll `condition`: the model deserializes `worn` as `fresh`, the service declares both in `example.library.condition`");

fn or_default<'de, T: Default + Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
shelf!(null_as_an_empty_collection: #[serde(deserialize_with = "or_default")] tags: Vec<String>);
shelf!(null_as_zero: #[serde(deserialize_with = "or_default")] size: i32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Lenient {
    #[serde(deserialize_with = "or_default")]
    city: String,
    zip: Option<String>,
    kind: Option<Condition>,
}
shelf!(null_as_an_empty_string_inside_a_value: addresses: Vec<Lenient>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Absent {
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
    kind: Option<Condition>,
}
shelf!(a_skipped_null: addresses: Vec<Absent>);
