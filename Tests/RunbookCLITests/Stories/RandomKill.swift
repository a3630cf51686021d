import RunbookBase
import FoundationEssentials
import Glibc
import RunbookPlan

/// A signal that ends a run at an instant that nobody has chosen.
struct RandomKill: Sendable, CustomStringConvertible {
  let signal: Int32
  /// Comes when the ledger has so many lines; 0: as soon as the process is there.
  let lines: Int
  /// And so many milliseconds later.
  let pause: Int
  /// What the run has started dies with it, as when the machine stops.
  let isOfAll: Bool
  /// How much of the last record is left, in per cent; nil: all of it. Where the machine stops, what
  /// was written last may have reached the disk in part.
  let left: Int?

  init(_ random: inout SplitMix64) {
    signal = random.pick(weighted: [(6, SIGKILL), (2, SIGTERM), (1, SIGINT), (1, SIGHUP)])
    lines = random.pick(weighted: [(1, 0), (5, random.below(24))])
    pause = random.pick(weighted: [(3, 0), (2, random.below(8)), (1, random.below(60))])
    isOfAll = signal == SIGKILL && random.chance(60)
    left = isOfAll && random.chance(50) ? random.number(1...99) : nil
  }

  var description: String { "signal \(signal) at line \(lines) and \(pause) ms, \(left ?? 100) %" }

  /// Waits for the instant, and sends the signal; does nothing where the run is over before.
  ///
  /// - Parameters:
  ///   - evidence: the folder in which the run directory is or will be.
  ///   - isOver: the program is at its end.
  func strike(
    _ running: Running, evidence: String, isOver: @Sendable () -> Bool
  ) async throws {
    let end = ContinuousClock().now + Program.patience
    while ledger(in: evidence).map({ count(in: $0) < lines }) ?? (lines > 0) {
      guard !isOver(), ContinuousClock().now < end else { return }
      try await Task.sleep(for: .milliseconds(3))
    }
    try await Task.sleep(for: .milliseconds(pause))
    guard !isOver() else { return }
    let below = ProcessTree.below(running.identifier)
    let owner = ledger(in: evidence).flatMap { writer(of: $0) }
    // The owner of an old lock is no more, and its number may be that of another process.
    guard let owner, below.contains(owner) else {
      // Whoever sits at a terminal does not take it away.
      for process in below where !ProcessTree.isTerminal(process) { kill(process, signal) }
      return
    }
    guard isOfAll else {
      kill(owner, signal)
      return
    }
    kill(owner, SIGSTOP)
    for process in ProcessTree.below(owner) { kill(process, SIGKILL) }
    kill(owner, SIGKILL)
  }

  /// Takes away from the last record what did not reach the disk.
  func tear(_ run: String) throws {
    guard let left, FileManager.default.fileExists(atPath: run + "/lock/owner"),
      let data = FileManager.default.contents(atPath: run + "/ledger.jsonl"), data.last == 0x0A
    else { return }
    let start = data.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = data[start...]
    // What a checkpoint's files were made for was synced before them.
    guard line.firstRange(of: Data(#""type":"checkpoint""#.utf8)) == nil else { return }
    let kept = max(1, line.count * left / 100)
    guard kept < line.count else { return }
    try Data(data.prefix(start + kept)).write(to: URL(filePath: run + "/ledger.jsonl"))
  }

  private func ledger(in evidence: String) -> String? {
    let runs = (try? FileManager.default.contentsOfDirectory(atPath: evidence)) ?? []
    return runs.first { $0.hasPrefix("run-") }.map { evidence + "/" + $0 }
  }

  private func count(in run: String) -> Int {
    FileManager.default.contents(atPath: run + "/ledger.jsonl")?.count { $0 == 0x0A } ?? 0
  }

  /// The process that writes the run, as its lock says.
  private func writer(of run: String) -> pid_t? {
    guard let data = FileManager.default.contents(atPath: run + "/lock/owner"),
      case .object(let members)? = try? JSONValue(parsing: data),
      case .integer(let process)? = members["pid"], process > 1
    else { return nil }
    return pid_t(process)
  }
}

/// Processes and what they have started.
enum ProcessTree {
  /// The program that stands for a terminal.
  static func isTerminal(_ process: pid_t) -> Bool {
    let name = FileManager.default.contents(atPath: "/proc/\(process)/comm")
    return name.map { String(decoding: $0, as: UTF8.self) } == "script\n"
  }

  /// Every process that descends from one, the nearest first.
  static func below(_ root: pid_t) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    var children: [pid_t: [pid_t]] = [:]
    for process in names.compactMap({ pid_t($0) }) {
      guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else {
        continue
      }
      // The name of the program stands in parentheses, and may hold any of them itself.
      let line = String(decoding: data, as: UTF8.self)
      guard let name = line.lastIndex(of: ")") else { continue }
      let fields = line[line.index(after: name)...].split(separator: " ")
      guard fields.count > 1, let parent = pid_t(fields[1]) else { continue }
      children[parent, default: []].append(process)
    }
    var found: [pid_t] = []
    var open = [root]
    while let next = open.popLast() {
      let below = children[next] ?? []
      found += below
      open += below
    }
    return found
  }
}
