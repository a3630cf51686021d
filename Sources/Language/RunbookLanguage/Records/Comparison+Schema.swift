package import RunbookModel

extension Comparison: WrittenRecord {
  package static let schema = Schema<Comparison>("a comparison") {
    Field("run", \.run, .command, "The command.")
    Field("service", \.units, .units, "The state of service units.")
    Field("on", \.on, .hostSelector, required: true, "Hosts to compare.")
    Field("as", \.isInteger, .word("text", "integer", "kind of value"), "How values are read.")
  }
}
