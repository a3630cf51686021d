import FoundationEssentials
import Glibc
import RunbookEvidence
import RunbookPlan
import Synchronization
import SystemPackage

@testable import RunbookExecution

/// A world for tests of the engine's logic: no process runs, and time passes only where somebody waits
/// for it. Commands are read by ``ScriptedShell``; what they touch are files of the test's folder.
final class ScriptedWorld: RunClock, Sendable {
  /// Milliseconds that were waited for, in no time.
  private let ahead = Mutex(0)
  /// One command at a time touches files.
  private let files = Mutex(())
  private let folder: FilePath

  init(folder: FilePath) { self.folder = folder }

  /// The machine's clocks, ahead by what was waited for.
  var evidence: EvidenceEnvironment {
    let live = EvidenceEnvironment.live
    var environment = live
    environment.wallMilliseconds = { live.wallMilliseconds() + self.ahead.withLock { $0 } }
    environment.monotonicMilliseconds = {
      live.monotonicMilliseconds() + self.ahead.withLock { $0 }
    }
    return environment
  }

  func milliseconds() -> Int {
    EvidenceEnvironment.live.monotonicMilliseconds() + ahead.withLock { $0 }
  }

  func pass(milliseconds: Int) { ahead.withLock { $0 += milliseconds } }

  func pause(milliseconds: Int, until interruption: Interruption) async -> Bool {
    guard milliseconds > 0, interruption.signal == nil else { return interruption.signal == nil }
    pass(milliseconds: milliseconds)
    // Whoever acts from outside meanwhile gets a turn.
    try? await Task.sleep(for: .milliseconds(1))
    return interruption.signal == nil
  }
}

// MARK: - Files

extension ScriptedWorld {
  private func path(_ name: String, in directory: String?) -> String {
    name.hasPrefix("/") ? name : "\(directory ?? folder.string)/\(name)"
  }

  func exists(_ name: String, in directory: String?) -> Bool {
    access(path(name, in: directory), F_OK) == 0
  }

  /// - Returns: whether it could be written.
  func append(_ text: String, to name: String, in directory: String?) -> Bool {
    files.withLock { _ in
      guard let file = fopen(path(name, in: directory), "a") else { return false }
      defer { fclose(file) }
      return fputs(text, file) >= 0
    }
  }

  func lineCount(of name: String, in directory: String?) -> Int {
    files.withLock { _ in
      let text = try? String(contentsOfFile: path(name, in: directory), encoding: .utf8)
      return (text ?? "").split(separator: "\n").count
    }
  }
}

/// The commands of one run in a scripted world.
struct ScriptedCommands: CommandPort {
  let world: ScriptedWorld
  let interruption: Interruption

  func run(
    _ command: HostCommand, _ terms: CommandTerms,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) async throws(HostRefusal) -> CommandEnd {
    var shell = ScriptedShell(
      command, world: world, timeout: terms.timeout, interruption: interruption, sink: sink)
    let status = await shell.run()
    let ending: ProcessResult.Ending = shell.cut == nil ? .exited(status) : .signalled(15)
    return CommandEnd(result: ProcessResult(ending: ending, cut: shell.cut))
  }

  func reach(_ host: Plan.Host) async {}

  func leftovers(of mark: ProcessMark) -> [String] { [] }

  func close() async {}
}
