package import RunbookModel

extension ImpactLevel: WrittenRecord {
  package static let schema = Schema<ImpactLevel>("an impact level") {
    Field("level", \.level, .integer, required: true, "Its place on the scale.")
    Field("title", \.title, .text, required: true, "Its short name.")
    Field("definition", \.definition, .text, required: true, "What it means.")
    Field(
      "window", \.windowRequired, .word("none", "required", "window rule"),
      "Whether it may only happen in a change window.")
    Field("affects", \.affects, .references(.capability), "Capabilities that may suffer.")
    provenanceFields()
  }
}
