package import RunbookModel

extension VersionRules: WrittenRecord {
  package static let schema = Schema<VersionRules>("version rules") {
    Field("scheme", within: VersionRules.schemeSchema, "How versions are built.")
    Field(
      "minimum_source", \.minimumSources, .records(VersionRules.MinimumSource.self),
      "Where an upgrade may start.")
    Field(
      "releases", \.releases, .list(of: .version),
      "Published versions, where a path may stop; of patterns and bounds, versions that there are.")
    Field(
      "between", \.between, .records(VersionRules.Between.self),
      "What is to be done before the next hop.")
    Field(
      "skew", \.skews, .records(VersionRules.Skew.self),
      "How far components may be behind others.")
    Field(
      "latest", \.latest, .reference(.variable),
      "The variable with the latest release, which the target must be.")
    Field(
      "artefacts", \.artefacts, .records(VersionRules.Artefact.self),
      "Files whose names tell their version.")
  }
}
