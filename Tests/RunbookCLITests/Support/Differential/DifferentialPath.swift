import FoundationEssentials

/// One of the ways in which the same plan can be run.
enum DifferentialPath: Sendable, Hashable, CustomStringConvertible {
  case executor
  /// The generated script, read by this shell.
  case script(String)
  /// The same in busybox, where nothing but its applets is to be found.
  case applets

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
    let options = "--unattended --operator ana@example.com \(rest)"
    return switch self {
    case .executor: "runbook run \(options)"
    case .script(let shell): "\(shell) ../out/run.sh \(options)"
    case .applets: "PATH=${PWD%/*}/applets sh ../out/run.sh \(options)"
    }
  }

  /// Other shells count a signal as an exit status over 128.
  var tellsSignals: Bool { [.executor, .script("ksh"), .script("yash")].contains(self) }

  /// Every way in which a script can be run on this machine.
  static let scripts: [DifferentialPath] = {
    let all = ["dash", "bash", "busybox sh", "bash --posix", "ksh", "mksh", "yash"]
    let shells = all.filter { isInstalled($0.prefix { $0 != " " }.description) }
    return shells.map(DifferentialPath.script) + (isInstalled("busybox") ? [.applets] : [])
  }()

  private static func isInstalled(_ program: String) -> Bool {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + program)
    }
  }

  /// The executor and two shells, other ones for the next number.
  static func chosen(_ number: UInt64) -> [DifferentialPath] {
    let count = UInt64(scripts.count)
    guard count > 1 else { return [.executor] + scripts }
    let first = number % count
    // Every pair has its turn.
    let distance = 1 + number / count % (count - 1)
    return [.executor, scripts[Int(first)], scripts[Int((first + distance) % count)]]
  }
}
