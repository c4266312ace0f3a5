//! `Edm.Guid` with the uuid crate (OData JSON Format 4.01, 7.1; `guid` of the ABNF).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use uuid::{uuid, Uuid};

const GUID: Uuid = uuid!("01234567-89ab-cdef-0123-456789abcdef");

#[test]
fn a_guid_is_a_hexadecimal_string_in_either_case() {
    assert_serializes(&[(GUID, r#""01234567-89ab-cdef-0123-456789abcdef""#)]);
    assert_deserializes(&[
        (r#""01234567-89ab-cdef-0123-456789abcdef""#, GUID),
        (r#""01234567-89AB-CDEF-0123-456789ABCDEF""#, GUID),
    ]);
    assert_rejects::<Uuid>(&[
        r#""01234567""#,
        r#""0123456789abcdef0123456789abcdeg""#,
        "7",
        "null",
    ]);
}
