package import RunbookModel

extension VersionRules.Artefact: WrittenRecord {
  package static let schema = Schema<VersionRules.Artefact>("an artefact") {
    Field(
      "variable", \.variable, .reference(.variable), required: true, "The variable with its path."
    )
    Field("name", \.name, .text, required: true, "File name; `{part}` is from the target.")
    Field("available_from", \.availableFrom, .version, "The first version that has it.")
    provenanceFields()
  }
}
