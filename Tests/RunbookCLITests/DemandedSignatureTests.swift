import Testing

@Suite("Signatures that are demanded")
struct DemandedSignatureTests {
  private static let step = "- {id: go, title: Go, run: 'true'}"

  private func run(_ change: String) async throws -> (workspace: Workspace, run: String) {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(change, to: "a.yaml")
    let done = try await workspace.shell(
      """
      runbook approve a.yaml --key li.key --as li@example.com >/dev/null &&
        runbook run a.yaml --operator ana@example.com --allowed-signers allowed --unattended
      """)
    #expect(done.status == 0, "\(done)")
    return (workspace, try workspace.onlyRun())
  }

  private func sign(
    _ workspace: Workspace, _ run: String, _ name: String, _ role: String
  ) async throws {
    let signed = try await workspace.runbook(
      "sign", run, "--key", "\(name).key", "--as", "\(name)@example.com", "--role", role)
    #expect(signed.status == 0, "\(signed)")
  }

  private func verify(
    _ workspace: Workspace, _ run: String, _ more: String = ""
  ) async throws -> Finished {
    try await workspace.shell("runbook verify \(run) --allowed-signers allowed \(more)")
  }

  @Test("by whoever verifies: what is missing, or was taken off, is not complete")
  func required() async throws {
    let (workspace, run) = try await run(Small.approvedChange(1, steps: Self.step))
    for (roles, isMet) in [("approve", true), ("operate", false), ("approve,review", false)] {
      let verified = try await verify(workspace, run, "--require \(roles)")
      #expect(verified.status == (isMet ? 0 : 3), "\(roles): \(verified)")
      #expect(verified.output.contains("demanded") == !isMet, "\(roles): \(verified)")
    }
    _ = try await workspace.shell("cp -r \(run) unsealed")
    try await sign(workspace, run, "ana", "operate")
    #expect(try await verify(workspace, run, "--require operate").status == 0)
    let own = try await verify(workspace, run, "--require review --require operate")
    #expect(own.status == 3, "\(own)")
    try await sign(workspace, run, "li", "review")
    let all = try await verify(workspace, run, "--require operate,approve,review")
    #expect(all.status == 0, "\(all)")

    let blind = try await workspace.shell("runbook verify \(run) --require operate")
    #expect(blind.status == 3, "nobody's key was compared: \(blind)")
    let bare = try await verify(workspace, "unsealed", "--require operate")
    #expect(bare.status == 3, "\(bare)")
    let wrong = try await verify(workspace, run, "--require operate,")
    #expect(wrong.status == 64 || wrong.status == 2, "\(wrong)")
  }

  @Test("by the change, whose plan says so; the plans of others keep their digests")
  func planned() async throws {
    let change = Small.approvedChange(1, steps: Self.step)
    let demand = "approvals: {required: 1}\nsignatures: [operate, approve, operate]"
    let (workspace, run) = try await run(
      change.replacing("approvals: {required: 1}", with: demand))
    let plan = try workspace.text(run + "/plan.json")
    #expect(plan.contains(#""signatures":["approve","operate"]"#))
    let open = try await verify(workspace, run)
    #expect(open.status == 3, "\(open)")
    #expect(open.output.contains("role `operate`"), "\(open)")
    try await sign(workspace, run, "ana", "operate")
    let sealed = try await verify(workspace, run)
    #expect(sealed.status == 0, "\(sealed)")

    let (other, otherRun) = try await self.run(change)
    #expect(!(try other.text(otherRun + "/plan.json").contains("signatures")))
  }

  @Test("by a change that nobody can meet are a mistake in it")
  func outOfReach() async throws {
    let workspace = try Workspace()
    for (more, words) in [
      ("signatures: [approve]", "RB1206"), ("signatures: [observe]", "no role of a signature"),
    ] {
      try workspace.write(Small.change(steps: Self.step, change: more), to: "a.yaml")
      let checked = try await workspace.runbook("check", "a.yaml")
      #expect(checked.status == 1, "\(checked)")
      #expect((checked.output + checked.errors).contains(words), "\(checked)")
    }
  }

  @Test("where keys are named and nothing is signed, a run is not complete")
  func nothingSigned() async throws {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.change(steps: Self.step), to: "a.yaml")
    _ = try await workspace.runbook("run", "a.yaml", "--operator", "ana@example.com")
    let run = try workspace.onlyRun()
    #expect(try await workspace.runbook("verify", run).status == 0)
    _ = try await workspace.shell("cp -r \(run) unsealed")
    try await sign(workspace, run, "ana", "operate")
    #expect(try await verify(workspace, run).status == 0)
    let bare = try await verify(workspace, "unsealed")
    #expect(bare.status == 3, "\(bare)")
    #expect(bare.output.contains("unsigned"), "\(bare)")
  }

  @Test("files that lie beside a sealed run are named")
  func added() async throws {
    let (workspace, run) = try await run(Small.approvedChange(1, steps: Self.step))
    try await sign(workspace, run, "ana", "operate")
    try workspace.write("forged", to: run + "/exports/report.html")
    try workspace.write("stamp", to: run + "/checkpoints/1.tsr")
    let verified = try await verify(workspace, run)
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("report.html"), "\(verified)")
    #expect(verified.output.contains("checkpoints/1.tsr: a time stamp"), "\(verified)")
    try workspace.write("stamp", to: run + "/checkpoints/2.tsr")
    #expect(try await verify(workspace, run).status == 4)
  }
}
