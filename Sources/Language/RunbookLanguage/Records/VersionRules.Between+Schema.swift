package import RunbookModel

extension VersionRules.Between: WrittenRecord {
  package static let schema = Schema<VersionRules.Between>(
    "a duty between hops", plural: "duties between hops"
  ) {
    Field("title", \.title, .text, required: true, "What is to be done.")
    Field(
      "after", \.after, .version,
      "After hops to these versions, as patterns or bounds; omitted: any.")
    Field("when", \.when, .condition, "Facts under which it holds.")
    Field(
      "requirement", \.requirement, .reference(.requirement), "The requirement that shows it.")
    provenanceFields()
  }
}
