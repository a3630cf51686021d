import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import Testing

@testable import RunbookExecution

@Suite("The way back", .timeLimit(.minutes(15)))
struct WayBackTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  /// Two steps that can be undone, a look between them, and one that fails on one of two hosts.
  private func plan(_ configure: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan.sample(
      [
        bench.logged("first") { $0.undo = bench.undo("first") },
        .step("look", .check) { $0.check = .probe("looks-well", "true") },
        bench.logged("second", batches: [["a"], ["b"]]) { $0.undo = bench.undo("second") },
        bench.logged("third", batches: [["a"], ["b"]], then: "false") {
          $0.undo = bench.undo("third")
          $0.onFailure = .rollback
        },
      ], hosts: ["a", "b"])
    configure(&plan)
    return plan
  }

  private let forward = ["first controller", "second a", "second b", "third a"]

  @Test("undoes what was started, the last first, only where it was, and ends with 30")
  func undo() async throws {
    let run = try await bench.run(plan())
    #expect(run.status == 30, "\(bench.shown)")
    #expect(
      bench.lines() == forward + [
        "undo-third a", "undo-second b", "undo-second a", "undo-first controller",
      ])
    let begins = try #require(try run.data("snapshot").first)
    #expect(begins["after"] == .string("third"))
    #expect(begins["procedure"] == nil)
    let end = try #require(try run.data("run.end").first)
    #expect(end == ["outcome": .string("rolled-back"), "exit": .integer(30)])
    let report = try run.report()
    #expect(report.integrity == .pass, "\(report.lines)")
    guard case .incomplete(let gaps) = report.completeness else {
      Issue.record("complete: \(report.lines)")
      return
    }
    #expect(gaps.map(\.reason) == ["the run was rolled back"])
    #expect(bench.shown.contains("nothing to take back: `look`"))
    #expect(try await bench.resume(run).status == 2)
  }

  @Test("is the recovery procedure where one is made for the failure, with its proof")
  func procedure() async throws {
    var back = bench.logged("restore") { $0.check = .probe("restored", "true") }
    back.stage = "restore"
    let run = try await bench.run(
      plan { plan in
        plan.recovery = [
          Plan.Procedure(
            id: "recover", title: "Recover", trigger: "", failureOf: ["third"], steps: [back])
        ]
      })
    #expect(run.status == 30, "\(bench.shown)")
    #expect(bench.lines() == forward + ["restore controller"])
    #expect(try run.data("snapshot").first?["procedure"] == .string("recover"))
    #expect(try run.report().integrity == .pass)
  }

  @Test("ends at a point of no return, and says so")
  func pointOfNoReturn() async throws {
    let run = try await bench.run(
      plan { $0.steps[2].undo = Plan.Undo(irreversible: "the schema is new") })
    #expect(run.status == 1)
    #expect(bench.lines() == forward + ["undo-third a"])
    #expect(bench.shown.contains("`second` is a point of no return: the schema is new"))
    #expect(bench.shown.contains("left of the way back: `second`, `undo:first`"))
    let end = try #require(try run.data("run.end").first)
    #expect(end["outcome"] == .string("failed"))
    #expect(try run.report().integrity == .pass)
  }

  @Test("that fails is resumed where it failed, and undoes nothing twice")
  func resumed() async throws {
    let run = try await bench.run(
      plan { $0.steps[2].undo = bench.undo("second", "[ $host != a ] || test -e ok") })
    #expect(run.status == 1, "\(bench.shown)")
    #expect(bench.shown.contains("FAILED ON THE WAY BACK: step `undo:second` on a"))
    try bench.write("", to: "ok")
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 30, "\(bench.shown)")
    #expect(
      bench.lines() == forward + [
        "undo-third a", "undo-second b", "undo-second a", "undo-second a",
        "undo-first controller",
      ])
    #expect(try resumed.data("snapshot").count == 1)
    let report = try resumed.report()
    #expect(report.integrity == .pass, "\(report.lines)")
  }

  @Test("that was cut off at any record is gone to its end")
  func cutOff() async throws {
    let whole = try await bench.run(plan())
    let count = try whole.ledgerLines.count
    let begin = try #require(try whole.types.firstIndex(of: "snapshot"))
    for records in begin + 1..<count {
      let run = try await bench.run(plan())
      try run.cut(to: records)
      let unknown = try run.standing().steps.filter { $0.state == .indeterminate }
      let answers = unknown.flatMap { _ in ["again", "not there yet"] }
      let resumed = try await bench.resume(run, answers: answers)
      #expect(resumed.status == 30, "\(records): \(bench.shown)")
      let report = try resumed.report()
      #expect(report.integrity == .pass, "\(report.lines)")
      guard case .incomplete(let gaps) = report.completeness else { continue }
      #expect(gaps.map(\.reason) == ["the run was rolled back"], "\(report.lines)")
    }
  }

  @Test("can be asked for when a stopped run is resumed")
  func asked() async throws {
    let run = try await bench.run(plan { $0.steps[3].onFailure = .stop })
    #expect(run.status == 1)
    let back = try await bench.resume(run, rollBack: true)
    #expect(back.status == 30, "\(bench.shown)")
    #expect(bench.lines().count == 8)
    #expect(try back.data("snapshot").first?["reason"] == .string("ana asked for it"))
    #expect(try back.report().integrity == .pass)
  }

  @Test("passes by what has no undo: with a deviation, or by a person's word")
  func withoutUndo() async throws {
    let without = plan { $0.steps[2].undo = nil }
    let run = try await bench.run(without)
    #expect(run.status == 31, "\(bench.shown)")
    #expect(bench.shown.contains("ROLLED BACK IN PART: not undone: second"), "\(bench.shown)")
    let deviation = try #require(try run.data("deviation").first)
    #expect(deviation["step"] == .string("second"))
    #expect(deviation["kind"] == .string("skip"))
    let terminal = ScriptedTerminal(["back", "yes", "put back by hand"])
    let attended = try await bench.run(without, environment: bench.environment(terminal: terminal))
    #expect(attended.status == 31, "\(bench.shown)")
    #expect(try attended.report().integrity == .pass)
    let word = try #require(try attended.data("deviation").first)
    #expect(word["reason"] == .string("has no undo; on the way back: put back by hand"))
    let stopping = ScriptedTerminal(["back", "stop"])
    #expect(
      try await bench.run(without, environment: bench.environment(terminal: stopping)).status == 1)
  }
}

@Suite("After a failure the operator", .timeLimit(.minutes(15)))
struct FailureChoiceTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  private func run(_ steps: [Plan.Step], _ answers: [String]) async throws -> Finished {
    let plan = Plan.sample(steps, hosts: ["a", "b"])
    return try await bench.run(
      plan, environment: bench.environment(terminal: ScriptedTerminal(answers)))
  }

  private var failing: Plan.Step {
    bench.logged("work", batches: [["a", "b"]], then: "[ $host != b ] || test -e ok")
  }

  @Test("may skip a step with a reason, on the hosts where it failed")
  func skip() async throws {
    let run = try await run([failing, bench.logged("after")], ["sk", "b is retired"])
    #expect(run.status == 3, "\(bench.shown)")
    let skip = try #require(try run.data("skip").first)
    #expect(skip["host"] == .string("b"))
    #expect(skip["reason"] == .string("b is retired"))
    #expect(try run.data("deviation").first?["kind"] == .string("skip"))
    #expect(try run.report().verdict == .incomplete)
  }

  @Test("may have it done by hand, and its proof is still asked for")
  func byHand() async throws {
    var step = failing
    step.check = .probe("proof", "true", hosts: ["a", "b"])
    let run = try await run([step], ["hand", "yes", "mo"])
    #expect(run.status == 0, "\(bench.shown)")
    let signoff = try #require(try run.data("signoff").first)
    #expect(signoff["host"] == .string("b"))
    #expect(signoff["by"] == .string("mo"))
    let report = try run.report()
    #expect(report.verdict == .passUnsigned, "\(report.lines)")
    #expect(report.warnings.contains { $0.contains("was done by hand on `b`, as mo attests") })
  }

  @Test("may try again, which is recorded")
  func retry() async throws {
    try bench.write("", to: "tries")
    let step = bench.logged("work", then: "echo x >>tries; at-least tries 2")
    let run = try await run([step], ["r"])
    #expect(run.status == 0, "\(bench.shown)")
    #expect(try run.data("deviation").first?["kind"] == .string("retry"))
    #expect(try run.report().verdict == .passUnsigned)
  }

  @Test("is offered nothing but another look at a gate")
  func gate() async throws {
    let gate = Plan.Step.step("gate", .check) {
      $0.position = .entry
      $0.check = .probe(
        "open", "echo x >>tries; at-least tries 2")
    }
    let run = try await run([gate], ["skip", "retry"])
    #expect(run.status == 0, "\(bench.shown)")
    #expect(bench.shown.contains("[retry/stop]") == false)
    #expect(try run.report().verdict == .passUnsigned)
    bench.remove("tries")
    #expect(try await self.run([gate], ["skip", "stop"]).status == 20)
  }

  @Test("may turn back")
  func back() async throws {
    var step = failing
    step.undo = bench.undo("work")
    let run = try await run([step], ["back"])
    #expect(run.status == 30, "\(bench.shown)")
    #expect(Set(bench.lines().suffix(2)) == ["undo-work a", "undo-work b"])
    #expect(try run.report().integrity == .pass)
  }

  @Test(
    "the step's policy decides where nobody is there",
    arguments: [
      (Plan.Step.FailurePolicy.stop, 1), (.ask, 1), (.finishBatch, 1), (.rollback, 30),
      (.continue, 3),
    ])
  func policies(policy: Plan.Step.FailurePolicy, status: Int) async throws {
    var step = failing
    step.onFailure = policy
    step.undo = bench.undo("work")
    let plan = Plan.sample([step], hosts: ["a", "b"])
    #expect(try await bench.run(plan).status == status, "\(bench.shown)")
  }
}
