use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "#user", untyped = true, derive(Clone, Eq, Default), name)]
#[serde(transparent, rename_all = "camel")]
struct User<T> {
    name: T,
}

fn main() {}
