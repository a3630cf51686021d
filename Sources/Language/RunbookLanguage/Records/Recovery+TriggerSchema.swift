package import RunbookModel

extension Recovery {
  package static let triggerSchema = Schema<Recovery>("a trigger") {
    Field("failure_of", \.failureOf, .references(.step), "Steps whose failure calls for it.")
    Field("when", \.triggerText, .text, "When, in words.")
  }
}
