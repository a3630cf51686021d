import RunbookTestSupport
import Testing

@Suite("The generated scripts, linted")
struct ScriptLintTests {
  /// Of the demo's, which has least of the engine, the whole; of the others what is their own: the test
  /// of the back end looks at a script with all of the engine.
  @Test("have nothing that shellcheck finds, whatever it can look for")
  func shellcheck() async throws {
    let workspace = try Workspace.withRunbooks()
    let demo = "runbooks/demo/change.yaml"
    let examples = Rehearsal.examples.map { "runbooks/\($0.family)/\($0.file)" }
    #expect(!examples.isEmpty)
    for change in [demo] + examples {
      let script = try await script(of: change, workspace)
      let twice = try await workspace.shell(
        "grep -oE '^[a-z_0-9]+\\(\\)' out/run.sh | sort | uniq -d")
      #expect(twice.output.isEmpty, "functions of the same name\n\(twice)")
      let shown = change == demo ? script : try EngineLines.cut(from: script)
      try workspace.write(shown, to: "out/run.sh")
      let finished = try await workspace.shell("shellcheck -o all out/run.sh")
      #expect(finished.status == 0, "\(change)\n\(finished)")
      #expect(finished.output.isEmpty, "\(change)\n\(finished)")
    }
  }

  @Test("read in every shell", arguments: ScriptTests.shells.filter { $0 != "ksh" })
  func syntax(_ shell: String) async throws {
    let workspace = try Workspace.withRunbooks()
    for change in CompileTests.changes {
      _ = try await script(of: change, workspace)
      let finished = try await workspace.shell("\(shell) -n out/run.sh")
      #expect(finished.status == 0, "\(finished)")
      #expect(finished.output.isEmpty, "\(finished)")
      #expect(finished.errors.isEmpty, "\(finished)")
    }
  }

  private func script(of change: String, _ workspace: Workspace) async throws -> String {
    _ = try await workspace.shell("rm -rf out")
    let compiled = try await workspace.runbook("compile", change, "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    return try workspace.text("out/run.sh")
  }
}
