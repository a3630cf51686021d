import FoundationEssentials
import RunbookPlan

/// One change, run in several ways in the same folder, one after another.
struct DifferentialRun {
  private let paths: [DifferentialPath]
  private let resumption: Resumption?
  private let distance: UInt64
  private let secret: String
  private let expectedFiles: [String: String]
  private let workspace: Workspace
  private let environment: [String: String]
  /// What the shell does first that starts each run, such as setting a limit.
  var before = ""

  /// - Parameters:
  ///   - workspace: where the change is run; nil: one of its own.
  ///   - environment: what is added to the workspace's own.
  init(
    _ change: RandomChange, _ paths: [DifferentialPath], in workspace: Workspace? = nil,
    environment: [String: String] = RandomChange.environment
  ) throws {
    try self.init(
      change.yaml, paths, change.expectedFiles, resumption: change.resumption,
      distance: change.seed, secret: change.secret, in: workspace, environment: environment)
  }

  /// - Parameters:
  ///   - expectedFiles: hexadecimal digits that a file must hold, if it is there.
  ///   - resumption: what is done when the run has stopped and is mended.
  ///   - distance: by whom; see ``DifferentialRoute``.
  ///   - secret: content of a file that only its owner may read.
  ///   - workspace: where the change is run; nil: one of its own.
  ///   - environment: what is added to the workspace's own.
  init(
    _ change: String, _ paths: [DifferentialPath], _ expectedFiles: [String: String] = [:],
    resumption: Resumption? = nil, distance: UInt64 = 0, secret: String = "",
    in workspace: Workspace? = nil, environment: [String: String] = RandomChange.environment
  ) throws {
    self.paths = paths
    self.expectedFiles = expectedFiles
    self.resumption = resumption
    self.distance = distance
    self.secret = secret
    self.environment = environment
    let workspace = try workspace ?? Workspace()
    self.workspace = workspace
    try workspace.write(change, to: "change.yaml")
  }

  /// Every difference that was found, in words; empty where there is none.
  func differences() async throws -> [String] { try await run().differences }

  /// The differences, and how each way of running it has ended.
  func run() async throws -> (differences: [String], finished: [Finished]) {
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    guard compiled.status == 0 else { return (["it does not compile\n\(compiled)"], []) }
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    var traces: [DifferentialTrace] = []
    let routes = DifferentialRoute.all(paths, resumption, distance: distance)
    for (number, route) in routes.enumerated() {
      traces.append(try await trace(route, number, plan))
    }
    var found = traces.flatMap(misdeeds)
    for trace in traces.dropFirst() {
      if let difference = trace.difference(from: traces[0]) {
        found.append(difference + "\n\(trace.finished)")
      }
    }
    return (found, traces.flatMap(\.finished))
  }

  /// Every way has the same folder to itself, so that the same paths stand in the evidence.
  private func trace(
    _ route: DifferentialRoute, _ number: Int, _ plan: Plan
  ) async throws -> DifferentialTrace {
    try FileManager.default.createDirectory(
      atPath: workspace.path("here/" + RandomChange.folder), withIntermediateDirectories: true)
    try workspace.write(#"{"level": 3, "list": ["a", "b\u0301"]}"#, to: "here/settings.json")
    try workspace.write(secret, to: "here/" + RandomChange.secretFile)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600],
      ofItemAtPath: workspace.path("here/" + RandomChange.secretFile))
    var finished = [
      try await workspace.shell(
        "\(before)cd here && \(route.begins.command)", environment: environment)
    ]
    if let resumption, let path = route.resumes {
      try workspace.write("", to: "here/" + RandomChange.mended)
      finished.append(
        try await workspace.shell(
          "cd here && \(path.command(resumption))", environment: environment))
    }
    let seen = "seen-\(number)"
    try FileManager.default.moveItem(
      atPath: workspace.path("here"), toPath: workspace.path(seen))
    return try await DifferentialTrace(route, finished, in: seen, of: plan, workspace)
  }

  /// What no way may do, even where all agree.
  private func misdeeds(_ trace: DifferentialTrace) -> [String] {
    var found: [String] = []
    for (name, content) in trace.files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(HostileText.trap) {
        found.append("\(trace.route): a value was taken for a command\n\(trace.finished)")
      }
      guard let expected = expectedFiles[name] else { continue }
      let seen = String(decoding: content, as: UTF8.self)
      if seen != expected {
        found.append("\(trace.route): \(name) has \(seen), not \(expected)")
      }
    }
    return found
  }
}
