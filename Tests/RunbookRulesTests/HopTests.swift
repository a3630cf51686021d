import RunbookDiagnostics
import RunbookModel
import Testing

@Suite("Hops")
struct HopTests {
  private static let product = """
    components: {web: {}, worker: {}}
    roles: {front: {}}
    versions:
      scheme: {parts: [major, minor], major: [major]}
      minimum_source: [{to: "3.*", from: "2.0"}, {to: "2.*", from: "1.0"}]
      between: [{title: The data is migrated, requirement: migrated}]
      skew: [{of: worker, behind: web, at_most: 1}]
    requirements:
      - {id: backed-up, kind: backup, subject: data, before: {upgrade: any}}
      - {id: migrated, kind: check, after: {upgrade: web}}
    """
  private static let runbook = """
    variables:
      package: {type: path, default: "/srv/shop-${target}.deb"}
      code: {required: true, per_hop: true}
    stages:
      - id: before
        steps:
          - {id: backup, on: all, run: make backup, backup: {of: data, artefact: /srv/data}, satisfies: [backed-up], check: {file: /srv/data, is: present}}
      - id: live
        per: hop
        exit: [{id: is-migrated, on: all, run: make see, expect: {contains: done}, satisfies: [migrated]}]
        steps:
          - id: fetch
            choose:
              net: {steps: [{id: download, on: all, run: 'fetch "${package}" "${code}"'}]}
              disk: {steps: [{id: copy, on: all, run: 'cp "${package}" /tmp'}]}
          - {id: upgrade-web, upgrades: web, undo: {run: make old}, on: all, run: 'make web "${origin}" "${target}"', check: {tcp: 'web:80', on: all}}
          - {id: upgrade-worker, upgrades: worker, undo: {run: make old}, on: all, when: {target: "< 9"}, run: make worker, check: {tcp: 'w:80', on: all}}
      - id: rest
        per: between-hops
        steps: [{id: settle, on: all, run: sleep 1}]
    verify: [{id: last-look, check: {run: 'make see "${target}"', expect: {contains: done}, on: all}}]
    recovery:
      - id: again
        per: hop
        trigger: {failure_of: [upgrade-web]}
        steps: [{id: repair, on: all, run: 'make repair "${target}"'}]
    """
  private static let change = """
    versions: {from: "1.0", via: ["2.1"], to: "3.0"}
    hosts: {shop1: {connection: local, roles: [front]}}
    variables: {code: {"2.1": abc, "3.0": xyz}}
    choose: {fetch: {"2.1": net, "3.0": disk}}
    """

  private func check(
    product: String = product, runbook: String = runbook, change: String = change
  ) -> Checking { Checking(product: product, runbook: runbook, change: change) }

  @Test("What is written once stands in the plan once for each hop")
  func expansion() throws {
    let checking = check()
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "backup", "download-to-2-1", "upgrade-web-to-2-1", "upgrade-worker-to-2-1",
        "live-to-2-1.exit.is-migrated", "settle-to-2-1", "copy-to-3-0", "upgrade-web-to-3-0",
        "upgrade-worker-to-3-0", "live-to-3-0.exit.is-migrated", "last-look",
      ])
    let change = try #require(checking.change)
    #expect(
      change.stages.map(\.id) == ["before", "live-to-2-1", "rest-to-2-1", "live-to-3-0", "verify"])
    #expect(change.recovery.map(\.recovery.id.value) == ["again-to-2-1", "again-to-3-0"])
    #expect(
      change.recovery.map { $0.recovery.failureOf.map(\.value) } == [
        ["upgrade-web-to-2-1"], ["upgrade-web-to-3-0"],
      ])
  }

  @Test("Variables that depend on the versions have a value in each hop")
  func variables() throws {
    let change = try #require(check().change)
    func value(_ name: String) -> String? { change.variable(name)?.value.singleTextForTest }
    #expect(value("target") == "3.0")
    #expect(value("target_2_1") == "2.1")
    #expect(value("origin_3_0") == "2.1")
    #expect(value("package") == "/srv/shop-3.0.deb")
    #expect(value("package_2_1") == "/srv/shop-2.1.deb")
    #expect(value("code_2_1") == "abc")
    func command(_ id: String) -> String? {
      change.steps.first { $0.id == id }?.step.commands.first?.common?.shellText
    }
    #expect(command("upgrade-web-to-2-1") == "make web \"${origin}\" \"${target_2_1}\"")
    #expect(command("upgrade-web-to-3-0") == "make web \"${origin_3_0}\" \"${target}\"")
    #expect(command("download-to-2-1") == "fetch \"${package_2_1}\" \"${code_2_1}\"")
  }

  @Test("One hop leaves everything as it is written")
  func oneHop() {
    let checking = check(
      change: """
        versions: {from: "2.1", to: "3.0"}
        hosts: {shop1: {connection: local, roles: [front]}}
        variables: {code: {"3.0": xyz}}
        choose: {fetch: disk}
        """)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "backup", "copy", "upgrade-web", "upgrade-worker", "live.exit.is-migrated", "last-look",
      ])
  }

  @Test("A stop that the rules forbid is told the way that would do")
  func forbidden() throws {
    let checking = check(change: Self.change.replacing("via: [\"2.1\"]", with: "via: [\"1.5\"]"))
    let finding = try #require(checking.diagnostics.first { $0.code.number == 302 })
    #expect(finding.message.contains("hop 1.5 → 3.0"))
    #expect(finding.help.joined().contains("via: [\"2.0\"]"), "\(finding.help)")
  }

  @Test("A way is computed only where the releases leave no other")
  func computed() {
    let direct = Self.change.replacing(", via: [\"2.1\"]", with: "")
    #expect(check(change: direct).codes.contains(302))
    let one = Self.product.replacing("  between:", with: "  releases: [\"2.1\"]\n  between:")
    // 2.0, the lowest source, and 2.1 would both do.
    #expect(check(product: one, change: direct).codes.contains(302))
    let only = one.replacing("from: \"2.0\"", with: "from: \"2.1\"")
    #expect(check(product: only, change: direct).lines.isEmpty)
    #expect(check(product: only, change: direct).order.contains("upgrade-web-to-2-1"))
  }

  @Test(
    "What goes wrong between hops is found",
    arguments: [
      // Nobody looks whether the first hop has migrated its data; the end would be too late.
      ("expect: {contains: done}, satisfies: [migrated]}", "expect: {contains: done}}", [305]),
      // The workers are two majors behind in the second hop, and one at the end.
      ("when: {target: \"< 9\"}", "when: {target: \"3.0\"}", [306]),
      ("when: {target: \"< 9\"}", "when: {target: \"2.1\"}", [312]),
    ])
  func between(_ text: String, _ replacement: String, _ codes: [Int]) {
    var runbook = Self.runbook.replacing(text, with: replacement)
    if codes == [305] {
      runbook = runbook.replacing(
        "expect: {contains: done}, on: all}}]",
        with: "expect: {contains: done}, on: all, satisfies: [migrated]}}]")
    }
    #expect(check(runbook: runbook).codes == codes, "\(check(runbook: runbook).lines)")
  }

  @Test("A demand of each hop is held against that hop")
  func demands() {
    let product = Self.product + "\n  - {id: fetched, kind: step, before: {upgrade: web}}"
    let both = Self.runbook.replacing(
      "- id: fetch\n", with: "- id: fetch\n        satisfies: [fetched]\n")
    #expect(check(product: product, runbook: both).lines.isEmpty)
    let one = Self.runbook.replacing("{id: copy, on", with: "{id: copy, satisfies: [fetched], on")
    let checking = check(product: product, runbook: one)
    #expect(checking.codes == [503])
    #expect(checking.messages(503).joined().contains("upgrade-web-to-2-1"))
  }

  @Test(
    "Stops that cannot be are reported where they stand, and nothing else is",
    arguments: [
      ("via: [\"3.1\"]", [301]), ("via: [\"1.0\"]", [301]), ("via: [\"2.x\"]", [310]),
      ("via: [\"2.1\", \"2.0.9\"]", [301]),
    ])
  func stops(_ via: String, _ codes: [Int]) {
    let change = Self.change.replacing("via: [\"2.1\"]", with: via)
      .replacing("{\"2.1\": abc, \"3.0\": xyz}", with: "{\"3.0\": xyz}")
      .replacing("{\"2.1\": net, \"3.0\": disk}", with: "disk")
    #expect(check(change: change).codes == codes, "\(check(change: change).lines)")
  }

  @Test("A runbook without stages for hops takes no stops")
  func noStages() {
    let runbook = Self.runbook.replacing("    per: hop\n", with: "").replacing(
      "    per: between-hops\n", with: "")
    let checking = check(runbook: runbook)
    #expect(checking.codes == [305], "\(checking.lines)")
  }

  @Test("Ids and names that hops need may not be taken, nor may there be any number of hops")
  func collisions() {
    let stage = Self.runbook.replacing("- id: before", with: "- id: live-to-2-1")
    #expect(check(runbook: stage).codes == [103])
    let variable = Self.runbook.replacing(
      "variables:\n", with: "variables:\n  code_2_1: {default: x}\n")
    #expect(check(runbook: variable).codes == [103])
    let stops = (0..<40).map { "\"2.1.\($0)\"" }.joined(separator: ", ")
    let change = Self.change.replacing("via: [\"2.1\"]", with: "via: [\(stops)]")
      .replacing("{\"2.1\": abc, \"3.0\": xyz}", with: "{\"3.0\": xyz}")
      .replacing("{\"2.1\": net, \"3.0\": disk}", with: "disk")
    #expect(check(change: change).codes.contains(123))
  }

  @Test("What a change says of a hop that it does not take is a mistake")
  func unknownHop() {
    let change = Self.change.replacing("\"2.1\": net", with: "\"2.2\": net")
    #expect(check(change: change).codes.sorted() == [202, 1302])
    let values = Self.change.replacing("\"2.1\": abc", with: "\"2.2\": abc")
    #expect(check(change: values).codes.sorted() == [201, 202])
  }
}

extension ResolvedVariable.Value {
  fileprivate var singleTextForTest: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension String {
  func replacing(_ text: String, with replacement: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
