import RunbookBase
import RunbookEvidence
import RunbookPlan
import Synchronization
import Testing

/// What a `resume` says that follows the given `run.start`.
func resumeData(_ start: [String: JSONValue]) -> [String: JSONValue] {
  let same = ["mode", "operator", "plan", "uid", "euid", "sudo_user", "cwd"].compactMap { key in
    start[data: key].map { (key, $0) }
  }
  return Dictionary(uniqueKeysWithValues: same + [("reboot", .string("no"))])
}

/// Records of a resumed or a turned run, and what the verifier says of them.
struct Story: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Part of the failure; nil where the records are sound.
  let failure: String?
  let write: @Sendable (SampleRun) async throws -> Void

  init(
    _ description: String, _ failure: String? = nil,
    write: @escaping @Sendable (SampleRun) async throws -> Void
  ) {
    self.testDescription = description
    self.failure = failure
    self.write = write
  }
}

extension SampleRun {
  func writeResume(previousBoot: String? = nil) async throws {
    try await writer.append(
      .resume(
        .init(
          mode: .attended, operatorName: "mo", account: SampleRun.account,
          previousBoot: previousBoot)))
    try await writer.append(.clock(.yes))
  }

  func writeWayBack(_ procedure: String? = nil) async throws {
    try await writer.append(
      .wayBack(.init(procedure: procedure, after: "install", reason: "it failed", by: "ana")))
  }

  /// Both hosts were started, and one has failed.
  func writeHalf() async throws {
    try await writeStep("install", on: "fs1")
    try await writeStep("install", on: "fs2", outcome: .failed, exit: 1)
  }

  /// - Parameter interrupted: the last of the hosts did not end by itself.
  func writeUndo(_ hosts: String..., interrupted: Bool = false) async throws {
    let id = "undo:install"
    for host in hosts {
      try await writer.append(
        .stepStart(
          .init(
            step: id, host: host, attempt: 1, kind: "run", account: SampleRun.account,
            command: "dpkg -i old")))
    }
    for host in hosts {
      let isDone = !interrupted || host != hosts.last
      try await writer.append(
        .stepEnd(
          .init(
            step: id, host: host, attempt: 1, outcome: isDone ? .done : .interrupted,
            termination: isDone ? .exit(0) : nil,
            milliseconds: 5, stdout: try await store(""), stderr: try await store(""))))
    }
  }

  static func undoable() throws -> SampleRun {
    var plan = SamplePlan.make()
    for index in plan.steps.indices where plan.steps[index].id == "install" {
      plan.steps[index].undo = .init(command: .init(text: "dpkg -i old"))
    }
    return try SampleRun(plan: plan)
  }
}

extension Story {
  static let all: [Story] = [
    .init("a failed step that is tried again after a resume") { run in
      try await run.writeHalf()
      try await run.writeStop()
      try await run.writeResume()
      try await run.writeStep("install", on: "fs2", attempt: 2)
    },
    .init("a resume by another plan", "`resume` is of another plan") { run in
      try await run.writeResume()
      try run.rechain { records in
        let last = records.count - 2
        records[last][data: "plan"] = .string(String(repeating: "0", count: 64))
      }
    },
    .init("a resume of a run that is done", "nothing to resume") { run in
      for host in ["fs1", "fs2"] { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
      try await run.writePeople()
      try await run.writeCheck("version-shown", of: "version", on: ["fs1", "fs2"])
      try await run.writeStop(.done, exit: 0, at: nil)
      try await run.writeResume()
    },
    .init("a resume that hides a new boot", "`reboot` contradicts") { run in
      run.machine.set { $0.boot = "second-boot" }
      try await run.writeResume()
    },
    .init("a resume that makes a new boot up", "`reboot` contradicts") { run in
      try await run.writeResume(previousBoot: "earlier")
    },
    .init("a resume in a new boot") { run in
      let boot = run.machine.state.withLock { $0.boot }
      run.machine.set { $0.boot = "second-boot" }
      try await run.writeResume(previousBoot: boot)
    },
    .init("a done step that starts again", "was settled there") { run in
      try await run.writeHalf()
      try await run.writeStop()
      try await run.writeResume()
      try await run.writeStepStart("install", on: "fs1", attempt: 2)
    },
    .init("a skipped step that starts all the same", "was settled there") { run in
      try await run.writeStepStart("install", on: "fs1")
      try await run.writeResume()
      try await run.writer.append(
        .skip(.decided(step: "install", host: "fs1", reason: "found done: seen", by: "mo")))
      try await run.writeStepStart("install", on: "fs1", attempt: 2)
    },
    .init("an attempt that is open and starts again without a resume", "has not ended") { run in
      try await run.writeStepStart("install", on: "fs1")
      try await run.writeStepStart("install", on: "fs1", attempt: 2)
    },
    .init("a way back to its end") { run in
      try await run.writeHalf()
      try await run.writeWayBack()
      try await run.writeUndo("fs2", "fs1")
      try await run.writeStop(.rolledBack, exit: 30, at: nil)
    },
    .init("a way back that was not gone", "was not gone back") { run in
      try await run.writeHalf()
      try await run.writeWayBack()
      try await run.writeUndo("fs1", "fs2", interrupted: true)
      try await run.writeStop(.rolledBack, exit: 30, at: nil)
    },
    .init("a way back that nothing calls for", "nothing has failed") { run in
      for host in ["fs1", "fs2"] { try await run.writeStep("install", on: host) }
      try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
      try await run.writeWayBack()
    },
    .init("an undo before the way back began", "had not begun") { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeUndo("fs1")
    },
    .init("an undo of what never started", "was never started there") { run in
      try await run.writeStep("install", on: "fs1")
      try await run.writeStop(.aborted, exit: 130)
      try await run.writeResume()
      try await run.writer.append(
        .wayBack(.init(after: "install", reason: "mo asked for it", by: "mo")))
      try await run.writeUndo("fs2")
    },
    .init("an undo twice", "was settled there") { run in
      try await run.writeHalf()
      try await run.writeWayBack()
      try await run.writeUndo("fs1", "fs2")
      try await run.writer.append(
        .stepStart(
          .init(
            step: "undo:install", host: "fs1", attempt: 2, kind: "run",
            account: SampleRun.account, command: "dpkg -i old")))
    },
    .init("a step forward on the way back", "the way back began in record") { run in
      try await run.writeHalf()
      try await run.writeWayBack()
      try await run.writeStepStart("install", on: "fs2", attempt: 2)
    },
    .init("a recovery that the plan does not have", "is its undoing") { run in
      try await run.writeHalf()
      try await run.writeWayBack("elsewhere")
    },
    .init("a run rolled back without a way back", "had not begun") { run in
      try await run.writeStop(.rolledBack, exit: 30, at: nil)
    },
    .init("a run that turned back and is done", "contradicts the way back") { run in
      try await run.writeHalf()
      try await run.writeWayBack()
      try await run.writeUndo("fs1", "fs2")
      try await run.writeStop(.done, exit: 0, at: nil)
    },
  ]
}

@Suite("The records of a resumed or turned run")
struct ResumeRecordTests {
  @Test("are believed only where they can be true", arguments: Story.all)
  func told(_ story: Story) async throws {
    let run = try SampleRun.undoable()
    try await run.writeStart()
    try await run.writeGate()
    try await story.write(run)
    let report = run.verify()
    if let failure = story.failure {
      #expect(report.failures.first?.text.contains(failure) == true, "\(report.lines)")
    } else {
      #expect(report.integrity == .pass, "\(report.lines)")
    }
  }

  @Test("that end rolled back lack only what of the way back is not there")
  func rolledBack() async throws {
    let run = try SampleRun.undoable()
    try await run.writeStart()
    try await run.writeGate()
    try await run.writeHalf()
    try await run.writeWayBack()
    try await run.writeUndo("fs2", "fs1", interrupted: true)
    try await run.writeEnd(.aborted, exit: 130, at: "undo:install")
    #expect(
      run.verify().gaps.map(\.reason) == [
        "the run ended aborted at step `undo:install`",
        "the way back began in record 9 and was not finished", "last interrupted (record 13)",
      ])
    #expect(run.verify().gaps.last?.id == "undo:install")
    #expect(run.verify().gaps.last?.host == "fs1")
  }

  @Test("a command done by hand counts, with a warning")
  func byHand() async throws {
    let run = try SampleRun(plan: SamplePlan.makeTiny())
    try await run.writeStart()
    try await run.writeStep("install", on: "fs1", outcome: .failed, exit: 1)
    try await run.writer.append(.signoff(.init(step: "install", host: "fs1", by: "mo", done: true)))
    try await run.writeEnd()
    let report = run.verify()
    #expect(report.verdict == .passUnsigned, "\(report.lines)")
    #expect(report.warnings.contains { $0.contains("done by hand on `fs1`, as mo attests") })
  }

  @Test(
    "what was cut off and found done meets a demand by its check only", arguments: [true, false])
  func foundDone(_ hasCheck: Bool) async throws {
    var plan = SamplePlan.makeTiny()
    let whole = SamplePlan.make()
    plan.requirements = [whole.requirements[0]]
    if hasCheck {
      var check = try #require(whole.steps.first { $0.id == "install" }?.check)
      check.hosts = ["fs1"]
      plan.steps[0].check = check
    }
    let run = try SampleRun(plan: plan)
    try await run.writeStart()
    try await run.writeStepStart("install", on: "fs1")
    try await run.writeResume()
    try await run.writer.append(
      .skip(.decided(step: "install", host: "fs1", reason: "found done: seen", by: "mo")))
    if hasCheck { try await run.writeCheck("running", of: "install", on: ["fs1"]) }
    try await run.writeEnd()
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(
      report.warnings.contains { $0.contains("was cut off on `fs1`, and its end is attested") })
    #expect(
      report.gaps.map(\.reason)
        == (hasCheck
          ? []
          : [
            "not met: it rests on step `install`, cut off on `fs1`, its end attested by mo: found done: seen"
          ]))
  }
}

@Suite("Where a run stands")
struct StandingTests {
  private func standing(_ run: SampleRun) throws -> RunStanding {
    try RunStanding(directory: run.path, environment: run.machine.environment)
  }

  @Test("is told step by step and host by host")
  func states() async throws {
    var plan = SamplePlan.make()
    plan.variables = [
      .init(name: "today", kind: .date, value: "%F"),
      .init(name: "label", kind: .date, value: "%F"), .init(name: "api_key", kind: .secret),
    ]
    let run = try SampleRun(plan: plan)
    try await run.writer.append(
      .runStart(
        .init(
          mode: .attended, operatorName: "ana", account: SampleRun.account,
          dates: ["today": "2027-01-16", "label": "1 \"é\""])))
    try await run.writer.append(.clock(.yes))
    #expect(try standing(run).plannedSteps.allSatisfy { $0.state == .untouched })
    try await run.writeCheck("cluster-idle", of: "idle", on: ["controller"])
    try await run.writeStep("install", on: "fs1")
    try await run.writeStepStart("install", on: "fs2")
    let first = try standing(run)
    #expect(first.step("idle")?.state == .done)
    #expect(first.step("install")?.state == .indeterminate)
    #expect(first.step("install")?.hosts.map(\.standing.state) == [.done, .indeterminate])
    #expect(first.step("install")?.standing(on: "fs2")?.attempts == 1)
    #expect(first.step("console")?.state == .untouched)
    #expect(first.operatorName == "ana")
    #expect(first.dates == ["today": "2027-01-16", "label": "1 \"é\""])
    #expect(first.end == nil)
    try await run.writeResume()
    try await run.writer.append(
      .skip(.decided(step: "install", host: "fs2", reason: "found done: seen", by: "mo")))
    #expect(try standing(run).step("install")?.state == .open)
    #expect(try standing(run).step("install")?.unproved == ["fs1", "fs2"])
    try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
    #expect(try standing(run).step("install")?.state == .done)
    try await run.writeEnd(.failed, exit: 23, at: "console")
    #expect(try standing(run).end?.outcome == .failed)
    #expect(try standing(run).holder == nil)
  }

  @Test("can be read while a record is being written, and of a run that has only begun")
  func torn() async throws {
    let run = try SampleRun()
    #expect(try standing(run).records == 0)
    try await run.writeStart()
    try await run.writeGate()
    let whole = try standing(run).records
    try run.path.edit(SampleRun.ledger) { $0 += Array("{\"boot\":\"5f".utf8) }
    #expect(try standing(run).records == whole)
  }

  @Test("says whether the writer is alive")
  func holder() async throws {
    let run = try SampleRun()
    // The sample's process number is made up.
    guard case .gone(let owner)? = try standing(run).holder else {
      Issue.record("not gone: \(String(describing: try standing(run).holder))")
      return
    }
    #expect(owner?.processID == 4242)
    var other = run.machine.environment
    other.hostName = { "jump-2" }
    guard case .elsewhere? = try RunStanding(directory: run.path, environment: other).holder else {
      Issue.record("not elsewhere")
      return
    }
    var alive = run.machine.environment
    alive.processStart = { _ in 7 }
    try run.path.edit("lock/owner") { bytes in
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    guard case .alive? = try RunStanding(directory: run.path, environment: alive).holder else {
      Issue.record("not alive")
      return
    }
  }

  @Test("is refused where records contradict one another")
  func damaged() async throws {
    let run = try await SampleRun.finished()
    try run.rechain { $0.remove(at: 4) }
    #expect(throws: EvidenceError.self) { try standing(run) }
  }
}
