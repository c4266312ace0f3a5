//! Replicas: local copies of collections that follow the answers to delta queries.

mod errors;
mod forms;
mod graph;
mod hostile;
mod items;
mod keys;
mod laws;
mod merge;
mod models;
mod related;
mod service;
mod types;
mod variants;
