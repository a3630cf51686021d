import RunbookEvidence
import RunbookPlan
import Testing

/// A run that lacks something, and the gaps that the verifier must list.
struct Shortfall: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let gaps: [String]
  let write: @Sendable (SampleRun) async throws -> Void

  init(
    _ description: String, _ gaps: [String],
    write: @escaping @Sendable (SampleRun) async throws -> Void
  ) {
    self.testDescription = description
    self.gaps = gaps
    self.write = write
  }
}

@Suite("What a run lacks")
struct CompletenessTests {
  @Test("is listed by step, check and requirement", arguments: Shortfall.all)
  func listed(_ shortfall: Shortfall) async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeCheck("cluster-idle", of: "idle", on: ["controller"])
    try await shortfall.write(run)
    // A run goes on only behind what is settled.
    if shortfall.gaps.isEmpty {
      try await run.writePeople()
      try await run.writeCheck("version-shown", of: "version", on: ["fs1", "fs2"])
      try await run.writeEnd()
    } else {
      try await run.writeEnd(.failed, exit: 1)
    }
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    let gaps = report.gaps.map(\.text)
    #expect(gaps.filter(shortfall.gaps.contains) == shortfall.gaps, "\(gaps)")
    #expect(report.verdict == (shortfall.gaps.isEmpty ? .passUnsigned : .incomplete))
  }

  @Test("includes everything in a run that only started")
  func onlyStarted() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    let report = run.verify()
    #expect(
      report.gaps.map(\.id) == [
        run.writer.header.run, "cluster-idle", "install", "install", "console", "go",
        "version-shown", "version-shown", "upgrade-fs",
      ])
    #expect(report.gaps[0].reason == "tail unanchored: the ledger has no `run.end`")
    #expect(report.warnings.contains { $0.contains("process 4242 on `jump-1`") })
  }

  @Test("is said of a run that failed, with its step")
  func failedRun() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeCheck(
      "cluster-idle", of: "idle", on: ["controller"], verdict: .fail, exit: 1)
    try await run.writer.append(.runEnd(.init(outcome: .failed, exit: 20, step: "idle")))
    let gaps = run.verify().gaps.map(\.text)
    #expect(gaps[0].hasSuffix("the run ended failed at step `idle`"))
    #expect(gaps[1] == "check `cluster-idle` on `controller`: last verdict `fail` (record 4)")
  }

  @Test("is nothing where a requirement is waived, and something where nothing satisfies it")
  func requirements() async throws {
    var plan = SamplePlan.makeTiny()
    plan.requirements = [
      .init(id: "empty", kind: "step", title: "", level: "must"),
      .init(id: "elsewhere", kind: "step", title: "", level: "must", satisfiedBy: ["nowhere"]),
      .init(id: "way-back", kind: "rollback", title: "", level: "must", satisfiedBy: ["restore"]),
      .init(
        id: "waived", kind: "step", title: "", level: "must", satisfiedBy: ["nowhere"],
        waiver: .init(reason: "r", by: "b")),
    ]
    plan.recovery = [.init(id: "restore", title: "Restore", trigger: "failure")]
    let run = try SampleRun(plan: plan)
    try await run.writer.append(
      .runStart(.init(mode: .attended, operatorName: "ana", account: SampleRun.account)))
    try await run.writeStep("install", on: "fs1")
    try await run.writeEnd()
    #expect(
      run.verify().gaps.map(\.text) == [
        "requirement `empty`: no step of the plan satisfies it",
        "requirement `elsewhere`: not met: `nowhere`",
      ])
  }

  @Test("a step left indeterminate may be run again after a `resume`")
  func resumed() async throws {
    let run = try await SampleRun.finished()
    try run.rechain { records in
      var again = [records[4], records[5]]
      for index in again.indices { again[index][data: "attempt"] = .integer(2) }
      let resume = records[5].turned(into: "resume", resumeData(records[0]))
      records.replaceSubrange(5...5, with: [resume] + again.map { $0.at(resume) })
    }
    let report = run.verify()
    #expect(report.verdict == .passUnsigned, "\(report.lines)")
  }
}

extension Shortfall {
  private static let requirement = "requirement `upgrade-fs`: not met: `install`"
  private static let running = ["fs1", "fs2"]

  static let all: [Shortfall] = [
    .init(
      "one host without the step",
      ["step `install` on `fs2`: no record of its outcome", requirement]
    ) { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeCheck("running", of: "install", on: ["fs1"])
    },
    .init(
      "a step that failed last", ["step `install` on `fs2`: last failed (record 10)", requirement]
    ) { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeStep("install", on: "fs2", outcome: .timeout, exit: 124)
      try await run.writeStep("install", on: "fs2", attempt: 2, outcome: .failed, exit: 1)
      try await run.writeCheck("running", of: "install", on: running)
    },
    .init(
      "a step killed in the middle",
      [
        "step `install` on `fs2`: indeterminate: started in record 7 and not ended", requirement,
      ]
    ) { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeStepStart("install", on: "fs2")
    },
    .init(
      "the proof of success missing",
      [
        "check `running` on `fs1`: no evidence", "check `running` on `fs2`: no evidence",
        requirement,
      ]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
    },
    .init(
      "the proof of success older than the step",
      [
        "check `running` on `fs2`: no evidence after the step's last outcome", requirement,
      ]
    ) { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writeStep("install", on: "fs2")
    },
    .init(
      "the proof of success failed last",
      [
        "check `running` on `fs1`: last verdict `fail` (record 12)",
        "check `running` on `fs2`: last verdict `fail` (record 12)", requirement,
      ]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writeCheck("running", of: "install", on: running, attempt: 2, verdict: .fail)
    },
    .init("a proof for each batch is as good as one for all", []) { run in
      for host in running {
        try await run.writeStep("install", on: host)
        try await run.writeCheck("running", of: "install", on: [host])
      }
    },
    .init("a batch that needed a second look does not unprove the one before", []) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: ["fs1"])
      try await run.writeCheck("running", of: "install", on: ["fs2"], attempt: 2, verdict: .fail)
      try await run.writeCheck("running", of: "install", on: ["fs2"], attempt: 3)
    },
    .init(
      "nobody signed off", ["step `console` on `controller`: last answered `no` (record 11)"]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writer.append(.signoff(.init(step: "console", by: "ana", done: false)))
    },
    .init(
      "the approval was refused", ["step `go` on `controller`: last refused (record 12)"]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writer.append(.signoff(.init(step: "console", by: "ana", done: true)))
      try await run.writer.append(.approval(.init(step: "go", by: "li", approved: false)))
    },
    .init("a skipped step is no gap", []) { run in
      try await run.writer.append(
        .skip(.decided(step: "install", host: nil, reason: "not now", by: "li")))
    },
    .init("a step that a probe showed done is no gap", []) { run in
      try await run.writeCheck("installed", of: "install", on: running)
      for host in running {
        try await run.writer.append(
          .skip(.alreadyDone(step: "install", host: host, probe: "installed")))
      }
    },
    .init("a check attested by a person is no gap", []) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writer.append(
        .signoff(.init(step: "install", check: "running", by: "ana", done: true)))
    },
  ]
}
