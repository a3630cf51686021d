import Foundation
import RunbookBackends
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage
import Testing

/// A run of the sample plan, written as the executor would write it.
struct ReportedRun {
  /// How the run went.
  enum Course: String, CaseIterable, Sendable {
    case done, failed, aborted, rolledBack, open, broken
  }

  let scratch: Scratch
  let clock: TestClock
  let writer: RunWriter
  var path: FilePath { writer.path }

  static let account = EvidenceRecord.Account(
    uid: 1000, euid: 0, sudoUser: "ana", cwd: "/srv/änderung")
  static let observed = "ok \(ReportPlan.hostile)"

  private init(_ plan: Plan) throws {
    scratch = try Scratch()
    clock = TestClock(start: ReportPlan.windowStart * 1000 - 1_200_000)
    writer = try RunWriter.create(
      under: FilePath(scratch.path), plan: plan.canonicalBytes(), change: plan.change.id,
      version: "0.1.0", environment: clock.environment)
  }

  static func make(_ course: Course) async throws -> ReportedRun {
    let run = try ReportedRun(ReportPlan.make())
    try await run.begin()
    switch course {
    case .done, .broken: try await run.finish()
    case .failed: try await run.fail()
    case .aborted: try await run.interrupt()
    case .rolledBack: try await run.goBack()
    case .open: try await run.startStep("install", on: "fs1")
    }
    if course == .broken { try run.damage() }
    return run
  }

  func verify() -> VerificationReport { RunVerifier(directory: path).verify() }

  func rendered(_ format: ReportFormat, signer: ReportSigner? = nil) throws -> [UInt8] {
    try render(
      RunReading(directory: path), as: format, verification: verify(), signer: signer,
      templates: Scratch.templates.get())
  }

  func text(_ format: ReportFormat) throws -> String {
    String(decoding: try rendered(format), as: UTF8.self)
  }
}

// MARK: - Courses

extension ReportedRun {
  private func begin() async throws {
    try await writer.append(
      .runStart(
        .init(
          mode: .attended, operatorName: "ana@example.com", account: ReportedRun.account,
          dates: ["today": "2027-01-16"])))
    try await writer.append(.clock(.yes))
    try await check("idle", of: "idle", on: ["controller"])
    clock.pass(3_000)
    for host in ["fs1", "fs2"] { try await step("save", on: host, takes: 240_000) }
    clock.pass(600_000)
    try await writer.append(
      .approval(.init(step: "go", by: "li@example.com", approved: true)))
  }

  private func finish() async throws {
    try await step("install", on: "fs1", takes: 1_500_000)
    try await check("running", of: "install", on: ["fs1"])
    try await step("install", on: "fs2", takes: 60_000, outcome: .failed)
    try await decide(.retry, "install", on: "fs2", "the operator tries again")
    try await step("install", on: "fs2", takes: 1_500_000, attempt: 2)
    try await check("running", of: "install", on: ["fs2"], attempt: 2)
    for host in ["fs1", "fs2"] { try await step("restart", on: host, takes: 30_000) }
    try await writer.append(
      .signoff(
        .init(
          step: "console", by: "ana@example.com", done: true,
          fields: ["screenshot": "dash.png \(ReportPlan.hostile)"])))
    try await check("version", of: "version", on: ["fs1", "fs2"])
    try await step("last", on: "fs1", takes: 1_000, outcome: .failed)
    try await decide(.skip, "last", "nothing to tidy")
    try await writer.append(
      .skip(
        .decided(
          step: "last", host: nil, reason: "nothing to tidy", by: "ana@example.com")))
    try await end(.done, exit: 0)
  }

  private func fail() async throws {
    try await step("install", on: "fs1", takes: 90_000, outcome: .failed)
    try await end(.failed, exit: 1, step: "install")
  }

  private func interrupt() async throws {
    try await startStep("install", on: "fs1")
    clock.pass(45_000)
    try await writer.append(
      .stepEnd(
        .init(
          step: "install", host: "fs1", attempt: 1, outcome: .interrupted,
          termination: .signal(2), milliseconds: 45_000, stdout: try await store(""),
          stderr: try await store(""))))
    try await writer.append(.abort(reason: "interrupted by the operator", signal: 2))
    try await end(.aborted, exit: 130, step: "install")
  }

  private func goBack() async throws {
    try await step("install", on: "fs1", takes: 90_000)
    try await check("running", of: "install", on: ["fs1"])
    try await step("install", on: "fs2", takes: 90_000, outcome: .failed)
    try await writer.append(
      .wayBack(.init(after: "install", reason: "it failed on fs2", by: "ana@example.com")))
    for host in ["fs2", "fs1"] {
      try await step(
        "undo:install", on: host, takes: 60_000, command: "storectl downgrade")
    }
    try await decide(.skip, "save", "has no undo; on the way back: the copy is harmless")
    try await end(.rolledBack, exit: 30)
  }

  private func decide(
    _ kind: EvidenceRecord.Deviation.Kind, _ step: String, on host: String? = nil, _ reason: String
  ) async throws {
    try await writer.append(
      .deviation(
        .init(step: step, host: host, kind: kind, reason: reason, by: "ana@example.com")))
  }

  /// Changes one letter of a record in the middle.
  private func damage() throws {
    let name = path.appending("ledger.jsonl").string
    var text = try String(contentsOfFile: name, encoding: .utf8)
    let place = try #require(text.range(of: "\"step\":\"install\""))
    text.replaceSubrange(place, with: "\"step\":\"inst4ll\"")
    try text.write(toFile: name, atomically: false, encoding: .utf8)
  }
}

// MARK: - Records

extension ReportedRun {
  func startStep(
    _ step: String, on host: String, attempt: Int = 1, command: String? = nil
  ) async throws {
    let text = ReportPlan.make().steps.first { $0.id == step }?.command?.text
    try await writer.append(
      .stepStart(
        .init(
          step: step, host: host, attempt: attempt, kind: "run", account: ReportedRun.account,
          command: command ?? text ?? "")))
  }

  private func step(
    _ step: String, on host: String, takes milliseconds: Int, attempt: Int = 1,
    outcome: EvidenceRecord.StepOutcome = .done, command: String? = nil
  ) async throws {
    try await startStep(step, on: host, attempt: attempt, command: command)
    clock.pass(milliseconds)
    try await writer.append(
      .stepEnd(
        .init(
          step: step, host: host, attempt: attempt, outcome: outcome,
          termination: .exit(outcome == .done ? 0 : 3), milliseconds: milliseconds,
          stdout: try await store("\(step) on \(host)\n\(ReportPlan.hostile)\n"),
          stderr: try await store(""), redacted: [.init(name: "api_key", count: 2)])))
  }

  private func check(
    _ check: String, of step: String, on hosts: [String], attempt: Int = 1
  ) async throws {
    try await writer.append(.checkStart(.init(check: check, step: step, attempt: attempt)))
    var values: [EvidenceRecord.Observation] = []
    for host in hosts {
      values.append(
        .init(
          host: host, exit: 0, observed: Array("\(ReportedRun.observed) \(host)".utf8),
          stdout: try await store("\(ReportedRun.observed) \(host)\n"),
          stderr: try await store("")))
    }
    clock.pass(1_500)
    try await writer.append(
      .checkEnd(
        .init(
          check: check, step: step, attempt: attempt, verdict: .pass,
          expected: ReportPlan.expected, milliseconds: 12, values: values)))
  }

  private func end(
    _ outcome: EvidenceRecord.RunEnd.Outcome, exit: Int, step: String? = nil
  ) async throws {
    try await writer.append(.clock(.yes))
    try await writer.append(.runEnd(.init(outcome: outcome, exit: exit, step: step)))
    try await writer.close()
  }

  private func store(_ text: String) async throws -> StreamEvidence {
    var capture = BlobCapture()
    capture.append(text.utf8)
    return try await writer.store(capture)
  }
}

extension Scratch {
  /// Parsed once: in a debug build that takes longer than all the rest.
  static let templates = Result { try TemplateSet.embedded() }

  /// Renders the folder as if it were a run directory.
  func rendered(_ format: ReportFormat, signer: ReportSigner? = nil) throws -> [UInt8] {
    let path = FilePath(path)
    return try render(
      RunReading(directory: path), as: format,
      verification: RunVerifier(directory: path).verify(), signer: signer,
      templates: Scratch.templates.get())
  }
}
