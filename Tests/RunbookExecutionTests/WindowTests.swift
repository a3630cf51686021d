import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct WindowTests {
  private static let minute = 60_000
  /// 2027-01-16T21:00:00Z, the start of a window of two hours.
  private static let start = 1_800_133_200

  private let bench: Bench

  init() throws { bench = try Bench() }

  private static let window = Plan.Window(
    id: "night", start: "2027-01-16T22:00:00+01:00", end: "2027-01-17T00:00:00+01:00",
    startEpoch: start, endEpoch: start + 7_200)

  private func plan(_ steps: [Plan.Step]) -> Plan {
    var plan = Plan.sample(steps)
    plan.windows = [WindowTests.window]
    plan.stages[0].window = "night"
    return plan
  }

  private func step(
    _ id: String, _ estimate: Int?, undo: Int? = nil, irreversible: String? = nil,
    _ text: String = "true"
  ) -> Plan.Step {
    .run(id, text) {
      $0.estimateMS = estimate.map { $0 * WindowTests.minute }
      $0.undo = Plan.Undo(
        command: irreversible == nil ? Plan.Command(text: "true") : nil,
        irreversible: irreversible, estimateMS: undo.map { $0 * WindowTests.minute })
      $0.command?.workingDirectory = bench.folder.string
    }
  }

  /// A machine whose clock shows so many minutes after the start of the window, plus what `later`
  /// adds.
  private func environment(
    _ minutes: Int, later: @escaping @Sendable () -> Int = { 0 }
  ) -> ExecutionEnvironment {
    var environment = bench.environment()
    environment.evidence.wallMilliseconds = {
      WindowTests.start * 1000 + (minutes + later()) * WindowTests.minute
    }
    return environment
  }

  @Test(
    "a moment is shown in the window's own offset and in UTC",
    arguments: [
      ("2027-01-17T00:00:00+01:00", "2027-01-16T22:00:00+01:00 (21:00:00Z)"),
      ("2027-01-16T17:30:00-05:30", "2027-01-16T15:30:00-05:30 (21:00:00Z)"),
      ("2027-01-16T23:00:00Z", "2027-01-16T21:00:00Z"),
    ])
  func moments(end: String, shown: String) {
    var window = WindowTests.window
    window.end = end
    #expect(WindowTime(seconds: WindowTests.start, window: window).description == shown)
  }

  @Test("the way back takes the undo estimates, or else those of the steps themselves")
  func undoEstimates() {
    let plan = plan([step("a", 10, undo: 5), step("b", 20), step("c", nil), step("d", 40)])
    let way = WayBackTime(plan, undoing: ["a", "b", "c"], failureOf: ["c"])
    #expect(way.estimate.milliseconds == 25 * WindowTests.minute)
    #expect(way.estimate.unknown == ["c"])
    #expect(way.pointOfNoReturn == nil)
    #expect(WayBackTime(plan, undoing: [], failureOf: []).isEmpty)
  }

  @Test("a recovery procedure counts where it takes longer, and opens a way past no return")
  func recoveryEstimates() {
    var plan = plan([step("a", 10, undo: 5), step("b", 20, irreversible: "data is converted")])
    let stuck = WayBackTime(plan, undoing: ["a", "b"], failureOf: ["b"])
    #expect(stuck.pointOfNoReturn == "b")
    plan.recovery = [
      Plan.Procedure(
        id: "restore", title: "Restore", trigger: "", failureOf: ["b"],
        steps: [step("r1", 50), step("r2", nil)])
    ]
    let way = WayBackTime(plan, undoing: ["a", "b"], failureOf: ["b"])
    #expect(way.pointOfNoReturn == nil)
    #expect(way.estimate.milliseconds == 50 * WindowTests.minute)
    #expect(way.estimate.unknown == ["r2"])
  }

  @Test("a stage shows its window and the latest safe time to turn back when it begins")
  func stageStart() async throws {
    let run = try await bench.run(
      plan([step("a", 10, undo: 15), step("b", 20, undo: 30)]), environment: environment(10))
    #expect(run.status == 0)
    let shown = bench.shown
    #expect(shown.contains("open until 2027-01-17T00:00:00+01:00 (23:00:00Z), for 1 h 50 min"))
    #expect(shown.contains("left to do in the window: about 30 min"))
    #expect(shown.contains("latest safe time to turn back: 2027-01-16T23:15:00+01:00 (22:15:00Z)"))
    #expect(!shown.contains("WARNING"))
  }

  @Test("a stage whose rest does not fit into its window is begun with a warning")
  func overrun() async throws {
    let run = try await bench.run(
      plan([step("a", 60), step("b", 30)]), environment: environment(40))
    #expect(run.status == 0)
    #expect(
      bench.shown.contains("takes about 1 h 30 min, which is 10 min longer than the window `night`")
    )
    #expect(bench.shown.contains("WARNING: the latest safe time to turn back was"))
  }

  @Test("a step that takes longer than planned brings a warning before the next one, once")
  func late() async throws {
    let bench = bench
    let run = try await bench.run(
      plan([step("a", 30, "touch a"), step("b", 60), step("c", 20)]),
      environment: environment(0) { bench.exists("a") ? 50 : 0 })
    #expect(run.status == 0)
    #expect(bench.shown.ranges(of: "longer than the window").count == 1)
    #expect(bench.shown.ranges(of: "WARNING").count == 2)
  }

  @Test(
    "outside its window no stage begins, and the message says what to do", arguments: [-1, 120])
  func outside(minutes: Int) async throws {
    let run = try await bench.run(
      plan([step("a", 1, "touch a")]), environment: environment(minutes))
    #expect(run.status == 21)
    #expect(!bench.exists("a"))
    #expect(bench.shown.contains("OUTSIDE THE WINDOW"))
    #expect(bench.shown.contains("+01:00 (2"))
    #expect(bench.shown.contains("--rollback"))
  }

  @Test("a step that passes the end of the window is finished, and the next one refused")
  func passedWhileRunning() async throws {
    let bench = bench
    var after = step("c", 1, "touch c")
    after.position = .exit
    let run = try await bench.run(
      plan([step("a", 1, "touch a"), step("b", 1, "touch b"), after]),
      environment: environment(119) { bench.exists("a") ? 1 : 0 })
    #expect(run.status == 21)
    #expect(bench.exists("a"))
    #expect(!bench.exists("b"))
    #expect(try run.data("step.end").first?["outcome"] == .string("done"))
  }

  @Test("what only looks at the result still runs after the window")
  func exitChecks() async throws {
    let bench = bench
    var after = step("c", 1, "touch c")
    after.position = .verify
    let run = try await bench.run(
      plan([step("a", 1, "touch a"), after]),
      environment: environment(119) { bench.exists("a") ? 1 : 0 })
    #expect(run.status == 0)
    #expect(bench.exists("c"))
  }
}
