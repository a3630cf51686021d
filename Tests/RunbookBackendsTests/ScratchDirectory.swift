import Foundation
import RunbookBackends
import RunbookPlan

/// A directory of its own for one test, gone when the test ends.
final class ScratchDirectory {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/runbook-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String, executable: Bool = false) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    if executable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every file and folder below, sorted.
  var files: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: path).sorted()) ?? []
  }

  /// Runs a program in the directory to its end.
  ///
  /// - Parameter lines: what somebody types at its questions, one after another, and then no more; nil:
  ///   there is nothing to read.
  func run(
    _ command: [String], typing lines: [String]? = nil, environment: [String: String] = [:],
    interruptAfter seconds: Double? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // The threads that tests run on block signals, and a shell that inherits that waits forever.
    process.arguments = ["--default-signal"] + command
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // Files, not pipes: nothing that a test leaves behind may keep a pipe open.
    let names = ["output", "errors", "input"].map { "\(path)/../\(UUID().uuidString)-\($0)" }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    let keyboard = Pipe()
    process.standardInput =
      lines == nil ? FileHandle(forReadingAtPath: names[2]) : keyboard.fileHandleForReading
    try process.run()
    if let lines {
      try keyboard.fileHandleForReading.close()
      try type(lines, at: process, showing: names[0], on: keyboard.fileHandleForWriting)
    }
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      process.terminate()
    }
    process.waitUntilExit()
    func text(_ name: String) -> String {
      String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, output: text(names[0]), errors: text(names[1]))
  }
}

extension ScratchDirectory {
  /// Types a line when a question is on the screen; what is typed before is thrown away.
  private func type(
    _ lines: [String], at process: Process, showing screen: String, on keyboard: FileHandle
  ) throws {
    var left = lines[...]
    var seen = 0
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.01)
      let shown = FileManager.default.contents(atPath: screen) ?? Data()
      let text = String(decoding: shown.dropFirst(seen), as: UTF8.self)
      guard ["] ", "? ", ": "].contains(where: text.hasSuffix) else { continue }
      seen = shown.count
      guard let line = left.popFirst() else { break }
      try keyboard.write(contentsOf: Data((line + "\n").utf8))
    }
    try keyboard.close()
  }
}

/// Programs that a test needs and a machine may lack.
enum Tool {
  static func isInstalled(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// Ways to call the shells that a script must run under, as far as they are there.
  static let shells: [[String]] = [
    ["dash"], ["bash"], ["bash", "--posix"], ["busybox", "sh"], ["ksh"], ["mksh"], ["yash"],
  ]
  .filter { isInstalled($0[0]) }
}

extension ScratchDirectory {
  /// Compiles a plan to `run.sh` in the directory.
  func compile(_ plan: Plan) throws {
    for artifact in try render(plan, templates: .embedded()) {
      try write(String(decoding: artifact.bytes, as: UTF8.self), to: artifact.path)
    }
  }

  /// Runs `run.sh`, unattended, with its evidence in `evidence`.
  func runScript(
    _ shell: [String], _ options: [String] = [], environment: [String: String] = [:],
    interruptAfter seconds: Double? = nil
  ) throws -> Outcome {
    try run(
      shell + ["run.sh"] + options, environment: environment, interruptAfter: seconds)
  }

  /// Runs `run.sh` with somebody at the terminal who types these lines.
  func runScript(
    _ shell: [String], _ options: [String] = [], typing lines: [String]
  ) throws -> Outcome {
    let command = (shell + ["run.sh"] + options).joined(separator: " ")
    return try run(["script", "-q", "-e", "-c", command, "/dev/null"], typing: lines)
  }

  /// The one run below `evidence`.
  var runDirectory: String? {
    guard let name = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/evidence").first
    else { return nil }
    return "\(path)/evidence/\(name)"
  }

  /// The types of the ledger's records, in order.
  var recordTypes: [String] {
    records.compactMap { line in
      line.firstMatch(of: /"type":"([a-z.]+)"/).map { String($0.1) }
    }
  }

  var records: [Substring] {
    guard let directory = runDirectory,
      let data = FileManager.default.contents(atPath: "\(directory)/ledger.jsonl")
    else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
