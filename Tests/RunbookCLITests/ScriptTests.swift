import Testing

@Suite("The generated script")
struct ScriptTests {
  static let shells = ["dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "yash"]

  @Test("upgrades the demo and leaves evidence that verifies", arguments: shells)
  func run(_ shell: String) async throws {
    let demo = try await Demo()
    try await demo.compile()
    let finished = try await demo.workspace.shell("\(shell) out/run.sh --evidence-dir evidence")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.isEmpty, "\(finished)")
    #expect(try await demo.versions() == ["ok 2.0", "ok 2.0"])
    let run = try demo.onlyRun()
    let verified = try await demo.workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(verified)")
    let plan = try demo.workspace.bytes("out/plan.json")
    #expect(try demo.workspace.bytes(run + "/plan.json") == plan)
  }

  @Test("stops where the new version is broken, and says the way back", arguments: shells)
  func broken(_ shell: String) async throws {
    let demo = try await Demo(isBroken: true)
    try await demo.compile()
    let finished = try await demo.workspace.shell(
      "\(shell) out/run.sh --evidence-dir evidence 2>&1")
    #expect(finished.status == 1, "\(finished)")
    for words in ["upgrade-tally", "back-to-old", "evidence"] {
      #expect(finished.output.contains(words), "\(finished)")
    }
    #expect(try await demo.versions() == ["ok (cannot tell)", "ok 1.0"])
    let verified = try await demo.workspace.runbook("verify", demo.onlyRun())
    #expect(verified.status == 3, "\(verified)")
  }

  @Test("shows what it would do without doing it", arguments: CompileTests.changes)
  func dryRun(_ change: String) async throws {
    let workspace = try Workspace.withRunbooks()
    _ = try await workspace.runbook("compile", change, "-o", "out")
    let before = try workspace.snapshot()
    for shell in Self.shells {
      let finished = try await workspace.shell("\(shell) out/run.sh --dry-run")
      #expect(finished.status == 0, "\(finished)")
      #expect(finished.errors.isEmpty, "\(finished)")
      let lines = finished.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.dropLast().allSatisfy { $0.hasPrefix("DRY RUN") }, "\(finished)")
      #expect(try workspace.snapshot() == before)
    }
  }

  /// Two that can be undone, and one that fails until a file is there.
  private static let stops = Small.change(
    steps: """
      - {id: one, title: One, run: echo one >>log, undo: {run: echo undo one >>log}}
      - {id: two, title: Two, run: echo two >>log, undo: {run: echo undo two >>log}}
      - {id: three, title: Three, run: test -e ok, undo: {run: "true"}}
      """)

  @Test("script and executor carry on what the other has begun", arguments: shells)
  func carriesOn(_ shell: String) async throws {
    for (begins, resumes) in [
      ("\(shell) out/run.sh", "runbook run --unattended"),
      ("runbook run out/plan.json --unattended", "\(shell) out/run.sh"),
    ] {
      let workspace = try Workspace()
      try workspace.write(ScriptTests.stops, to: "a.yaml")
      _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
      let begun = try await workspace.shell(begins)
      #expect(begun.status == 1, "\(begun)")
      let resumed = try await workspace.shell("touch ok; \(resumes) --resume evidence/run-*")
      #expect(resumed.status == 0, "\(resumed)")
      #expect(try workspace.text("log") == "one\ntwo\n")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.status == 0, "\(verified)")
    }
  }

  @Test("script and executor go back on what the other has begun", arguments: shells)
  func goesBack(_ shell: String) async throws {
    for (begins, resumes) in [
      ("\(shell) out/run.sh", "runbook run --unattended"),
      ("runbook run out/plan.json --unattended", "\(shell) out/run.sh"),
    ] {
      let workspace = try Workspace()
      try workspace.write(ScriptTests.stops, to: "a.yaml")
      _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
      _ = try await workspace.shell(begins)
      let back = try await workspace.shell("\(resumes) --resume evidence/run-* --rollback")
      #expect(back.status == 30, "\(back)")
      #expect(try workspace.text("log") == "one\ntwo\nundo two\nundo one\n")
    }
  }

  @Test("does the same steps in the same order as the executor")
  func sameSteps() async throws {
    let workspace = try Workspace.withRunbooks()
    for change in CompileTests.changes {
      _ = try await workspace.shell("rm -rf out")
      _ = try await workspace.runbook("compile", change, "-o", "out")
      let script = try await workspace.shell("sh out/run.sh --dry-run")
      let executor = try await workspace.runbook("run", "--dry-run", change)
      let steps = [script, executor].map { finished in
        finished.output.matches(of: /\[\d+\/\d+\] \S+/).map { String($0.0) }
      }
      #expect(!steps[0].isEmpty, "\(script)")
      #expect(steps[0] == steps[1])
    }
  }

  @Test("refuses an option that it does not know", arguments: shells)
  func usage(_ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let finished = try await workspace.shell("\(shell) out/run.sh --frobnicate")
    #expect(finished.status == 2, "\(finished)")
    #expect(finished.output.isEmpty, "\(finished)")
    #expect(finished.errors.contains("usage:"), "\(finished)")
    #expect(try workspace.names() == ["a.yaml", "out"])
    let help = try await workspace.shell("\(shell) out/run.sh --help")
    #expect(help.status == 0, "\(help)")
    #expect(help.output.hasPrefix("usage:"), "\(help)")
  }

  @Test("ends like the executor", arguments: Outcome.all, shells)
  func outcomes(_ outcome: Outcome, _ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(outcome.change, to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let finished = try await workspace.shell("\(shell) out/run.sh")
    #expect(finished.status == outcome.status, "\(finished)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == outcome.verdict ?? 4, "\(finished)\n\(verified)")
    for name in outcome.leaves { #expect(workspace.exists(name), "\(name)\n\(finished)") }
    for name in outcome.spares { #expect(!workspace.exists(name), "\(name)\n\(finished)") }
  }
}
