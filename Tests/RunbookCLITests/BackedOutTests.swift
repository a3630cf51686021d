import FoundationEssentials
import Testing

/// `ROLLED BACK` and 30 are said where everything that was done was undone, and nowhere else.
@Suite("A run that was taken back", .timeLimit(.minutes(60)))
struct BackedOutTests {
  private static let options = "--unattended --operator ana@example.com"

  private static func steps(undo: String) -> String {
    """
    - {id: one, title: One, run: echo one >>log, undo: {run: echo undo-one >>log}}
    - {id: two, title: Two, run: echo two >>log\(undo)}
    - id: copy
      title: Copy
      run: echo copy >>log
      backup: {of: data, artefact: log}
      check: {title: Copied, run: cat log, expect: {contains: copy}}
    - {id: bad, title: Bad, run: "false", undo: {run: echo undo-bad >>log}}
    """
  }

  /// A run that has failed at its last step, by the executor or by the script.
  private func failed(_ command: String, _ change: String) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(change, to: "a.yaml")
    _ = try await workspace.shell("runbook compile a.yaml -o out")
    let begun = try await workspace.shell("\(command) \(Self.options)")
    #expect(begun.status == 1, "\(begun)")
    return workspace
  }

  private func resuming(_ command: String) -> String {
    command.hasPrefix("runbook") ? "runbook run" : command
  }

  private func expectInPart(_ names: String, _ back: Finished, _ workspace: Workspace)
    async throws
  {
    #expect(back.status == 31, "\(back)")
    #expect("\(back)".contains("ROLLED BACK IN PART: not undone: \(names)"), "\(back)")
    let run = try workspace.onlyRun()
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("the run was rolled back in part"), "\(verified)")
    #expect(verified.output.contains("was run, and was not undone"), "\(verified)")
    let status = try await workspace.runbook("status", run)
    #expect(status.output.contains("ROLLED BACK IN PART, not undone: "), "\(status)")
    let page = try await workspace.runbook("report", run, "--format", "markdown").output
    #expect(page.contains("rolled back in part"), "\(page)")
    let junit = try await workspace.runbook("report", run, "--format", "junit").output
    #expect(junit.contains(#"value="rolled-back-in-part""#), "\(junit)")
    let again = try await workspace.runbook("run", "--resume", run, "--unattended")
    #expect(again.status == 2, "\(again)")
  }

  @Test(
    "was so wholly where all was undone, and a copy is nothing to undo",
    arguments: PassedByTests.commands)
  func wholly(_ command: String) async throws {
    let workspace = try await failed(
      command, Small.change(steps: Self.steps(undo: ", undo: {run: echo undo-two >>log}")))
    let run = try workspace.onlyRun()
    let back = try await workspace.shell(
      "\(resuming(command)) \(Self.options) --resume \(run) --rollback")
    #expect(back.status == 30, "\(back)")
    #expect("\(back)".contains("ROLLED BACK: the way back is done"), "\(back)")
    #expect(
      try workspace.text("log") == "one\ntwo\ncopy\nundo-bad\nundo-two\nundo-one\n")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  @Test("was so in part where something has no undo", arguments: PassedByTests.commands)
  func inPart(_ command: String) async throws {
    let workspace = try await failed(command, Small.change(steps: Self.steps(undo: "")))
    let run = try workspace.onlyRun()
    let back = try await workspace.shell(
      "\(resuming(command)) \(Self.options) --resume \(run) --rollback")
    #expect(try workspace.text("log") == "one\ntwo\ncopy\nundo-bad\nundo-one\n")
    try await expectInPart("two", back, workspace)
  }

  @Test("is so in part by a person's word too", arguments: PassedByTests.commands)
  func attended(_ command: String) async throws {
    let workspace = try await failed(command, Small.change(steps: Self.steps(undo: "")))
    let run = try workspace.onlyRun()
    let back = try await workspace.terminal(
      "\(resuming(command)) --operator ana@example.com --resume \(run) --rollback",
      input: "yes\nput back by hand\n")
    try await expectInPart("two", back, workspace)
  }

  @Test(
    "is so in part where the way back itself has gone past a failure",
    arguments: PassedByTests.commands)
  func procedure(_ command: String) async throws {
    let workspace = try await failed(
      command,
      Small.change(
        steps: "- {id: bad, title: Bad, run: \"false\"}",
        runbook: """
          recovery:
            - id: restore
              title: Restore
              trigger: {failure_of: [bad]}
              steps:
                - {id: old, title: Old, run: "false", on_failure: continue}
                - {id: start, title: Start, run: echo start >>log}
          """))
    let run = try workspace.onlyRun()
    let back = try await workspace.shell(
      "\(resuming(command)) \(Self.options) --resume \(run) --rollback")
    #expect(back.status == 31, "\(back)")
    #expect("\(back)".contains("ROLLED BACK IN PART: not undone: old"), "\(back)")
    #expect(try workspace.text("log") == "start\n")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }
}
