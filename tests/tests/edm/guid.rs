//! `Edm.Guid` by the uuid crate (OData JSON Format 4.01, 7.1; `guid` of the ABNF).

use crate::{reads, refused, writes};
use uuid::{uuid, Uuid};

const GUID: Uuid = uuid!("01234567-89ab-cdef-0123-456789abcdef");

#[test]
fn a_guid_is_a_string_of_hex_in_either_case() {
    writes(&[(GUID, r#""01234567-89ab-cdef-0123-456789abcdef""#)]);
    reads(&[
        (r#""01234567-89ab-cdef-0123-456789abcdef""#, GUID),
        (r#""01234567-89AB-CDEF-0123-456789ABCDEF""#, GUID),
    ]);
    refused::<Uuid>(&[
        r#""01234567""#,
        r#""0123456789abcdef0123456789abcdeg""#,
        "7",
        "null",
    ]);
}
