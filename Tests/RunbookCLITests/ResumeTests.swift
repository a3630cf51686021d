import Testing

@Suite("Carrying a run on")
struct ResumeTests {
  private static let steps = """
    - {id: one, title: One, run: echo one >>log}
    - id: two
      title: Two
      run: |
        echo two >>log
        test -e repaired
      undo: {run: echo undo-two >>log}
    - {id: three, title: Three, run: echo three >>log, idempotent: true}
    """

  private func failed() async throws -> (Workspace, String) {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml", "--unattended")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.contains("runbook run --resume"), "\(finished)")
    return (workspace, try workspace.onlyRun())
  }

  @Test("goes on at the step that failed, and runs nothing twice that has ended well")
  func goesOn() async throws {
    let (workspace, run) = try await failed()
    try workspace.write("", to: "repaired")
    let resumed = try await workspace.runbook("run", "--resume", run, "--unattended")
    #expect(resumed.status == 0, "\(resumed)")
    #expect(try workspace.text("log") == "one\ntwo\ntwo\nthree\n")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
    let again = try await workspace.runbook("run", "--resume", run)
    #expect(again.status != 0, "\(again)")
    #expect(try workspace.text("log") == "one\ntwo\ntwo\nthree\n")
  }

  @Test("refuses another plan, and a run whose evidence was changed")
  func refuses() async throws {
    let (workspace, run) = try await failed()
    try workspace.edit("a.yaml", "title: Three", to: "title: Trois")
    let changed = try await workspace.runbook("run", "--resume", run, "a.yaml")
    #expect(changed.status == 2, "\(changed)")
    #expect(changed.output.contains("this plan is:"), "\(changed)")
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    try workspace.write(
      ledger.replacing("\"step\":\"one\"", with: "\"step\":\"two\""), to: "\(run)/ledger.jsonl")
    let altered = try await workspace.runbook("run", "--resume", run, "--unattended")
    #expect(altered.status != 0, "\(altered)")
    #expect(try workspace.text("log") == "one\ntwo\n")
  }

  @Test("or takes back what was done, in reverse")
  func rollsBack() async throws {
    let (workspace, run) = try await failed()
    let back = try await workspace.runbook(
      "run", "--resume", run, "--rollback", "--unattended")
    // What `one` has done, nobody can undo.
    #expect(back.status == 31, "\(back)")
    #expect(try workspace.text("log") == "one\ntwo\nundo-two\n")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("rolled back"), "\(verified)")
  }

  @Test("offers the operator what can be done", arguments: ["retry", "skip", "stop"])
  func offers(_ choice: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: Self.steps), to: "a.yaml")
    // The second attempt finds it put right.
    try workspace.edit(
      "a.yaml", "test -e repaired", to: "test -e repaired || { touch repaired; false; }")
    let finished = try await workspace.terminal(
      "runbook run a.yaml --operator ana", input: "\(choice)\nwe can do without\nstop\n")
    let run = try workspace.onlyRun()
    let verified = try await workspace.runbook("verify", run)
    switch choice {
    case "retry":
      #expect(finished.status == 0, "\(finished)")
      #expect(try workspace.text("log") == "one\ntwo\ntwo\nthree\n")
      #expect(verified.status == 0, "\(verified)")
    case "skip":
      #expect(finished.status == 3, "\(finished)")
      #expect(finished.output.contains("DONE WITH FAILURES: failed and passed over: two"))
      #expect(verified.status == 3, "\(verified)")
      #expect(try workspace.text("log") == "one\ntwo\nthree\n")
      #expect(verified.output.contains("we can do without"), "\(verified)")
    default:
      #expect(finished.status == 1, "\(finished)")
      #expect(verified.status == 3, "\(verified)")
    }
  }

  @Test("is told by status, from another process while it goes on")
  func status() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: one, title: One, run: touch began}
          - {id: long, title: Long, run: 'until test -e go; do sleep 0.1; done'}
          - {id: last, title: Last, run: touch ended}
          """), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml") { _ in
      try await waitUntil("the long step runs") {
        (try? workspace.text(workspace.onlyRun() + "/ledger.jsonl").contains("\"step\":\"long\""))
          == true
      }
      let run = try workspace.onlyRun()
      let now = try await workspace.runbook("status", run)
      #expect(now.status == 0, "\(now)")
      #expect(now.output.contains("running now: `long`"), "\(now)")
      #expect(now.output.contains("next: `last`"), "\(now)")
      let second = try await workspace.runbook("run", "--resume", run)
      #expect(second.status != 0, "\(second)")
      #expect((second.output + second.errors).contains("the run is going on"), "\(second)")
      try workspace.write("", to: "go")
    }
    #expect(finished.status == 0, "\(finished)")
    let after = try await workspace.runbook("status", try workspace.onlyRun(), "--format", "json")
    #expect(after.output.contains(#""done""#), "\(after)")
  }
}
