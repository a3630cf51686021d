package import RunbookModel

extension VersionChange: WrittenRecord {
  package static let schema = Schema<VersionChange>("versions") {
    Field("from", \.from, .version, required: true, "The version that runs now.")
    Field("to", \.to, .version, required: true, "The version to reach.")
    Field("via", \.via, .list(of: .version), "Versions at which it stops on the way.")
  }
}
