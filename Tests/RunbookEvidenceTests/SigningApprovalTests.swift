import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

/// People with keys, and a plan that needs the approvals of two of them.
struct ApprovalScene {
  static let expires = "2027-02-01T00:00:00.000Z"
  var plan: Plan
  let operatorKey: TestKey
  let li: TestKey
  let mo: TestKey

  init(required: Int = 2) throws {
    var plan = SamplePlan.makeTiny()
    plan.people.operators = ["ana"]
    plan.people.approvers = ["li@example.com", "mo"]
    plan.people.reviewers = ["ro"]
    plan.people.approvalsRequired = required
    self.plan = plan
    operatorKey = try TestKey()
    li = try TestKey()
    mo = try TestKey("ecdsa", bits: 256)
  }

  var digest: String { get throws { sha256Hex(try plan.canonicalBytes()) } }

  var trust: TrustPolicy {
    get throws {
      try TrustPolicy(
        operatorKey.line("ana"), li.line("li@example.com", "namespaces=\"runbook-approve\""),
        mo.line("mo"))
    }
  }

  func approval(by name: String, expires: String = ApprovalScene.expires) throws -> Approval {
    Approval(by: name, change: plan.change.id, expires: expires, plan: try digest)
  }

  func record(
    _ approval: Approval, _ key: TestKey, namespace: String = "runbook-approve"
  ) throws -> EvidenceRecord {
    let signature = try key.signer(KeyGen.tool).sign(approval.body, namespace: namespace)
    return .approval(
      .init(
        step: approval.gate?.step, by: approval.by, approved: true, expires: approval.expires,
        body: approval.body, signature: signature.armored))
  }

  /// A run that began with these records.
  ///
  /// - Parameter sealed: by its operator, which is refused where the evidence is already damaged.
  func run(_ records: [EvidenceRecord], sealed: Bool = true) async throws -> SampleRun {
    let run = try SampleRun(plan: plan)
    try await run.writeStart(records)
    try await run.writeStep("install", on: "fs1")
    try await run.writeEnd()
    if sealed { try await run.seal(.operate, "ana", operatorKey) }
    return run
  }

  func verify(_ run: SampleRun, _ trust: TrustPolicy?) -> VerificationReport {
    RunVerifier(directory: run.path, trust: trust).verify()
  }
}

@Suite("Approvals in the evidence")
struct SigningApprovalTests {
  private let scene: ApprovalScene

  init() throws { scene = try ApprovalScene() }

  private func report(
    _ records: [EvidenceRecord], trust: TrustPolicy? = nil, sealed: Bool = true
  ) async throws -> VerificationReport {
    scene.verify(try await scene.run(records, sealed: sealed), try trust ?? scene.trust)
  }

  private var both: [EvidenceRecord] {
    get throws {
      [
        try scene.record(try scene.approval(by: "li@example.com"), scene.li),
        try scene.record(try scene.approval(by: "mo"), scene.mo),
      ]
    }
  }

  @Test("by enough people let the run pass")
  func enough() async throws {
    let report = try await report(try both)
    #expect(report.verdict == .pass, "\(report.lines)")
  }

  @Test("cannot be judged without allowed signers")
  func unjudged() async throws {
    let report = scene.verify(try await scene.run(try both), nil)
    #expect(report.verdict == .incomplete)
    #expect(report.gaps.contains { $0.reason.contains("--allowed-signers") }, "\(report.lines)")
  }

  @Test("by too few people fail the run, whoever verifies", arguments: [0, 1])
  func tooFew(count: Int) async throws {
    let run = try await scene.run(Array(try both.prefix(count)), sealed: false)
    for trust in [try scene.trust, nil] {
      let report = scene.verify(run, trust)
      #expect(report.verdict == .fail)
      #expect(report.failures.first?.reason.contains("\(count) of 2 approvals") == true)
    }
  }

  @Test("by one person twice are false, and by two with one key count once")
  func twice() async throws {
    let li = try scene.approval(by: "li@example.com")
    let again = try await report(
      [try scene.record(li, scene.li), try scene.record(li, scene.li)], sealed: false)
    #expect(again.failures.first?.reason.contains("twice") == true, "\(again.lines)")
    let trust = try TrustPolicy(scene.operatorKey.line("ana"), scene.li.line("li@example.com,mo"))
    let shared = try await report(
      [try scene.record(li, scene.li), try scene.record(try scene.approval(by: "mo"), scene.li)],
      trust: trust, sealed: false)
    #expect(shared.failures.first?.reason.contains("1 of 2") == true, "\(shared.lines)")
  }

  @Test("that were given after the first step do not count")
  func late() async throws {
    let run = try SampleRun(plan: scene.plan)
    try await run.writeStart()
    try await run.writeStep("install", on: "fs1")
    for record in try both { try await run.writer.append(record) }
    try await run.writeEnd()
    #expect(scene.verify(run, try scene.trust).verdict == .fail)
  }

  @Test("by a key that nobody knows leave the run untrusted")
  func unknownKey() async throws {
    let trust = try TrustPolicy(scene.operatorKey.line("ana"), scene.mo.line("mo"))
    let report = try await report(try both, trust: trust)
    #expect(report.verdict == .untrusted, "\(report.lines)")
  }

  @Test("by the operator's key fail, whatever name goes with it")
  func operatorsKey() async throws {
    let approval = try scene.approval(by: "mo")
    let records = [try both[0], try scene.record(approval, scene.operatorKey)]
    let shared = try TrustPolicy(
      scene.operatorKey.line("ana,mo"), scene.li.line("li@example.com"))
    for trust in [shared, nil] {
      let report = scene.verify(try await scene.run(records), trust)
      #expect(report.verdict == .fail)
      #expect(report.failures.first?.reason.contains("operator") == true, "\(report.lines)")
    }
  }

  @Test("by a second key of the operator fail")
  func operatorsOtherKey() async throws {
    let trust = try TrustPolicy(
      scene.operatorKey.line("ana"), scene.mo.line("ana,mo"), scene.li.line("li@example.com"))
    let report = try await report(try both, trust: trust)
    #expect(report.failures.first?.reason.contains("who is an operator") == true)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let words: String
    let change: @Sendable (inout Approval) -> Void
    var namespace = "runbook-approve"
  }

  @Test(
    "that are not for this run fail it, whoever verifies",
    arguments: [
      Wrong(testDescription: "another plan", words: "another plan") {
        $0.plan = String(repeating: "0", count: 64)
      },
      Wrong(testDescription: "another change", words: "another change") { $0.change = "CHG2" },
      Wrong(testDescription: "a gate", words: "the gate `go` only") {
        $0.gate = .init(step: "go", run: "x", size: 1, head: "x")
      },
      Wrong(testDescription: "expired", words: "expired") {
        $0.expires = "2027-01-16T20:59:59.999Z"
      },
      Wrong(testDescription: "not an approver", words: "may approve") { $0.by = "jo" },
      Wrong(testDescription: "the operator", words: "cannot approve") { $0.by = "ana" },
      Wrong(testDescription: "no time", words: "not a time") { $0.expires = "tomorrow" },
      Wrong(
        testDescription: "wrong namespace", words: "runbook-operate", change: { _ in },
        namespace: "runbook-operate"),
    ])
  func wrong(_ wrong: Wrong) async throws {
    var approval = try scene.approval(by: "mo")
    wrong.change(&approval)
    let signature = try scene.mo.signer(KeyGen.tool)
      .sign(approval.body, namespace: wrong.namespace)
    let expires = WallTime.milliseconds(of: approval.expires) == nil ? nil : approval.expires
    let record = EvidenceRecord.approval(
      .init(
        step: nil, by: approval.by, approved: true, expires: expires, body: approval.body,
        signature: signature.armored))
    let run = try await scene.run([record], sealed: false)
    for trust in [try scene.trust, nil] {
      let report = scene.verify(run, trust)
      #expect(report.verdict == .fail)
      #expect(report.failures.contains { $0.reason.contains(wrong.words) }, "\(report.lines)")
    }
  }

  @Test("by a key that was revoked, or had expired, fail")
  func badKeys() async throws {
    let run = try await scene.run(try both)
    let lines = [scene.operatorKey.line("ana"), scene.li.line("li@example.com")].joined()
    let revoked = try TrustPolicy(lines, scene.mo.line("mo"), revoked: scene.mo.key.line)
    let expired = try TrustPolicy(lines, scene.mo.line("mo", "valid-before=\"20270101Z\""))
    #expect(scene.verify(run, revoked).failures.first?.reason.contains("revoked") == true)
    #expect(scene.verify(run, expired).failures.first?.reason.contains("had expired") == true)
  }

  @Test("that the record tells otherwise fail")
  func otherRecord() async throws {
    guard case .approval(var record) = try both[0] else { return }
    record.by = "mo"
    let report = try await report([.approval(record)], sealed: false)
    #expect(
      report.failures.contains { $0.reason.contains("something else") }, "\(report.lines)")
  }

  @Test("may be missing where the glass was broken, until somebody reviews the whole")
  func breakGlass() async throws {
    let deviation = EvidenceRecord.Deviation(kind: .breakGlass, reason: "outage", by: "ana")
    let run = try await scene.run([.deviation(deviation)])
    let reviewer = try TestKey()
    let trust = try TrustPolicy(scene.operatorKey.line("ana"), reviewer.line("ro"))
    let open = scene.verify(run, trust)
    #expect(open.verdict == .incomplete, "\(open.lines)")
    #expect(open.gaps.contains { $0.reason.contains("review outstanding") })
    try await run.seal(.review, "ro", scene.operatorKey)
    let own = scene.verify(run, try TrustPolicy(scene.operatorKey.line("ana,ro")))
    #expect(own.gaps.contains { $0.reason.contains("is the operator's") }, "\(own.lines)")
    #expect(own.verdict == .incomplete)
  }

  @Test("and a review by another person closes it")
  func reviewed() async throws {
    let deviation = EvidenceRecord.Deviation(kind: .breakGlass, reason: "outage", by: "ana")
    let run = try await scene.run([.deviation(deviation)])
    let reviewer = try TestKey()
    try await run.seal(.review, "ro", reviewer)
    let trust = try TrustPolicy(scene.operatorKey.line("ana"), reviewer.line("ro"))
    #expect(scene.verify(run, trust).verdict == .pass, "\(scene.verify(run, trust).lines)")
    #expect(scene.verify(run, nil).verdict == .incomplete)
  }

  @Test("of a gate must be over the state of the run that waits there", arguments: [true, false])
  func gate(isOfState: Bool) async throws {
    var scene = scene
    var gate = Plan.Step(
      id: "go", title: "go", stage: "critical", kind: .approve, batches: [["controller"]],
      origin: .init(file: "sample.yaml", line: 1))
    gate.approve = .init(question: "Go on?", by: ["mo"])
    scene.plan.steps.append(gate)
    let run = try SampleRun(plan: scene.plan)
    try await run.writeStart(
      try [("li@example.com", scene.li), ("mo", scene.mo)].map { name, key in
        try scene.record(try scene.approval(by: name), key)
      })
    try await run.writeStep("install", on: "fs1")
    let waiting = try await run.writer.writeCheckpoint(role: .approve, by: "ana")
    var approval = try scene.approval(by: "mo")
    approval.gate = .init(
      step: "go", run: run.writer.header.run, size: waiting.body.size,
      head: isOfState ? waiting.head : String(repeating: "0", count: 64))
    try await run.writer.append(try scene.record(approval, scene.mo))
    try await run.writeEnd()
    let report = scene.verify(run, try scene.trust)
    #expect(report.verdict == (isOfState ? .passUnsigned : .fail), "\(report.lines)")
  }
}
