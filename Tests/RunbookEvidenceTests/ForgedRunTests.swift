import RunbookBase
import RunbookDigest
import RunbookEvidence
import RunbookPlan
import Testing

extension Plan {
  /// One step that looks, and nothing else.
  fileprivate static func looking(_ configure: (inout Plan.Step) -> Void) -> Plan {
    var plan = SamplePlan.makeTiny()
    plan.hosts = [.init(id: "fs1", connection: .local), .init(id: "fs2", connection: .local)]
    var step = Plan.Step(
      id: "look", title: "look", stage: "critical", kind: .check, batches: [["fs1", "fs2"]],
      origin: .init(file: "sample.yaml", line: 1))
    step.check = Plan.Check(
      id: "seen", title: "seen", kind: .probe, subject: "it", expected: "is \"well\"",
      hosts: ["fs1", "fs2"], command: .init(text: "true"), expect: [.init(.contains, text: "ok")])
    configure(&step)
    plan.steps = [step]
    return plan
  }

  fileprivate static let comparing = looking {
    $0.check?.kind = .compare
    $0.check?.expect = [.init(.equal)]
  }
}

extension SampleRun {
  /// A look of the only step, with what each host printed.
  fileprivate func writeLook(
    _ shown: [(host: String, stdout: StreamEvidence, observed: String)], attempt: Int = 1,
    verdict: EvidenceRecord.Verdict = .pass
  ) async throws {
    try await writer.append(.checkStart(.init(check: "seen", step: "look", attempt: attempt)))
    let nothing = try await store("")
    try await writer.append(
      .checkEnd(
        .init(
          check: "seen", step: "look", attempt: attempt, verdict: verdict,
          expected: "is \"well\"", milliseconds: 1,
          values: shown.map { value in
            .init(
              host: value.host, exit: 0, observed: Array(value.observed.utf8),
              stdout: value.stdout, stderr: nothing)
          })))
  }

  fileprivate func writeLook(
    _ texts: [(host: String, text: String)], attempt: Int = 1,
    verdict: EvidenceRecord.Verdict = .pass
  ) async throws {
    var shown: [(host: String, stdout: StreamEvidence, observed: String)] = []
    for (host, text) in texts {
      shown.append((host, try await store(text + "\n"), String(text.prefix(300))))
    }
    try await writeLook(shown, attempt: attempt, verdict: verdict)
  }

  /// A run of one step, forged by whoever can compute every hash anew.
  fileprivate static func forged(
    _ plan: Plan, _ write: (SampleRun) async throws -> Void
  ) async throws -> VerificationReport {
    let run = try SampleRun(plan: plan)
    try await run.writeStart()
    try await write(run)
    try await run.writeEnd()
    return run.verify()
  }
}

@Suite("A run that neither executor nor script could have produced")
struct ForgedRunTests {
  private func expect(
    _ report: VerificationReport, _ words: String, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      report.failures.first?.text.contains(words) == true, "\(report.lines)",
      sourceLocation: place)
  }

  @Test("is accepted where it is told as it would have been")
  func honest() async throws {
    let report = try await SampleRun.forged(.comparing) { run in
      try await run.writeLook([("fs1", "74"), ("fs2", "74")])
    }
    #expect(report.verdict == .passUnsigned, "\(report.lines)")
  }

  @Test("compares hosts one by one")
  func compared() async throws {
    let split = try await SampleRun.forged(.comparing) { run in
      try await run.writeLook([("fs1", "74"), ("fs2", "75")], verdict: .fail)
      try await run.writer.append(
        .deviation(.init(step: "look", kind: .retry, reason: "again", by: "ana")))
      try await run.writeLook([("fs1", "74")], attempt: 2)
    }
    expect(split, "each once")
    let twice = try await SampleRun.forged(.comparing) { run in
      try await run.writeLook([("fs1", "74"), ("fs1", "74")])
    }
    expect(twice, "each once")
    let different = try await SampleRun.forged(.comparing) { run in
      try await run.writeLook([("fs1", "74"), ("fs2", "75")])
    }
    expect(different, "contradicts what was seen")
  }

  @Test("passes a check by what nobody can judge")
  func unjudged() async throws {
    let long = String(repeating: "ok\n", count: 1 << 20)
    let cut = try await SampleRun.forged(.looking { _ in }) { run in
      try await run.writeLook([
        ("fs1", try await run.store(long), String(long.prefix(300))),
        ("fs2", try await run.store("ok"), "ok"),
      ])
    }
    expect(cut, "too long to judge")
    let run = try SampleRun(plan: .looking { _ in })
    try await run.writeStart()
    try await run.writeLook([("fs1", "ok"), ("fs2", "ok")])
    try await run.writeEnd()
    try run.path.edit("run.json") { bytes in
      let range = try #require(bytes.firstRange(of: Array("\"tool\":\"runbook\"".utf8)))
      bytes.replaceSubrange(range, with: Array("\"tool\":\"run.sh\"".utf8))
    }
    try run.rechain { records in
      guard case .array(var values)? = records[3][data: "values"],
        case .object(var value) = values[0]
      else { return }
      for key in ["stdout", "stderr"] {
        value[key] = .object(["bytes": .integer(3), "truncated": .bool(false)])
      }
      value["observed"] = .string("(withheld)")
      values[0] = .object(value)
      records[3][data: "values"] = .array(values)
    }
    expect(run.verify(), "is withheld")
  }

  @Test("says of an output what does not stand there")
  func shown() async throws {
    let report = try await SampleRun.forged(.looking { _ in }) { run in
      try await run.writeLook([
        ("fs1", try await run.store("ok, but late"), "ok"),
        ("fs2", try await run.store("ok"), "ok"),
      ])
    }
    expect(report, "is not what was printed there")
  }

  @Test("calls a check failed or unclear that holds", arguments: ["fail", "error"])
  func worse(verdict: String) async throws {
    let run = try SampleRun(plan: .looking { _ in })
    try await run.writeStart()
    try await run.writeLook([("fs1", "ok"), ("fs2", "ok")])
    try await run.writeStop(at: "look")
    try run.rechain { $0[3][data: "verdict"] = .string(verdict) }
    #expect(run.verify().verdict == .fail, "\(run.verify().lines)")
  }

  @Test("has a person's check without that person's word")
  func eyes() async throws {
    let plan = Plan.looking { step in
      step.batches = [["controller"]]
      step.check?.kind = .manual
      step.check?.hosts = ["controller"]
      step.check?.command = nil
      step.check?.expect = []
      step.check?.manual = .init(instruction: "look")
    }
    let report = try await SampleRun.forged(plan) { run in
      try await run.writeLook([(String, String)]())
    }
    expect(report, "nobody has said that it holds")
  }

  @Test("holds a check for less time than the plan asks for")
  func held() async throws {
    let plan = Plan.looking { $0.check?.holdMS = 600_000 }
    let once = try await SampleRun.forged(plan) { run in
      try await run.writeLook([("fs1", "ok"), ("fs2", "ok")])
    }
    expect(once, "was not settled")
    let short = try await SampleRun.forged(plan) { run in
      try await run.writeLook([("fs1", "ok"), ("fs2", "ok")])
      try await run.writeLook([("fs1", "ok"), ("fs2", "ok")], attempt: 2)
    }
    expect(short, "was not settled")
    let long = try await SampleRun.forged(plan) { run in
      try await run.writeLook([("fs1", "ok"), ("fs2", "ok")])
      run.machine.set { $0.monotonic += 600_000 }
      run.machine.set { $0.wall += 600_000 }
      try await run.writeLook([("fs1", "ok"), ("fs2", "ok")], attempt: 300)
    }
    #expect(long.verdict == .passUnsigned, "\(long.lines)")
  }

  @Test("takes down together what the plan takes down one by one")
  func batches() async throws {
    var plan = SamplePlan.makeTiny()
    plan.steps[0].batches = [["fs1"], ["fs2"]]
    let report = try await SampleRun.forged(plan) { run in
      try await run.writeStepStart("install", on: "fs1")
      try await run.writeStep("install", on: "fs2")
    }
    expect(report, "before the batch in front of it was settled")
  }

  @Test("goes on behind a gate that failed, because somebody writes that it may")
  func gate() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeCheck(
      "cluster-idle", of: "idle", on: ["controller"], verdict: .fail, exit: 1)
    try await run.writer.append(
      .deviation(.init(step: "idle", kind: .continue, reason: "x", by: "ana")))
    expect(run.verify(), "is not to go on")
  }

  @Test("goes on behind a refusal")
  func refused() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeGate()
    for host in ["fs1", "fs2"] { try await run.writeStep("install", on: host) }
    try await run.writeCheck("running", of: "install", on: ["fs1", "fs2"])
    try await run.writer.append(
      .signoff(.init(step: "console", by: "ana", done: true, fields: ["screenshot": "a"])))
    try await run.writer.append(.approval(.init(step: "go", by: "li", approved: false)))
    try await run.writer.append(
      .deviation(.init(step: "go", kind: .retry, reason: "x", by: "ana")))
    expect(run.verify(), "nobody decides")
  }

  @Test("keeps nothing of what its commands printed")
  func silent() async throws {
    let run = try await SampleRun.finished()
    try run.rechain { $0[5][data: "stdout"] = nil }
    expect(run.verify(), "`stdout` is missing")
  }

  @Test("hides a name in a blob")
  func name() async throws {
    let run = try await SampleRun.finished()
    let name = Array("li@example.com".utf8)
    let digest = sha256Hex(name)
    try run.path.write(name, to: "blobs/\(digest)")
    try run.rechain { records in
      records[0][data: "operator"] = .object([
        "bytes": .integer(name.count), "sha256": .string(digest),
      ])
    }
    expect(run.verify(), "`operator`")
  }

  @Test("acts in the name of somebody else than who operates")
  func author() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeCheck(
      "cluster-idle", of: "idle", on: ["controller"], verdict: .fail, exit: 1)
    try await run.writer.append(
      .deviation(.init(step: "idle", kind: .retry, reason: "x", by: "li")))
    expect(run.verify(), "in the name of somebody else")
  }

  @Test("goes on behind the end of its writer", arguments: [true, false])
  func tear(hasResume: Bool) async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeGate()
    try run.path.edit(SampleRun.ledger) { $0.removeLast(40) }
    try await run.writer.close()
    let writer = try RunWriter.open(run.path, environment: run.machine.environment)
    if hasResume {
      try await writer.append(
        .resume(.init(mode: .attended, operatorName: "ana", account: SampleRun.account)))
    }
    try await writer.append(.clock(.yes))
    try await writer.append(.checkStart(.init(check: "cluster-idle", step: "idle", attempt: 2)))
    let report = run.verify()
    #expect((report.integrity == .pass) == hasResume, "\(report.lines)")
  }

  @Test("has a torn line that no record begins with")
  func torn() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try run.path.edit(SampleRun.ledger) { $0 += Array("{\"note\":\"all is we".utf8) }
    expect(run.verify(), "no record of this place begins like this")
  }

  @Test("is told what lies beside its evidence")
  func exports() async throws {
    let run = try await SampleRun.finished()
    try run.path.makeFolder("exports")
    try run.path.write(Array("forged".utf8), to: "exports/report.html")
    #expect(run.verify().warnings.contains { $0.contains("report.html") })
  }
}
