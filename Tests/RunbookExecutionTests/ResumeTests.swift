import RunbookBase
import FoundationEssentials
import Glibc
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite("A run that is resumed", .timeLimit(.minutes(15)))
struct ResumeTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  /// Three steps that each leave a line: one with a probe, one that may run twice, one that a person
  /// has to decide about.
  private var plan: Plan {
    .sample([
      bench.logged("probed", then: "touch probed") {
        $0.unless = .probe("is-probed", "test -e \(bench.path("probed"))")
      },
      bench.logged("twice") { $0.idempotent = true },
      bench.logged("once") { $0.check = .probe("is-once", "true") },
      .step("look", .check) { $0.check = .probe("looks-well", "true") },
    ])
  }

  @Test("after it was killed at any record ends as if it had not been", arguments: [0, 40])
  func killedAnywhere(torn: Int) async throws {
    let whole = try await bench.run(plan)
    #expect(whole.status == 0, "\(bench.shown)")
    let count = try whole.ledgerLines.count
    for records in 0..<count {
      bench.remove("log")
      bench.remove("probed")
      let run = try await bench.run(plan)
      try run.cut(to: records, torn: torn)
      // What the killed run has done is what it has recorded the start of.
      let started = try run.standing().plannedSteps.filter { $0.hosts[0].standing.attempts > 0 }
      try bench.write(started.map { "\($0.step.id) controller\n" }.joined(), to: "log")
      if !started.contains(where: { $0.step.id == "probed" }) { bench.remove("probed") }
      let isUnknown = try run.standing().step("once")?.state == .indeterminate
      let mayRepeat = try run.standing().step("twice")?.state == .indeterminate

      let resumed = try await bench.resume(run, answers: isUnknown ? ["done", "its line"] : [])
      #expect(resumed.status == 0, "\(records): \(bench.shown)")
      var expected = ["probed controller", "twice controller", "once controller"]
      if mayRepeat { expected.insert("twice controller", at: 1) }
      #expect(bench.lines() == expected, "killed after record \(records)")
      let report = try resumed.report()
      #expect(report.verdict == .passUnsigned, "\(records): \(report.lines)")
      let resumes = try resumed.ledgerLines.filter {
        !$0.ranges(of: Array("\"type\":\"resume\"".utf8)).isEmpty
      }
      #expect(resumes.count == (records == 0 ? 0 : 1))
    }
  }

  @Test("unattended stops with 23 where only a person can know, and can be resumed again")
  func unattended() async throws {
    let run = try await bench.run(plan)
    let start = try #require(
      try run.records.lastIndex { "\($0)".contains("step.start") })
    try run.cut(to: start + 1)
    let stopped = try await bench.resume(run)
    #expect(stopped.status == 23)
    #expect(bench.shown.contains("nobody knows how it ended"))
    let again = try await bench.resume(run, answers: ["hm", "again", "its line is missing"])
    #expect(again.status == 0, "\(bench.shown)")
    #expect(bench.lines().filter { $0 == "once controller" }.count == 2)
    let deviation = try #require(try again.data("deviation").first)
    #expect(deviation["kind"] == .string("indeterminate"))
    #expect(deviation["reason"] == .string("its line is missing"))
    #expect(try again.data("step.start").last?["attempt"] == .integer(2))
    #expect(try again.report().verdict == .passUnsigned)
  }

  @Test("does not start again what still runs, even where it might run twice")
  func stillRunning() async throws {
    let bench = try Bench(.thisMachine)
    let plan = Plan.sample([
      .run("copy", "sleep 98779 >/dev/null 2>&1 & echo $! >>\(bench.path("log"))") {
        $0.idempotent = true
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 0, "\(bench.shown)")
    let start = try #require(try run.types.firstIndex(of: "step.start"))
    try run.cut(to: start + 1)
    let stopped = try await bench.resume(run)
    #expect(stopped.status == 23)
    #expect(bench.shown.contains("still runs: process \(bench.lines()[0]) (sleep)"))
    let number = try #require(Int32(bench.lines()[0]))
    kill(number, SIGKILL)
    while ProcessMark(run: try run.standing().header.run, step: "copy", host: "controller")
      .processes().contains(where: { $0.hasPrefix("\(number) ") })
    { try await Task.sleep(for: .milliseconds(10)) }
    #expect(try await bench.resume(run).status == 0, "\(bench.shown)")
    for line in bench.lines() { kill(try #require(Int32(line)), SIGKILL) }
  }

  @Test("after a failure tries the failed step again and no other")
  func afterFailure() async throws {
    let plan = Plan.sample(
      [
        bench.logged("first", batches: [["a", "b"], ["c"]], then: "[ $host != b ] || test -e ok"),
        bench.logged("second"),
      ], hosts: ["a", "b", "c"])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    try bench.write("", to: "ok")
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 0, "\(bench.shown)")
    #expect(
      bench.lines().sorted() == ["first a", "first b", "first b", "first c", "second controller"])
    let attempts = try resumed.data("step.start").filter { $0["host"] == .string("b") }
    #expect(attempts.map { $0["attempt"] } == [.integer(1), .integer(2)])
    #expect(try resumed.report().verdict == .passUnsigned)
  }

  /// How far an interrupted step had come nobody knows; only its author can say that this does
  /// not matter.
  @Test("after Ctrl-C goes on where the step may be run twice", arguments: [true, false])
  func afterInterruption(_ isIdempotent: Bool) async throws {
    var long = bench.logged("long", then: "test -e ok || { echo begun; sleep 98772; }")
    long.idempotent = isIdempotent
    let plan = Plan.sample([long])
    let bench = bench
    async let running = bench.run(plan)
    while !bench.shown.contains("begun") { try await Task.sleep(for: .milliseconds(10)) }
    bench.interruption.interrupt(signal: 2)
    let run = try await running
    #expect(run.status == 130)
    try bench.write("", to: "ok")
    let calm = try Interruption()
    let resumed = try await bench.resume(run) { $0.interruption = calm }
    #expect(resumed.status == (isIdempotent ? 0 : 23), "\(bench.shown)")
    #expect((try resumed.report().completeness == .pass) == isIdempotent)
  }

  @Test("proves what was done before and not yet proved, without doing it again")
  func proof() async throws {
    let plan = Plan.sample([
      bench.logged("upgrade") {
        $0.check = .probe("proof", "test -e \(bench.path("ok"))")
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    try bench.write("", to: "ok")
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 0, "\(bench.shown)")
    #expect(bench.lines() == ["upgrade controller"])
    #expect(try resumed.data("check.end").map { $0["attempt"] } == [.integer(1), .integer(2)])
    #expect(try resumed.report().verdict == .passUnsigned)
  }

  @Test("asks nobody again who has answered")
  func answered() async throws {
    let plan = Plan.sample([
      .step("snapshot", .manual) { $0.manual = Plan.Manual(instruction: "Take a snapshot") },
      .step("tell", .notify) { $0.notify = Plan.Notify(audience: "users", message: "Soon") },
      .step("go", .approve) { $0.approve = Plan.Approve(question: "Go?", by: ["li"]) },
      bench.logged("work", then: "test -e ok"),
    ])
    let terminal = ScriptedTerminal(["yes", "", "yes", "", "li", "yes", "stop"])
    let run = try await bench.run(plan, environment: bench.environment(terminal: terminal))
    #expect(run.status == 1)
    try bench.write("", to: "ok")
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 0, "\(bench.shown)")
    #expect(try resumed.report().verdict == .passUnsigned)
  }

  @Test("keeps its dates, and names a new boot and the lock it took over")
  func continuity() async throws {
    var plan = Plan.sample([
      .run(
        "stamp", "echo $today >>\(bench.path("log")); test -e \(bench.path("ok"))",
        variables: ["today"])
    ])
    plan.variables = [Plan.Variable(name: "today", kind: .date, value: "%Y-%m-%d %H:%M:%S")]
    let run = try await bench.run(plan)
    try run.cut(to: try run.ledgerLines.count)
    try bench.write("", to: "ok")
    let resumed = try await bench.resume(run) { environment in
      environment.evidence.wallMilliseconds = { 1_900_000_000_000 }
      environment.evidence.bootID = { "another-boot" }
    }
    #expect(resumed.status == 0, "\(bench.shown)")
    #expect(bench.lines().count == 2 && Set(bench.lines()).count == 1)
    let record = try #require(try resumed.data("resume").first)
    #expect(record["reboot"] == .string("yes"))
    #expect(record["previous_boot"] == .string(EvidenceEnvironment.live.bootID()))
    #expect(record["stale_lock"] != nil)
    #expect(record["dates"] == nil)
    #expect(bench.shown.contains("started anew"))
    #expect(try resumed.report().integrity == .pass)
  }

  @Test("looks at a gate again while nothing behind it was begun, and not afterwards")
  func gates() async throws {
    let gate = Plan.Step.step("gate", .check) {
      $0.position = .entry
      $0.check = .probe("open", "echo gate >>\(bench.path("gates"))")
    }
    let plan = Plan.sample([
      gate, .run("window", "test -e \(bench.path("ok"))") { $0.position = .entry },
      bench.logged("work", then: "test -e ok2"),
    ])
    let run = try await bench.run(plan)
    #expect(bench.lines("gates").count == 1)
    try bench.write("", to: "ok")
    _ = try await bench.resume(run)
    #expect(bench.lines("gates").count == 2)
    try bench.write("", to: "ok2")
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 0, "\(bench.shown)")
    #expect(bench.lines("gates").count == 2)
    #expect(try resumed.report().verdict == .passUnsigned)
  }
}
