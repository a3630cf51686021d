import Testing

@Suite("A rehearsal that a change names")
struct RehearsedChangeTests {
  private static let product =
    "requirements: [{id: tried, kind: rehearsal, title: It was tried before, level: must}]"

  private static func change(
    _ id: String, rehearsal: String = "", product: String = product, runbook: String = "small",
    steps: String = "- {id: first, title: First, run: echo hello}"
  ) -> String {
    Small.change(
      steps: steps, change: rehearsal.isEmpty ? "" : "rehearsal: {run: \(rehearsal)}",
      product: product
    ).replacing("id: SMALL-1", with: "id: \(id)").replacing("id: small", with: "id: \(runbook)")
  }

  /// With the run of a change of the test environment, `STAGE-1`, in `evidence/stage`.
  private func rehearsed(
    _ runbook: String = "small", steps: String = "- {id: first, title: First, run: echo hello}"
  ) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Self.change("STAGE-1", product: "", runbook: runbook, steps: steps), to: "stage.yaml")
    _ = try await workspace.shell(
      "runbook run stage.yaml --unattended; mv evidence/run-* evidence/stage")
    return workspace
  }

  private func check(_ workspace: Workspace, _ text: String) async throws -> Finished {
    try workspace.write(text, to: "a.yaml")
    return try await workspace.runbook("check", "--strict", "a.yaml")
  }

  @Test("is met by a run that verifies, and what differs is said")
  func shown() async throws {
    let workspace = try await rehearsed()
    let steps = """
      - {id: first, title: First, run: echo hello}
      - {id: more, title: More, run: echo x}
      """
    let finished = try await check(
      workspace, Self.change("PROD-1", rehearsal: "evidence/stage", steps: steps))
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.contains("without `more`"), "\(finished)")
    #expect(finished.errors.contains("nobody has signed its evidence"), "\(finished)")
    let traced = try await workspace.runbook("trace", "a.yaml")
    #expect(traced.output.contains("of change STAGE-1"), "\(traced)")
    #expect(traced.output.contains("without `more`"), "\(traced)")
  }

  @Test(
    "is not met by a name, or by a run that shows something else",
    arguments: [
      ("", "STAGE-17", "`STAGE-17` is no run directory"),
      ("", "evidence", "does not verify"),
      ("sed -i '$d' evidence/stage/ledger.jsonl", "evidence/stage", "is not complete"),
      ("sed -i s/hello/hallo/ evidence/stage/plan.json", "evidence/stage", "does not verify"),
    ])
  func notShown(_ damage: String, _ named: String, _ words: String) async throws {
    let workspace = try await rehearsed()
    _ = try await workspace.shell(damage)
    let finished = try await check(workspace, Self.change("PROD-1", rehearsal: named))
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("RB1204"), "\(finished)")
    #expect(finished.errors.contains(words), "\(finished)")
  }

  @Test("is not met by a run that failed, of another runbook, or of the change itself")
  func another() async throws {
    let failed = try await rehearsed(steps: "- {id: first, title: First, run: \"false\"}")
    let ofFailed = try await check(failed, Self.change("PROD-1", rehearsal: "evidence/stage"))
    #expect(ofFailed.status == 1 && ofFailed.errors.contains("is not complete"), "\(ofFailed)")
    let other = try await rehearsed("other")
    let ofOther = try await check(other, Self.change("PROD-1", rehearsal: "evidence/stage"))
    #expect(ofOther.status == 1 && ofOther.errors.contains("of another runbook"), "\(ofOther)")
    let own = try await rehearsed()
    let ofOwn = try await check(own, Self.change("STAGE-1", rehearsal: "evidence/stage"))
    #expect(ofOwn.status == 1 && ofOwn.errors.contains("of this change itself"), "\(ofOwn)")
  }

  @Test("is not met by a run that was taken back")
  func takenBack() async throws {
    let workspace = try await rehearsed(
      steps: """
        - {id: first, title: First, run: echo hello, undo: {run: echo back}}
        - {id: bad, title: Bad, run: "false", on_failure: rollback}
        """)
    let finished = try await check(workspace, Self.change("PROD-1", rehearsal: "evidence/stage"))
    #expect(finished.status == 1 && finished.errors.contains("RB1204"), "\(finished)")
  }
}
