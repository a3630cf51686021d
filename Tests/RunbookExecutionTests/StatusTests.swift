import RunbookBase
import Glibc
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct StatusTests {
  private static let minute = 60_000
  private let bench: Bench

  init() throws { bench = try Bench() }

  private func step(_ id: String, _ text: String, minutes: Int? = nil) -> Plan.Step {
    .run(id, text) {
      $0.estimateMS = minutes.map { $0 * StatusTests.minute }
      $0.command?.workingDirectory = bench.folder.string
      $0.undo = Plan.Undo(command: Plan.Command(text: "true"))
    }
  }

  private func text(_ value: JSONValue, _ key: String) -> JSONValue? {
    guard case .object(let members) = value else { return nil }
    return members[key]
  }

  private func runDirectory() throws -> FilePath {
    let name = try #require(try bench.entries.first { $0.hasPrefix("run-") })
    return bench.folder.appending(name)
  }

  @Test("a run that goes on is seen from outside: what is done, running and next")
  func whileRunning() async throws {
    let now = EvidenceEnvironment.live.wallMilliseconds() / 1000
    var plan = Plan.sample([
      step("first", "true", minutes: 10),
      step("long", "touch on; until-gone on", minutes: 20),
      step("last", "true", minutes: 5),
    ])
    plan.windows = [
      Plan.Window(
        id: "night", start: "2027-01-16T22:00:00+01:00", end: "2027-01-17T00:00:00+01:00",
        startEpoch: now - 60, endEpoch: now + 7_200)
    ]
    plan.stages[0].window = "night"
    let bench = bench
    let planned = plan
    async let running = bench.run(planned)
    while !bench.exists("on") { try await Task.sleep(for: .milliseconds(10)) }
    let before = try bench.files.map(\.bytes)
    let status = try RunStatus(directory: try runDirectory())
    #expect(try bench.files.map(\.bytes) == before, "it writes nothing")
    #expect(status.phase == .running)
    #expect(status.running.map(\.step.id) == ["long"])
    #expect(status.indeterminate.isEmpty)
    #expect(status.next?.step.id == "last")
    let left = status.left.milliseconds
    #expect(left <= 25 * StatusTests.minute && left > 24 * StatusTests.minute)
    // The way back from here: what is done and what is running.
    #expect(status.outlook?.latestTurnBack == now + 7_200 - 30 * 60)
    let lines = status.lines.joined(separator: "\n")
    for part in [
      "running, process", "1 done, 1 running, 1 not begun", "running now: `long`, Title of long",
      "next: `last`", "window `night`: open until", "latest safe time to turn back: ",
    ] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
    #expect(text(status.value, "state") == .string("running"))
    #expect(text(status.value, "running") == .array([.string("long")]))
    try #require(try removeMark())
    #expect(try await running.status == 0)
    let after = try RunStatus(directory: try runDirectory())
    #expect(after.phase == .done)
    #expect(after.next == nil)
    #expect(after.outlook == nil)
    #expect(after.lines.contains { $0.hasPrefix("3 steps: 3 done") })
  }

  private func removeMark() throws -> Bool { remove(bench.path("on")) == 0 }

  @Test("a failed run says where it failed and what comes next")
  func failed() async throws {
    let run = try await bench.run(
      Plan.sample([step("good", "true"), step("bad", "exit 3"), step("never", "true")]))
    #expect(run.status == 1)
    let status = try RunStatus(directory: try #require(run.outcome.runDirectory))
    #expect(status.phase == .failed)
    let lines = status.lines.joined(separator: "\n")
    #expect(lines.contains("failed at `bad`, exit status 1"))
    #expect(lines.contains("3 steps: 1 done, 1 failed, 1 not begun"))
    #expect(lines.contains("(without an estimate: `bad`, `never`)"))
    #expect(text(status.value, "next") == .string("bad"))
    #expect(text(status.value, "exit") == .integer(1))
  }

  @Test("what started without an end is indeterminate once nobody runs the plan any more")
  func cutOff() async throws {
    let plan = Plan.sample([step("one", "true"), step("two", "true")])
    let environment = bench.environment()
    let writer = try RunWriter.create(
      under: bench.folder, plan: try plan.canonicalBytes(), change: "CHG1", version: "0.1.0",
      environment: environment.evidence)
    let account = EvidenceRecord.Account(uid: 1, euid: 1, cwd: "/")
    try await writer.append(
      .runStart(.init(mode: .attended, operatorName: "ana", account: account)))
    try await writer.append(
      .stepStart(
        .init(
          step: "one", host: Plan.controllerID, attempt: 1, kind: "run", account: account,
          command: "true")))
    let during = try RunStatus(directory: writer.path)
    #expect(during.phase == .running)
    #expect(during.running.map(\.step.id) == ["one"])
    try await writer.close()
    let status = try RunStatus(directory: writer.path)
    #expect(status.phase == .cutOff)
    #expect(status.indeterminate.map(\.step.id) == ["one"])
    #expect(status.lines.contains { $0.hasPrefix("INDETERMINATE") && $0.contains("`one`") })
    #expect(text(status.value, "indeterminate") == .array([.string("one")]))
  }

  @Test("a directory without a run is an error that says so")
  func noRun() throws {
    #expect(throws: EvidenceError.self) { try RunStatus(directory: bench.folder) }
  }

  @Test("no control character of a title reaches the terminal")
  func printable() async throws {
    var plan = Plan.sample([step("one", "exit 1")])
    plan.change.title = "up\u{1B}[2Jgrade"
    let run = try await bench.run(plan)
    let status = try RunStatus(directory: try #require(run.outcome.runDirectory))
    #expect(status.lines.contains("change CHG1: up<U+001B>[2Jgrade"))
  }
}
