#[non_exhaustive]
#[graph(derive(Validate), attribute(validate(schema(function = "check")), cfg_attr(docs, doc = "…")))]
#[graph(attribute(repr(C)))]
pub struct User {
    #[graph(attribute(validate(length(min = 1)), allow(dead_code)))]
    name: String,
    #[graph(complex, attribute(validate(nested)))]
    address: Address,
}
