import Testing

@Suite("Approvals and seals")
struct ApprovalTests {
  private static let step = "- {id: go, title: Go, run: touch went}"

  private func prepared(_ required: Int = 1) async throws -> Workspace {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.approvedChange(required, steps: Self.step), to: "a.yaml")
    return workspace
  }

  private func run(_ workspace: Workspace, _ more: String = "") async throws -> Finished {
    try await workspace.shell(
      "runbook run a.yaml --operator ana@example.com --allowed-signers allowed \(more)")
  }

  private func approve(_ workspace: Workspace, _ name: String) async throws -> Finished {
    try await workspace.runbook(
      "approve", "a.yaml", "--key", "\(name).key", "--as", "\(name)@example.com")
  }

  @Test("nothing runs without an approval, and everything with it")
  func needed() async throws {
    let workspace = try await prepared()
    let refused = try await run(workspace)
    #expect(refused.status == 23, "\(refused)")
    #expect(refused.output.contains("runbook approve"), "\(refused)")
    #expect(!workspace.exists("went"))
    #expect((try? workspace.onlyRun()) == nil)

    let approved = try await approve(workspace, "li")
    #expect(approved.status == 0, "\(approved)")
    let done = try await run(workspace)
    #expect(done.status == 0, "\(done)")
    #expect(workspace.exists("went"))

    let directory = try workspace.onlyRun()
    let blind = try await workspace.runbook("verify", directory)
    #expect(blind.status == 3, "nobody's key was compared: \(blind)")
    let verified = try await workspace.runbook(
      "verify", directory, "--allowed-signers", "allowed")
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("signed:       NO"), "\(verified)")
  }

  @Test("each approval needs a person and a key of its own")
  func several() async throws {
    let workspace = try await prepared(2)
    _ = try await approve(workspace, "li")
    let one = try await run(workspace)
    #expect(one.status == 23, "\(one)")
    #expect(one.output.contains("may still approve: ed@example.com"), "\(one)")
    // Li signs with her own key in Ed's name.
    let posed = try await workspace.runbook(
      "approve", "a.yaml", "--key", "li.key", "--as", "ed@example.com")
    #expect(posed.status == 0, "\(posed)")
    #expect(try await run(workspace).status == 23)
    _ = try await approve(workspace, "ed")
    #expect(try await run(workspace).status == 0)
  }

  @Test("the operator, a stranger and another plan count for nothing")
  func refused() async throws {
    let workspace = try await prepared()
    for (key, name, words) in [
      ("ana", "ana", "operates this change and cannot approve it"),
      ("eve", "eve", "none of the approvers"),
    ] {
      let refused = try await workspace.runbook(
        "approve", "a.yaml", "--key", "\(key).key", "--as", "\(name)@example.com")
      #expect(refused.status == 1, "\(refused)")
      #expect(refused.errors.contains(words), "\(refused)")
    }
    // The operator's own key in the name of an approver.
    _ = try await workspace.runbook(
      "approve", "a.yaml", "--key", "ana.key", "--as", "li@example.com")
    let own = try await run(workspace)
    #expect(own.status == 23, "\(own)")
    _ = try await approve(workspace, "li")
    try workspace.edit("a.yaml", "touch went", to: "touch gone")
    let changed = try await run(workspace)
    #expect(changed.status == 23, "\(changed)")
    #expect(!workspace.exists("gone"))
  }

  @Test("a revoked or expired key no longer approves")
  func revoked() async throws {
    let workspace = try await prepared()
    _ = try await approve(workspace, "li")
    let revoked = try await run(workspace, "--revoked li.key.pub")
    #expect(revoked.status == 23, "\(revoked)")
    #expect(revoked.output.contains("revoked"), "\(revoked)")
    try workspace.edit(
      "allowed", "li@example.com ", to: "li@example.com valid-before=\"20200101Z\",")
    #expect(try await run(workspace).status == 23)
  }

  @Test("breaking the glass leaves a review outstanding, which another person gives")
  func breakGlass() async throws {
    let workspace = try await prepared()
    let broken = try await run(workspace, "--break-glass 'the database is on fire'")
    #expect(broken.status == 0, "\(broken)")
    #expect(broken.output.contains("--role review"), "\(broken)")
    let directory = try workspace.onlyRun()
    func verify() async throws -> Finished {
      try await workspace.runbook("verify", directory, "--allowed-signers", "allowed")
    }
    let open = try await verify()
    #expect(open.status == 3, "\(open)")
    #expect(open.output.contains("review"), "\(open)")
    func sign(_ name: String, _ role: String) async throws -> Finished {
      try await workspace.runbook(
        "sign", directory, "--key", "\(name).key", "--as", "\(name)@example.com", "--role", role)
    }
    #expect(try await sign("ana", "operate").status == 0)
    #expect(try await verify().status == 3)
    #expect(try await sign("li", "review").status == 0)
    let reviewed = try await verify()
    #expect(reviewed.status == 0, "\(reviewed)")
    #expect(reviewed.output.contains("signed:       yes"), "\(reviewed)")
  }

  @Test("a seal is checked by ssh-keygen, and its key must be known")
  func seal() async throws {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(Small.change(steps: Self.step), to: "a.yaml")
    _ = try await workspace.runbook("run", "a.yaml")
    let directory = try workspace.onlyRun()
    let sealed = try await workspace.runbook(
      "sign", directory, "--key", "ana.key", "--as", "ana@example.com")
    #expect(sealed.status == 0, "\(sealed)")
    let accepted = try await workspace.shell(
      """
      ssh-keygen -Y verify -f allowed -I ana@example.com -n runbook-operate \
        -s \(directory)/checkpoints/1.sig <\(directory)/checkpoints/1.body
      """)
    #expect(accepted.status == 0, "\(accepted)")
    func verify(_ signers: String) async throws -> Finished {
      try await workspace.runbook("verify", directory, "--allowed-signers", signers)
    }
    #expect(try await verify("allowed").status == 0)
    let key = try workspace.text("eve.key.pub")
    try workspace.write("eve@example.com \(key)", to: "others")
    let unknown = try await verify("others")
    #expect(unknown.status == 5, "\(unknown)")
    let json = try await workspace.runbook(
      "verify", directory, "--allowed-signers", "allowed", "--format", "json")
    #expect(json.output.contains(#""verdict":"pass""#), "\(json)")
  }

  @Test("a key that ssh-keygen alone can use signs too", arguments: ["ecdsa", "rsa"])
  func otherKeys(_ kind: String) async throws {
    let workspace = try await prepared()
    let made = try await workspace.shell("ssh-keygen -q -t \(kind) -N '' -f other.key")
    #expect(made.status == 0, "\(made)")
    let key = try workspace.text("other.key.pub")
    try workspace.write("li@example.com namespaces=\"runbook-approve\" \(key)", to: "allowed")
    let approved = try await workspace.runbook(
      "approve", "a.yaml", "--key", "other.key", "--as", "li@example.com")
    #expect(approved.status == 0, "\(approved)")
    #expect(try await run(workspace).status == 0)
  }
}
