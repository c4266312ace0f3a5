//! Plain serde structs, whose values an update replaces completely.

use super::{messages, report};
use graph_patch::GraphPatch;
use serde::{Deserialize, Deserializer, Serialize};

// Read-only properties.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Copy {
    number: i32,
    uid: String,
    mark: Option<String>,
    scanned: Option<String>,
}
shelf!(computed_properties_in_an_item: copies: Vec<Copy>
    => "ReadOnly `copies/scanned`: the model serializes it, the service does not accept it (Core.Computed)");
shelf!(immutable_properties_in_a_single_value: best: Option<Copy>
    => "ReplacedComplex `best`: the model replaces the complete value, the service merges the complex type `example.library.copy`"
       "ReadOnly `best/mark`: the model serializes it, the service does not accept it (Core.Immutable)"
       "ReadOnly `best/scanned`: the model serializes it, the service does not accept it (Core.Computed)");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ReadCopy {
    number: i32,
    uid: String,
    #[serde(skip_serializing)]
    scanned: Option<String>,
}
shelf!(computed_properties_that_are_not_serialized: copies: Vec<ReadCopy>);

// Serialized values.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Renamed {
    #[serde(rename(serialize = "citi"))]
    city: String,
    zip: Option<String>,
    kind: Option<String>,
}
shelf!(a_field_serialized_with_another_name: addresses: Vec<Renamed>
    => "Unknown `addresses`: the model serializes `citi`, the service does not declare this property in `example.library.address`; did you mean `city`?");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    number: u8,
    uid: String,
}
shelf!(a_field_beside_the_type_annotation: copies: Vec<Typed>
    => "Type `copies/number`: the model uses an unsigned integer of 8 bits, the service declares `Edm.Int32`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum OfCopies {
    #[serde(rename = "#example.library.copy")]
    Copy,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct TypedByName {
    #[serde(rename = "@odata.type")]
    odata_type: OfCopies,
    number: i32,
    uid: String,
}
shelf!(a_value_that_accepts_only_its_own_type: copies: Vec<TypedByName>);

/// A string that contains a number, so that it rejects the sample "text".
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Number(String);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let number = text.parse::<i32>().map_err(serde::de::Error::custom)?;
        Ok(Self(number.to_string()))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Particular {
    city: Number,
    zip: Option<String>,
    kind: Option<String>,
}
shelf!(a_value_that_rejects_the_sample: addresses: Vec<Particular>; note
    "Narrower `addresses/city`: the model does not accept \"text\", the service allows any `Edm.String`"
    "NotCompared `addresses`: the model rejects the sample value of the service's type, the service declares `example.library.address`, so the serialized value was not compared");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Condition {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ParticularOfOneKind {
    city: Number,
    zip: Option<String>,
    kind: Option<Condition>,
}
shelf!(a_catch_all_in_a_value_that_rejects_the_sample: addresses: Vec<ParticularOfOneKind>; note
    "Narrower `addresses/city`: the model does not accept \"text\", the service allows any `Edm.String`"
    "CatchAll `addresses/kind`: the model deserializes any other member as `other`, the service does not declare `other` in `example.library.condition`"
    "NotCompared `addresses`: the model rejects the sample value of the service's type, the service declares `example.library.address`, so the serialized value was not compared");

// Types that occur several times.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Slot<T> {
    city: T,
    zip: Option<String>,
    kind: Option<String>,
}

#[test]
fn structs_with_the_same_name_are_all_compared() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        address: Option<Slot<String>>,
        addresses: Vec<Slot<Option<String>>>,
    }
    let replaced = "ReplacedComplex `address`: the model replaces the complete value, the service merges the complex type `example.library.address`";
    let expected =
        "Null `addresses/city`: the model can set null, the service declares it as not nullable";
    assert_eq!(messages::<Shelf>().0, [replaced, expected]);
}

#[test]
fn resources_with_the_same_name_are_all_compared() {
    trait Has {
        type Address;
    }
    enum One {}
    enum Other {}
    #[derive(GraphPatch)]
    #[graph(type = "example.library.two")]
    struct Two {
        #[graph(complex)]
        one: Option<<One as Has>::Address>,
        #[graph(complex)]
        other: Option<<Other as Has>::Address>,
    }
    {
        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        #[graph(type = "example.library.address")]
        struct Address {
            city: String,
        }
        impl Has for One {
            type Address = Address;
        }
    }
    {
        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        #[graph(type = "example.library.address")]
        struct Address {
            citi: String,
        }
        impl Has for Other {
            type Address = Address;
        }
    }
    let expected = "Unknown `other/citi`: the model has the field `citi`, the service does not declare this property; did you mean `city`?";
    assert_eq!(messages::<Two>().0, [expected]);
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Chapter {
    heading: Option<String>,
    next: Option<Box<Chapter>>,
    parts: Vec<Chapter>,
}
shelf!(a_recursive_type: first: Chapter
    => "ReplacedComplex `first`: the model replaces the complete value, the service merges the complex type `example.library.chapter`"
       "Null `first/heading`: the model can set null, the service declares it as not nullable");

macro_rules! tower {
    ($top:ident $next:ident $($rest:ident)*) => {
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        struct $top {
            heading: String,
            next: Option<Box<$next>>,
            parts: Vec<$next>,
        }
        tower!($next $($rest)*);
    };
    ($last:ident) => {
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        struct $last {
            heading: Option<String>,
        }
    };
}
tower!(A B C D E F G H I J K L M N O P Q R S T U V W X Y Z);

#[test]
fn types_that_hold_each_other_twice_at_every_level_terminate() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        first: A,
    }
    let report = report::<Shelf>();
    let nulls = report.disagreements().count();
    assert!((1..2_000).contains(&nulls), "{nulls}");
}
