import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

package enum VersionFields {
  package static let rules = FieldTable<VersionRules>(
    "version rules",
    [
      Field("scheme", .fields("version scheme"), "How versions are built.") { r, n, m in
        r.fields(n, VersionFields.scheme, into: &m)
      },
      Field("minimum_source", .list("minimum source"), "Where an upgrade may start.") { r, n, m in
        m.minimumSources = r.elements(
          n, "minimum sources", VersionFields.minimumSource,
          VersionRules.MinimumSource.init(span:))
      },
      Field("releases", .list("version"), "Published versions, where a path may stop.") {
        reader, node, model in
        model.releases = reader.names(node)
      },
      Field("between", .list("duty between hops"), "What is to be done before the next hop.") {
        r, n, m in
        m.between = r.elements(
          n, "duties between hops", VersionFields.between, VersionRules.Between.init(span:))
      },
      Field("skew", .list("version skew"), "How far components may be behind others.") {
        r, n, m in
        m.skews = r.elements(
          n, "version skews", VersionFields.skew, VersionRules.Skew.init(span:))
      },
      Field(
        "latest", .identifier, "The variable with the latest release, which the target must be."
      ) { r, n, m in
        m.latest = r.name(n)
      },
      Field("artefacts", .list("artefact"), "Files whose names tell their version.") { r, n, m in
        m.artefacts = r.elements(
          n, "artefacts", VersionFields.artefact, VersionRules.Artefact.init(span:))
      },
    ])

  static let scheme = FieldTable<VersionRules>(
    "a version scheme",
    [
      Field("parts", .list("name"), required: true, "Names of the numbers.") {
        reader, node, model in
        model.parts = reader.names(node)
      },
      Field("major", .list("name"), "The parts that make the major version.") { r, n, m in
        m.major = r.names(n)
      },
    ])

  static let minimumSource = FieldTable<VersionRules.MinimumSource>(
    "a minimum source",
    [
      Field("to", .version, required: true, "Targets, such as `8.*`.") { reader, node, model in
        if let to = reader.name(node) { model.to = to }
      },
      Field("from", .version, required: true, "The lowest source.") { reader, node, model in
        if let from = reader.name(node) { model.from = from }
      },
      Field("of", .identifier, "The component it is about; omitted: the product.") { r, n, m in
        m.of = r.name(n)
      },
      Field("methods", .list("method"), "Ways to upgrade it; omitted: all.") { r, n, m in
        m.methods = r.names(n)
      },
      Field("when", .other("condition"), "When it holds; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
    ] + provenanceFields())

  static let between = FieldTable<VersionRules.Between>(
    "a duty between hops",
    [
      Field("title", .text, required: true, "What is to be done.") { reader, node, model in
        if let title = reader.name(node) { model.title = title }
      },
      Field("after", .version, "After hops to these versions; omitted: any.") { r, n, m in
        m.after = r.name(n)
      },
      Field("when", .table("value"), "Facts under which it holds.") { reader, node, model in
        model.when = reader.condition(node)
      },
      Field("requirement", .identifier, "The requirement that shows it.") { r, n, m in
        m.requirement = r.name(n)
      },
    ] + provenanceFields())

  static let skew = FieldTable<VersionRules.Skew>(
    "a version skew",
    [
      Field("of", .identifier, required: true, "The component that is behind.") { r, n, m in
        if let name = r.name(n) { m.of = name }
      },
      Field("behind", .identifier, required: true, "The component that is ahead.") { r, n, m in
        if let name = r.name(n) { m.behind = name }
      },
      Field("at_most", .integer, required: true, "By how many major versions at most.") {
        r, n, m in
        if let number = r.integer(n) { m.atMost = number }
      },
      Field("when", .other("condition"), "When it holds; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
    ] + provenanceFields())

  static let artefact = FieldTable<VersionRules.Artefact>(
    "an artefact",
    [
      Field("variable", .identifier, required: true, "The variable with its path.") { r, n, m in
        if let name = r.name(n) { m.variable = name }
      },
      Field("name", .text, required: true, "File name; `{part}` is from the target.") { r, n, m in
        if let name = r.name(n) { m.name = name }
      },
      Field("available_from", .version, "The first version that has it.") { r, n, m in
        m.availableFrom = r.name(n)
      },
    ] + provenanceFields())
}
