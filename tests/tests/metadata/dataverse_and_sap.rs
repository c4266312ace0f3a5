//! Models of Dataverse and SAP services, as their users write them.

use graph_patch::metadata::{Csdl, Report};
use graph_patch::{edm, GraphPatch};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

fn report<R: GraphPatch>() -> Report {
    let csdl = Csdl::parse(include_str!("dataverse_and_sap.csdl")).unwrap();
    csdl.check::<R>().unwrap_or_else(|report| report)
}

/// An enum that serializes as a number, like those of `serde_repr`.
macro_rules! numbers {
    ($name:ident $repr:ident $($variant:ident = $value:literal)*) => {
        #[derive(Debug, Clone, Copy, PartialEq)]
        enum $name { $($variant = $value),* }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (*self as $repr).serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match $repr::deserialize(deserializer)? {
                    $($value => Ok(Self::$variant),)*
                    _ => Err(serde::de::Error::custom("no such number")),
                }
            }
        }
    };
}
numbers!(State u8 Active = 0 Inactive = 1);
numbers!(Status i64 Open = 100 Won = 200);
numbers!(Severity u8 Success = 1 Warning = 3);

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[serde(rename_all = "PascalCase")]
#[graph(untyped)]
struct Managed {
    can_be_changed: bool,
    value: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Label {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    odata_type: Option<String>,
    text: Option<String>,
    language_code: i32,
    metadata_id: Option<uuid::Uuid>,
    kind: LabelKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum LabelKind {
    Plain,
    Rich,
    #[serde(untagged)]
    Other(String),
}

#[test]
fn a_dataverse_account_agrees() {
    #[derive(GraphPatch)]
    #[graph(type = "Microsoft.Dynamics.CRM.account", untyped)]
    struct Account {
        #[graph(key)]
        accountid: uuid::Uuid,
        #[serde(with = "edm::double")]
        address1_latitude: Option<f64>,
        #[serde(with = "edm::binary")]
        entityimage: Option<Vec<u8>>,
        labels: Vec<Label>,
        lastonholdtime: Option<chrono::DateTime<chrono::Utc>>,
        #[graph(complex)]
        managedproperty: Option<Managed>,
        #[serde(with = "edm::decimal::option")]
        revenue: Option<rust_decimal::Decimal>,
        statecode: Option<State>,
        #[serde(rename = "statecode@OData.Community.Display.V1.FormattedValue")]
        #[graph(read_only)]
        state: Option<String>,
        #[graph(read_only)]
        versionnumber: i64,
        #[graph(read_only)]
        _primarycontactid_value: Option<uuid::Uuid>,
        #[graph(bind)]
        primarycontactid: Option<()>,
    }
    let expected = "\
the model of `#Microsoft.Dynamics.CRM.account` and the metadata agree
  note: `statecode`: the model does not accept 255, the service allows any `Edm.Int32`";
    assert_eq!(report::<Account>().to_string(), expected);
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    additional_targets: BTreeSet<Box<str>>,
    code: String,
    numeric_severity: Severity,
    weight: u16,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum OverallStatus {
    #[serde(rename = "O")]
    Open,
    #[serde(rename = "X")]
    Cancelled,
}

#[test]
fn an_sap_travel_agrees() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "PascalCase")]
    #[graph(type = "com.sap.travel.TravelType")]
    struct Travel {
        #[serde(rename = "TravelUUID")]
        #[graph(key)]
        uuid: uuid::Uuid,
        #[graph(key)]
        is_active_entity: bool,
        begin_date: Option<jiff::civil::Date>,
        #[serde(with = "edm::decimal::option")]
        booking_fee: Option<rust_decimal::Decimal>,
        counter: Status,
        departure_time: Option<jiff::civil::Time>,
        grid: Option<Vec<Vec<Value>>>,
        more: Option<Vec<Value>>,
        last_changed_at: Option<jiff::Timestamp>,
        overall_status: OverallStatus,
        #[serde(with = "edm::decimal")]
        price: rust_decimal::Decimal,
        #[serde(rename = "SAP__Messages")]
        messages: Vec<Message>,
        seats: i32,
        stops: std::num::NonZeroU8,
        #[serde(rename = "TravelID")]
        id: String,
        #[serde(rename = "__OperationControl")]
        control: Option<HashMap<String, bool>>,
        #[graph(bind)]
        #[serde(rename = "_Booking")]
        bookings: Vec<()>,
    }
    let expected = "\
the model of `#com.sap.travel.TravelType` and the metadata agree
  note: `Counter`: the model does not accept 1, the service allows any `Edm.Int64`
  note: `OverallStatus`: the model does not accept \"text\", the service allows any `Edm.String`
  note: `__OperationControl`: the model replaces the complete value, the service merges the complex type `com.sap.travel.Control`";
    assert_eq!(report::<Travel>().to_string(), expected);
}

#[test]
fn disagreements_of_an_sap_travel_are_reported() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "PascalCase")]
    #[graph(type = "com.sap.travel.TravelType")]
    struct Travel {
        begin_date: Vec<String>,
        booking_fee: Option<i64>,
        price: i64,
        #[serde(rename = "__OperationControl")]
        control: Option<Vec<bool>>,
    }
    let expected = "\
the model of `#com.sap.travel.TravelType` and the metadata disagree on 4 points
  `BeginDate`: the model uses a collection, the service declares a single `Edm.Date`
  `BookingFee`: the model uses an integer of 64 bits, the service declares `Edm.Decimal`
  `Price`: the model uses an integer of 64 bits, the service declares `Edm.Decimal`
  `__OperationControl`: the model uses a collection, the service declares a single `com.sap.travel.Control`";
    assert_eq!(report::<Travel>().to_string(), expected);
}
