import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage

/// A run of the sample plan in a folder of its own.
struct SampleRun {
  let folder: TemporaryFolder
  let machine: TestMachine
  let writer: RunWriter
  var path: FilePath { writer.path }

  static let account = EvidenceRecord.Account(
    uid: 1000, euid: 0, sudoUser: "ana", cwd: "/srv/änderung")

  init(machine: TestMachine = TestMachine(), plan: Plan = SamplePlan.make()) throws {
    self.folder = try TemporaryFolder()
    self.machine = machine
    self.writer = try RunWriter.create(
      under: folder.path, plan: plan.canonicalBytes(), change: plan.change.id, version: "0.1.0",
      environment: machine.environment)
  }

  /// A run that went as planned.
  static func finished() async throws -> SampleRun {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeGate()
    for host in ["fs1", "fs2"] { try await run.writeStep("install", on: host) }
    try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
    try await run.writePeople()
    try await run.writeCheck("version-shown", of: "version", on: ["fs1", "fs2"])
    try await run.writeEnd()
    return run
  }

  /// The smallest run that has a blob, for tests that try every byte.
  static func tiny() async throws -> SampleRun {
    let run = try SampleRun(plan: SamplePlan.makeTiny())
    try await run.writeStart()
    try await run.writeStep("install", on: "fs1")
    try await run.writeEnd()
    return run
  }

  /// - Parameter approvals: of the plan, or why it is run without.
  func writeStart(_ approvals: [EvidenceRecord] = []) async throws {
    try await writer.append(
      .runStart(.init(mode: .attended, operatorName: "ana", account: SampleRun.account)))
    for record in approvals { try await writer.append(record) }
    try await writer.append(.clock(.yes))
  }

  /// What must hold before anything else happens.
  func writeGate() async throws {
    try await writeCheck("cluster-idle", of: "idle", on: ["controller"])
  }

  func writeStep(
    _ step: String, on host: String, attempt: Int = 1,
    outcome: EvidenceRecord.StepOutcome = .done, exit: Int = 0,
    command: String = SamplePlan.installCommand
  ) async throws {
    try await writeStepStart(step, on: host, attempt: attempt, command: command)
    try await writer.append(
      .stepEnd(
        .init(
          step: step, host: host, attempt: attempt, outcome: outcome, termination: .exit(exit),
          milliseconds: 900, stdout: try await store("installed on \(host)\n"),
          stderr: try await store(""), redacted: [.init(name: "api_key", count: 2)])))
  }

  func writeStepStart(
    _ step: String, on host: String, attempt: Int = 1, command: String = SamplePlan.installCommand
  ) async throws {
    try await writer.append(
      .stepStart(
        .init(
          step: step, host: host, attempt: attempt, kind: "run", account: SampleRun.account,
          command: command)))
  }

  func writeCheck(
    _ check: String, of step: String, on hosts: [String], attempt: Int = 1,
    verdict: EvidenceRecord.Verdict = .pass, exit: Int = 0
  ) async throws {
    try await writer.append(.checkStart(.init(check: check, step: step, attempt: attempt)))
    var values: [EvidenceRecord.Observation] = []
    for host in hosts {
      values.append(
        .init(
          host: host, exit: exit, observed: Array("ok \(host)".utf8),
          stdout: try await store("ok \(host)\n"),
          stderr: try await store("")))
    }
    try await writer.append(
      .checkEnd(
        .init(
          check: check, step: step, attempt: attempt, verdict: verdict, expected: "is \"well\"",
          milliseconds: 12, values: values)))
  }

  func writePeople() async throws {
    try await writer.append(
      .signoff(
        .init(step: "console", by: "ana", done: true, fields: ["screenshot": "dash.png"])))
    try await writer.append(.approval(.init(step: "go", by: "li@example.com", approved: true)))
  }

  func writeEnd(
    _ outcome: EvidenceRecord.RunEnd.Outcome = .done, exit: Int = 0, at step: String? = nil
  ) async throws {
    try await writeStop(outcome, exit: exit, at: step)
    try await writer.close()
  }

  /// The end of a run that may be carried on.
  func writeStop(
    _ outcome: EvidenceRecord.RunEnd.Outcome = .failed, exit: Int = 1, at step: String? = "install"
  ) async throws {
    if outcome == .aborted {
      try await writer.append(.abort(reason: "the run was asked to end", signal: exit - 128))
    }
    try await writer.append(.clock(.yes))
    try await writer.append(.runEnd(.init(outcome: outcome, exit: exit, step: step)))
  }

  func store(_ text: String) async throws -> StreamEvidence {
    var capture = BlobCapture()
    capture.append(text.utf8)
    return try await writer.store(capture)
  }

  func verify() -> VerificationReport { RunVerifier(directory: path).verify() }
}

// MARK: - Tampering

extension SampleRun {
  static let ledger = "ledger.jsonl"

  /// The lines with their LF.
  func lines() throws -> [[UInt8]] {
    try path.bytes(SampleRun.ledger).split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  func write(_ lines: [[UInt8]]) throws {
    try path.write(Array(lines.joined()), to: SampleRun.ledger)
  }

  /// Changes records and makes a chain of them again, as somebody would who can write everywhere.
  func rechain(_ body: (inout [[String: JSONValue]]) throws -> Void) throws {
    var records = try lines().map { line throws -> [String: JSONValue] in
      guard case .object(let members) = try JSONValue(parsing: line) else { return [:] }
      return members
    }
    try body(&records)
    var previous = sha256Hex(try path.bytes("run.json"))
    var lines: [[UInt8]] = []
    for (index, record) in records.enumerated() {
      var record = record
      record["prev"] = .string(previous)
      record["seq"] = .integer(index + 1)
      let line = JSONValue.object(record).canonicalBytes + [0x0A]
      previous = sha256Hex(line)
      lines.append(line)
    }
    try write(lines)
  }

  /// Number of the first record of a type, 1-based.
  func number(of type: String) throws -> Int {
    let mark = Array("\"type\":\"\(type)\"".utf8)
    return try lines().firstIndex { $0.contains(mark) }.map { $0 + 1 } ?? 0
  }
}

extension [String: JSONValue] {
  /// The same record with another type and data.
  func turned(into type: String, _ data: [String: JSONValue] = [:]) -> [String: JSONValue] {
    merging(["type": .string(type), "data": .object(data)]) { $1 }
  }

  /// The same record, written when the other was.
  func at(_ other: [String: JSONValue]) -> [String: JSONValue] {
    var record = self
    for key in ["mono_ms", "wall"] { record[key] = other[key] }
    return record
  }

  /// A member of the record's data.
  subscript(data key: String) -> JSONValue? {
    get {
      guard case .object(let data)? = self["data"] else { return nil }
      return data[key]
    }
    set {
      guard case .object(var data)? = self["data"] else { return }
      data[key] = newValue
      self["data"] = .object(data)
    }
  }

  var isOf: String? {
    guard case .string(let type)? = self["type"] else { return nil }
    return type
  }
}

extension VerificationReport {
  var failures: [Failure] {
    guard case .fail(let failures) = integrity else { return [] }
    return failures
  }

  var gaps: [Gap] {
    guard case .incomplete(let gaps) = completeness else { return [] }
    return gaps
  }
}
