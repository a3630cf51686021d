import RunbookBase
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
      try await run.writer.close()
    }
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    let gaps = report.gaps.map(\.text)
    let found = shortfall.gaps.filter { wanted in gaps.contains { $0.contains(wanted) } }
    #expect(found == shortfall.gaps, "\(gaps)")
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
    try await run.writeEnd(.failed, exit: 20, at: "idle")
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
    try await run.writeStart()
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
      again[0] = again[0].at(records[5])
      again[1][data: "ms"] = .integer(0)
      let resume = records[5].turned(into: "resume", resumeData(records[0]))
      let clock = records[1].at(records[5])
      // Whoever carries it on finds out first how the step had ended.
      var found = records[2].turned(
        into: "deviation",
        [
          "step": .string("install"), "host": .string("fs1"), "kind": .string("indeterminate"),
          "reason": .string("nothing is there"), "by": .string("ana"),
        ])
      found = found.at(records[5])
      records.replaceSubrange(5...5, with: [resume, clock, found] + again)
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
      try await run.writeStop(.aborted, exit: 130)
    },
    .init(
      "a step that failed last", ["step `install` on `fs2`: last failed (record 11)", requirement]
    ) { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeStep("install", on: "fs2", outcome: .failed, exit: 2)
      try await run.writer.append(
        .deviation(.init(step: "install", host: "fs2", kind: .retry, reason: "again", by: "ana")))
      try await run.writeStep("install", on: "fs2", attempt: 2, outcome: .failed, exit: 1)
      try await run.writeStop()
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
      "the proof of success failed last",
      [
        "check `running` on `fs1`: last verdict `fail` (record 10)",
        "check `running` on `fs2`: last verdict `fail` (record 10)", requirement,
      ]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running, verdict: .fail, exit: 1)
      try await run.writeStop()
    },
    .init("a second look that the operator asked for is as good as the first", []) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running, verdict: .fail, exit: 1)
      try await run.writer.append(
        .deviation(.init(step: "install", kind: .retry, reason: "again", by: "ana")))
      try await run.writeCheck("running", of: "install", on: running, attempt: 2)
    },
    .init(
      "nobody signed off", ["step `console` on `controller`: last answered `no` (record 11)"]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writer.append(
        .signoff(.init(step: "console", by: "ana", done: false, fields: ["reason": "no power"])))
      try await run.writeStop(exit: 23, at: "console")
    },
    .init(
      "the approval was refused", ["step `go` on `controller`: last refused (record 12)"]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running)
      try await run.writer.append(
        .signoff(.init(step: "console", by: "ana", done: true, fields: ["screenshot": "a.png"])))
      try await run.writer.append(.approval(.init(step: "go", by: "li", approved: false)))
      try await run.writeStop(exit: 23, at: "go")
    },
    .init(
      "a step that the operator skipped meets no demand",
      [
        "requirement `upgrade-fs`: not met: it rests on step `install`, skipped by ana: not now"
      ]
    ) { run in
      for host in running {
        try await run.writeStep("install", on: host, outcome: .failed, exit: 1)
      }
      try await run.writer.append(
        .deviation(.init(step: "install", kind: .skip, reason: "not now", by: "ana")))
      try await run.writer.append(
        .skip(.decided(step: "install", host: nil, reason: "not now", by: "ana")))
      try await run.writePeople()
      try await run.writeCheck("version-shown", of: "version", on: running)
      try await run.writeStop(.done, exit: 0, at: nil)
    },
    .init(
      "a skip that nothing led to is not how a run is recorded",
      ["step `install` is skipped, and no `deviation` says so"]
    ) { run in
      try await run.writer.append(
        .skip(.decided(step: "install", host: nil, reason: "not now", by: "ana")))
    },
    .init("a step that a probe showed done is no gap", []) { run in
      for (index, host) in running.enumerated() {
        try await run.writeCheck("installed", of: "install", on: [host], attempt: index + 1)
        try await run.writer.append(
          .skip(.alreadyDone(step: "install", host: host, probe: "installed")))
      }
    },
    .init(
      "a proof that somebody attests meets no demand",
      [
        "requirement `upgrade-fs`: not met: it rests on step `install`, of which somebody attests "
          + "the proof on `fs1`"
      ]
    ) { run in
      for host in running { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: running, verdict: .fail, exit: 1)
      for host in running {
        try await run.writer.append(
          .signoff(.init(step: "install", host: host, check: "running", by: "ana", done: true)))
      }
    },
  ]
}
