#[non_exhaustive]
#[graph(derive(EnumIs), attribute(strum(crate = "a")))]
pub enum User {
    #[non_exhaustive]
    #[graph(attribute(strum(disabled)))]
    Member(Member),
}
