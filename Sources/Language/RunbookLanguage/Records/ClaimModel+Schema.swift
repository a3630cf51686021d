import RunbookModel

extension ClaimModel: WrittenRecord {
  package static let schema = Schema<ClaimModel>("what a requirement expects") {
    Field(
      "is", \.state, .plainChoice("service state", among: ServiceState.allCases),
      "State of the service.")
    Field("equals", \.equals, .template, "The whole output that the check expects.")
    Field("matches", \.matches, .template, "The expression that it expects.")
    Field("contains", \.contains, .template, "The text that it expects.")
    Field("excludes", \.excludes, .template, "The text that it excludes.")
    Field("number", \.claim.number, .numberExpectation, "The number that it expects.")
    Field("free", \.claim.free, .size, "The least free space that it may accept.")
    Field("within", \.claim.within, .integer, "The greatest tolerance of its comparison.")
    Field(
      "count", \.claim.count, .reference(.role),
      "A role: the number of its hosts is what it expects.")
    Field(
      "run_contains", \.claim.words, .list(of: .text.called("word")),
      "Words that its command has.")
  }
}
