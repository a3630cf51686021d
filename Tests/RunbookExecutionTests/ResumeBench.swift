import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

extension Bench {
  /// Carries a run on, with somebody at the keyboard where answers are given.
  func resume(
    _ run: Finished, answers: [String]? = nil, planBytes: [UInt8]? = nil, rollBack: Bool = false,
    _ configure: (inout ExecutionEnvironment) -> Void = { _ in }
  ) async throws -> Finished {
    var options = options
    options.rollBack = rollBack
    var environment = environment(terminal: answers.map(ScriptedTerminal.init))
    configure(&environment)
    let directory = try #require(run.outcome.runDirectory)
    var outcome = await resumeRun(
      directory, planBytes: planBytes, options: options, environment: environment)
    outcome.runDirectory = outcome.runDirectory ?? directory
    return Finished(outcome: outcome)
  }

  /// Lines of a file that the steps of a plan write to; none where there is no such file.
  func lines(_ name: String = "log") -> [String] {
    ((try? text(name)) ?? "").split(separator: "\n").map(String.init)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: path(name)) }

  /// A step that leaves a line in the log.
  func logged(
    _ id: String, batches: [[String]] = [[Plan.controllerID]], then command: String = "true",
    _ configure: (inout Plan.Step) -> Void = { _ in }
  ) -> Plan.Step {
    let text = "echo \(id) ${host} >>\(path("log")); \(command)"
    return .run(id, text, batches: batches, variables: ["host"]) { step in
      step.command?.workingDirectory = folder.string
      configure(&step)
    }
  }

  func undo(_ id: String, _ command: String = "true") -> Plan.Undo {
    Plan.Undo(
      command: Plan.Command(
        text: "echo undo-\(id) ${host} >>\(path("log")); \(command)", variables: ["host"],
        workingDirectory: folder.string))
  }
}

extension Finished {
  var ledger: FilePath {
    get throws { try #require(outcome.runDirectory).appending("ledger.jsonl") }
  }

  var ledgerLines: [[UInt8]] {
    get throws {
      try Data(contentsOf: URL(filePath: ledger.string)).split(separator: 0x0A).map(Array.init)
    }
  }

  /// Leaves the run as it is when its process is killed: so many records, part of one more, and the
  /// lock of a process that is no more.
  func cut(to records: Int, torn: Int = 0, owner: LockOwner? = .dead) throws {
    let lines = try ledgerLines
    var bytes = Array(lines.prefix(records).map { $0 + [0x0A] }.joined())
    if torn > 0, records < lines.count { bytes += lines[records].prefix(torn) }
    try Data(bytes).write(to: URL(filePath: ledger.string))
    guard let owner else { return }
    let lock = try #require(outcome.runDirectory).appending("lock")
    try FileManager.default.createDirectory(atPath: lock.string, withIntermediateDirectories: true)
    let text = """
      {"boot":"\(owner.boot)","host":"\(owner.host)","pid":\(owner.processID),\
      "started":"\(owner.started)"}

      """
    try Data(text.utf8).write(to: URL(filePath: lock.appending("owner").string))
  }

  func standing() throws -> RunStanding {
    try RunStanding(directory: try #require(outcome.runDirectory))
  }
}

extension LockOwner {
  /// Process numbers of this machine end below this one.
  static var dead: LockOwner { owner(processID: 1 << 30) }

  static func owner(
    processID: Int, host: String = EvidenceEnvironment.live.hostName(),
    boot: String = EvidenceEnvironment.live.bootID(), started: String = "2024-01-16T21:00:00.000Z"
  ) -> LockOwner {
    LockOwner(processID: processID, host: host, boot: boot, started: started)
  }
}
