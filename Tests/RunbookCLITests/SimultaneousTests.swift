import RunbookBase
import RunbookPlan
import Testing

@Suite("Hosts that start together")
struct SimultaneousTests {
  /// Each command goes on only when all three run: one after another they would wait for ever.
  private static let change = Small.change(
    steps: """
      - id: go
        title: Go
        on: all
        batch: {size: all}
        timeout: 2m
        run: |
          touch "at-${host}"
          until [ -e at-a ] && [ -e at-b ] && [ -e at-c ]; do sleep 0.1; done
      """,
    hosts: "{a: {connection: local}, b: {connection: local}, c: {connection: local}}")

  @Test(
    "are let go behind a barrier, and the evidence says when each started",
    arguments: ["runbook run a.yaml", "sh out/run.sh", "busybox sh out/run.sh", "mksh out/run.sh"])
  func barrier(_ command: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let finished = try await workspace.shell("\(command) --unattended")
    #expect(finished.status == 0, "\(finished)")
    let run = "evidence/" + (try #require(try workspace.names("evidence").first))
    var types: [String] = []
    var starts: [Int] = []
    for line in try workspace.text("\(run)/ledger.jsonl").split(separator: "\n") {
      guard case .object(let record) = try JSONValue(parsing: Array(line.utf8)),
        case .object(let data)? = record["data"], case .string(let type)? = record["type"],
        case .integer(let written)? = record["mono_ms"]
      else { throw NeverHappened(description: "no record: \(line)") }
      guard type.hasPrefix("step.") else { continue }
      types.append(type)
      if type == "step.end" {
        guard case .integer(let began)? = data["began_ms"] else {
          throw NeverHappened(description: "nothing says when it started: \(line)")
        }
        #expect(began <= written)
        #expect(starts.allSatisfy { $0 <= began }, "\(line)")
      } else {
        starts.append(written)
      }
    }
    #expect(
      types == ["step.start", "step.start", "step.start", "step.end", "step.end", "step.end"])
    let report = try await workspace.runbook("report", run, "--format", "markdown")
    #expect(report.output.contains(/started (within|together)/), "\(report)")
    #expect(try await workspace.runbook("verify", run).status == 0)
  }
}
