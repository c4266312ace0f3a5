//! Compares a model with the metadata.

pub(in crate::metadata) mod case;
pub(in crate::metadata) mod catch_all;
pub(in crate::metadata) mod dynamic;
pub(in crate::metadata) mod enumeration;
pub(in crate::metadata) mod items;
pub(in crate::metadata) mod lost_members;
pub(in crate::metadata) mod nullability;
pub(in crate::metadata) mod omitted;
pub(in crate::metadata) mod opaque;
pub(in crate::metadata) mod partial;
pub(in crate::metadata) mod polymorphic;
pub(in crate::metadata) mod primitive;
pub(in crate::metadata) mod property;
pub(in crate::metadata) mod resource;
pub(in crate::metadata) mod sample;
pub(in crate::metadata) mod sample_changes;
pub(in crate::metadata) mod serialized;
pub(in crate::metadata) mod state;
pub(in crate::metadata) mod struct_fields;
pub(in crate::metadata) mod try_value;
pub(in crate::metadata) mod unknown_members;
pub(in crate::metadata) mod value;

use crate::metadata::check::state::Check;
use crate::metadata::probe::probe;
use crate::metadata::report::Report;
use crate::metadata::Csdl;
use crate::{GraphPatch, Model};

pub(super) fn report<R: GraphPatch>(csdl: &Csdl) -> Report {
    let mut check = Check::new(csdl, probe::<R::Patch>);
    let model = Model::of::<R>();
    if let Some(declared) = check.named(&model) {
        check.resource(&model, declared);
    }
    Report {
        odata_type: model.odata_type,
        found: check.found,
        is_strict: false,
    }
}
