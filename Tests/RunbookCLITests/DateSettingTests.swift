import Testing

@Suite("A date of the run")
struct DateSettingTests {
  private static let ways = ["runbook run", "dash out/run.sh"]

  private func workspace() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: """
          - {id: go, title: Go, run: 'echo ${day} >>went'}
          - {id: stop, title: Stop, run: 'test -e mended && echo ${day} >>went'}
          """, runbook: "variables: {day: {type: date, format: '%Y-%m-%d'}}"), to: "a.yaml")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  private func start(_ way: String, _ options: String, in workspace: Workspace) async throws
    -> Finished
  {
    let plan = way.hasPrefix("runbook") ? "out/plan.json" : ""
    return try await workspace.shell("\(way) --unattended \(options) \(plan)")
  }

  @Test(
    "is the operator's where it is set, is recorded, and stays when the run goes on",
    arguments: ways)
  func set(_ way: String) async throws {
    let workspace = try await workspace()
    let finished = try await start(way, "--set 'day=31 = \"x\"'", in: workspace)
    #expect(finished.status == 1, "\(finished)")
    let ledger = try await workspace.shell("cat evidence/run-*/ledger.jsonl")
    #expect(ledger.output.contains("\"dates\":{\"day"), "\(ledger)")
    let again = try await workspace.shell(
      "touch mended; \(way) --unattended --resume evidence/run-* --set day=2")
    #expect(again.status == 2, "\(again)")
    #expect(again.errors.contains("keeps the dates that it was started with"), "\(again)")
    let resumed = try await workspace.shell("\(way) --unattended --resume evidence/run-*")
    #expect(resumed.status == 0, "\(resumed)")
    #expect(try workspace.text("went") == "31 = \"x\"\n31 = \"x\"\n")
  }

  @Test("is all that can be set", arguments: ways)
  func others(_ way: String) async throws {
    let workspace = try await workspace()
    for wrong in ["host=a", "nothing", "=x"] {
      let finished = try await start(way, "--set \(wrong)", in: workspace)
      #expect(finished.status == 2, "\(finished)")
    }
    let finished = try await start(way, "--set host=a", in: workspace)
    #expect("\(finished)".contains("only dates can be set: day"), "\(finished)")
    #expect(!workspace.exists("went"))
  }
}
