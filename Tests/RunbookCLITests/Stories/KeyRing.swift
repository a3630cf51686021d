import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage

/// Keys of everybody who has to do with the runs of a test: see ``Workspace/makeKeys()``.
struct KeyRing: Sendable {
  private let workspace: Workspace
  private let signers: [String: Signer]
  let trust: TrustPolicy

  /// The auditor's file.
  var allowed: String { workspace.path("allowed") }

  init() async throws {
    workspace = try Workspace()
    try await workspace.makeKeys()
    var signers: [String: Signer] = [:]
    for name in ["ana", "li", "ed", "eve"] {
      signers[name] = try Signer(keyPath: FilePath(workspace.path("\(name).key"))) { _, _ in
        throw NeverHappened(description: "a plain key needs no ssh-keygen")
      }
    }
    self.signers = signers
    trust = TrustPolicy(allowedSigners: try AllowedSigners(parsing: workspace.text("allowed")))
  }

  /// Whose key a name has; a stranger's is `eve`'s.
  func signer(_ person: String) throws -> Signer {
    let name = person.split(separator: "@").first.map(String.init) ?? ""
    guard let signer = signers[name] ?? signers["eve"] else {
      throw NeverHappened(description: "nobody has a key")
    }
    return signer
  }

  /// An SSHSIG, as it lies in a file.
  func sign(_ message: [UInt8], by person: String, as role: SigningRole) throws -> [UInt8] {
    try signer(person).sign(message, namespace: role.namespace).armored
  }

  /// Puts a signed approval into a folder.
  func approve(_ plan: Plan, gate: Approval.Gate?, by name: String, in folder: String) throws {
    let approval = Approval(
      by: "\(name)@example.com", change: plan.change.id, expires: "2999-12-31T23:59:59.000Z",
      plan: sha256Hex(try plan.canonicalBytes()), gate: gate)
    try ApprovalStore(directory: FilePath(folder)).write(
      approval, signature: sign(approval.body, by: approval.by, as: .approve))
  }
}

/// Those who sign at the gates of a run, as soon as it asks for it.
struct GateApprover: Sendable {
  private let keys: KeyRing
  private let plan: Plan
  private let folder: String

  /// - Parameter folder: where the plan is run.
  init(_ keys: KeyRing, _ plan: Plan, in workspace: Workspace, _ folder: String) {
    self.keys = keys
    self.plan = plan
    self.folder = workspace.path(folder)
  }

  func serve(_ isOver: @Sendable () -> Bool) async throws {
    let gates = plan.steps.filter { $0.kind == .approve }.map(\.id)
    guard !gates.isEmpty else { return }
    var signed: [String: Int] = [:]
    while !isOver() {
      try await Task.sleep(for: .milliseconds(40))
      let runs = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/evidence")) ?? []
      guard let run = runs.first(where: { $0.hasPrefix("run-") }) else { continue }
      let directory = FilePath(folder + "/evidence/" + run)
      for gate in gates where waits(directory) {
        // Throws where the run does not stand before this gate.
        guard let state = try? Approval.Gate(before: gate, in: directory),
          signed[gate] != state.size
        else { continue }
        for name in ["li", "ed"] {
          try keys.approve(plan, gate: state, by: name, in: folder + "/approvals")
        }
        signed[gate] = state.size
      }
    }
  }

  /// The ledger ends in a checkpoint.
  private func waits(_ directory: FilePath) -> Bool {
    let ledger = FileManager.default.contents(atPath: directory.appending("ledger.jsonl").string)
    let last = ledger?.dropLast().split(separator: 0x0A).last
    return last?.firstRange(of: Data(#""type":"checkpoint""#.utf8)) != nil
  }
}
