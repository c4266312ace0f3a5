//! Names on the wire, and the report that tells of them.

use super::report;
use graph_patch::GraphPatch;

#[test]
fn a_report_is_read_as_it_is_displayed() {
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

book!(misspelt: titel: String => "Unknown `titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?");
book!(a_third_misspelt: kondizionn: String => "Unknown `kondizionn`: the model has the field `kondizionn`, the service does not declare this property; did you mean `condition`?");
book!(more_than_a_third_misspelt: tiles: String => "Unknown `tiles`: the model has the field `tiles`, the service does not declare this property");
book!(unlike_any: colour: String => "Unknown `colour`: the model has the field `colour`, the service does not declare this property");
book!(an_extension: #[serde(rename = "extension_ab12_rating")] extension_ab12_rating: Option<i32>; note
    "Extension `extension_ab12_rating`: the model has the field `extension_ab12_rating`, the service does not declare this property but allows dynamic properties");
shelf!(no_extension_of_a_closed_type: extension_ab12_rating: Option<i32>
    => "Unknown `extensionAb12Rating`: the model has the field `extension_ab12_rating`, the service does not declare this property");
book!(other_capitals: #[serde(rename = "isbN")] #[graph(read_only)] isbn: String
    => "Case `isbN`: the model has the field `isbn`, the service declares `isbn`; did you mean `isbn`?");
book!(a_misspelt_key: #[graph(key)] identifier: String => "Unknown `identifier`: the model has the field `identifier`, the service does not declare this property");
book!(written_otherwise: #[serde(rename(serialize = "titles", deserialize = "title"))] title: String
    => "Unknown `title`: the model serializes it as `titles`, the service does not declare this property; did you mean `title`?");
book!(read_otherwise: #[serde(rename(serialize = "title", deserialize = "titles"))] title: String
    => "Unknown `titles`: the model has the field `title`, the service does not declare this property; did you mean `title`?");
book!(an_alias_is_anything: #[serde(alias = "caption")] title: String);
