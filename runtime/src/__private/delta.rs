//! The items that generated code calls to read the rows of deltas.

pub use crate::delta::row::{
    set_type, set_type_of, Decode, OpaqueField, ReadOnlyField, ReplacedField, RowField, RowVisitor,
    StructVisitor,
};
