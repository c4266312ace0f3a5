//! Models against the metadata of a service: those that agree, and those that are broken in one way each.
#![allow(dead_code)] // models are compared, not used

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use graph_patch::edm::{self, Flags};
use graph_patch::metadata::{Csdl, Disagreement, Report, Rule};
use graph_patch::{GraphPatch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

fn service() -> Csdl {
    Csdl::parse(include_str!("metadata/service.csdl")).unwrap()
}

fn report<R: GraphPatch>() -> Report {
    service().check::<R>().unwrap_or_else(|report| report)
}

/// What is told of a model: its disagreements, and its notes.
fn told<R: GraphPatch>() -> (Vec<String>, Vec<String>) {
    let lines = |found: &Disagreement| format!("{:?} {found}", found.rule);
    let report = report::<R>();
    (
        report.disagreements().map(lines).collect(),
        report.notes().map(lines).collect(),
    )
}

/// A model of `example.library.book` with one more property, and what must be told of it alone.
macro_rules! book {
    ($name:ident: $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($told:literal)+)? $(; note $($note:literal)+)?) => {
        #[test]
        fn $name() {
            #[derive(GraphPatch)]
            #[serde(rename_all = "camelCase")]
            #[graph(type = "example.library.book")]
            struct Book {
                $(#[$attr])*
                $field: $ty,
                #[graph(dynamic)]
                #[serde(flatten)]
                rest: BTreeMap<String, Value>,
            }
            let disagreements: &[&str] = &[$($($told),+)?];
            let notes: &[&str] = &[$($($note),+)?];
            let (found, noted) = told::<Book>();
            assert_eq!(found, disagreements);
            assert_eq!(noted, notes);
            assert_eq!(service().check::<Book>().is_ok(), disagreements.is_empty());
        }
    };
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Condition {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.address")]
struct Address {
    city: String,
    zip: Option<String>,
    kind: Option<Condition>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.chapter")]
struct Chapter {
    heading: String,
    #[graph(complex)]
    next: Option<Box<Chapter>>,
    parts: Vec<Chapter>,
}

#[derive(GraphPatch)]
#[graph(type = "example.library.entity")]
struct Entity {
    #[graph(key)]
    id: String,
}

#[derive(GraphPatch)]
#[graph(type = "example.library.item")]
struct Item {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    shelf: Option<String>,
    acquired: Option<NaiveDate>,
    #[graph(dynamic)]
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "example.library.book")]
struct Book {
    #[graph(base)]
    #[serde(flatten)]
    item: Item,
    #[graph(read_only)]
    #[serde(rename = "@odata.etag")]
    etag: String,
    title: String,
    subtitle: Option<String>,
    pages: i32,
    weight: Option<f64>,
    is_lent: bool,
    returned: Option<DateTime<Utc>>,
    #[graph(read_only)]
    isbn: Option<String>,
    #[graph(read_only)]
    copies: i32,
    #[graph(read_only)]
    lent_times: Option<i64>,
    condition: Option<Condition>,
    lent_on: Option<String>,
    #[graph(complex)]
    publisher: Option<Address>,
    #[graph(complex)]
    start: Option<Box<Chapter>>,
    tags: Vec<String>,
    notes: Vec<Option<String>>,
    branches: Vec<Address>,
    #[graph(read_only)]
    cover: Option<String>,
    #[graph(read_only)]
    author: Option<Value>,
}

#[test]
fn a_model_that_says_all_of_a_type_agrees() {
    assert_eq!(told::<Book>(), (vec![], vec![]));
}

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
  `nam`: the model has it as `nam`, the service has no such property; did you mean `name`?
  note: `name`: the model cannot say null, the service has it nullable";
    assert_eq!(report.to_string(), expected);
    assert_eq!(format!("{report:?}"), expected);
}

// The names.

book!(misspelt: titel: String => "Unknown `titel`: the model has it as `titel`, the service has no such property; did you mean `title`?");
book!(unlike_any: colour: String => "Unknown `colour`: the model has it as `colour`, the service has no such property");
book!(other_capitals: #[serde(rename = "isbN")] #[graph(read_only)] isbn: String
    => "Case `isbN`: the model has it as `isbn`, the service has `isbn`; did you mean `isbn`?");
book!(a_misspelt_key: #[graph(key)] identifier: String => "Unknown `identifier`: the model has it as `identifier`, the service has no such property");
book!(written_otherwise: #[serde(rename(serialize = "titles", deserialize = "title"))] title: String
    => "Unknown `title`: the model writes it as `titles`, the service has no such property; did you mean `title`?");
book!(read_otherwise: #[serde(rename(serialize = "title", deserialize = "titles"))] title: String
    => "Unknown `titles`: the model has it as `title`, the service has no such property; did you mean `title`?");
book!(an_alias_is_anything: #[serde(alias = "caption")] title: String);

// What can be patched.

book!(a_patched_key: id: String => "Key `id`: the model patches it, the service has it as a key");
book!(a_key_that_is_none: #[graph(key)] title: String; note "NoKey `title`: the model has it as a key, the service has not");
book!(computed_elsewhere: copies: i32 => "ReadOnly `copies`: the model patches it, the service does not update it (Core.Computed)");
book!(immutable_in_place: isbn: Option<String> => "ReadOnly `isbn`: the model patches it, the service does not update it (Core.Immutable)");
book!(permitted_to_read: lent_times: Option<i64> => "ReadOnly `lentTimes`: the model patches it, the service does not update it (Core.Permissions)");
book!(a_navigation_property: author: Option<Value> => "Navigation `author`: the model patches it, the service has a navigation property, which no value sets");
book!(a_navigation_collection: #[graph(read_only)] readers: Vec<Value>);
book!(a_stream: cover: Option<String> => "Type `cover`: the model has a text, the service has `Edm.Stream`, which no body sets");

// Null.

book!(null_sayable: title: Option<String> => "Null `title`: the model can say null, the service has it not nullable");
book!(null_not_sayable: subtitle: String; note "NotNull `subtitle`: the model cannot say null, the service has it nullable");
book!(null_of_a_collection: tags: Option<Vec<String>>
    => "NullCollection `tags`: the model can say null, the service has a collection, which may be empty but never null");
book!(null_of_an_item: tags: Vec<Option<String>> => "Null `tags`: the model can say null of an item, the service has them not nullable");
book!(no_null_of_an_item: notes: Vec<String>; note "NotNull `notes`: the model cannot say null of an item, the service has them nullable");
book!(items_of_which_nothing_is_said: branches: Vec<Option<Address>>);
book!(null_by_another_name: title: Nullable<String> => "Null `title`: the model can say null, the service has it not nullable");
type Nullable<T> = Option<T>;

// Collections and complex values.

book!(one_for_a_collection: tags: String => "Collection `tags`: the model has one value, the service has a collection of `Edm.String`");
book!(a_collection_for_one: title: Vec<String> => "Collection `title`: the model has a collection, the service has one `Edm.String`");
book!(a_collection_of_collections: tags: Vec<Vec<String>>
    => "Type `tags`: the model has a collection of collections, the service has `Edm.String`");
book!(complex_for_a_primitive: #[graph(complex)] title: Address
    => "Complex `title`: the model has a complex value, the service has `Edm.String`");
book!(complex_for_an_enumeration: #[graph(complex)] condition: Option<Address>
    => "Complex `condition`: the model has a complex value, the service has the enumeration `example.library.condition`");
book!(a_primitive_for_complex: publisher: Option<String>
    => "Complex `publisher`: the model has a text, the service has the complex `example.library.address`");
book!(complex_replaced_whole: publisher: Option<Address>; note "Whole `publisher`: the model replaces it whole, the service merges the complex `example.library.address`");
book!(another_complex_type: #[graph(complex)] publisher: Option<Chapter>
    => "TypeName `publisher`: the model is of `example.library.chapter`, the service has `example.library.address`; did you mean `example.library.address`?"
       "Unknown `publisher/heading`: the model has it as `heading`, the service has no such property"
       "Unknown `publisher/next`: the model has it as `next`, the service has no such property"
       "Unknown `publisher/parts`: the model has it as `parts`, the service has no such property");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.postBox")]
struct PostBox {
    city: String,
    number: i32,
}
book!(a_derived_complex_type: #[graph(complex)] publisher: Option<PostBox>);

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.address")]
struct Misspelt {
    city: Option<String>,
    zipp: Option<String>,
    kind: Option<Conditions>,
}
book!(inside_of_complex: #[graph(complex)] publisher: Option<Misspelt>
    => "Null `publisher/city`: the model can say null, the service has it not nullable"
       "Unknown `publisher/zipp`: the model has it as `zipp`, the service has no such property; did you mean `zip`?"
       "Member `publisher/kind`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `publisher/kind`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(inside_of_a_collection: branches: Vec<Misspelt>
    => "Null `branches/city`: the model can say null, the service has it not nullable"
       "Unknown `branches/zipp`: the model has it, the service has no such property; did you mean `zip`?"
       "Member `branches/kind`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `branches/kind`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(a_type_from_elsewhere: #[graph(complex)] loan: Option<Loan>; note "Undeclared `loan/fee`: the model was not compared, the service does not declare `elsewhere.money` here");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.lending.loan")]
struct Loan {
    fee: Option<String>,
}

// Enumerations.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Conditions {
    #[serde(rename = "fresh")]
    Fresh,
    Worn,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Evolving {
    Fresh,
    Worn,
    #[serde(alias = "readOut")]
    Read,
    #[serde(other)]
    UnknownFutureValue,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Other {
    Fresh,
    #[serde(other)]
    Other,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Weekday {
    Monday,
    Tuesday,
}
book!(members: condition: Option<Conditions>
    => "Member `condition`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `condition`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(a_member_misspelt_beside_a_catch_all: condition: Option<Evolving>
    => "Member `condition`: the model has the member `read`, the service has no such member of `example.library.condition`");
book!(a_catch_all_that_is_no_member: condition: Option<Other>; note
    "CatchAll `condition`: the model reads any other member as `other`, the service has no such member of `example.library.condition`"
    "CatchAll `condition`: the model reads `worn`, `readOut`, `unknownFutureValue` as `other`, the service has them in `example.library.condition`");
book!(members_as_text: condition: Option<String>);
book!(members_as_numbers: condition: Option<i32>
    => "Type `condition`: the model has an integer of 32 bits, the service has the enumeration `example.library.condition`");
book!(flags: lent_on: Option<Weekday>; note "Flags `lentOn`: the model has one member, the service has several in one value");

// The type.

macro_rules! typed {
    ($name:ident: $ty:literal $(untyped $untyped:ident)? => $($told:literal)*) => {
        #[test]
        fn $name() {
            #[derive(GraphPatch)]
            #[graph(type = $ty $(, $untyped)?)]
            struct Model {
                name: Option<String>,
            }
            let expected: &[&str] = &[$($told),*];
            assert_eq!(told::<Model>().0, expected);
        }
    };
}
typed!(right: "example.library.person" =>);
typed!(by_alias: "lib.person" => "TypeName the model is of `lib.person`, the service writes it with its namespace; did you mean `example.library.person`?");
typed!(another_namespace: "microsoft.graph.book" => "TypeName the model is of `microsoft.graph.book`, the service has no such type; did you mean `example.library.book`?");
typed!(misspelt_type: "example.library.persons" => "TypeName the model is of `example.library.persons`, the service has no such type; did you mean `example.library.person`?");
typed!(unknown_type: "example.library.magazine" => "TypeName the model is of `example.library.magazine`, the service has no such type");
typed!(no_structured_type: "example.library.weekdays" => "TypeName the model is of `example.library.weekdays`, the service has it as no entity or complex type");
typed!(an_abstract_type: "example.library.entity" =>
    "Abstract the model writes the type `example.library.entity`, the service has it abstract, and refuses it as the type of a body"
    "Unknown `name`: the model has it as `name`, the service has no such property");
typed!(an_abstract_type_that_is_not_written: "example.library.entity" untyped untyped =>
    "Unknown `name`: the model has it as `name`, the service has no such property");

#[test]
fn an_open_type_without_dynamic_properties_is_noted() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.book")]
    struct Book {
        title: String,
    }
    let note = "Open the model has no `dynamic` field, the service has dynamic properties";
    assert_eq!(told::<Book>(), (vec![], vec![note.into()]));
}

#[test]
fn dynamic_properties_of_a_closed_type() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.person")]
    struct Person {
        #[graph(dynamic)]
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let expected = "Closed the model has dynamic properties in `rest`, the service has none";
    assert_eq!(told::<Person>().0, [expected]);
}

#[test]
fn a_base_type_that_is_another() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.person")]
    struct Person {
        #[graph(base)]
        #[serde(flatten)]
        item: Item,
    }
    assert_eq!(
        told::<Person>().0,
        [
            "Base the model has the base type `example.library.item`, the service has `example.library.entity`; did you mean `example.library.entity`?",
            "Unknown `shelf`: the model has it as `shelf`, the service has no such property",
            "Unknown `acquired`: the model has it as `acquired`, the service has no such property",
            "Closed the model has dynamic properties in `rest`, the service has none",
        ]
    );
}

// Primitive types: which type of Rust holds the values of which.

/// What is told of `example.library.measurements` with one property of a type.
macro_rules! measures {
    ($($name:ident: $ty:ty => $fit:ident;)*) => {
        $(
            {
                #[derive(GraphPatch)]
                #[serde(rename_all = "camelCase")]
                #[graph(type = "example.library.measurements")]
                struct Measurements {
                    $name: $ty,
                }
                let report = report::<Measurements>();
                let rules: Vec<_> = report.disagreements().chain(report.notes()).map(|found| found.rule).collect();
                assert_eq!(rules, measures!($fit), "{}: {}, {report}", stringify!($name), stringify!($ty));
            }
        )*
    };
    (fits) => { [] as [Rule; 0] };
    ($rule:ident) => { [Rule::$rule] };
}

/// A type of a user: 16 bytes in hexadecimal, as `uuid` reads them.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Uuid(u128);

impl<'de> Deserialize<'de> for Uuid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?.replace('-', "");
        let number = u128::from_str_radix(&text, 16).map_err(serde::de::Error::custom)?;
        Ok(Self(number))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Wrapped(i32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Any {
    Number(f64),
    Text(String),
}

#[test]
fn texts() {
    measures! {
        text: String => fits;
        text: Box<str> => fits;
        text: char => fits;
        text: Transparent => fits;
        text: Condition => fits;
        text: Value => fits;
        text: i32 => Type;
        text: bool => Type;
        text: Vec<u8> => Collection;
        text: BTreeMap<String, String> => Complex;
    }
}

#[test]
fn texts_of_a_form_are_offered_one() {
    measures! {
        guid: String => fits;
        guid: Uuid => fits;
        guid: u128 => Type;
        guid: DateTime<Utc> => Type;
        date: NaiveDate => fits;
        date: DateTime<Utc> => Type;
        date_time: DateTime<Utc> => fits;
        date_time: NaiveDate => Type;
        date_time: i64 => Type;
        time: NaiveTime => fits;
        time: NaiveDate => Type;
        duration: String => fits;
        duration: std::time::Duration => Complex;
        duration: f64 => Type;
        binary: String => fits;
        binary: Vec<u8> => Collection;
        binary: Any => fits;
        date: Any => fits;
    }
}

#[test]
fn numbers() {
    measures! {
        byte: u8 => fits;
        byte: i8 => Type;
        byte: i16 => Wider;
        sbyte: i8 => fits;
        sbyte: u8 => Type;
        int16: i16 => fits;
        int16: i32 => Wider;
        int16: u16 => Type;
        int32: i32 => fits;
        int32: Wrapped => fits;
        int32: std::num::NonZeroI32 => fits;
        int32: i64 => Wider;
        int32: u32 => Type;
        int32: f64 => Type;
        int32: String => Type;
        int64: i64 => fits;
        int64: i32 => Type;
        int64: u64 => Type;
        single: f32 => fits;
        single: f64 => Wider;
        double: f64 => fits;
        double: f32 => Type;
        double: i32 => Type;
        double: Any => fits;
        decimal: f64 => fits;
        decimal: String => Type;
        truth: bool => fits;
        truth: String => Type;
        place: Value => fits;
        place: BTreeMap<String, Value> => fits;
    }
}

#[test]
fn the_form_of_a_property_counts_not_its_type() {
    mod as_text {
        use serde::{Deserialize, Deserializer, Serializer};

        #[allow(clippy::trivially_copy_pass_by_ref)] // serde gives a reference
        pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(value)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
            let text = String::deserialize(deserializer)?;
            text.parse().map_err(serde::de::Error::custom)
        }
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.measurements")]
    struct Measurements {
        #[serde(with = "as_text")]
        text: i64,
        #[serde(with = "as_text")]
        int64: i64,
    }
    assert_eq!(
        told::<Measurements>().0,
        ["Type `int64`: the model has a text, the service has `Edm.Int64`"]
    );
}

#[test]
fn every_mistake_of_a_model_is_in_one_report() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "example.library.book")]
    struct Book {
        id: String,
        titel: String,
        subtitle: i32,
        pages: Option<i32>,
        tags: Option<Vec<String>>,
        #[graph(complex)]
        publisher: Option<Misspelt>,
        branches: Vec<Misspelt>,
    }
    let report = report::<Book>();
    let rules: Vec<_> = report
        .disagreements()
        .map(|found| (found.property.as_str(), found.rule))
        .collect();
    assert_eq!(
        rules,
        [
            ("id", Rule::Key),
            ("titel", Rule::Unknown),
            ("subtitle", Rule::Type),
            ("pages", Rule::Null),
            ("tags", Rule::NullCollection),
            ("publisher/city", Rule::Null),
            ("publisher/zipp", Rule::Unknown),
            ("publisher/kind", Rule::Member),
            ("publisher/kind", Rule::MissingMember),
            ("branches/city", Rule::Null),
            ("branches/zipp", Rule::Unknown),
            ("branches/kind", Rule::Member),
            ("branches/kind", Rule::MissingMember),
        ]
    );
}

// One of several types.

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
struct Event {
    at: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.lending")]
struct Lending {
    #[graph(base)]
    #[serde(flatten)]
    event: Event,
    days: i32,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.return")]
struct Return {
    #[graph(base)]
    #[serde(flatten)]
    event: Event,
    fee: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.loss")]
struct Loss {
    fee: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum AnyEvent {
    Lending(Lending),
    Return(Return),
    Loss(Loss),
}
book!(every_derived_type: #[graph(complex)] last: Option<AnyEvent>);
book!(an_abstract_complex_type: #[graph(complex)] last: Option<Event>
    => "Abstract `last`: the model writes the type `example.library.event`, the service has it abstract, and refuses it as the type of a body");

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.lending")]
struct WrongLending {
    days: Option<i32>,
    until: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.library.returns")]
struct Misnamed {}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.library.event")]
enum WrongEvent {
    Lending(WrongLending),
    Misnamed(Misnamed),
    Address(Address),
}
book!(derived_types_that_are_wrong: #[graph(complex)] last: Option<WrongEvent>
    => "Null `last/example.library.lending/days`: the model can say null, the service has it not nullable"
       "Unknown `last/example.library.lending/until`: the model has it as `until`, the service has no such property"
       "Variant `last`: the model has the variant `Misnamed` of `example.library.returns`, the service derives none of that name from `example.library.event`; did you mean `example.library.return`?"
       "Variant `last`: the model has the variant `Address` of `example.library.address`, the service derives none of that name from `example.library.event`";
    note "MissingVariant `last`: the model has no variant of `example.library.loss`, `example.library.return`, the service has them as `example.library.event`");

#[test]
fn a_body_of_one_of_several_types() {
    assert_eq!(told::<AnyEvent>(), (vec![], vec![]));
    assert_eq!(report::<WrongEvent>().disagreements().count(), 4);
}

// Navigation properties.

book!(bound: #[graph(bind)] author: Option<()>);
book!(bound_collection: #[graph(bind)] readers: Vec<()>);
book!(bound_not_to_null: #[graph(bind)] owner: Reference);
book!(bound_to_null: #[graph(bind)] owner: Option<()>
    => "Null `owner@odata.bind`: the model can say null, the service has it not nullable");
book!(never_bound_to_null: #[graph(bind)] author: Reference; note
    "NotNull `author@odata.bind`: the model cannot say null, the service has it nullable");
book!(one_bound_for_a_collection: #[graph(bind)] readers: Option<()>
    => "Collection `readers@odata.bind`: the model has one value, the service has a collection of `example.library.person`");
book!(a_collection_bound_for_one: #[graph(bind)] author: Vec<()>
    => "Collection `author@odata.bind`: the model has a collection, the service has one `example.library.person`");
book!(a_misspelt_navigation_property: #[graph(bind)] auhtor: Option<()>
    => "Unknown `auhtor@odata.bind`: the model binds it as `auhtor`, the service has no such property; did you mean `author`?");
book!(a_bound_value: #[graph(bind)] title: Reference
    => "Navigation `title@odata.bind`: the model binds it, the service has no navigation property of that name");
book!(a_bound_property_that_is_computed: #[graph(bind)] catalogue: Option<()>
    => "ReadOnly `catalogue@odata.bind`: the model patches it, the service does not update it (Core.Computed)");

// Enumerations that are texts.

book!(members_as_dates: condition: Option<NaiveDate>
    => "Type `condition`: the model has a text, the service has the enumeration `example.library.condition`");
book!(members_of_flags: lent_on: Option<Flags<Weekday>>);
book!(members_beside_any_text: condition: Option<AnyCondition>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum AnyCondition {
    Fresh,
    #[serde(untagged)]
    Other(String),
}

#[test]
fn forms_of_this_crate_hold_what_they_are_for() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.measurements")]
    struct Measurements {
        #[serde(with = "edm::double")]
        double: f64,
        #[serde(with = "edm::single")]
        single: f32,
        #[serde(with = "edm::int64_string")]
        int64: i64,
        #[serde(with = "edm::binary")]
        binary: Vec<u8>,
        duration: edm::Duration,
    }
    assert_eq!(told::<Measurements>(), (vec![], vec![]));
}

mod elsewhere {
    use graph_patch::GraphPatch;

    /// Its list of properties is that of another resource to the letter.
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "example.library.address")]
    pub(super) struct Address {
        city: Option<String>,
    }
}

#[test]
fn resources_that_look_alike_are_both_compared() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "example.library.address")]
    struct Address {
        city: String,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.two")]
    struct Two {
        #[graph(complex)]
        one: Option<Address>,
        #[graph(complex)]
        other: Option<elsewhere::Address>,
    }
    let expected = "Null `other/city`: the model can say null, the service has it not nullable";
    assert_eq!(told::<Two>().0, [expected]);
}
