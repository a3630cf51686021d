import FoundationEssentials
import RunbookPlan

/// One change, run in several ways in the same folder, one after another.
struct DifferentialRun {
  private let paths: [DifferentialPath]
  private let expectedFiles: [String: String]
  private let notYet: Set<NotYet>
  private let workspace: Workspace

  init(_ change: RandomChange, _ paths: [DifferentialPath]) throws {
    try self.init(change.yaml, paths, change.expectedFiles, passingOver: change.leavesOut)
  }

  /// - Parameter expectedFiles: hexadecimal digits that a file must hold, if it is there.
  init(
    _ change: String, _ paths: [DifferentialPath], _ expectedFiles: [String: String] = [:],
    passingOver notYet: Set<NotYet> = []
  ) throws {
    self.paths = paths
    self.expectedFiles = expectedFiles
    self.notYet = notYet
    workspace = try Workspace()
    try workspace.write(change, to: "change.yaml")
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
    try workspace.write(#"{"level": 3, "list": ["a", "b\u0301"]}"#, to: "here/settings.json")
    let finished = try await workspace.shell(
      "cd here && \(path.command)", environment: RandomChange.environment)
    let seen = "seen-\(number)"
    try FileManager.default.moveItem(
      atPath: workspace.path("here"), toPath: workspace.path(seen))
    return try await DifferentialTrace(
      path, finished, in: seen, of: plan, workspace, passingOver: notYet)
  }

  /// What no way may do, even where all agree.
  private func misdeeds(_ trace: DifferentialTrace) -> [String] {
    var found: [String] = []
    for (name, content) in trace.files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(HostileText.trap) {
        found.append("\(trace.path): a value was taken for a command\n\(trace.finished)")
      }
      guard let expected = expectedFiles[name] else { continue }
      let seen = String(decoding: content, as: UTF8.self)
      if seen != expected {
        found.append("\(trace.path): \(name) has \(seen), not \(expected)")
      }
    }
    return found
  }
}
