//! Values that are replaced whole, of plain types.

use super::{report, told};
use graph_patch::GraphPatch;
use serde::{Deserialize, Deserializer, Serialize};

// What no update changes.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Copy {
    number: i32,
    mark: Option<String>,
    scanned: Option<String>,
}
shelf!(what_is_computed_is_written_in_an_item: copies: Vec<Copy>
    => "ReadOnly `copies/scanned`: the model serializes it, the service does not accept it (Core.Computed)");
shelf!(what_is_immutable_is_written_in_a_value: best: Option<Copy>
    => "ReadOnly `best/mark`: the model serializes it, the service does not accept it (Core.Immutable)"
       "ReadOnly `best/scanned`: the model serializes it, the service does not accept it (Core.Computed)";
    note "Whole `best`: the model replaces the complete value, the service merges the complex type `example.library.copy`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ReadCopy {
    number: i32,
    #[serde(skip_serializing)]
    scanned: Option<String>,
}
shelf!(what_is_computed_is_read_alone: copies: Vec<ReadCopy>);

// What is written.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Renamed {
    #[serde(rename(serialize = "citi"))]
    city: String,
}
shelf!(a_field_written_otherwise: addresses: Vec<Renamed>
    => "Unknown `addresses`: the model serializes `citi`, the service does not declare this property in `example.library.address`; did you mean `city`?");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    number: u8,
}
shelf!(a_field_in_a_value_that_says_its_type: copies: Vec<Typed>
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
}
shelf!(a_value_that_takes_its_own_type_alone: copies: Vec<TypedByName>);

/// A text that is never "text".
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
}
shelf!(a_value_that_is_not_made: addresses: Vec<Particular>; note
    "Narrower `addresses/city`: the model does not accept \"text\", the service allows any `Edm.String`"
    "Unseen `addresses`: the model rejects the sample value of the service's type, the service declares `example.library.address`, so the serialized value was not compared");

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
    kind: Option<Condition>,
}
shelf!(a_catch_all_in_a_value_that_is_not_made: addresses: Vec<ParticularOfOneKind>; note
    "Narrower `addresses/city`: the model does not accept \"text\", the service allows any `Edm.String`"
    "CatchAll `addresses/kind`: the model deserializes any other member as `other`, the service does not declare `other` in `example.library.condition`"
    "Unseen `addresses`: the model rejects the sample value of the service's type, the service declares `example.library.address`, so the serialized value was not compared");

// Types that are met again.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Slot<T> {
    city: T,
}

#[test]
fn types_of_one_name_are_all_compared() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        address: Option<Slot<String>>,
        addresses: Vec<Slot<Option<String>>>,
    }
    let expected =
        "Null `addresses/city`: the model can set null, the service declares it as not nullable";
    assert_eq!(told::<Shelf>().0, [expected]);
}

#[test]
fn resources_of_one_name_are_all_compared() {
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
    assert_eq!(told::<Two>().0, [expected]);
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Chapter {
    heading: Option<String>,
    next: Option<Box<Chapter>>,
    parts: Vec<Chapter>,
}
shelf!(a_type_in_itself: first: Chapter
    => "Null `first/heading`: the model can set null, the service declares it as not nullable";
    note "Whole `first`: the model replaces the complete value, the service merges the complex type `example.library.chapter`");

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
fn types_that_hold_each_other_twice_at_every_step_have_an_end() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        first: A,
    }
    let report = report::<Shelf>();
    let nulls = report.disagreements().count();
    assert!((1..2_000).contains(&nulls), "{nulls}");
}
