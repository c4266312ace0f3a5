//! JSON names of properties, and the text of a report.

use super::report;
use graph_patch::GraphPatch;

#[test]
fn debug_and_display_of_a_report_are_equal() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.person")]
    struct Person {
        #[graph(key)]
        id: String,
        nam: Option<String>,
        name: String,
    }
    let report = report::<Person>();
    let expected = "\
the model of `#example.library.person` and the metadata disagree on 1 point
  `nam`: the model has the field `nam`, the service does not declare this property; did you mean `name`?
  note: `name`: the model cannot set null, the service declares it as nullable";
    assert_eq!(report.to_string(), expected);
    assert_eq!(format!("{report:?}"), expected);
}

book!(a_misspelt_name: titel: String => "Unknown `titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?");
book!(a_name_misspelt_by_a_third: kondizionn: String => "Unknown `kondizionn`: the model has the field `kondizionn`, the service does not declare this property; did you mean `condition`?");
book!(a_name_misspelt_by_more_than_a_third: tiles: String; note
    "Extension `tiles`: the model has the field `tiles`, the service does not declare this property but allows dynamic properties");
book!(a_name_unlike_any_other: colour: String; note
    "Extension `colour`: the model has the field `colour`, the service does not declare this property but allows dynamic properties");
shelf!(a_name_of_a_closed_type_misspelt_by_more_than_a_third: cops: String
    => "Unknown `cops`: the model has the field `cops`, the service does not declare this property");
shelf!(a_name_unlike_any_other_of_a_closed_type: colour: String
    => "Unknown `colour`: the model has the field `colour`, the service does not declare this property");
book!(a_typed_column: #[serde(rename = "TestLookupId")] test_lookup: Option<i32>; note
    "Extension `TestLookupId`: the model has the field `test_lookup`, the service does not declare this property but allows dynamic properties");
book!(a_read_only_column: #[graph(read_only)] edited: Option<String>; note
    "Extension `edited`: the model has the field `edited`, the service does not declare this property but allows dynamic properties");
book!(a_complex_dynamic_property: #[graph(complex)] store: Option<super::matching_models::Address>; note
    "Extension `store`: the model has the field `store`, the service does not declare this property but allows dynamic properties");
book!(a_column_serialized_with_another_name: #[serde(rename(serialize = "Colour", deserialize = "Paint"))] paint: Option<i32>; note
    "Extension `Paint`: the model has the field `paint`, the service does not declare this property but allows dynamic properties"
    "Extension `Paint`: the model serializes it as `Colour`, the service does not declare this property but allows dynamic properties");
book!(an_extension_property: #[serde(rename = "extension_ab12_rating")] extension_ab12_rating: Option<i32>; note
    "Extension `extension_ab12_rating`: the model has the field `extension_ab12_rating`, the service does not declare this property but allows dynamic properties");
shelf!(an_extension_property_of_a_closed_type: extension_ab12_rating: Option<i32>
    => "Unknown `extensionAb12Rating`: the model has the field `extension_ab12_rating`, the service does not declare this property");
book!(a_name_with_different_capitals: #[serde(rename = "isbN")] #[graph(read_only)] isbn: String
    => "Case `isbN`: the model has the field `isbn`, the service declares `isbn`; did you mean `isbn`?");
book!(a_misspelt_key: #[graph(key)] identifier: String => "Unknown `identifier`: the model has the field `identifier`, the service does not declare this property");
book!(a_different_name_for_serialization: #[serde(rename(serialize = "titles", deserialize = "title"))] title: String
    => "Unknown `title`: the model serializes it as `titles`, the service does not declare this property; did you mean `title`?");
book!(a_different_name_for_deserialization: #[serde(rename(serialize = "title", deserialize = "titles"))] title: String
    => "Unknown `titles`: the model has the field `title`, the service does not declare this property; did you mean `title`?");
book!(any_alias_is_allowed: #[serde(alias = "caption")] title: String);
