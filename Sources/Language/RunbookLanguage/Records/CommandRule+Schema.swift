package import RunbookModel

extension CommandRule: WrittenRecord {
  package static let schema = Schema<CommandRule>("a command of the product", plural: "commands") {
    Field("command", \.command, .text, required: true, "The words that it starts with.")
    Field("from", \.from, .version, "The first version that has it.")
    Field("until", \.until, .version, "The first version that no longer has it.")
    Field("instead", \.instead, .text, "What to write in its place.")
    Field("options", \.options, .options, "Options, and what their values are.")
    provenanceFields()
  }
}
