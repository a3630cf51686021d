import RunbookBase
import RunbookEvidence
import RunbookPlan
import Synchronization
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct ApprovalRunTests {
  private static let day = 86_400_000
  private let bench: Bench

  init() throws { bench = try Bench() }

  private let approve = Plan.Step.step("go", .approve) {
    $0.approve = Plan.Approve(question: "May the upgrade start?", by: [])
  }

  private func plan(_ steps: [Plan.Step]? = nil, required: Int = 1) -> Plan {
    var plan = Plan.sample(steps ?? [.run("one", "true")])
    plan.people.approvers = ["li", "mo"]
    plan.people.operators = ["ana"]
    plan.people.approvalsRequired = required
    return plan
  }

  /// A key of its own for somebody.
  private func key(_ name: String) async throws -> Signer {
    let path = bench.path("key-\(name)")
    if !bench.exists("key-\(name)") {
      let result = await ProcessRunner(interruption: bench.interruption).run(
        Invocation(
          executable: "ssh-keygen", arguments: ["-q", "-t", "ed25519", "-N", "", "-f", path],
          environment: ["PATH": "/usr/bin:/bin"]), timeout: 60_000
      ) { _, _ in }
      try #require(result.ending == .exited(0))
    }
    return try Signer(keyPath: FilePath(path)) { _, _ in throw SigningError("not for this key") }
  }

  /// Who may sign, each with a key: the approvers and the operator.
  private func options(_ names: [String] = ["li", "mo", "ana"]) async throws -> RunOptions {
    var entries: [AllowedSigners.Entry] = []
    for name in names {
      let line = try #require(try await key(name).publicKey).line
      entries += try AllowedSigners(parsing: "\(name) \(line)\n").entries
    }
    var options = bench.options
    options.approvals = [bench.folder.appending("approvals")]
    options.trust = TrustPolicy(allowedSigners: AllowedSigners(entries: entries))
    return options
  }

  private func sign(
    _ plan: Plan, by name: String, with keyName: String? = nil, expires: Int? = nil,
    gate: Approval.Gate? = nil
  ) async throws {
    let now = EvidenceEnvironment.live.wallMilliseconds()
    let approval = Approval(
      by: name, change: plan.change.id,
      expires: WallTime.text(milliseconds: expires ?? now + ApprovalRunTests.day),
      plan: sha256Hex(try plan.canonicalBytes()), gate: gate)
    let signature = try await key(keyName ?? name).sign(
      approval.body, namespace: SigningRole.approve.namespace)
    try ApprovalStore(directory: bench.folder.appending("approvals")).write(
      approval, signature: signature.armored)
  }

  private func verdict(_ run: Finished, _ options: RunOptions) throws -> VerificationReport {
    RunVerifier(directory: try #require(run.outcome.runDirectory), trust: options.trust).verify()
  }

  private var entriesOfRuns: [String] {
    get throws { try bench.entries.filter { $0.hasPrefix("run-") } }
  }

  @Test("a plan without its approvals is refused with 23, says what is missing, and leaves nothing")
  func missing() async throws {
    let run = try await bench.run(plan(required: 2), options: try await options())
    #expect(run.outcome == RunOutcome(exitStatus: 23))
    #expect(try entriesOfRuns.isEmpty)
    for part in [
      "NOT STARTED: 2 signed approvals needed, 0 there", "may still approve: li, mo",
      "runbook approve PLAN --key KEY --as NAME", "exit status: 23",
    ] {
      #expect(bench.shown.contains(part), "\(part)")
    }
  }

  @Test("approvals of enough people are recorded with what they signed, and the run goes on")
  func approved() async throws {
    let plan = plan(required: 2)
    try await sign(plan, by: "li")
    let options = try await options()
    #expect(try await bench.run(plan, options: options).status == 23)
    #expect(bench.shown.contains("1 there"))
    #expect(bench.shown.contains("approved by li until"))
    #expect(bench.shown.contains("may still approve: mo"))
    try await sign(plan, by: "mo")
    let run = try await bench.run(plan, options: options)
    #expect(run.status == 0)
    #expect(try run.types.prefix(4) == ["run.start", "approval", "approval", "clock"])
    let approvals = try run.data("approval")
    #expect(approvals.map { $0["by"] } == [.string("li"), .string("mo")])
    #expect(approvals.allSatisfy { $0["step"] == nil && $0["signature"] != nil })
    let report = try verdict(run, options)
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("an approval that must not count is named with its reason")
  func rejected() async throws {
    let plan = plan()
    let options = try await options(["li", "ana"])
    let now = EvidenceEnvironment.live.wallMilliseconds()
    func refusal() async throws -> String {
      let before = bench.shown.count
      #expect(try await bench.run(plan, options: options).status == 23)
      return String(bench.shown.dropFirst(before))
    }
    try await sign(plan, by: "li", expires: now - 1_000)
    #expect(try await refusal().contains("expired"))
    try await sign(plan, by: "li", with: "ana")
    #expect(try await refusal().contains("not accepted: "))
    try await sign(plan, by: "ana")
    #expect(try await refusal().contains("`ana` carries out this change"))
    try await sign(plan, by: "mo")
    #expect(try await refusal().contains("nobody vouches for the key"))
    var other = plan
    other.change.title = "Another"
    try await sign(other, by: "li")
    #expect(try await refusal().contains("another plan"))
    var untrusting = options
    untrusting.trust = nil
    #expect(try await bench.run(plan, options: untrusting).status == 23)
    #expect(try entriesOfRuns.isEmpty)
  }

  @Test("who breaks the glass gives a reason, which is recorded first and left to be reviewed")
  func breakGlass() async throws {
    var options = try await options()
    options.breakGlass = "  "
    #expect(try await bench.run(plan(), options: options).outcome == RunOutcome(exitStatus: 2))
    options.breakGlass = "the disk is failing"
    let run = try await bench.run(plan([.run("one", "exit 4")]), options: options)
    #expect(run.status == 1)
    let deviation = try #require(try run.data("deviation").first)
    #expect(deviation["kind"] == .string("break-glass"))
    #expect(deviation["reason"] == .string("the disk is failing"))
    #expect(try run.types.prefix(2) == ["run.start", "deviation"])
    #expect(bench.shown.contains("REVIEW OUTSTANDING"))
    #expect(bench.shown.contains("--role review"))
    let done = try await bench.run(plan(), options: options)
    #expect(done.status == 0)
    #expect(try verdict(done, options).integrity == .pass)
    #expect(try verdict(done, options).completeness != .pass)
  }

  @Test("the glass is not broken where the approvals are there")
  func noNeedToBreak() async throws {
    let plan = plan()
    try await sign(plan, by: "li")
    var options = try await options()
    options.breakGlass = "just in case"
    let run = try await bench.run(plan, options: options)
    #expect(run.status == 0)
    #expect(try run.data("deviation").isEmpty)
    #expect(!bench.shown.contains("REVIEW OUTSTANDING"))
  }

  // MARK: - Gates

  /// What is to be signed at a gate, as the run says it.
  private func gate() async throws -> Approval.Gate {
    while !bench.shown.contains("to approve: runbook approve --run") {
      try await Task.sleep(for: .milliseconds(10))
    }
    let name = try #require(try entriesOfRuns.last)
    let ledger = try bench.text("\(name)/ledger.jsonl").split(separator: "\n")
    let last = Array((try #require(ledger.last) + "\n").utf8)
    return Approval.Gate(
      step: "go", run: String(name.dropFirst(4)), size: ledger.count, head: sha256Hex(last))
  }

  @Test("a gate waits for signatures over just this state of the run")
  func gateApproved() async throws {
    var waiting = approve
    waiting.timeoutMS = 60_000
    let plan = plan([.run("one", "true"), waiting, .run("two", "true")])
    try await sign(plan, by: "li")
    let options = try await options()
    let bench = bench
    async let running = bench.run(plan, options: options)
    var gate = try await gate()
    gate.size -= 1
    try await sign(plan, by: "li", gate: gate)
    gate.size += 1
    try await sign(plan, by: "mo", gate: gate)
    let run = try await running
    #expect(run.status == 0, "\(bench.shown)")
    let approvals = try run.data("approval")
    #expect(approvals.map { $0["by"] } == [.string("li"), .string("mo")])
    #expect(approvals.last?["step"] == .string("go"))
    #expect(try run.data("checkpoint").first?["role"] == .string("approve"))
    let report = try verdict(run, options)
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("unattended, a gate without a time limit looks once and ends the run with 23")
  func gateUnattended() async throws {
    let plan = plan([approve, .run("two", "touch two")])
    try await sign(plan, by: "li")
    let run = try await bench.run(plan, options: try await options())
    #expect(run.status == 23)
    #expect(bench.shown.contains("1 signed approval needed, 0 there"))
    #expect(try run.data("approval").count == 1)
  }

  @Test("attended, Enter shows where a gate stands, and `no` refuses it")
  func gateRefused() async throws {
    let plan = plan([approve, .run("two", "touch two")])
    try await sign(plan, by: "li")
    let terminal = ScriptedTerminal(["", "what?", "no"])
    let run = try await bench.run(
      plan, environment: bench.environment(terminal: terminal), options: try await options())
    #expect(run.status == 23)
    #expect(terminal.unused.isEmpty)
    #expect(bench.shown.ranges(of: "0 there").count >= 3)
    #expect(try run.data("approval").last?["answer"] == .string("refused"))
    #expect(try run.data("step.start").isEmpty)
  }

  @Test("attended, signatures open a gate while the terminal waits for an answer")
  func gateApprovedWhileAsking() async throws {
    let plan = plan([approve])
    try await sign(plan, by: "li")
    let options = try await options()
    let bench = bench
    let terminal = SilentTerminal()
    let environment = bench.environment(terminal: terminal)
    async let running = bench.run(plan, environment: environment, options: options)
    try await sign(plan, by: "mo", gate: try await gate())
    let run = try await running
    #expect(run.status == 0, "\(bench.shown)")
    #expect(terminal.wasGivenUp)
  }

  @Test("Ctrl-C ends the wait at a gate")
  func gateInterrupted() async throws {
    let plan = plan([approve])
    try await sign(plan, by: "li")
    let options = try await options()
    let bench = bench
    let environment = bench.environment(terminal: SilentTerminal())
    async let running = bench.run(plan, environment: environment, options: options)
    _ = try await gate()
    bench.interruption.interrupt(signal: 2)
    #expect(try await running.status == 130)
  }
}

/// A person who never answers.
private final class SilentTerminal: OperatorTerminal {
  private let givenUp = Mutex(false)

  var wasGivenUp: Bool { givenUp.withLock { $0 } }

  func ask(_ question: String, interruption: Interruption) async -> String? {
    while await interruption.pause(milliseconds: 60_000) {}
    givenUp.withLock { $0 = true }
    return nil
  }

  func close() {}

  func askSecret(_ question: String, interruption: Interruption) async -> [UInt8]? {
    await ask(question, interruption: interruption).map { Array($0.utf8) }
  }
}
