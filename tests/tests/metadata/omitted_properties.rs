//! Properties that a replaced value omits: the service loses them.

use super::matching_models::Condition;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

// Items of a collection.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Zip {
    zip: Option<String>,
}
shelf!(items_without_some_properties: addresses: Vec<Zip>
    => "OmittedProperty `addresses/city`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update"
       "OmittedProperty `addresses/kind`: the model replaces the items of a collection without this property, the service resets it to null");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Heading {
    heading: String,
    next: Option<Box<Heading>>,
}
shelf!(items_inside_a_merged_value: #[graph(complex)] first: Start
    => "OmittedProperty `first/parts/parts`: the model replaces the items of a collection without this property, the service empties it");

#[derive(Debug, Clone, Default, PartialEq, graph_patch::GraphPatch)]
#[graph(type = "example.library.chapter")]
struct Start {
    parts: Vec<Heading>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Part {
    heading: String,
    parts: Vec<Heading>,
    next: Option<Next>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Next {
    heading: String,
    parts: Vec<Value>,
}
shelf!(items_inside_items_inside_a_replaced_value: first: Part
    => "ReplacedComplex `first`: the model replaces the complete value, the service merges the complex type `example.library.chapter`"
       "OmittedProperty `first/parts/parts`: the model replaces the items of a collection without this property, the service empties it";
    note "ResetProperty `first/next/next`: the model replaces the complete value without this property, the service resets it to null unless it merges the value");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Visit {
    by: Option<String>,
    last: Option<Loss>,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Loss {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i32>,
}
shelf!(a_single_value_inside_an_item: visits: Vec<Visit>
    => "OmittedProperty `visits/last/fee`: the model replaces the items of a collection without this property, the service resets it to null");
shelf!(one_struct_for_several_derived_types: events: Vec<Loss>
    => "OmittedProperty `events/fee`: the model replaces the items of a collection without this property, the service resets it to null");

// Base types, annotations of derived types, and open types.

const INHERITED: &str = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
  <Schema Namespace="example.app" Alias="app" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <ComplexType Name="entry">
      <Property Name="id" Type="Edm.Guid" Nullable="false"/>
      <Property Name="origin" Type="Edm.String"/>
      <Property Name="icon" Type="Edm.Stream"/>
    </ComplexType>
    <ComplexType Name="role" BaseType="app.entry" OpenType="true">
      <Property Name="isEnabled" Type="Edm.Boolean" Nullable="false"/>
      <Property Name="names" Type="Collection(Edm.String)"/>
      <NavigationProperty Name="owner" Type="app.application"/>
    </ComplexType>
    <EntityType Name="application">
      <Property Name="roles" Type="Collection(app.role)"/>
    </EntityType>
    <Annotations Target="app.role/origin"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
  </Schema></DataServices></Edmx>"#;

fn lines<R: graph_patch::GraphPatch>() -> String {
    let csdl = graph_patch::metadata::Csdl::parse(INHERITED).unwrap();
    let report = csdl.check::<R>().unwrap_or_else(|report| report);
    report.to_string()
}

#[test]
fn inherited_properties_and_dynamic_properties_of_items() {
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Role {
        names: Vec<String>,
    }
    #[derive(graph_patch::GraphPatch)]
    #[graph(type = "example.app.application")]
    struct Application {
        roles: Vec<Role>,
    }
    let expected = "\
the model of `#example.app.application` and the metadata disagree on 2 points
  `roles/id`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update
  `roles/isEnabled`: the model replaces the items of a collection without this property, the service declares it as not nullable and rejects the update
  note: `roles`: the model replaces the items of a collection without their dynamic properties, the service removes them";
    assert_eq!(lines::<Application>(), expected);
}

#[test]
fn a_map_keeps_inherited_properties_and_dynamic_properties_of_items() {
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Role {
        names: Vec<String>,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    #[derive(graph_patch::GraphPatch)]
    #[graph(type = "example.app.application")]
    struct Application {
        roles: Vec<Role>,
    }
    let expected = "the model of `#example.app.application` and the metadata agree";
    assert_eq!(lines::<Application>(), expected);
}

// Properties that are deserialized only.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ReadAddress {
    city: String,
    #[serde(skip_serializing)]
    #[allow(dead_code)]
    zip: Option<String>,
    kind: Option<Condition>,
}
shelf!(a_property_of_an_item_that_is_not_serialized: addresses: Vec<ReadAddress>
    => "OmittedProperty `addresses/zip`: the model replaces the items of a collection without this property, the service resets it to null");

#[allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    #[default]
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Brief {
    #[serde(skip_serializing_if = "is_default")]
    city: String,
    #[serde(skip_serializing_if = "is_default")]
    zip: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    kind: Option<Kind>,
}

impl Default for Brief {
    fn default() -> Self {
        Self {
            city: String::new(),
            zip: None,
            kind: Some(Kind::Fresh),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct BriefKind {
    #[serde(default, skip_serializing_if = "is_default")]
    kind: Kind,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}
shelf!(default_values_that_are_not_serialized: addresses: Vec<Brief>);
shelf!(a_default_member_that_is_not_serialized: addresses: Vec<BriefKind>);
