package import RunbookModel

extension VersionRules.MinimumSource: WrittenRecord {
  package static let schema = Schema<VersionRules.MinimumSource>("a minimum source") {
    Field("to", \.to, .version, required: true, "Targets, such as `8.*` or `>= 8.4, < 9`.")
    Field("from", \.from, .version, required: true, "The lowest source, or bounds for it.")
    Field("of", \.of, .reference(.component), "The component it is about; omitted: the product.")
    Field("methods", \.methods, .references(.method), "Ways to upgrade it; omitted: all.")
    Field("when", \.when, .condition, "When it holds; omitted: always.")
    provenanceFields()
  }
}
