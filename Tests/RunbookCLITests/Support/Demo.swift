import RunbookPlan
import Testing

/// The demo's little world: two running instances, in a workspace of its own. They are stopped
/// when the test is over.
final class Demo: Sendable {
  static let change = "runbooks/demo/change.yaml"
  static let service = "demo-run/service"
  static let instances = ["one", "two"]

  let workspace: Workspace

  /// - Parameter isBroken: whether the new version starts but is not well.
  init(isBroken: Bool = false) async throws {
    workspace = try Workspace.withRunbooks()
    try await setUp(isBroken: isBroken)
  }

  /// Makes the world anew, in version 1.0.
  func setUp(isBroken: Bool = false) async throws {
    let mode = isBroken ? " broken" : ""
    let finished = try await workspace.shell(
      "sh runbooks/demo/service/setup \(Demo.service)\(mode)")
    try #require(finished.status == 0, "\(finished)")
  }

  func compile() async throws {
    let finished = try await workspace.runbook("compile", Demo.change, "-o", "out")
    try #require(finished.status == 0, "\(finished)")
  }

  func run(_ options: String..., evidence: String = "evidence") async throws -> Finished {
    let words = (options + [Demo.change]).joined(separator: " ")
    return try await workspace.shell("exec runbook run --evidence-dir \(evidence) \(words)")
  }

  /// What each instance answers.
  func ask(_ request: String) async throws -> [String] {
    var answers: [String] = []
    for instance in Demo.instances {
      let folder = "\(Demo.service)/\(instance)"
      let finished = try await workspace.shell(
        "sh \(Demo.service)/tallyctl ask \(folder) \(request)")
      answers.append(finished.output.replacing("\n", with: ""))
    }
    return answers
  }

  func versions() async throws -> [String] { try await ask("ping") }

  /// Everything the instances keep, and what has been saved of it.
  func data() throws -> [String: [UInt8]] {
    try workspace.snapshot(Demo.service).filter { name, _ in
      name.contains("data") || name.hasPrefix("backup") || name.hasSuffix("program")
    }
  }

  var isClosed: Bool { workspace.exists("\(Demo.service)/closed") }

  /// Run directories, oldest first.
  func runs(_ evidence: String = "evidence") throws -> [String] {
    try workspace.names(evidence).map { "\(evidence)/\($0)" }
  }

  func onlyRun(_ evidence: String = "evidence") throws -> String {
    let runs = try runs(evidence)
    try #require(runs.count == 1, "\(runs)")
    return runs[0]
  }
}
