import RunbookBase
import RunbookEvidence
import RunbookPlan
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct SecretTests {
  private let bench: Bench
  private let secret = "S3cret-Value-42"

  init() throws { bench = try Bench(.thisMachine) }

  private func plan(_ steps: [Plan.Step]) -> Plan {
    var plan = Plan.sample(steps)
    plan.variables = [
      Plan.Variable(name: "api_key", kind: .secret),
      Plan.Variable(name: "day", kind: .date, value: "%Y-%m-%d"),
    ]
    return plan
  }

  @Test("a secret reaches the command that names it and no file, output or other command")
  func redacted() async throws {
    let print = #"printf %s "${api_key}" | wc -c; echo "key ${api_key}"; echo "${api_key}" >&2"#
    let check = Plan.Check.probe(
      "probe", "echo ${api_key}", [.init(.equals, text: "[redacted api_key]")]
    ) {
      $0.command?.variables = ["api_key"]
    }
    let run = try await bench.run(
      plan([
        .run("use", print, variables: ["api_key"]),
        .run("other", "env"),
        .run("fail", "echo ${api_key}; exit 1", variables: ["api_key"]) {
          $0.onFailure = .continue
        },
        .step("look", .check) { $0.check = check },
      ]), environment: bench.environment(["api_key": secret]))
    #expect(run.status == 3, "an expectation sees the output without secrets, as everybody does")
    let ends = try run.data("step.end")
    #expect(
      ends.first?["redacted"]
        == .array([.object(["name": .string("api_key"), "count": .integer(2)])]))
    #expect(
      try String(decoding: run.blob(ends.first?["stdout"]), as: UTF8.self).split(separator: "\n")
        .map { $0.drop { $0 == " " } } == ["15", "key [redacted api_key]"])
    let needle = Array(secret.utf8)
    for file in try bench.files {
      #expect(file.bytes.ranges(of: needle).isEmpty, "\(file.path)")
    }
    #expect(!bench.shown.contains(secret))
    #expect(bench.shown.contains("[redacted api_key]"))
    #expect(try run.report().integrity == .pass)
  }

  @Test("a secret that is not set is a usage error, and nothing is written")
  func missing() async throws {
    for variables in [[:], ["api_key": ""]] {
      let run = try await bench.run(
        plan([.run("use", "true")]), environment: bench.environment(variables))
      #expect(run.outcome == RunOutcome(exitStatus: 2))
      #expect(bench.shown.contains("`api_key`"))
      #expect(try bench.entries.isEmpty)
    }
  }

  @Test("a variable without a value on its host is found before anything runs")
  func unbound() async throws {
    let run = try await bench.run(Plan.sample([.run("use", "true", variables: ["gone"])]))
    #expect(run.outcome == RunOutcome(exitStatus: 2))
    #expect(bench.shown.contains("`${gone}`"))
  }

  @Test("a date is formatted in UTC, once, and recorded")
  func dates() async throws {
    var environment = bench.environment(["api_key": secret])
    environment.evidence.wallMilliseconds = { 1_800_000_000_999 }
    let run = try await bench.run(
      plan([.run("stamp", "echo ${day}", variables: ["day"])]), environment: environment)
    #expect(run.status == 0)
    #expect(try run.data("run.start").first?["dates"] == .object(["day": .string("2027-01-15")]))
    let end = try #require(try run.data("step.end").first)
    #expect(try run.blob(end["stdout"]) == Array("2027-01-15\n".utf8))
  }
}
