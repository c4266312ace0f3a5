//! Nothing but a bench: see `tests/benches/README.md`.
