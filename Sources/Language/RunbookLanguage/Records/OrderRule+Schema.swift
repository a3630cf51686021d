package import RunbookModel

extension OrderRule: WrittenRecord {
  package static let schema = Schema<OrderRule>("an order rule") {
    Field("id", \.id, .definition(.orderRule), required: true, "What messages call it.")
    Field("title", \.title, .text, "The rule in words.")
    Field("before", \.before, .selectorPair, "The first before the second.")
    Field("last", \.last, .stepSelector, "After every other upgrade.")
    Field("first", \.first, .stepSelector, "Before every other upgrade.")
    Field("sequential", \.sequential, .stepSelector, "One host after another.")
    Field("simultaneous", \.simultaneous, .stepSelector, "All hosts at once.")
    Field("when", \.when, .condition, "When it holds; omitted: always.")
    Field(
      "in", \.scope, .plainChoice("scope of an order rule", among: OrderRule.Scope.allCases),
      "What it constrains.", omitted: { $0 == .plan })
    Field(
      "level", \.level, .plainChoice("level", among: [.must, .should]), "How binding it is.",
      omitted: { $0 == .must })
    provenanceFields()
  }
}
