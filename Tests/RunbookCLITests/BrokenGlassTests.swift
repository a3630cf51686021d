import Testing

@Suite("A gate that was passed because the glass had been broken")
struct BrokenGlassTests {
  private static let steps = """
    - {id: one, title: One, run: echo one >>log}
    - {id: may, title: May we, approve: {ask: May we go on?}}
    - {id: go, title: Go, run: test -e mended && echo went >>log}
    """
  private static let signed = "--allowed-signers allowed --approvals out/approvals"

  @Test(
    "is shut again when the run is taken up, unless the glass is broken again",
    arguments: [
      "runbook run out/plan.json", "dash out/run.sh", "bash out/run.sh", "busybox sh out/run.sh",
    ])
  func passed(_ command: String) async throws {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.approvedChange(1, steps: Self.steps), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(made.status == 0, "\(made)")
    let stopped = try await workspace.terminal(
      "\(command) --operator ana@example.com --break-glass 'it burns'",
      input: ["li@example.com", "yes", "stop"].map { $0 + "\n" }.joined())
    #expect(stopped.status == 1, "\(stopped)")
    let run = try workspace.onlyRun()
    // Somebody has signed the plan since; the gate was open by a name alone.
    let resume =
      command.replacing(" out/plan.json", with: "")
      + " --operator ana@example.com --unattended --resume \(run) \(Self.signed)"
    let shut = try await workspace.shell(
      "touch mended; runbook approve out/plan.json --key li.key --as li@example.com && \(resume)")
    #expect(shut.status == 23, "\(shut)")
    #expect((shut.output + shut.errors).contains("gate `may`"), "\(shut)")
    #expect(try workspace.text("log") == "one\n")
    let broken = try await workspace.shell("\(resume) --break-glass 'it still burns'")
    #expect(broken.status == 0, "\(broken)")
    #expect(try workspace.text("log") == "one\nwent\n")
    let verified = try await workspace.shell("runbook verify \(run) --allowed-signers allowed")
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("review outstanding"), "\(verified)")
  }
}
