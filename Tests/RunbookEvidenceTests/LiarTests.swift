import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

/// What somebody writes who can compute every hash anew, and what contradicts it.
struct Lie: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Part of the failure.
  let failure: String
  let write: @Sendable (SampleRun) async throws -> Void

  init(
    _ description: String, _ failure: String,
    write: @escaping @Sendable (SampleRun) async throws -> Void
  ) {
    self.testDescription = description
    self.failure = failure
    self.write = write
  }
}

extension SampleRun {
  fileprivate func writeVerdict(
    _ check: String, of step: String, on host: String, shown: String = "ok\n", exit: Int? = 0,
    expected: String = "is \"well\""
  ) async throws {
    try await writer.append(.checkStart(.init(check: check, step: step, attempt: 1)))
    try await writer.append(
      .checkEnd(
        .init(
          check: check, step: step, attempt: 1, verdict: .pass, expected: expected,
          milliseconds: 1,
          values: [
            .init(
              host: host, exit: exit, observed: Array(shown.dropLast().utf8),
              stdout: try await store(shown),
              stderr: try await store(""))
          ])))
  }

  fileprivate func writeConsole() async throws {
    try await writer.append(
      .signoff(.init(step: "console", by: "ana", done: true, fields: ["screenshot": "a.png"])))
  }

  fileprivate func writeInstalled() async throws {
    for host in ["fs1", "fs2"] { try await writeStep("install", on: host) }
    try await writeCheck("running", of: "install", on: ["fs1", "fs2"])
  }
}

extension Lie {
  static let all: [Lie] = [
    .init("a step before the gate of its stage", "before step `idle`") { run in
      try await run.writeStep("install", on: "fs1")
    },
    .init("what stands behind a gate that nobody opened", "before step `go`") { run in
      try await run.writeGate()
      try await run.writeInstalled()
      try await run.writeConsole()
      try await run.writeCheck("version-shown", of: "version", on: ["fs1", "fs2"])
    },
    .init("an entry check that somebody skipped", "nobody can skip a gate") { run in
      try await run.writer.append(
        .skip(.decided(step: "idle", host: nil, reason: "it is fine", by: "ana")))
    },
    .init("an entry check that somebody attested", "not by somebody's word") { run in
      try await run.writer.append(
        .signoff(.init(step: "idle", check: "cluster-idle", by: "ana", done: true)))
    },
    .init("an approval that somebody skipped", "nobody can skip a gate") { run in
      try await run.writeGate()
      try await run.writeInstalled()
      try await run.writeConsole()
      try await run.writer.append(
        .skip(.decided(step: "go", host: nil, reason: "no time", by: "ana")))
    },
    .init("an approval by the operator", "is an operator") { run in
      try await run.writeGate()
      try await run.writeInstalled()
      try await run.writeConsole()
      try await run.writer.append(.approval(.init(step: "go", by: "Ana", approved: true)))
    },
    .init("a probe that held on another host", "did not hold there") { run in
      try await run.writeGate()
      try await run.writeCheck("installed", of: "install", on: ["fs1"])
      try await run.writer.append(
        .skip(.alreadyDone(step: "install", host: "fs2", probe: "installed")))
    },
    .init("a pass that its own output contradicts", "contradicts what was seen") { run in
      try await run.writeVerdict(
        "cluster-idle", of: "idle", on: "controller", shown: "3 jobs run\n")
    },
    .init("a pass with nothing to show", "nothing shows what was seen") { run in
      try await run.writeVerdict("cluster-idle", of: "idle", on: "controller", exit: nil)
    },
    .init("a pass by another measure", "what is expected is not") { run in
      try await run.writeVerdict(
        "cluster-idle", of: "idle", on: "controller", expected: "is there")
    },
  ]
}

@Suite("A story that cannot be true")
struct LiarTests {
  @Test("fails, though every hash fits", arguments: Lie.all)
  func told(_ lie: Lie) async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await lie.write(run)
    let report = run.verify()
    #expect(report.failures.contains { $0.text.contains(lie.failure) }, "\(report.lines)")
  }

  @Test("fails where somebody answers and nobody was there")
  func unattended() async throws {
    let run = try await SampleRun.finished()
    try run.rechain { $0[0][data: "mode"] = .string("unattended") }
    let report = run.verify()
    #expect(report.failures.first?.text.contains("was unattended") == true, "\(report.lines)")
  }

  @Test("is no lie where it says that it is a part; a gate it has passed stays open for good")
  func part() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writer.append(
      .deviation(
        .init(step: nil, kind: .skip, reason: "left out, as asked: idle", by: "ana")))
    try await run.writeInstalled()
    try await run.writeStop(.aborted, exit: 130)
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(
      report.gaps.contains { $0.id == "idle" && $0.reason.contains("was not opened") },
      "\(report.gaps)")
  }

  @Test("is warned of where a step starts outside the change window")
  func window() async throws {
    var plan = SamplePlan.make()
    plan.windows = [
      .init(
        id: "w", start: "2020-01-01T00:00:00Z", end: "2020-01-01T01:00:00Z",
        startEpoch: 1_577_836_800, endEpoch: 1_577_840_400)
    ]
    plan.stages[0].window = "w"
    let run = try SampleRun(plan: plan)
    try await run.writeStart()
    try await run.writeGate()
    try await run.writeStep("install", on: "fs1")
    #expect(run.verify().warnings.contains { $0.contains("outside the change window") })
  }
}
