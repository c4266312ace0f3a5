//! Replicas: local copies of collections that follow the answers to delta queries.

#[macro_use]
mod models;

mod catch_all;
mod errors;
mod forms;
mod graph;
mod graph_directory;
mod graph_mail;
mod graph_services;
mod hostile;
mod items;
mod key_urls;
mod keys;
mod laws;
mod merge;
mod order;
mod related;
mod related_keys;
mod related_single;
mod service;
mod types;
mod variants;
