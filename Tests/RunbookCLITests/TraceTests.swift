import FoundationEssentials
import Testing

@Suite("The trace")
struct TraceTests {
  private struct Trace: Decodable {
    struct Origin: Decodable {
      let file: String
      let line: Int
    }

    struct Source: Decodable {
      let document: String
      let lines: String
    }

    struct Satisfier: Decodable {
      let kind: String
      let id: String
      let title: String
      let origin: Origin
    }

    struct Waiver: Decodable {
      let by: String
      let reason: String
      let expires: String?
    }

    struct Entry: Decodable {
      let id: String
      let level: String
      let verdict: String
      let origin: Origin
      let source: [Source]
      let satisfiedBy: [Satisfier]
      let waiver: Waiver?
      let absence: [String]?
      let faults: [String]

      private enum CodingKeys: String, CodingKey {
        case id, level, verdict, origin, source, waiver, absence, faults
        case satisfiedBy = "satisfied_by"
      }
    }

    let change: String
    let gaps: Int
    let requirements: [Entry]

    subscript(id: String) -> Entry? { requirements.first { $0.id == id } }
  }

  /// A product that asks for six things, and a change that does some of them.
  private static func change(_ more: String = "", waivers: String = "") -> String {
    Small.change(
      steps: """
        - {id: go, title: Go on, run: echo went, satisfies: upgraded}
        - {id: tell, title: Tell, notify: {audience: users, message: Soon.}, satisfies: told}
        \(more)
        """,
      stage: "entry: [{id: ready, title: Ready, file: ready, satisfies: looked}]",
      change: waivers, runbook: "",
      product: """
        sources: {guide: {title: The guide}}
        requirements:
          - {id: looked, kind: precheck, title: One has looked, source: {guide: "3-4"}}
          - {id: upgraded, kind: step, title: It is upgraded, source: {guide: "7"}}
          - {id: told, kind: notification, audience: users, title: Users know, source: {guide: "9"}}
          - {id: seen, kind: check, title: It is seen to run, source: {guide: "12"}}
          - {id: staged, kind: step, title: It is tried before, level: should, source: {guide: "15"}}
          - {id: praised, kind: step, title: It is praised, level: may}
        """)
  }

  private func trace(_ finished: Finished) throws -> Trace {
    try JSONDecoder().decode(Trace.self, from: Data(finished.outputBytes))
  }

  @Test("says of each requirement what meets it and where, and fails for a MUST that nothing meets")
  func gap() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(), to: "a.yaml")
    let finished = try await workspace.runbook("trace", "a.yaml", "--format", "json")
    #expect(finished.status == 1, "\(finished)")
    let trace = try trace(finished)
    #expect(trace.change == "SMALL-1")
    #expect(trace.gaps == 1)
    #expect(
      trace.requirements.map { "\($0.id) \($0.level) \($0.verdict)" } == [
        "looked must met", "upgraded must met", "told must met", "seen must open",
        "staged should open", "praised may unused",
      ])
    let looked = try #require(trace["looked"])
    #expect(looked.source.map { "\($0.document) \($0.lines)" } == ["guide 3-4"])
    #expect(looked.satisfiedBy.map { "\($0.kind) \($0.id)" } == ["gate work.entry.ready"])
    #expect(trace["upgraded"]?.satisfiedBy.map(\.title) == ["Go on"])
    #expect(trace["upgraded"]?.satisfiedBy.map(\.kind) == ["step"])
    let line = try workspace.position(of: "{id: upgraded,", in: "a.yaml").line
    #expect(trace["upgraded"]?.origin.line == line)
    let stepLine = try workspace.position(of: "{id: go,", in: "a.yaml").line
    #expect(trace["upgraded"]?.satisfiedBy.first?.origin.line == stepLine)
    #expect(trace["seen"]?.faults.contains { $0.contains("`seen` is missing") } == true)
    // The mistake is told as `check` tells it.
    #expect(finished.errors.contains("error[RB0605]"), "\(finished)")

    let text = try await workspace.runbook("trace", "a.yaml")
    #expect(text.status == 1)
    for words in [
      "seen (must, check): open\n", "asked for: The guide, lines 3-4; a.yaml:",
      "gate `work.entry.ready`: Ready (a.yaml:",
      "3 met, 0 waived, 2 open, 1 unused; 1 of the open ones must be met\n",
    ] {
      #expect(text.output.contains(words), "\(words)\n\(text)")
    }
    let markdown = try await workspace.runbook("trace", "a.yaml", "--format", "markdown")
    #expect(markdown.status == 1)
    #expect(markdown.output.contains("## Open\n\n- `seen` (must): "), "\(markdown)")
  }

  @Test("is whole when every MUST is met, and names who waived what")
  func whole() async throws {
    let workspace = try Workspace()
    let waivers = """
      waivers: [{requirement: staged, reason: No second machine, by: li@example.com, expires: 2399-06-30}]
      """
    let check = "- {id: look, title: Look, check: {file: up, satisfies: seen}}"
    try workspace.write(Self.change(check, waivers: waivers), to: "a.yaml")
    let finished = try await workspace.runbook("trace", "a.yaml", "--format", "json")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.isEmpty)
    let trace = try trace(finished)
    #expect(trace.gaps == 0)
    #expect(trace["seen"]?.satisfiedBy.map { "\($0.kind) \($0.id)" } == ["check look"])
    #expect(trace["staged"]?.verdict == "waived")
    #expect(trace["staged"]?.waiver?.by == "li@example.com")
    #expect(trace["staged"]?.waiver?.expires == "2399-06-30")
    let text = try await workspace.runbook("trace", "a.yaml")
    #expect(
      text.output.contains("waived by li@example.com until 2399-06-30: No second machine\n"),
      "\(text)")
    #expect(text.output.hasSuffix("4 met, 1 waived, 0 open, 1 unused\n"), "\(text)")
  }

  @Test("does not let a waiver stand for a MUST")
  func mustWaived() async throws {
    let workspace = try Workspace()
    let waivers = "waivers: [{requirement: seen, reason: No time, by: li@example.com}]"
    try workspace.write(Self.change(waivers: waivers), to: "a.yaml")
    let finished = try await workspace.runbook("trace", "a.yaml", "--format", "json")
    #expect(finished.status == 1, "\(finished)")
    #expect(try trace(finished)["seen"]?.verdict == "open")
  }

  @Test("says what is wrong with what claims to meet a requirement")
  func unfit() async throws {
    let workspace = try Workspace()
    let check = "- {id: look, title: Look, run: echo seen, satisfies: seen}"
    try workspace.write(Self.change(check), to: "a.yaml")
    let finished = try await workspace.runbook("trace", "a.yaml", "--format", "json")
    #expect(finished.status == 1, "\(finished)")
    let seen = try #require(try trace(finished)["seen"])
    #expect(seen.verdict == "open")
    #expect(seen.satisfiedBy.map(\.id) == ["look"])
    #expect(seen.faults.contains { $0.contains("does not satisfy") }, "\(seen.faults)")
  }

  @Test("says who left out the part that would meet a requirement")
  func leftOut() async throws {
    let workspace = try Workspace()
    let parts = """
      - {id: look, title: Look, check: {file: up, satisfies: seen}}
      - {id: try, title: Try, run: echo tried, optional: true, satisfies: staged}
      """
    let skip = "skip: [{step: try, reason: No second machine, by: li@example.com}]"
    try workspace.write(Self.change(parts, waivers: skip), to: "a.yaml")
    let finished = try await workspace.runbook("trace", "a.yaml", "--format", "json")
    #expect(finished.status == 0, "\(finished)")
    let staged = try #require(try trace(finished)["staged"])
    #expect(staged.verdict == "left-out")
    #expect(staged.waiver == nil)
    #expect(staged.absence == ["left out by li@example.com: `try`, No second machine"])
  }

  @Test("has no gap in the runbooks of this project, and the table of their checklists")
  func families() async throws {
    let workspace = try Workspace.withRunbooks()
    for change in [
      "demo/change.yaml", "mddc/change.example.yaml", "serviceops-ha/change.example.yaml",
    ] {
      let file = "runbooks/\(change)"
      let json = try await workspace.runbook("trace", file, "--format", "json")
      #expect(json.status == 0, "\(json)")
      let trace = try trace(json)
      let family = try workspace.text(
        "runbooks/\(change.prefix { $0 != "/" })/product.yaml")
      // Nothing that the product asks for is left out of it.
      for entry in trace.requirements { #expect(family.contains("id: \(entry.id)")) }
      #expect(trace.requirements.allSatisfy { $0.level != "must" || $0.verdict != "open" })
      let markdown = try await workspace.runbook("trace", file, "--format", "markdown")
      let compiled = try await workspace.runbook(
        "compile", file, "--only", "markdown", "-o", "out-\(trace.change)")
      #expect(compiled.status == 0, "\(compiled)")
      let checklist = try workspace.text("out-\(trace.change)/checklist.md")
      let rows = markdown.output.split(separator: "\n").filter { $0.hasPrefix("| `") }
      #expect(rows.count == trace.requirements.count)
      for row in rows { #expect(checklist.contains(row), "\(row)") }
    }
  }

  @Test("is asked of a change, and of nothing else")
  func noChange() async throws {
    let workspace = try Workspace.withRunbooks()
    let product = try await workspace.runbook("trace", "runbooks/demo/product.yaml")
    #expect(product.status == 1, "\(product)")
    #expect(product.errors.contains("is not a Change"), "\(product)")
    let missing = try await workspace.runbook("trace", "nothing.yaml")
    #expect(missing.status == 1, "\(missing)")
    #expect(missing.errors.contains("error[RB0110]"), "\(missing)")
  }
}
