import FoundationEssentials
import Testing

/// Where a step stands is read once: whoever tells it says the same.
@Suite("Status and every report agree on every step", .timeLimit(.minutes(60)))
struct StandingTests {
  private struct Status: Decodable {
    struct Step: Decodable {
      let id: String
      let state: String
      let kind: String
    }

    let steps: [Step]
  }

  private struct CTRF: Decodable {
    struct Test: Decodable {
      struct Extra: Decodable { let id: String }

      let extra: Extra
      let status: String
      let rawStatus: String?
    }

    struct Results: Decodable { let tests: [Test] }

    let results: Results
  }

  /// By state: the words of the report, and what tools are told.
  private static let words = [
    "done": ("✓ done", "passed"), "already-done": ("✓ already done", "skipped"),
    "skipped": ("! skipped", "skipped"), "failed": ("✗ failed", "failed"),
    "passed-over": ("✗ failed and passed over", "failed"),
    "indeterminate": ("✗ indeterminate", "failed"), "open": ("! incomplete", "failed"),
    "untouched": ("– not reached", "skipped"),
  ]

  private static let change = Small.change(
    steps: """
      - {id: look, title: Look, check: {run: echo ok, expect: {equals: ok}}}
      - {id: over, title: Over, run: exit 1, on_failure: continue}
      - {id: there, title: There, run: exit 1, unless: {run: echo ok, expect: {equals: ok}}}
      - id: both
        title: Both
        on: all
        run: echo made
        check: {run: echo ok, expect: {equals: ok}}
        undo: {run: echo back}
      - {id: stops, title: Stops, run: 'echo half; LAST'}
      - {id: later, title: Later, run: echo later}
      """,
    hosts: "{one: {connection: local}, two: {connection: local}}")

  @Test(
    "whatever record the run was cut off behind",
    arguments: ["false", "kill -TERM $PPID; sleep 60"])
  func agree(_ last: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change.replacing("LAST", with: last), to: "a.yaml")
    let run = try await workspace.runbook("run", "a.yaml", "--unattended", "--evidence-dir", "ev")
    #expect(run.status != 0, "\(run)")
    let directory = "ev/" + (try #require(try workspace.names("ev").first))
    if last == "false" {
      _ = try await workspace.runbook("run", "--resume", directory, "--rollback", "--unattended")
    }
    let lines = try workspace.text("\(directory)/ledger.jsonl").split(separator: "\n")
    #expect(lines.count > 15)
    var seen: Set<String> = []
    for count in 1...lines.count {
      try workspace.write(
        lines.prefix(count).map { $0 + "\n" }.joined(), to: "\(directory)/ledger.jsonl")
      seen.formUnion(try await compare(workspace, directory, "\(count) of \(lines.count) records"))
    }
    let expected = ["untouched", "done", "already-done", "passed-over", "indeterminate"]
    #expect(seen.isSuperset(of: expected), "\(seen)")
    #expect(seen.contains("failed"), "\(seen)")
  }

  private func compare(
    _ workspace: Workspace, _ run: String, _ place: String
  ) async throws -> Set<String> {
    func told(_ format: String) async throws -> String {
      try await workspace.runbook("report", run, "--format", format).output
    }
    let shown = try await workspace.runbook("status", run, "--format", "json")
    let status = try JSONDecoder().decode(Status.self, from: Data(shown.outputBytes))
    let page = try await told("markdown").split(separator: "\n", omittingEmptySubsequences: false)
    let tap = try await told("tap").split(separator: "\n")
    let junit = try await told("junit").split(separator: "<testcase ")
    let ctrf = try JSONDecoder().decode(CTRF.self, from: Data(try await told("ctrf").utf8))
    for step in status.steps {
      let (words, result) = try #require(Self.words[step.state], "\(step)")
      let comment: Comment = "\(place): \(step)"
      let heading = page.firstIndex { $0.hasPrefix("#### ") && $0.hasSuffix("(`\(step.id)`)") }
      let line = heading.map { page[$0 + 2] }
      #expect(line == nil || line?.hasPrefix(words) == true, comment)
      #expect(step.state == "passed-over" || line?.hasPrefix("✗ failed and") != true, comment)
      let test = ctrf.results.tests.first { $0.extra.id == step.id }
      #expect(test?.status ?? result == result, comment)
      if step.kind == "run" {
        #expect((test?.rawStatus == "indeterminate") == (step.state == "indeterminate"), comment)
      }
      let inTAP = tap.first { $0.contains(" - \(step.id): ") }
      #expect(inTAP == nil || inTAP?.hasPrefix("not ok") == (result == "failed"), comment)
      let inJUnit = junit.first { $0.hasPrefix("name=\"\(step.id): ") }
      #expect(
        inJUnit.map { $0.contains("<failure") || $0.contains("<error") } ?? (result == "failed")
          == (result == "failed"), comment)
      #expect(
        line != nil && test != nil && inTAP != nil && inJUnit != nil || step.state == "untouched",
        comment)
    }
    return Set(status.steps.map(\.state))
  }
}
