package import RunbookModel

extension VersionRules.Skew: WrittenRecord {
  package static let schema = Schema<VersionRules.Skew>("a version skew") {
    Field("of", \.of, .reference(.component), required: true, "The component that is behind.")
    Field(
      "behind", \.behind, .reference(.component), required: true, "The component that is ahead.")
    Field("at_most", \.atMost, .integer, required: true, "By how many major versions at most.")
    Field("when", \.when, .condition, "When it holds; omitted: always.")
    provenanceFields()
  }
}
