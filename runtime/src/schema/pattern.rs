//! The patterns of the texts that the types and `with` modules of `edm` accept.

/// Both alphabets of RFC 4648, with or without padding. The unused bits of the last digit are zero.
pub(super) const BASE64: &str = "^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-][AQgw](?:==)?|\
    [A-Za-z0-9+/_-]{2}[AEIMQUYcgkosw048]=?)?$";
pub(super) const DECIMAL: &str = "^[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?$";
pub(super) const DURATION: &str = "^-?P(?:[0-9]+D|(?:[0-9]+D)?T(?:\
    [0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]{1,12}0*)?S)?|\
    [0-9]+M(?:[0-9]+(?:\\.[0-9]{1,12}0*)?S)?|\
    [0-9]+(?:\\.[0-9]{1,12}0*)?S))$";
pub(super) const FLAGS: &str = "^ *[^, ]+(?:, *[^, ]+)*$";
pub(super) const INT64: &str = "^[+-]?[0-9]{1,19}$";
