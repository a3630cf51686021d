package import RunbookModel

extension AvailabilityRule: WrittenRecord {
  package static let schema = Schema<AvailabilityRule>("an availability rule") {
    Field("id", \.id, .definition(.availabilityRule), required: true, "What messages call it.")
    Field("title", \.title, .text, "The rule in words.")
    Field("component", \.component, .reference(.component), "Of hosts that carry this component.")
    Field("role", \.role, .reference(.role), "Of hosts of this role.")
    Field(
      "state", \.state, .stateValues,
      "Counts hosts on which this state has this value, rather than all that are out of service.")
    Field(
      "min_available", \.minimumAvailable, .hostShare,
      "Hosts that must stay in service: a number, a part such as `50%`, or `majority`.")
    Field(
      "max_unavailable", \.maximumUnavailable, .hostShare,
      "Hosts that may be out of service at the same time: a number, or a part such as `25%`.")
    Field("when", \.when, .condition, "When it holds; omitted: always.")
    Field(
      "level", \.level, .plainChoice("level", among: [.must, .should]), "How binding it is.",
      omitted: { $0 == .must })
    provenanceFields()
  }
}
