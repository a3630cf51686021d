import Foundation
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

  @Test("names what outlived its command, in every format")
  func outliving() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: go, title: Go, run: 'echo up; sleep 3 2>/dev/null &'}
          - {id: look, title: Look, check: {run: "sleep 3 >&2 & echo fine", expect: {equals: fine}}}
          - {id: quiet, title: Quiet, run: echo quiet}
          """), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml")
    #expect(finished.status == 0, "\(finished)")
    let run = try workspace.onlyRun()
    let note = "held by something it had started; what came later is in no record"
    let counts = ["markdown": 2, "html": 2, "junit": 2, "tap": 2, "ctrf": 2, "oscal": 2]
    for (format, count) in counts.sorted(by: { $0.key < $1.key }) {
      let report = try await workspace.runbook("report", run, "--format", format)
      #expect(report.output.components(separatedBy: note).count - 1 == count, "\(report)")
    }
    try await workspace.makeKeys()
    let signed = try await workspace.shell(
      "runbook report \(run) --format in-toto --key ana.key | jq -r .payload | base64 -d")
    let notes =
      #""outputs-held-open":["go: output of attempt 1 on controller","#
      + #""look: errors of check on controller"]"#
    #expect(signed.output.contains(notes), "\(signed)")
  }

  @Test("lists as many findings as somebody reads, and how many more there are")
  func many() async throws {
    let workspace = try Workspace()
    let steps = (1...400).map { "- {id: s\($0), title: S, run: 'false'}" }
    try workspace.write(Small.change(steps: steps.joined(separator: "\n")), to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml", "--unattended")
    #expect(finished.status == 1, "\(finished)")
    let run = try workspace.onlyRun()
    let orphans = try await workspace.shell(
      """
      cd \(run)/blobs; i=0; while [ $i -lt 300 ]; do
        printf $i >"$(printf $i | sha256sum | cut -c1-64)"; i=$((i + 1))
      done
      """)
    #expect(orphans.status == 0, "\(orphans)")
    let text = try await workspace.runbook("verify", run)
    #expect(text.status == 3, "\(text)")
    #expect(text.output.components(separatedBy: "\n  step `s").count - 1 <= 200, "\(text)")
    #expect(text.output.components(separatedBy: "no record refers").count - 1 <= 200, "\(text)")
    let more = text.output.matches(of: #/and (\d+) more/#).compactMap { Int($0.1) }
    #expect(more.count == 2 && more.allSatisfy { $0 >= 100 }, "\(text)")
    for format in ["markdown", "html", "junit", "tap", "ctrf", "oscal"] {
      let report = try await workspace.runbook("report", run, "--format", format)
      #expect(report.status == 0, "\(report)")
      #expect(report.output.contains(#/and \d+ more/#), "\(format)")
      let listed = report.output.components(separatedBy: "no record refers").count - 1
      #expect(listed <= 200, "\(format)")
    }
    // A program gets all that is missing.
    let json = try await workspace.shell(
      "runbook verify \(run) --format json | jq '.completeness.missing | length'")
    #expect(Int(json.output.prefix { $0 != "\n" }) ?? 0 >= 399, "\(json)")
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
