/// People with keys: `ana` operates, `li` and `ed` approve and review, `eve` is nobody.
extension Workspace {
  func makeKeys() async throws {
    var lines: [String] = []
    for (name, roles) in [
      ("ana", "runbook-operate"), ("li", "runbook-approve,runbook-review"),
      ("ed", "runbook-approve,runbook-review"), ("eve", ""),
    ] {
      let made = try await shell("ssh-keygen -q -t ed25519 -N '' -C \(name) -f \(name).key")
      guard made.status == 0 else { throw NeverHappened(description: "\(made)") }
      guard !roles.isEmpty else { continue }
      let key = try text("\(name).key.pub")
      lines.append("\(name)@example.com namespaces=\"\(roles)\" \(key)")
    }
    try write(lines.joined(), to: "allowed")
  }

  /// The only run under `evidence/`.
  func onlyRun() throws -> String {
    let names = try names("evidence").filter { $0.hasPrefix("run-") }
    guard names.count == 1 else {
      throw NeverHappened(description: "there are \(names.count) runs")
    }
    return "evidence/" + names[0]
  }
}

extension Small {
  /// A change that needs so many approvals.
  static func approvedChange(_ required: Int, steps: String) -> String {
    change(steps: steps, change: "approvals: {required: \(required)}")
      .replacing("approvers: [li@example.com]", with: "approvers: [li@example.com, ed@example.com]")
  }
}
