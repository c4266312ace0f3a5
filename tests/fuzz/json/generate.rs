//! Generates a value of a strategy from bytes.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Returns `None` if the strategy rejects the value.
pub fn generate<S: Strategy>(strategy: &S, bytes: &[u8]) -> Option<S::Value> {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let seed = [hasher.finish().to_le_bytes(); 4].concat();
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let tree = strategy.new_tree(&mut TestRunner::new_with_rng(config, rng));
    tree.ok().map(|tree| tree.current())
}
