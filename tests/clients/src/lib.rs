//! The tests with clients and a server that others wrote, in `tests/`.
