//! Measures the operations of a patch, compared with hand-written code and other alternatives.
//!
//! See `tests/benches/README.md`.

mod attachment;
mod attachment_hand;
mod complex;
mod contender;
mod extension;
mod extension_hand;
mod hand;
mod meter;
mod model;
mod operation;
mod sample;
mod suite;
mod table;
mod untyped;
mod user;
mod wide;

use attachment::Attachment;
use attachment_hand::AttachmentHand;
use contender::{by_hand, ByHand, Derived, StructPatch};
use extension::Extension;
use extension_hand::ExtensionHand;
use meter::{Case, Meter};
use operation::{Operation, OperationHand, OperationPeer};
use suite::{cases, measure};
use untyped::{Dirty, Values};
use user::{User, UserHand, UserPeer};
use wide::{Wide10, Wide100, Wide100Hand, Wide10Hand, Wide300, Wide300Hand};

by_hand! {
    Operation: OperationHand;
    User: UserHand;
    Attachment: AttachmentHand;
    Extension: ExtensionHand;
    Wide10: Wide10Hand;
    Wide100: Wide100Hand;
    Wide300: Wide300Hand;
}

/// Measures each contender with each number of set properties.
macro_rules! measure {
    ($meter:ident $shape:literal $resource:ty, $sets:expr; $($contender:ty: $name:literal)*) => {
        for changed in cases::<$resource>($shape, $sets) {
            $(measure::<$resource, $contender>(&mut $meter, $name, &changed);)*
        }
    };
}

fn main() {
    let mut meter = Meter::default();
    let baseline = Case {
        shape: "baseline",
        set: 0,
        operation: "baseline",
        contender: "baseline",
    };
    meter.run(baseline, || ((), ()), |(), ()| ());
    measure! { meter "operation" Operation, &[&["status"]];
        Derived: "derive" ByHand: "hand" StructPatch<OperationPeer>: "struct-patch"
        Values: "Value" Dirty: "HashMap"
    }
    measure! { meter "user" User, &[
            &["jobTitle"],
            &["accountEnabled", "department", "jobTitle", "officeLocation", "passwordProfile"],
        ];
        Derived: "derive" ByHand: "hand" StructPatch<UserPeer>: "struct-patch"
        Values: "Value" Dirty: "HashMap"
    }
    measure! { meter "attachment" Attachment, &[
            &["name"],
            &["contentBytes", "contentId", "isInline", "name", "size"],
        ];
        Derived: "derive" ByHand: "hand" Values: "Value" Dirty: "HashMap"
    }
    measure! { meter "extension" Extension, &[
            &["theme"],
            &["color", "customer", "extensionName", "priority", "theme"],
        ];
        Derived: "derive" ByHand: "hand" Values: "Value" Dirty: "HashMap"
    }
    measure! { meter "10 properties" Wide10, &[];
        Derived: "derive" ByHand: "hand" Dirty: "HashMap"
    }
    measure! { meter "100 properties" Wide100, &[];
        Derived: "derive" ByHand: "hand" Dirty: "HashMap"
    }
    measure! { meter "300 properties" Wide300, &[];
        Derived: "derive" ByHand: "hand" Dirty: "HashMap"
    }
    if let Some(measurements) = meter.finish() {
        table::print(&measurements);
    }
}
