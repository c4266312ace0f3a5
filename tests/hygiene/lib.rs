//! Generated code compiles without a prelude, next to types that hide its names, inside functions and with a renamed
//! dependency. The test is that this file compiles; each edition has a library with it.
#![no_implicit_prelude]
#![deny(warnings)]
#![allow(dead_code, unused_macros, non_camel_case_types, non_upper_case_globals)]

mod core {}
mod std {}
mod alloc {}
mod serde {}
mod graph_patch {}

type A = u8;
type D = u8;
type E = u8;
type F = u8;
type P = u8;
type S = u8;
type T = u8;
type V = u8;
struct Option;
struct Some;
struct None;
struct Result;
struct Ok;
struct Err;
struct Vec;
struct Box;
struct String;
struct str;
struct bool;
struct usize;
struct Serialize;
struct Serializer;
struct Deserialize;
struct Deserializer;
struct MapAccess;
struct Patch;
struct BaseType;
struct Bind;
struct Complex;
struct DynamicMap;
struct DynamicPatch;
struct Format;
struct Found;
struct IntoProperty;
struct LineageVisitor;
struct Merge;
struct PolymorphicPatch;
struct Property;
struct PropertyInfo;
struct Reader;
struct ResourceOf;
struct Serde;
struct StrategyOf;
struct Struct;
struct Structural;
struct TypeInfo;
struct Variant;
struct VariantOf;
struct Visitor;
trait Clone {}
trait Debug {}
trait Default {}
trait PartialEq {}
trait From {}
trait Into {}
const value: u8 = 0;
const index: u8 = 0;
const name: u8 = 0;
const other: u8 = 0;
const object: u8 = 0;
const visitor: u8 = 0;
const serializer: u8 = 0;
const deserializer: u8 = 0;
const formatter: u8 = 0;
const resource: u8 = 0;
const later: u8 = 0;
const newer: u8 = 0;

macro_rules! no {
    ($($macro:ident)*) => { $(macro_rules! $macro { () => { no such thing } })* };
}
no! { vec format write panic matches assert }

#[derive(::renamed::GraphPatch)]
#[graph(crate = "::renamed", attribute(must_use = "it is a patch"))]
#[non_exhaustive]
pub struct Everything {
    #[graph(read_only)]
    pub id: ::std::string::String,
    pub plain: u8,
    #[graph(type = "#String", sensitive, attribute(doc(hidden)))]
    pub nullable: ::std::option::Option<::std::string::String>,
    #[graph(replace)]
    pub list: ::std::vec::Vec<i32>,
    #[graph(complex)]
    pub next: ::std::option::Option<::std::boxed::Box<Self>>,
    #[graph(complex)]
    pub own: Own,
    #[graph(type = "#Byte")]
    #[serde(with = "representation")]
    pub represented: u8,
    pub r#type: u8,
    pub r#match: u8,
    pub r#fn: u8,
    #[serde(rename = "self")]
    pub self_: u8,
    pub clone: u8,
    pub default: u8,
    pub value: u8,
    pub resource: u8,
}

#[derive(::renamed::GraphPatch, ::std::clone::Clone, ::std::default::Default)]
#[graph(crate = "::renamed")]
pub struct Own {}

impl ::std::clone::Clone for Everything {
    fn clone(&self) -> Self {
        <Self as ::std::default::Default>::default()
    }
}

impl ::std::default::Default for Everything {
    fn default() -> Self {
        ::std::unimplemented!()
    }
}

mod representation {
    use ::renamed::__private::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(
        value: &u8,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_u8(*value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<u8, D::Error> {
        <u8 as Deserialize>::deserialize(deserializer)
    }
}

#[derive(::renamed::GraphPatch)]
#[graph(crate = "::renamed")]
pub struct Derived {
    #[graph(base)]
    #[serde(flatten)]
    pub own: Own,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: ::std::collections::BTreeMap<::std::string::String, u8>,
}

#[derive(::renamed::GraphPatch)]
#[graph(crate = "::renamed")]
pub struct WithoutSerde {
    #[graph(base)]
    pub own: Own,
}

#[derive(::renamed::GraphPatch, ::std::clone::Clone)]
#[graph(crate = "::renamed")]
pub enum AnyOwn {
    Own(Own),
    Found(Linked),
}

#[derive(::renamed::GraphPatch, ::std::clone::Clone, ::std::default::Default)]
#[graph(crate = "::renamed")]
pub struct Linked {
    /// Next to [`Self::id`], a field that only the resource has.
    pub text: ::std::string::String,
    #[graph(complex)]
    pub one: ::std::option::Option<::std::boxed::Box<AnyOwn>>,
    #[graph(read_only)]
    pub id: u8,
}

/// An entity, whose dynamic properties are merged.
#[derive(::renamed::GraphPatch)]
#[graph(crate = "::renamed")]
pub struct Merged {
    #[graph(key)]
    pub id: u8,
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub more: ::std::collections::BTreeMap<::std::string::String, Own>,
}

/// The types have names that a type parameter could have.
#[derive(::renamed::GraphPatch)]
#[graph(crate = "::renamed")]
struct Letters {
    a: A,
    d: D,
    s: S,
    t: T,
    v: V,
}

pub fn inside_a_function() {
    struct Value;

    #[derive(::renamed::GraphPatch)]
    #[graph(crate = "::renamed")]
    struct Local {
        text: ::std::string::String,
        #[graph(complex)]
        other: ::std::option::Option<Other>,
        #[graph(skip)]
        _value: Value,
    }

    #[derive(::renamed::GraphPatch, ::std::clone::Clone, ::std::default::Default)]
    #[graph(crate = "::renamed")]
    struct Other {
        count: u8,
    }

    let patch = <Local as ::renamed::GraphPatch>::patch().text("a");
    let patch = patch.other(<Other as ::renamed::GraphPatch>::patch().count(1));
    let _ = ::renamed::Patch::is_empty(&patch);
}

macro_rules! resource {
    ($type:ident { $($field:ident: $of:ty),* }) => {
        #[derive(::renamed::GraphPatch)]
        #[graph(crate = "::renamed")]
        pub struct $type { $(pub $field: $of),* }
    };
}

resource!(FromAMacro { a: u8, b: ::std::option::Option<::std::string::String> });
