import FoundationEssentials
import Glibc

/// Something that goes wrong while the program runs, as `Tests/Faults/fault.c` makes it happen.
struct Fault: Sendable, CustomStringConvertible {
  enum Kind: String, Sendable {
    /// `kill -9` before the effect, or after it.
    case kill, after
    /// Half of a write reaches the file, then `kill -9`.
    case short
    /// The power fails before the effect, and the disk keeps only what was synced.
    case loss
    /// The effect fails, once.
    case enospc, eio
    /// The disk is full from now on, or gives errors from now on.
    case full, dead
    /// The wall clock jumps.
    case clock

    /// The program does not live to say anything.
    var isDeadly: Bool { [.kill, .after, .short, .loss].contains(self) }
  }

  var kind: Kind
  /// Number of the effect, from 1.
  var effect: Int
  /// How far the clock jumps, in seconds.
  var seconds = 0

  var description: String { "\(kind.rawValue) at effect \(effect)" }
}

/// One thing that the program has done to its files, or a process that it has started.
struct Effect: Sendable, CustomStringConvertible {
  enum Kind: String, Sendable { case create, write, sync, rename, mkdir, remove, spawn }

  let number: Int
  let kind: Kind
  let path: String

  var description: String { "\(number) \(kind.rawValue) \(path)" }

  /// Lines of the trace that `fault.c` writes.
  static func reading(_ trace: String) -> [Effect] {
    trace.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let number = Int(words[0]),
        let kind = Kind(rawValue: String(words[1]))
      else { return nil }
      return Effect(number: number, kind: kind, path: String(words[2]))
    }
  }
}

extension Workspace {
  static let trace = "trace"

  /// Variables under which the program counts what it does below `evidence/`.
  ///
  /// - Parameters:
  ///   - fault: what goes wrong; nil: nothing.
  ///   - boot: what the program takes for the id of the machine's boot; nil: the true one.
  func faulty(_ fault: Fault?, boot: String? = nil) async throws -> [String: String] {
    var variables = [
      "LD_PRELOAD": try await PreloadLibrary.fault.path(), "FAULT_UNDER": path("evidence"),
      "FAULT_TRACE": path(Workspace.trace),
    ]
    if let fault {
      variables["FAULT_AT"] = "\(fault.effect)"
      variables["FAULT_DO"] = fault.kind.rawValue
      variables["FAULT_CLOCK"] = "\(fault.seconds)"
    }
    if let boot {
      try write(boot + "\n", to: "boot")
      variables["FAULT_BOOT"] = path("boot")
    }
    return variables
  }

  /// What the program did since this was asked last.
  func takeEffects() throws -> [Effect] {
    guard exists(Workspace.trace) else { return [] }
    defer { try? FileManager.default.removeItem(atPath: path(Workspace.trace)) }
    return Effect.reading(try text(Workspace.trace))
  }
}
