import FoundationEssentials
import Testing

/// What a demand rests on, or a written `on_failure: stop` guards, the operator does not pass by alone.
@Suite("A step that a demand rests on", .timeLimit(.minutes(60)))
struct WaiverTests {
  private static let product = """
    requirements:
      - {id: saved, kind: check, level: must, title: Saved}
    """

  private static func change(
    _ step: String, approvers: String = "[li@example.com]", product: String = product
  ) -> String {
    Small.change(
      steps: """
        \(step)
        - {id: last, title: Last, run: echo last >>log}
        """, product: product
    ).replacing("approvers: [li@example.com]", with: "approvers: \(approvers)")
  }

  private static let guarded =
    "- {id: save, title: Save, check: {run: cat saved, expect: {equals: fine}}, satisfies: [saved]}"
  private static let firm = "- {id: save, title: Save, run: test -e saved, on_failure: stop}"

  private func run(_ command: String, _ change: String, _ answers: String) async throws
    -> (Workspace, Finished)
  {
    let workspace = try Workspace()
    try workspace.write(change, to: "a.yaml")
    let compiled = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(compiled.status == 0, "\(compiled)")
    let finished = try await workspace.terminal(
      "\(command) --operator ana@example.com", input: answers)
    return (workspace, finished)
  }

  @Test(
    "is skipped with an approver only, and everybody says so", arguments: PassedByTests.commands)
  func skipped(_ command: String) async throws {
    let (workspace, finished) = try await run(
      command, Self.change(Self.guarded),
      "skip\nwe have a copy\nana@example.com\nli@example.com\nyes\n")
    #expect(finished.status == 3, "\(finished)")
    #expect("\(finished)".contains("DONE WITH FAILURES: failed and passed over: save"))
    #expect(try workspace.text("log") == "last\n")
    let run = try workspace.onlyRun()
    let ledger = try workspace.text(run + "/ledger.jsonl")
    #expect(
      ledger.contains(
        #""answer":"approved","by":"li@example.com","reason":"we have a copy","step":"save""#),
      "\(ledger)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("requirement `saved`"), "\(verified)")
    #expect(
      verified.output.contains("waived by li@example.com: we have a copy"), "\(verified)")
    let junit = try await workspace.runbook("report", run, "--format", "junit").output
    #expect(junit.contains("<failure"), "\(junit)")
  }

  @Test("is handed over with an approver only", arguments: PassedByTests.commands)
  func handed(_ command: String) async throws {
    let (workspace, finished) = try await run(
      command, Self.change(Self.firm, product: ""),
      "hand\nthe tool is gone\nli@example.com\nyes\nyes\n\n")
    #expect(finished.status == 3, "\(finished)")
    let verified = try await workspace.runbook("verify", try workspace.onlyRun())
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("waived by li@example.com: the tool is gone"), "\(verified)")
  }

  @Test("is not left out by asking for the rest", arguments: PassedByTests.commands)
  func leftOut(_ command: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(Self.guarded), to: "a.yaml")
    _ = try await workspace.shell("runbook compile a.yaml -o out")
    let options = "--unattended --operator ana@example.com"
    let finished = try await workspace.shell("\(command) \(options) --from last")
    #expect(finished.status == 3, "\(finished)")
    #expect("\(finished)".contains("DONE WITH GAPS: left out, though mandatory: save"))
    let run = try workspace.onlyRun()
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    let status = try await workspace.runbook("status", run)
    #expect(status.output.contains("DONE WITH GAPS: `save`, exit status 3"), "\(status)")
    let page = try await workspace.runbook("report", run, "--format", "markdown").output
    #expect(page.contains("done with gaps"), "\(page)")
  }

  @Test("is not done by a word where it was cut off", arguments: PassedByTests.commands)
  func foundDone(_ command: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Self.change(
        "- {id: save, title: Save, run: touch begun; sleep 3, satisfies: [saved]}",
        product: Self.product.replacing("kind: check", with: "kind: step")), to: "a.yaml")
    _ = try await workspace.shell("runbook compile a.yaml -o out")
    _ = try await workspace.shell(
      """
      \(command) --unattended --operator ana@example.com & p=$!
      until test -e begun; do sleep 0.1; done; kill -KILL $p; sleep 4
      """)
    let name = command.hasPrefix("runbook") ? "runbook run" : command
    let run = try workspace.onlyRun()
    let finished = try await workspace.terminal(
      "\(name) --operator ana@example.com --resume \(run)", input: "done\nit is there\n")
    #expect(finished.status == 3, "\(finished)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("requirement `saved`: not met"), "\(verified)")
  }

  /// What was left out for a part is done when the run goes on without it.
  @Test("is made good by the rest", arguments: PassedByTests.commands)
  func madeGood(_ command: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Self.change(Self.firm + "\n- {id: more, title: More, run: 'true'}", product: ""),
      to: "a.yaml")
    try workspace.write("", to: "saved")
    _ = try await workspace.shell("runbook compile a.yaml -o out")
    let options = "--unattended --operator ana@example.com"
    let begun = try await workspace.shell("\(command) \(options) --only more")
    #expect(begun.status == 3, "\(begun)")
    #expect(
      "\(begun)".contains(
        "AS ASKED WITH GAPS: left out, though mandatory: save; left for later: last"))
    let name = command.hasPrefix("runbook") ? "runbook run" : command
    let run = try workspace.onlyRun()
    let rest = try await workspace.shell("\(name) \(options) --resume \(run)")
    #expect(rest.status == 0, "\(rest)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
  }

  @Test(
    "is passed by by nobody where there is no approver",
    arguments: PassedByTests.commands, ["[]", "[ana@example.com]"])
  func shut(_ command: String, _ approvers: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change(Self.firm, approvers: approvers, product: ""), to: "a.yaml")
    let compiled = try await workspace.shell("runbook compile a.yaml -o out")
    guard compiled.status == 0 else { return }
    let finished = try await workspace.terminal(
      "\(command) --operator ana@example.com", input: "skip\nno reason\nhand\nstop\n")
    #expect(finished.status == 1, "\(finished)")
    #expect("\(finished)".contains("[retry/back/stop]"), "\(finished)")
    #expect(!workspace.exists("log"), "\(finished)")
  }
}
