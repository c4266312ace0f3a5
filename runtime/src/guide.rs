//! The guide: one page per topic, each with complete examples.
//!
//! The [crate's page](crate) shows the first steps. The pages of the guide cover one topic each:
//!
//! | page | topic |
//! |---|---|
//! | [`attributes`] | the attributes of the derive, and the serde attributes that it honours |
//! | [`null_and_absent`] | absent, null and a value; setters, `apply`, `then` and `diff` |
//! | [`complex_values`] | properties that a patch merges |
//! | [`open_types`] | dynamic properties |
//! | [`inheritance_and_polymorphism`] | base types, and resources of several types |
//! | [`navigation_properties`] | relationships between entities |
//! | [`primitive_types`] | numbers, binary data, durations, enums, dates and times |
//! | [`sending_and_responses`] | requests, ETags, responses and errors (feature `http`) |
//! | [`reading_and_lists`] | reading resources, lists and cached copies (feature `http`) |
//! | [`following_changes`] | a local copy of a collection, kept up to date with delta queries (feature `delta`) |
//! | [`creating`] | creating resources, and upserts (feature `http`) |
//! | [`after_a_conflict`] | outdated ETags, and services that ask to wait (feature `http`) |
//! | [`batches`] | many updates in few requests (feature `http`) |
//! | [`clients`] | reqwest, ureq, hyper and graph-rs-sdk |
//! | [`metadata`] | checking a model against the service's metadata, generating a model (feature `metadata`) |
//! | [`schemas`] | JSON Schema and OpenAPI of a patch (features `schemars1`, `utoipa6`) |
//! | [`server_side`] | deserializing the body of a request in a service |
//! | [`untrusted_input`] | hostile bodies, responses and metadata: what is bounded, and what is not |
//! | [`limits`] | unsupported cases and requirements |
//! | [`comparison`] | `json!`, struct-patch and the official SDKs |
//!
//! Texts in brackets, such as [Protocol 4.01, 11.4.3], cite a section of the OData standard: its parts Protocol, JSON
//! Format, CSDL XML and URL Conventions.

// The pages describe every feature, so their links need all of them.
#![cfg_attr(
    not(all(
        feature = "delta",
        feature = "http",
        feature = "metadata",
        feature = "schemars1",
        feature = "utoipa6"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

#[doc = include_str!("../guide/attributes.md")]
pub mod attributes {}

#[doc = include_str!("../guide/null_and_absent.md")]
pub mod null_and_absent {}

#[doc = include_str!("../guide/complex_values.md")]
pub mod complex_values {}

#[doc = include_str!("../guide/open_types.md")]
pub mod open_types {}

#[doc = include_str!("../guide/inheritance_and_polymorphism.md")]
pub mod inheritance_and_polymorphism {}

#[doc = include_str!("../guide/navigation_properties.md")]
pub mod navigation_properties {}

#[doc = include_str!("../guide/primitive_types.md")]
pub mod primitive_types {}

#[doc = include_str!("../guide/sending_and_responses.md")]
pub mod sending_and_responses {}

#[doc = include_str!("../guide/reading_and_lists.md")]
pub mod reading_and_lists {}

#[doc = include_str!("../guide/following_changes.md")]
pub mod following_changes {}

#[doc = include_str!("../guide/creating.md")]
pub mod creating {}

#[doc = include_str!("../guide/after_a_conflict.md")]
pub mod after_a_conflict {}

// The client tests compile its examples, since this package does not depend on all the clients.
#[cfg(not(doctest))]
#[doc = include_str!("../guide/clients.md")]
pub mod clients {}

#[doc = include_str!("../guide/batches.md")]
pub mod batches {}

#[doc = include_str!("../guide/metadata.md")]
pub mod metadata {}

#[doc = include_str!("../guide/schemas.md")]
pub mod schemas {}

#[doc = include_str!("../guide/server_side.md")]
pub mod server_side {}

#[doc = include_str!("../guide/untrusted_input.md")]
pub mod untrusted_input {}

#[doc = include_str!("../guide/limits.md")]
pub mod limits {}

#[doc = include_str!("../guide/comparison.md")]
pub mod comparison {}
