import Testing

@Suite("The generated scripts, linted")
struct ScriptLintTests {
  /// Where the part begins that is the same in every script, and where it ends.
  private static let beginning = "# --- What may be shown"
  private static let ending = "# The plan that this script was made from"

  /// shellcheck needs ten seconds for that part, so it looks at it once; another text is no excuse.
  @Test("have nothing that shellcheck finds, whatever it can look for")
  func shellcheck() async throws {
    let workspace = try Workspace.withRunbooks()
    var runtime: Substring?
    let examples = Rehearsal.examples.map { "runbooks/\($0.family)/\($0.file)" }
    #expect(!examples.isEmpty)
    for change in ["runbooks/demo/change.yaml"] + examples {
      let script = try await script(of: change, workspace)
      guard let from = script.firstRange(of: Self.beginning)?.lowerBound,
        let to = script.firstRange(of: Self.ending)?.lowerBound, from < to
      else { throw NeverHappened(description: "\(change): the script has no such part") }
      if runtime == script[from..<to] {
        try workspace.write(String(script[..<from] + script[to...]), to: "out/run.sh")
      }
      runtime = script[from..<to]
      let twice = try await workspace.shell(
        "grep -oE '^[a-z_0-9]+\\(\\)' out/run.sh | sort | uniq -d")
      #expect(twice.output.isEmpty, "functions of the same name\n\(twice)")
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
