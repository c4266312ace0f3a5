//! The tests with third-party HTTP clients, in `tests/`.
