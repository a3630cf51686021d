import FoundationEssentials
import Testing

/// Whoever tells how a run ended tells it in the same way: its last lines, its exit status, the
/// verifier, status, and every export.
@Suite("A run that went past what had failed", .timeLimit(.minutes(60)))
struct PassedByTests {
  static let commands =
    ["runbook run a.yaml"] + ScriptTests.shells.map { "\($0) out/run.sh" }

  static let steps = """
    - {id: one, title: One, run: echo one >>log}
    - {id: bad, title: Bad, run: "false", on_failure: continue}
    - id: unproved
      title: Unproved
      run: echo went >>log
      check: {title: Shown, run: cat shown, expect: {equals: fine}}
      on_failure: continue
    - {id: last, title: Last, run: echo last >>log}
    """

  private func prepared(_ steps: String, hosts: String = "{}") async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps, hosts: hosts), to: "a.yaml")
    _ = try await workspace.shell("runbook compile a.yaml -o out")
    return workspace
  }

  /// What everybody says of the run, with the names of steps that failed and were passed by.
  private func expectTold(_ names: [String], _ finished: Finished, in workspace: Workspace)
    async throws
  {
    let list = names.joined(separator: ", ")
    #expect(finished.status == 3, "\(finished)")
    #expect("\(finished)".contains("DONE WITH FAILURES: failed and passed over: \(list)"))
    #expect("\(finished)".contains("exit status: 3"), "\(finished)")
    let run = try workspace.onlyRun()
    #expect(try workspace.text(run + "/ledger.jsonl").contains(#""exit":3,"outcome":"incomplete""#))
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    let status = try await workspace.runbook("status", run)
    let quoted = names.map { "`\($0)`" }.joined(separator: ", ")
    #expect(status.output.contains("DONE WITH FAILURES: \(quoted), exit status 3"), "\(status)")
    let json = try await workspace.runbook("status", run, "--format", "json")
    #expect(json.output.contains(#""state":"incomplete""#), "\(json)")
    let again = try await workspace.runbook("run", "--resume", run, "--unattended")
    #expect(again.status == 2, "\(again)")
    for (format, bad) in [("junit", "<failure"), ("tap", "not ok"), ("ctrf", #""failed""#)] {
      let told = try await workspace.runbook("report", run, "--format", format).output
      for name in names {
        let parts = told.split(separator: format == "tap" ? "\n" : "\(name)").map(String.init)
        let isBad =
          format == "tap"
          ? parts.contains { $0.hasPrefix(bad) && $0.contains(" \(name)") }
          : parts.contains { $0.contains(bad) }
        #expect(isBad, "\(name) in \(format): \(told)")
      }
    }
    let page = try await workspace.runbook("report", run, "--format", "markdown").output
    #expect(page.contains("done with failures"), "\(page)")
  }

  @Test("by its policy is not done", arguments: commands)
  func policy(_ command: String) async throws {
    let workspace = try await prepared(Self.steps)
    let finished = try await workspace.shell("\(command) --unattended --operator ana@example.com")
    #expect(try workspace.text("log") == "one\nwent\nlast\n")
    try await expectTold(["bad", "unproved"], finished, in: workspace)
  }

  @Test("by a person's word is not done", arguments: commands)
  func person(_ command: String) async throws {
    let workspace = try await prepared(
      """
      - {id: bad, title: Bad, run: 'test "${host}" = a', on: all}
      - {id: last, title: Last, run: echo last >>log}
      """, hosts: "{a: {connection: local}, b: {connection: local}}")
    let finished = try await workspace.terminal(
      "\(command) --operator ana@example.com", input: "skip\nnot needed here\n")
    #expect(try workspace.text("log") == "last\n")
    try await expectTold(["bad"], finished, in: workspace)
  }

  @Test("stays so where it is carried on", arguments: commands)
  func resumed(_ command: String) async throws {
    let workspace = try await prepared(Self.steps)
    let options = "--unattended --operator ana@example.com"
    let begun = try await workspace.shell("\(command) \(options) --until unproved")
    #expect(begun.status == 3, "\(begun)")
    #expect("\(begun)".contains("DONE AS FAR AS ASKED WITH FAILURES"), "\(begun)")
    let run = try workspace.onlyRun()
    let name = command.hasPrefix("runbook") ? "runbook run" : command
    let finished = try await workspace.shell("\(name) \(options) --resume \(run)")
    try await expectTold(["bad", "unproved"], finished, in: workspace)
  }
}
