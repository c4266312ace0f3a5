//! Further names by which plain structs and enums are read, and null that is read as something else: neither is ever written.

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
}
shelf!(an_alias_that_is_another_property: addresses: Vec<AliasOfAnother>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Copy {
    #[serde(alias = "no")]
    number: i32,
    #[serde(alias = "guid")]
    uid: uuid::Uuid,
}
shelf!(aliases_of_fields_of_a_form: copies: Vec<Copy>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Misspelt {
    #[serde(alias = "city")]
    town: String,
    #[serde(alias = "plz", skip_serializing_if = "Option::is_none")]
    zipp: Option<String>,
    colour: i32,
}
shelf!(an_alias_is_no_name: addresses: Vec<Misspelt>
    => "Unknown `addresses/town`: the model has this field, the service does not declare this property"
       "Unknown `addresses/zipp`: the model has this field, the service does not declare this property; did you mean `zip`?"
       "Unknown `addresses/colour`: the model has this field, the service does not declare this property");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Folded {
    #[serde(alias = "worn")]
    Fresh,
    #[serde(alias = "readOut")]
    Gone,
    UnknownFutureValue,
}
shelf!(members_that_are_aliases: condition: Folded
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
}
shelf!(null_as_an_empty_text_inside: addresses: Vec<Lenient>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Absent {
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
}
shelf!(null_that_is_left_out: addresses: Vec<Absent>);
