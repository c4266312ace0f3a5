//! The tests of the feature `http`, in `tests/`: apart from the others, whose messages show what is implemented.
