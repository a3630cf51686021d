import RunbookPlan
import Testing

@testable import RunbookBackends

@Suite("Steps and checks of the generated script", .serialized)
struct ShellStepTests {
  @Test("a signal ends what runs and is recorded", arguments: Tool.shells)
  func interrupted(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(
      SamplePlans.of(
        [SamplePlans.run("long", "echo $$ >pid; echo begun; sleep 61")]))
    let outcome = try scratch.runScript(shell, interruptAfter: 1.5)
    #expect(outcome.status == 143, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.recordTypes.suffix(4) == ["step.end", "abort", "clock", "run.end"])
    #expect(scratch.records.contains { $0.contains("\"outcome\":\"interrupted\"") })
    let pid = try #require(scratch.read("pid")).dropLast()
    #expect(try scratch.run(["sh", "-c", "kill -0 \(pid)"]).status != 0)
    try scratch.expectIntact(complete: false)
  }

  @Test("a time limit, another try and a tolerated failure", arguments: Tool.shells)
  func policies(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var slow = SamplePlans.run(
      "slow", "(trap '' TERM; exec sh -c 'echo $$ >pid; sleep 61; sleep 62') & sleep 20")
    slow.timeoutMS = 1_000
    slow.onFailure = .continue
    var flaky = SamplePlans.run("flaky", "test -e tried || { touch tried; exit 1; }")
    flaky.retry = .init(everyMS: 50, attempts: 3)
    try scratch.compile(SamplePlans.of([slow, flaky]))
    let outcome = try scratch.runScript(shell)
    #expect(outcome.status == 3, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.errors.contains("DONE WITH FAILURES: failed and passed over: slow"))
    #expect(scratch.records.contains { $0.contains("\"outcome\":\"timeout\"") })
    let pid = try #require(scratch.read("pid")).dropLast()
    // Whoever adopts an orphan may take a moment to bury it.
    let isGone = "for n in 1 2 3 4 5; do kill -0 \(pid) || exit 0; sleep 1; done; exit 1"
    #expect(try scratch.run(["sh", "-c", isGone]).status == 0, "it ignored TERM and lives on")
    #expect(scratch.recordTypes.contains("deviation"))
    #expect(scratch.records.contains { $0.contains("\"attempt\":2") })
    try scratch.expectIntact(complete: false)
  }

  @Test("what is done already is not done again", arguments: Tool.shells)
  func unless(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var step = SamplePlans.run(
      "once", "touch \"again-${host}\"", variables: ["host"], on: [["a", "b"]])
    step.unless = SamplePlans.probe(
      "is-done", "test \"${host}\" = a", [], on: ["a", "b"], variables: ["host"])
    try scratch.compile(SamplePlans.of([step], hosts: ["a", "b"]))
    let outcome = try scratch.runScript(shell)
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.files.contains("again-b") && !scratch.files.contains("again-a"))
    try scratch.expectIntact(complete: true)
  }

  @Test("a command reaches another host on standard input", arguments: Tool.shells)
  func remote(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(
      "#!/bin/sh\necho \"$*\" >>\(scratch.path)/calls\nexec sh -s\n", to: "bin/ssh",
      executable: true)
    var step = SamplePlans.run(
      "far", "cat; printf '%s' \"${value}\" >far\n", variables: ["value"], on: [["h"]])
    step.command?.workingDirectory = scratch.path
    var plan = SamplePlans.of([step])
    plan.hosts = [.init(id: "h", address: "10.0.0.1", user: "ana", connection: .ssh)]
    plan.variables = [.init(name: "value", kind: .value, value: "it's\n$(touch pwned)")]
    try scratch.compile(plan)
    let outcome = try scratch.run(
      ["sh", "-c", "PATH=\"$PWD/bin:$PATH\"; exec \(shell.joined(separator: " ")) run.sh"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.read("far") == "it's\n$(touch pwned)")
    #expect(scratch.read("calls")?.hasSuffix("-- ana@10.0.0.1 sh -s\n") == true)
    try scratch.expectIntact(complete: true)
  }

  @Test(
    "every predicate holds where it should, and only there", arguments: Tool.shells)
  func predicates(_ shell: [String]) throws {
    let cases: [(String, Plan.Expectation, Bool)] = [
      ("exit 3", .init(.exit, numbers: [0, 3]), true),
      ("exit 4", .init(.exit, numbers: [0, 3]), false),
      ("echo ' a '", .init(.equals, text: " a"), true),
      ("echo b", .init(.equals, text: "a"), false),
      ("printf 'x\\nab12\\n'", .init(.matches, text: "^ab[0-9]+$"), true),
      ("echo ab", .init(.matches, text: "^b"), false),
      ("echo 'a*b'", .init(.contains, text: "a*"), true),
      ("echo ab", .init(.contains, text: "a*"), false),
      ("echo ab", .init(.excludes, text: "c"), true),
      ("echo ab", .init(.excludes, text: "b"), false),
      ("echo 010", .init(.number, numbers: [10], comparison: "=="), true),
      ("echo -7", .init(.number, numbers: [-8], comparison: ">"), true),
      ("echo seven", .init(.number, numbers: [0], comparison: "!="), false),
      ("echo v8.2.10", .init(.version, text: "8.2.9", comparison: ">"), true),
      ("echo 8.2", .init(.version, text: "8.2.0", comparison: "=="), true),
      ("echo 8.10", .init(.version, text: "8.9", comparison: "<"), false),
      (
        "echo '{\"a\":[{\"b/c\":[1,2]}]}'", .init(.jsonLength, numbers: [2], pointer: "/a/0/b~1c"),
        true
      ),
      ("echo '[]'", .init(.jsonLength, numbers: [0], pointer: ""), true),
      ("echo '{\"a\":true}'", .init(.jsonEquals, text: "true", pointer: "/a"), true),
      ("echo nonsense", .init(.jsonEquals, text: "nonsense", pointer: ""), false),
      (":", .init(.empty), true), ("echo a", .init(.empty), false), ("false", .init(.empty), false),
    ]
    let steps = cases.enumerated().map { index, one in
      var step = SamplePlans.check(
        "case-\(index)", SamplePlans.probe("case-\(index)", one.0, [one.1]))
      step.onFailure = .continue
      return step
    }
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.of(steps))
    let outcome = try scratch.runScript(shell)
    #expect(outcome.status == 3, "\(outcome.output) \(outcome.errors)")
    let failed = cases.indices.filter { !cases[$0].2 }.map { "case-\($0)" }
    #expect(
      outcome.errors.contains("passed over: \(failed.joined(separator: ", "))\n"),
      "\(outcome.errors)")
    try scratch.expectIntact(complete: false)
  }

  @Test("a comparison shows who differs", arguments: Tool.shells)
  func comparison(_ shell: [String]) throws {
    func plan(_ tolerance: Int?) -> Plan {
      var check = SamplePlans.probe(
        "same", "test \"${host}\" = a && echo 10 || echo 12",
        [.init(.equal, numbers: tolerance.map { [$0] })], on: ["a", "b"], variables: ["host"])
      check.kind = .compare
      return SamplePlans.of([SamplePlans.check("same", check)], hosts: ["a", "b"])
    }
    let strict = try ScratchDirectory()
    try strict.compile(plan(nil))
    let outcome = try strict.runScript(shell)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a gives `10`, b gives `12`"))
    let tolerant = try ScratchDirectory()
    try tolerant.compile(plan(2))
    #expect(try tolerant.runScript(shell).status == 0)
    try tolerant.expectIntact(complete: true)
  }

  @Test("much output and a long command become blobs")
  func blobs() throws {
    let scratch = try ScratchDirectory()
    let padding = String(repeating: "# padding\n", count: 300)
    try scratch.compile(
      SamplePlans.of(
        [
          SamplePlans.run(
            "much", "head -c 17000000 /dev/zero\n\(padding)", on: [(1...9).map { "h\($0)" }]),
          SamplePlans.check(
            "many", SamplePlans.probe("many", "echo here", [], on: (1...9).map { "h\($0)" })),
        ], hosts: (1...9).map { "h\($0)" }))
    let outcome = try scratch.runScript(Tool.shells[0])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(scratch.records.contains { $0.contains("\"truncated\":true") })
    try scratch.expectIntact(complete: true)
  }
}
