import FoundationEssentials

/// One of the ways in which the same plan can be run.
enum DifferentialPath: Sendable, Hashable, CustomStringConvertible {
  case executor
  /// The generated script, read by this shell.
  case script(String)
  /// The same in busybox, where nothing but its applets is to be found: in this folder.
  case applets(String)

  var description: String {
    switch self {
    case .executor: "runbook run"
    case .script(let shell): "\(shell) run.sh"
    case .applets: "busybox sh run.sh, applets only"
    }
  }

  /// Runs the plan that lies in `out`, from a folder beside it.
  var command: String { self == .executor ? line("../out/plan.json") : line("") }

  /// Carries on what has begun there, or takes it back.
  func command(_ resumption: Resumption) -> String {
    let run = "--resume evidence/run-*"
    return line(resumption == .back ? run + " --rollback" : run)
  }

  private func line(_ rest: String) -> String {
    line("--unattended --operator ana@example.com \(rest)", begins: false)
  }

  /// A line of shell, to be read in a folder beside `out`.
  ///
  /// - Parameter begins: the plan that lies in `out` is named where it has to be.
  func line(_ options: String, begins: Bool) -> String {
    switch self {
    case .executor: "runbook run \(options)" + (begins ? " ../out/plan.json" : "")
    case .script(let shell): "\(shell) ../out/run.sh \(options)"
    case .applets(let folder): "env PATH='\(folder)' sh ../out/run.sh \(options)"
    }
  }

  /// Every way in which a plan can be run.
  ///
  /// - Parameter workspace: where a folder `applets` is made, of busybox's.
  static func all(in workspace: Workspace) async throws -> [DifferentialPath] {
    let made = try await workspace.shell("mkdir applets && busybox --install -s applets")
    guard made.status == 0 else { throw NeverHappened(description: "\(made)") }
    let shells = ["dash", "bash", "busybox sh", "bash --posix", "ksh", "mksh", "yash"]
    return [.executor] + shells.map(DifferentialPath.script) + [.applets(workspace.path("applets"))]
  }
}
