import FoundationEssentials
import RunbookPlan

/// One random change, run in several ways in the same folder, one after another.
struct DifferentialRun {
  let change: RandomChange
  let paths: [DifferentialPath]
  private let workspace: Workspace

  init(_ change: RandomChange, _ paths: [DifferentialPath]) throws {
    self.change = change
    self.paths = paths
    workspace = try Workspace()
    try workspace.write(change.yaml, to: "change.yaml")
  }

  /// Every difference that was found, in words; empty where there is none.
  func differences() async throws -> [String] {
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    guard compiled.status == 0 else { return ["it does not compile\n\(compiled)"] }
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    if paths.contains(.applets) {
      _ = try await workspace.shell(
        "mkdir applets && busybox --install -s applets && ln -s \"$(command -v jq)\" applets")
    }
    var traces: [DifferentialTrace] = []
    for (number, path) in paths.enumerated() {
      traces.append(try await trace(path, number, plan))
    }
    var found = traces.flatMap(misdeeds)
    for trace in traces.dropFirst() {
      if let difference = trace.difference(from: traces[0]) {
        found.append(difference + "\n\(trace.finished)")
      }
    }
    return found
  }

  /// Every way has the same folder to itself, so that the same paths stand in the evidence.
  private func trace(
    _ path: DifferentialPath, _ number: Int, _ plan: Plan
  ) async throws -> DifferentialTrace {
    try FileManager.default.createDirectory(
      atPath: workspace.path("here/" + RandomChange.folder), withIntermediateDirectories: true)
    let finished = try await workspace.shell(
      "cd here && \(path.command)", environment: RandomChange.environment, limit: .seconds(120))
    let seen = "seen-\(number)"
    try FileManager.default.moveItem(
      atPath: workspace.path("here"), toPath: workspace.path(seen))
    return try await DifferentialTrace(
      path, finished, in: seen, of: plan, workspace, passingOver: change.leavesOut)
  }

  /// What no way may do, even where all agree.
  private func misdeeds(_ trace: DifferentialTrace) -> [String] {
    var found: [String] = []
    for (name, content) in trace.files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(HostileText.trap) {
        found.append("\(trace.path): a value was taken for a command\n\(trace.finished)")
      }
      guard let expected = change.expectedFiles[name] else { continue }
      let seen = String(decoding: content, as: UTF8.self)
      if seen != expected {
        found.append("\(trace.path): \(name) has \(seen), not \(expected)")
      }
    }
    return found
  }
}
