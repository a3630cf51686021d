import FoundationEssentials
import Testing

@Suite("The path")
struct PathTests {
  /// A product with a path of several hops, as vendors have them.
  static let product = """
    schema: runbook/v1
    kind: Product
    id: store
    title: Store
    sources: {guide: {title: Upgrading Store}}
    facts: {layout: {values: [split, joined]}}
    impact_levels: []
    components: {}
    versions:
      scheme: {parts: [a, b, minor], major: [a, b]}
      releases: [4.0.2, 4.0.4, 4.1.2, 4.1.5, 4.2.3, 4.2.4, 5.0.0-rc1]
      minimum_source:
        - {to: "4.2.*", from: 4.1.2, source: {guide: "11"}}
        - {to: "4.1.*", from: 4.0.2, source: {guide: "12"}}
        - {to: "4.1.*", from: 4.0.4, when: {layout: joined}}
        - {to: "5.*", from: 4.2.4, source: {guide: "14"}}
      between:
        - {title: The conversion of metadata has ended, requirement: converted, source: {guide: "73"}}
        - {title: All clients run the new version, after: "4.1.*"}
        - {title: The parts are joined, when: {layout: split}}
    requirements:
      - {id: converted, kind: wait, title: Metadata is converted, level: should}
    """

  private struct Path: Decodable {
    struct Source: Decodable, Equatable {
      let document: String
      let lines: String
    }

    struct Rule: Decodable {
      let from: String
      let to: String
      let place: String
      let source: [Source]
      let when: [String: [String]]
    }

    struct Duty: Decodable {
      let title: String
      let requirement: String?
      let place: String
    }

    struct Hop: Decodable {
      let from: String
      let to: String
      let rules: [Rule]
      let beforeNext: [Duty]

      private enum CodingKeys: String, CodingKey {
        case from, to, rules
        case beforeNext = "before_next"
      }
    }

    let product: String
    let versions: [String]
    let hops: [Hop]
  }

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.product, to: "product.yaml")
    return workspace
  }

  private func path(
    _ from: String, _ to: String, facts: [String] = [], in workspace: Workspace
  ) async throws -> Path {
    let options = facts.map { "--fact \($0)" }.joined(separator: " ")
    let finished = try await workspace.shell(
      "runbook path product.yaml --from \(from) --to \(to) --format json \(options)")
    try #require(finished.status == 0, "\(finished)")
    return try JSONDecoder().decode(Path.self, from: Data(finished.outputBytes))
  }

  @Test(
    "has the fewest hops, and of several ways the highest stops",
    arguments: [
      (["4.2.3", "4.2.4"], []), (["4.1.2", "4.2.4"], []), (["4.0.4", "4.1.5", "4.2.4"], []),
      (["4.0.4", "4.1.5", "4.2.4", "5.1.0"], []),
      (["4.0.2", "4.1.5", "4.2.3"], ["layout=split"]),
      (["4.0.2", "4.0.4", "4.1.5", "4.2.3"], ["layout=joined"]),
      // Nobody said what the layout is: the stricter rule counts.
      (["4.0.2", "4.0.4", "4.1.5", "4.2.3"], []),
      (["v4.1.2", "4.2.9"], []),
    ])
  func hops(_ versions: [String], _ facts: [String]) async throws {
    let workspace = try workspace()
    let path = try await path(
      versions[0], versions[versions.count - 1], facts: facts, in: workspace)
    #expect(path.versions == versions)
    #expect(path.hops.map(\.from) == Array(versions.dropLast()))
    #expect(path.hops.map(\.to) == Array(versions.dropFirst()))
  }

  @Test("says the rule behind each hop, and what is to be done before the next")
  func reasons() async throws {
    let workspace = try workspace()
    let path = try await path("4.0.4", "4.2.4", facts: ["layout=joined"], in: workspace)
    #expect(path.product == "store")
    try #require(path.hops.count == 2)
    let first = path.hops[0]
    #expect(first.rules.map(\.from) == ["4.0.2", "4.0.4"])
    #expect(first.rules[0].source == [Path.Source(document: "guide", lines: "12")])
    #expect(first.rules[1].when == ["layout": ["joined"]])
    #expect(
      first.beforeNext.map(\.title)
        == ["The conversion of metadata has ended", "All clients run the new version"])
    #expect(first.beforeNext.map(\.requirement) == ["converted", nil])
    #expect(path.hops[1].rules.map(\.to) == ["4.2.*"])
    #expect(path.hops[1].beforeNext.isEmpty)
    let line = try workspace.position(of: "All clients run", in: "product.yaml").line
    #expect(first.beforeNext[1].place == "product.yaml:\(line)")

    let shown = try await workspace.runbook(
      "path", "product.yaml", "--from", "4.0.4", "--to", "4.2.4", "--fact", "layout=split")
    #expect(shown.status == 0, "\(shown)")
    #expect(shown.errors.isEmpty)
    for words in [
      "Store: 4.0.4 → 4.1.5 → 4.2.4, 2 hops\n", "1. 4.0.4 → 4.1.5\n",
      "allowed: 4.1.* from 4.0.2 on (guide 12; product.yaml:", "before the next hop:\n",
      "- The conversion of metadata has ended, shown by `converted` (guide 73; product.yaml:",
      "- The parts are joined, if layout is split (product.yaml:", "2. 4.1.5 → 4.2.4\n",
      "allowed: 4.2.* from 4.1.2 on (guide 11; product.yaml:",
    ] {
      #expect(shown.output.contains(words), "\(words)\n\(shown)")
    }
  }

  @Test("that there is not is an error at the rule that stands in the way")
  func none() async throws {
    let workspace = try workspace()
    let finished = try await workspace.runbook(
      "path", "product.yaml", "--from", "3.9", "--to", "4.2.4")
    // The product's own releases lead from any version to 4.0.*: no rule is about those.
    #expect(finished.output.contains("3.9 → 4.0.4 → 4.1.5 → 4.2.4"), "\(finished)")
    try workspace.edit(
      "product.yaml", "- {to: \"4.1.*\", from: 4.0.2,", to: "- {to: \"*\", from: 4.0.2,")
    let shown = try await workspace.runbook(
      "path", "product.yaml", "--from", "3.9", "--to", "4.0.4")
    #expect(shown.status == 1, "\(shown)")
    #expect(shown.output.isEmpty)
    let place = try workspace.position(of: "4.0.2, source", in: "product.yaml")
    for words in [
      "error[RB0302]", "no hops that the rules of `store` allow lead from 3.9 to 4.0.4",
      "--> product.yaml:\(place.line):\(place.column)\n", "help: ask the vendor for a way from 3.9",
    ] {
      #expect(shown.errors.contains(words), "\(words)\n\(shown)")
    }
    let json = try await workspace.runbook(
      "path", "product.yaml", "--from", "3.9", "--to", "4.0.4", "--format", "json")
    #expect(json.status == 1)
    #expect(try Findings.reading(json).diagnostics.map(\.code) == ["RB0302"])
  }

  @Test("that a rule under a fact hides is found when the fact is stated")
  func facts() async throws {
    let workspace = try Workspace.withRunbooks()
    let line = "runbook path runbooks/ipfs-cluster/product.yaml --from 0.9.0 --to 1.1.6"
    let unsaid = try await workspace.shell(line)
    #expect(unsaid.status == 1, "\(unsaid)")
    #expect(unsaid.errors.contains("note: rules that depend on `consensus` count"), "\(unsaid)")
    let raft = try await workspace.shell(line + " --fact consensus=raft")
    #expect(raft.output.contains("0.9.0 → 0.10.0 → 1.1.6, 2 hops"), "\(raft)")
    let crdt = try await workspace.shell(line + " --fact consensus=crdt")
    #expect(crdt.status == 1, "\(crdt)")
    #expect(!crdt.errors.contains("note: rules that depend"), "\(crdt)")
  }

  @Test("is the one that a change is sent when its hop is forbidden")
  func compiler() async throws {
    let workspace = try workspace()
    let runbook = Small.change(change: "facts: {layout: split}")
    let start = try #require(runbook.firstRange(of: "  product:\n")?.lowerBound)
    let stages = try #require(runbook.firstRange(of: "  stages:\n")?.lowerBound)
    var change = runbook
    change.replaceSubrange(start..<stages, with: "  product: product.yaml\n")
    try workspace.write(
      change.replacing(#"{from: "1.0", to: "2.0"}"#, with: "{from: 4.0.2, to: 4.2.4}"),
      to: "change.yaml")
    let refused = try await workspace.runbook("check", "change.yaml")
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("error[RB0302]: hop 4.0.2 → 4.2.4"), "\(refused)")
    #expect(
      refused.errors.contains("help: go 4.0.2 → 4.1.5 → 4.2.4, each hop in a change of its own"),
      "\(refused)")
    // A change leads to its product too, whatever is wrong with itself.
    let path = try await workspace.runbook(
      "path", "change.yaml", "--from", "4.0.4", "--to", "4.2.4")
    #expect(path.output.contains("4.0.4 → 4.1.5 → 4.2.4"), "\(path)")
  }

  @Test(
    "of the runbooks of this project follows their guides",
    arguments: [
      ("serviceops-ha", "8.2", "8.6.0", "8.2 → 8.6.0, one hop"),
      ("serviceops-ha", "8.1", "8.6.0", "error[RB0302]"),
      ("mddc", "2.5.0", "2.6.1", "allowed: no rule of the product is about 2.6.1"),
    ])
  func families(_ family: String, _ from: String, _ to: String, _ words: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.runbook(
      "path", "runbooks/\(family)/product.yaml", "--from", from, "--to", to)
    #expect((finished.output + finished.errors).contains(words), "\(finished)")
  }

  @Test(
    "does not take what is no version, fact or product",
    arguments: [
      ("--from 4.x --to 5.0", 2, "`4.x` is not a version"),
      ("--from 4.0 --to latest", 2, "`latest` is not a version"),
      ("--from 4.0 --to 4.1 --fact layout", 2, "`layout` is no fact"),
      ("--from 4.0 --to 4.1 --fact colour=red", 2, "has no fact `colour`"),
      ("--from 4.0.4 --to 4.1.2 --fact layout=round", 2, "`layout` cannot be `round`"),
      ("--from 4.1 --to 4.0", 1, "4.0 is not higher than 4.1"),
      ("--from 4.1", 2, "--to"),
    ])
  func wrong(_ options: String, _ status: Int, _ words: String) async throws {
    let finished = try await workspace().shell("runbook path product.yaml \(options)")
    #expect(finished.status == status, "\(finished)")
    #expect(finished.errors.contains(words), "\(finished)")
    #expect(finished.output.isEmpty)
  }

  /// A product whose rules have bounds, and conditions about the versions themselves.
  private static let bounded = """
    schema: runbook/v1
    kind: Product
    id: hub
    title: Hub
    facts: {layout: {values: [split, joined]}}
    impact_levels: []
    components: {}
    versions:
      scheme: {parts: [major, minor], major: [major]}
      releases: ["14.0", "14.4", "14.10", "15.0", "15.4", "16.*"]
      minimum_source:
        - {to: ">= 14.5, < 15", from: "14.4"}
        - {to: "*", from: "14.10", when: {target: ">= 15.0"}}
        - {to: ">= 15.1", from: ">= 15.0, < 16", when: {origin: "< 16"}}
      between:
        - {title: Migrations have ended, after: ">= 15, < 16", when: {target: "< 15.4"}}
    """

  @Test(
    "keeps bounds, and the conditions of rules",
    arguments: [
      ("14.0", "14.4", "14.0 → 14.4, one hop"), ("14.0", "14.10", "14.0 → 14.4 → 14.10, 2 hops"),
      ("14.4", "15.0", "14.4 → 14.10 → 15.0, 2 hops"), ("13.12", "14.0", "13.12 → 14.0, one hop"),
      ("14.10", "15.4", "14.10 → 15.0 → 15.4, 2 hops"), ("15.4", "16.2", "15.4 → 16.2, one hop"),
      ("14.0", "16.0", "14.0 → 14.4 → 14.10 → 15.0 → 16.0, 4 hops"),
    ])
  func bounds(_ from: String, _ to: String, _ words: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.bounded, to: "product.yaml")
    let finished = try await workspace.runbook(
      "path", "product.yaml", "--from", from, "--to", to)
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.hasPrefix("Hub: \(words)\n"), "\(finished)")
    #expect(finished.errors.isEmpty)
    let demands = finished.output.contains("- Migrations have ended")
    #expect(demands == (to == "15.4" && from == "14.10" || to == "16.0"), "\(finished)")
    // A change that goes this way is told the same.
    let versions = words.prefix { $0 != "," }.split(separator: " → ").map { "\"\($0)\"" }
    let via = versions.dropFirst().dropLast().joined(separator: ", ")
    let small = Small.change(
      steps: "- {id: s, title: S, run: echo}", stage: via.isEmpty ? "" : "per: hop"
    ).split(separator: "\n", omittingEmptySubsequences: false)
    let changed = small.map { line in
      line.hasPrefix("versions:")
        ? "versions: {from: \"\(from)\", via: [\(via)], to: \"\(to)\"}" : String(line)
    }
    let rules = Self.bounded.split(separator: "\n").drop { $0 != "versions:" }.map { "    \($0)" }
    let text = changed.flatMap { $0.hasPrefix("    versions:") ? rules : [$0] }
    try workspace.write(text.joined(separator: "\n"), to: "change.yaml")
    let checked = try await workspace.runbook("check", "--strict", "change.yaml")
    #expect(checked.status == 0, "\(checked)")
    let again = try await workspace.runbook(
      "path", "change.yaml", "--from", from, "--to", to)
    #expect(again.output.hasPrefix("Thing: \(words)\n"), "\(again)")
  }

  @Test("ends with 1 where the product says nothing of a version")
  func unknown() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.bounded, to: "product.yaml")
    try workspace.edit("product.yaml", "{to: \"*\"", to: "{to: \">= 15\"")
    let finished = try await workspace.runbook(
      "path", "product.yaml", "--from", "13.0", "--to", "14.2")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.hasPrefix("Hub: 13.0 → 14.2, one hop\n"))
    #expect(finished.errors.contains("warning[RB2063]: no rule of the product is about 14.2"))
  }

  @Test("takes what a change states of its installation")
  func stated() async throws {
    let workspace = try Workspace()
    let versions = """
      facts: {layout: {values: [split, joined]}}
      """
    let change = Small.change(change: "facts: {layout: split}", product: versions)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("    versions:")
          ? "    versions: {minimum_source: [{to: '2.*', from: '1.5', when: {layout: joined}}]}"
          : String(line)
      }
    try workspace.write(change.joined(separator: "\n"), to: "change.yaml")
    let checked = try await workspace.runbook("check", "--strict", "change.yaml")
    #expect(checked.status == 0, "\(checked)")
    let path = "runbook path change.yaml --from 1.0 --to 2.0"
    #expect(try await workspace.shell(path).output.contains("1.0 → 2.0, one hop"))
    let other = try await workspace.shell("\(path) --fact layout=joined")
    #expect(other.output.contains("1.0 → 1.5 → 2.0, 2 hops"))
  }

  @Test("is not looked for in a product with mistakes")
  func mistakes() async throws {
    let workspace = try workspace()
    try workspace.edit("product.yaml", "requirement: converted", to: "requirement: convertet")
    let finished = try await workspace.runbook(
      "path", "product.yaml", "--from", "4.0.4", "--to", "4.2.4")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("error[RB0202]"), "\(finished)")
    #expect(finished.errors.contains("`converted`"), "\(finished)")
  }
}
