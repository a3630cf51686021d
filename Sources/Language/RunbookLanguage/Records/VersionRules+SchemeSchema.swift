package import RunbookModel

extension VersionRules {
  package static let schemeSchema = Schema<VersionRules>("a version scheme") {
    Field(
      "parts", \.parts, .list(of: .text.called("name")), required: true, "Names of the numbers.")
    Field(
      "major", \.major, .list(of: .text.called("name")), "The parts that make the major version.")
  }
}
