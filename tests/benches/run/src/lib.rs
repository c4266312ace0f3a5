//! A package with only benches; see `tests/benches/README.md`.
