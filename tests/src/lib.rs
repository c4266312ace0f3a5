//! The tests of graph-patch, in `tests/`.
