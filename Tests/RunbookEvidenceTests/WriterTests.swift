import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@Suite("The writer of a run directory")
struct WriterTests {
  @Test("makes a folder for the owner alone, named after the time")
  func makesFolder() throws {
    let run = try SampleRun()
    #expect(run.path.lastComponent?.string == "run-20270116T210001Z-01020304")
    let modes = try ["", "ledger.jsonl", "run.json", "plan.json", "blobs"].map { name in
      let path = name.isEmpty ? run.path : run.path.appending(name)
      return try path.stat().permissions.rawValue
    }
    #expect(modes == [0o700, 0o600, 0o600, 0o600, 0o700])
    #expect(try run.path.bytes("plan.json") == SamplePlan.make().canonicalBytes())
  }

  @Test("refuses a run directory that exists")
  func refusesExisting() throws {
    let run = try SampleRun()
    run.machine.set { $0 = TestMachine.State() }
    #expect(throws: EvidenceError.self) {
      _ = try RunWriter.create(
        under: run.folder.path, plan: [], change: "c", version: "1",
        environment: run.machine.environment)
    }
  }

  @Test("refuses a second writer, and says who is there")
  func refusesSecondWriter() async throws {
    let run = try SampleRun()
    let error = #expect(throws: EvidenceError.self) {
      _ = try RunWriter.open(run.path, environment: run.machine.environment)
    }
    #expect(error?.description.contains("process 4242 on `jump-1` since 2027-01-16T21:00") == true)
    try await run.writer.close()
    let second = try RunWriter.open(run.path, environment: run.machine.environment)
    try await second.close()
  }

  @Test("writes nothing after it was closed")
  func closed() async throws {
    let run = try SampleRun()
    try await run.writer.close()
    try await run.writer.close()
    await #expect(throws: EvidenceError.closed) { try await run.writer.append(.clock(.yes)) }
  }

  @Test("writes nothing more after a write failed")
  func refusesAfterFailure() async throws {
    let run = try SampleRun()
    try run.path.remove("blobs")
    await #expect(throws: EvidenceError.self) { _ = try await run.store("lost") }
    let error = await #expect(throws: EvidenceError.self) {
      try await run.writer.append(.clock(.yes))
    }
    guard case .refused = error else {
      Issue.record("not refused: \(String(describing: error))")
      return
    }
    #expect(try run.path.bytes(SampleRun.ledger).isEmpty)
  }

  @Test("keeps to a line what it can, and refuses what cannot be one")
  func tooLong() async throws {
    let run = try SampleRun()
    let dates = Dictionary(uniqueKeysWithValues: (0..<300).map { ("v\($0)", "20270116-210000") })
    await #expect(throws: EvidenceError.self) {
      try await run.writer.append(
        .runStart(
          .init(mode: .attended, operatorName: "a", account: SampleRun.account, dates: dates)))
    }
    // A caller's mistake leaves the ledger whole.
    try await run.writeStart()
    #expect(run.verify().integrity == .pass)
  }

  @Test("refuses an id that is not plain ASCII")
  func notPlain() async throws {
    let run = try SampleRun()
    await #expect(throws: EvidenceError.notPlain(type: "run.end")) {
      try await run.writer.append(.runEnd(.init(outcome: .failed, exit: 1, step: "größe")))
    }
  }

  @Test("moves long texts, long tables and foreign names into blobs that the verifier reads")
  func spills() async throws {
    var plan = SamplePlan.make()
    let hosts = (1...40).map { "node-\($0)" }
    plan.steps[0].check?.hosts = hosts
    let long = String(repeating: "echo ü\n", count: 400)
    plan.steps[1].command?.text = long
    plan.steps[2].manual?.record = ["größe", "b"]
    let run = try SampleRun(plan: plan)
    try await run.writeStart()
    try await run.writeCheck("cluster-idle", of: "idle", on: hosts)
    for host in ["fs1", "fs2"] {
      try await run.writeStep("install", on: host, command: long)
    }
    try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
    try await run.writer.append(
      .signoff(
        .init(
          step: "console", by: "ana", done: true, fields: ["größe": "a", "b": long])))
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(!report.warnings.contains { $0.contains("no record refers") })
    #expect(
      !report.gaps.contains { ["cluster-idle", "install", "console"].contains($0.id) })
  }

  @Test("numbers records without gaps when many append at once")
  func concurrent() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        group.addTask {
          _ = try await run.store("output \(index % 3)")
          try await run.writeResume()
        }
      }
      try await group.waitForAll()
    }
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.counts.records == 42)
  }

  @Test("works on this machine's own clocks and ids")
  func live() async throws {
    let folder = try TemporaryFolder()
    let plan = SamplePlan.make()
    let writer = try RunWriter.create(
      under: folder.path, plan: plan.canonicalBytes(), change: plan.change.id, version: "0.1.0")
    try await writer.append(
      .runStart(.init(mode: .unattended, operatorName: "x", account: SampleRun.account)))
    try await writer.close()
    #expect(RunVerifier(directory: writer.path).verify().integrity == .pass)
  }
}
