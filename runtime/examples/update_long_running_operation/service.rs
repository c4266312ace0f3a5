//! The service: one resource with GET and PATCH, its bodies read by the same patch type as the client's are written.

use crate::{LongRunningOperation, LongRunningOperationPatch, LongRunningOperationStatus, Result, TOKEN};
