import Foundation
import RunbookEvidence
import Synchronization
import SystemPackage

/// A folder that goes away with the value.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/runbook-report-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs a program in the folder, or in another one, to its end.
  func run(_ command: [String], in folder: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // The threads that tests run on block signals, and a program that inherits that waits forever.
    process.arguments = ["--default-signal"] + command
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? path)
    // Files, not pipes: nothing that a program leaves behind may keep a pipe open.
    let names = ["output", "errors"].map { "\(path)/.\(UUID().uuidString)-\($0)" }
    for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) -> String {
      String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, output: text(names[0]), errors: text(names[1]))
  }
}

/// A machine whose clocks move only when a test moves them, but for a millisecond a reading.
final class TestClock: Sendable {
  private struct State {
    var now: Int
    var boot = 1
    var random: UInt8 = 0
  }

  private let state: Mutex<State>

  /// - Parameter start: milliseconds since 1970-01-01T00:00:00Z.
  init(start: Int) { state = Mutex(State(now: start)) }

  func pass(_ milliseconds: Int) { state.withLock { $0.now += milliseconds } }

  func reboot() { state.withLock { $0.boot += 1 } }

  var environment: EvidenceEnvironment {
    EvidenceEnvironment(
      wallMilliseconds: { [self] in
        state.withLock {
          $0.now += 1
          return $0.now
        }
      },
      monotonicMilliseconds: { [self] in state.withLock { $0.now - 1_700_000_000_000 } },
      bootID: { [self] in
        state.withLock { "5f0a8d8e-6a53-4a5e-9d3f-00000000000\($0.boot)" }
      },
      machineID: { "0123456789abcdef0123456789abcdef" }, hostName: { "jump-1" },
      processID: { 4242 },
      randomBytes: { [self] count in
        state.withLock { state in
          (0..<count).map { _ in
            state.random &+= 1
            return state.random
          }
        }
      })
  }
}
