import Testing

@Suite("A report through the command line")
struct ReportTests {
  private func ran() async throws -> (Workspace, String) {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(steps: "- {id: go, title: 'Go <b>&', run: echo '<script>alert(1)</script>'}"),
      to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml")
    #expect(finished.status == 0, "\(finished)")
    return (workspace, try workspace.onlyRun())
  }

  @Test(
    "gives the same bytes twice, and writes nothing into the run",
    arguments: ["markdown", "html", "junit", "tap", "ctrf", "oscal"])
  func formats(_ format: String) async throws {
    let (workspace, run) = try await ran()
    let before = try workspace.snapshot(run)
    let first = try await workspace.runbook("report", run, "--format", format)
    #expect(first.status == 0, "\(first)")
    #expect(first.output.contains("go"), "\(first)")
    // In Markdown it stands in code, which no reader of it executes.
    let isHarmless =
      format == "markdown"
      ? !first.output.contains("\n<script") : !first.output.contains("<script>alert")
    #expect(isHarmless, "\(first)")
    let second = try await workspace.runbook("report", run, "--format", format, "-o", "out/r")
    #expect(second.status == 0 && second.output.isEmpty, "\(second)")
    #expect(try workspace.text("out/r") == first.output)
    #expect(try workspace.snapshot(run) == before)
  }

  @Test("an in-toto attestation asks for a key that can sign it")
  func attestation() async throws {
    let (workspace, run) = try await ran()
    try await workspace.makeKeys()
    let none = try await workspace.runbook("report", run, "--format", "in-toto")
    #expect(none.status == 2, "\(none)")
    #expect(none.errors.contains("--key"), "\(none)")
    let signed = try await workspace.runbook(
      "report", run, "--format", "in-toto", "--key", "ana.key")
    #expect(signed.status == 0, "\(signed)")
    #expect(signed.output.contains(#""keyid":"SHA256:"#), "\(signed)")
  }

  @Test("tells of a run that was changed, and of none at all")
  func damaged() async throws {
    let (workspace, run) = try await ran()
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    try workspace.write(
      ledger.replacing("\"exit\":0", with: "\"exit\":1"), to: "\(run)/ledger.jsonl")
    let report = try await workspace.runbook("report", run)
    #expect(report.status == 0, "\(report)")
    #expect(report.output.contains("Integrity: FAIL"), "\(report)")
    let nothing = try await workspace.runbook("report", "nowhere")
    #expect(nothing.status == 1, "\(nothing)")
    #expect(nothing.errors.contains("nowhere"), "\(nothing)")
  }
}
