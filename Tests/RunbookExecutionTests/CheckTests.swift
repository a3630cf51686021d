import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct CheckTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test("an entry gate that does not hold keeps its stage from starting")
  func gate() async throws {
    var gate = Plan.Step.step("idle", .check) { $0.check = .probe("idle-check", "exit 1") }
    gate.position = .entry
    gate.onFailure = .continue
    let plan = Plan.sample([
      gate, .run("work", "touch worked") { $0.command?.workingDirectory = bench.folder.string },
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 20)
    #expect(!bench.exists("worked"))
    #expect(bench.shown.contains("NOT STARTED: the stage `main` may not begin"))
    #expect(try run.report().integrity == .pass)
  }

  @Test(
    "outside its window nothing of a stage runs", arguments: [(100, 200), (-200, -100)])
  func window(from: Int, to: Int) async throws {
    var plan = Plan.sample([
      .run("work", "touch worked") { $0.command?.workingDirectory = bench.folder.string }
    ])
    let now = bench.environment().evidence.wallMilliseconds() / 1000
    plan.stages[0].window = "night"
    plan.windows = [
      Plan.Window(
        id: "night", start: "2027-01-16T22:00:00+01:00", end: "2027-01-17T02:00:00+01:00",
        startEpoch: now + from, endEpoch: now + to)
    ]
    let run = try await bench.run(plan)
    #expect(run.status == 21)
    #expect(!bench.exists("worked"))
    plan.windows[0].startEpoch = now - 100
    plan.windows[0].endEpoch = now + 100
    #expect(try await bench.run(plan).status == 0)
    #expect(bench.exists("worked"))
  }

  @Test("a wait polls until its check holds, and records the first and the last look")
  func wait() async throws {
    let probe = "echo x >>n; count n"
    let plan = Plan.sample([
      .step("settle", .wait) {
        $0.check = .probe("settled", probe, [.init(.number, numbers: [5], comparison: ">=")])
        $0.check?.command?.workingDirectory = bench.folder.string
        $0.retry = Plan.Retry(everyMS: 10, forMS: 600_000)
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    let ends = try run.data("check.end")
    #expect(ends.map { $0["attempt"] } == [.integer(1), .integer(5)])
    #expect(ends.map { $0["verdict"] } == [.string("fail"), .string("pass")])
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("a wait that runs out of time ends the run with 24, even where its probe hangs")
  func waitTimesOut() async throws {
    for probe in ["false", "sleep 98780"] {
      let plan = Plan.sample([
        .step("settle", .wait) {
          $0.check = .probe("settled", probe)
          $0.retry = Plan.Retry(everyMS: 50, forMS: 300)
        }
      ])
      let run = try await bench.run(plan)
      #expect(run.status == 24)
      #expect(try run.report().integrity == .pass)
    }
  }

  @Test("a check that must hold for some time fails when it stops holding")
  func hold() async throws {
    func plan(_ probe: String, for time: Int) -> Plan {
      .sample([
        .step("steady", .check) {
          $0.check = .probe("is-steady", probe) { $0.holdMS = time }
          $0.check?.command?.workingDirectory = bench.folder.string
          $0.check?.retry = Plan.Retry(everyMS: 50, attempts: 3)
        }
      ])
    }
    let run = try await bench.run(plan("true", for: 300))
    #expect(run.status == 0)
    #expect(try run.data("check.end").count == 2)
    #expect(
      try await bench.run(plan("echo x >>k; at-least k 3 && exit 1", for: 600_000)).status == 1)
  }

  @Test("compared hosts that differ fail, and every host's value is recorded")
  func compare() async throws {
    func plan(_ tolerance: Int?) -> Plan {
      let check = Plan.Check.probe(
        "in-sync", "echo $rows", [.init(.equal, numbers: tolerance.map { [$0] })],
        hosts: ["a", "b"], kind: .compare
      ) { $0.command?.variables = ["rows"] }
      var plan = Plan.sample([.step("same", .check) { $0.check = check }], hosts: ["a", "b"])
      plan.variables = [
        Plan.Variable(name: "rows", kind: .perHost, byHost: ["a": "10", "b": "12"])
      ]
      return plan
    }
    let unequal = try await bench.run(plan(nil))
    #expect(unequal.status == 1)
    #expect(bench.shown.contains("a gives `10`, b gives `12`"))
    let end = try #require(try unequal.data("check.end").first)
    guard case .array(let values)? = end["values"] else {
      Issue.record("no values")
      return
    }
    #expect(values.count == 2)
    let equal = try await bench.run(plan(2))
    #expect(equal.status == 0)
    #expect(try equal.report().completeness == .pass)
  }

  @Test("a probe on several hosts must hold on each")
  func severalHosts() async throws {
    let check = Plan.Check.probe(
      "up", #"[ "$host" = a ]"#, hosts: ["a", "b"]
    ) { $0.command?.variables = ["host"] }
    let plan = Plan.sample([.step("all-up", .check) { $0.check = check }], hosts: ["a", "b"])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    #expect(bench.shown.contains("on `b`"))
  }

  @Test("a probe that prints more than can be kept judges nothing")
  func tooMuch() async throws {
    let bench = try Bench(.thisMachine)
    let plan = Plan.sample([
      .step("big", .check) {
        $0.check = .probe("big-check", "head -c 3000000 /dev/zero", [.init(.excludes, text: "x")])
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    #expect(try run.data("check.end").first?["verdict"] == .string("error"))
    #expect(bench.shown.contains("too much to judge"))
  }
}
