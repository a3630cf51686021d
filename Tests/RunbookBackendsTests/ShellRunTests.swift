import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookBackends

@Suite("The generated script at work", .serialized)
struct ShellRunTests {
  /// What the verifier says of the run that a script left.
  private func verify(_ scratch: ScratchDirectory) throws -> VerificationReport {
    RunVerifier(directory: FilePath(try #require(scratch.runDirectory))).verify()
  }

  /// The chain, by `sha256sum` alone.
  private func isChained(_ scratch: ScratchDirectory) throws -> Bool {
    let script = """
      cd "$1" || exit 1
      prev=$(sha256sum <run.json) && prev=${prev%% *}
      while IFS= read -r line; do
        case $line in *"\\"prev\\":\\"$prev\\""*) ;; *) exit 1 ;; esac
        prev=$(printf '%s\\n' "$line" | sha256sum) && prev=${prev%% *}
      done <ledger.jsonl
      """
    let directory = try #require(scratch.runDirectory)
    return try scratch.run(["bash", "-c", script, "chain", directory]).status == 0
  }

  private func expectIntact(_ scratch: ScratchDirectory, complete: Bool) throws {
    #expect(try isChained(scratch))
    let report = try verify(scratch)
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect((report.completeness == .pass) == complete, "\(report.lines)")
  }

  @Test("a good run does everything and proves it", arguments: Tool.shells)
  func success(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.write("1.0.0\n", to: "version")
    try scratch.compile(SamplePlans.everything(scratch: scratch.path))
    let outcome = try scratch.runScript(shell, environment: ["api_key": "s3cr3t-value"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.read("version-web-2") == "2.0.0 on 8002\n")
    try expectIntact(scratch, complete: true)
    #expect(!(outcome.output + outcome.errors).contains("s3cr3t"))
    let leaks = try scratch.run(["grep", "-rl", "s3cr3t-value", "."])
    #expect(leaks.output.isEmpty)
    #expect(try scratch.run(["find", "evidence", "-name", "lock"]).output.isEmpty)
  }

  @Test("a failing step ends the run and says what to do", arguments: Tool.shells)
  func failure(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var plan = SamplePlans.everything(scratch: scratch.path)
    plan.steps[2].command = .init(text: "echo broken >&2; exit 7")
    try scratch.write("1.0.0\n", to: "version")
    try scratch.compile(plan)
    let outcome = try scratch.runScript(shell, environment: ["api_key": "x"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("| broken"))
    for part in [
      "FAILED: step install (3 of 7) on web-1: got exit status 7", "The instance does not listen",
      "to undo this step:", "recovery: `restore-previous`", "exit status: 1",
    ] {
      #expect(outcome.errors.contains(part), "\(part)")
    }
    #expect(scratch.recordTypes.last == "run.end")
    #expect(scratch.recordTypes.filter { $0 == "step.start" }.count == 3)
    try expectIntact(scratch, complete: false)
  }

  /// A plan of one step that ends in a way of its own.
  private static func ending(_ position: Plan.Step.Position, _ kind: Plan.Step.Kind) -> Plan {
    var step = SamplePlans.check("never", SamplePlans.probe("never", "false", []))
    step.kind = kind
    step.position = position
    if kind == .wait { step.retry = .init(everyMS: 50, forMS: 200) }
    return SamplePlans.of([step, SamplePlans.run("after", "touch after")])
  }

  @Test("each way to end has its exit status", arguments: Tool.shells)
  func statuses(_ shell: [String]) throws {
    var closed = SamplePlans.of([SamplePlans.run("late", "touch after")])
    closed.windows = [.init(id: "past", start: "a", end: "b", startEpoch: 1, endEpoch: 2)]
    closed.stages[0].window = "past"
    let plans: [(Plan, Int32)] = [
      (ShellRunTests.ending(.entry, .check), 20), (ShellRunTests.ending(.body, .check), 1),
      (ShellRunTests.ending(.body, .wait), 24), (closed, 21), (SamplePlans.people, 23),
    ]
    for (plan, status) in plans {
      let scratch = try ScratchDirectory()
      try scratch.compile(plan)
      let outcome = try scratch.runScript(shell, ["--unattended"])
      #expect(outcome.status == status, "\(outcome.output) \(outcome.errors)")
      #expect(scratch.read("after") == nil)
      try expectIntact(scratch, complete: false)
    }
  }

  @Test("a dry run runs and writes nothing", arguments: Tool.shells)
  func dryRun(_ shell: [String]) throws {
    for plan in [SamplePlans.people, SamplePlans.of([SamplePlans.run("a", "touch done")])] {
      let scratch = try ScratchDirectory()
      try scratch.compile(plan)
      let before = scratch.files
      let outcome = try scratch.runScript(shell, ["--dry-run"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.hasPrefix("DRY RUN ") })
      #expect(plan.steps.allSatisfy { outcome.output.contains("] \($0.id): ") })
      #expect(scratch.files == before)
    }
  }

  @Test("a value stays a value, and a command what its author wrote", arguments: Hostile.texts)
  func hostile(_ text: String) throws {
    for shell in Tool.shells.prefix(3) {
      let scratch = try ScratchDirectory()
      var plan = SamplePlans.hostile(text)
      plan.steps.removeLast()
      plan.stages[0].steps.removeLast()
      plan.requirements = []
      try scratch.compile(plan)
      let before = scratch.files
      let outcome = try scratch.runScript(shell)
      #expect(outcome.status == 0, "\(shell[0]): \(outcome.output) \(outcome.errors)")
      try expectIntact(scratch, complete: true)
      #expect(scratch.files.filter { !$0.hasPrefix("evidence") } == before)
    }
  }

  @Test("people are asked, and what they say is recorded", arguments: Tool.shells)
  func attended(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.people)
    let outcome = try scratch.runScript(
      shell,
      typing: [
        "yes", "Ana", "eve", "li@example.com", "yes", "yes", "shot.png", "T-1 ☃", "", "yes", "closed",
        "",
      ])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output.contains("eve may not approve this"))
    #expect(scratch.recordTypes.filter { $0 == "signoff" }.count == 3)
    try expectIntact(scratch, complete: true)
  }

  @Test("a person who says no ends the run")
  func refused() throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.people)
    let outcome = try scratch.runScript(Tool.shells[0], typing: ["no", "no mail today", "Ana"])
    #expect(outcome.status == 23)
    #expect(outcome.output.contains("was not done: no mail today"))
  }

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
    try expectIntact(scratch, complete: false)
  }

  @Test("a time limit, another try and a tolerated failure", arguments: Tool.shells)
  func policies(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var slow = SamplePlans.run("slow", "sleep 20")
    slow.timeoutMS = 1_000
    slow.onFailure = .continue
    var flaky = SamplePlans.run("flaky", "test -e tried || { touch tried; exit 1; }")
    flaky.retry = .init(everyMS: 50, attempts: 3)
    try scratch.compile(SamplePlans.of([slow, flaky]))
    let outcome = try scratch.runScript(shell)
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output.contains("failed and passed over: slow"))
    #expect(scratch.records.contains { $0.contains("\"outcome\":\"timeout\"") })
    #expect(scratch.recordTypes.contains("deviation"))
    #expect(scratch.records.contains { $0.contains("\"attempt\":2") })
    try expectIntact(scratch, complete: false)
  }

  @Test("what is done already is not done again", arguments: Tool.shells)
  func unless(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var step = SamplePlans.run("once", "touch \"again-${host}\"", variables: ["host"], on: [["a", "b"]])
    step.unless = SamplePlans.probe(
      "is-done", "test \"${host}\" = a", [], on: ["a", "b"], variables: ["host"])
    try scratch.compile(SamplePlans.of([step], hosts: ["a", "b"]))
    let outcome = try scratch.runScript(shell)
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.files.contains("again-b") && !scratch.files.contains("again-a"))
    try expectIntact(scratch, complete: true)
  }

  @Test("a command reaches another host on standard input", arguments: Tool.shells)
  func remote(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.write("#!/bin/sh\necho \"$*\" >>\(scratch.path)/calls\nexec sh -s\n", to: "bin/ssh", executable: true)
    var step = SamplePlans.run("far", "cat; printf '%s' \"${value}\" >far\n", variables: ["value"], on: [["h"]])
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
    try expectIntact(scratch, complete: true)
  }

  @Test(
    "every predicate holds where it should, and only there", arguments: Tool.shells)
  func predicates(_ shell: [String]) throws {
    let cases: [(String, Plan.Expectation, Bool)] = [
      ("exit 3", .init(.exit, numbers: [0, 3]), true), ("exit 4", .init(.exit, numbers: [0, 3]), false),
      ("echo ' a '", .init(.equals, text: " a"), true), ("echo b", .init(.equals, text: "a"), false),
      ("printf 'x\\nab12\\n'", .init(.matches, text: "^ab[0-9]+$"), true),
      ("echo ab", .init(.matches, text: "^b"), false), ("echo a", .init(.matches, text: "("), false),
      ("echo 'a*b'", .init(.contains, text: "a*"), true), ("echo ab", .init(.contains, text: "a*"), false),
      ("echo ab", .init(.excludes, text: "c"), true), ("echo ab", .init(.excludes, text: "b"), false),
      ("echo 010", .init(.number, numbers: [10], comparison: "=="), true),
      ("echo -7", .init(.number, numbers: [-8], comparison: ">"), true),
      ("echo seven", .init(.number, numbers: [0], comparison: "!="), false),
      ("echo v8.2.10", .init(.version, text: "8.2.9", comparison: ">"), true),
      ("echo 8.2", .init(.version, text: "8.2.0", comparison: "=="), true),
      ("echo 8.10", .init(.version, text: "8.9", comparison: "<"), false),
      ("echo '{\"a\":[{\"b/c\":[1,2]}]}'", .init(.jsonLength, numbers: [2], pointer: "/a/0/b~1c"), true),
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
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    let failed = cases.indices.filter { !cases[$0].2 }.map { "case-\($0)" }
    #expect(outcome.output.contains("passed over: \(failed.joined(separator: " "))\n"), "\(outcome.output)")
    try expectIntact(scratch, complete: false)
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
    #expect(outcome.errors.contains("a gives 10, another gives 12 on b"))
    let tolerant = try ScratchDirectory()
    try tolerant.compile(plan(2))
    #expect(try tolerant.runScript(shell).status == 0)
    try expectIntact(tolerant, complete: true)
  }

  @Test("much output and a long command become blobs")
  func blobs() throws {
    let scratch = try ScratchDirectory()
    let padding = String(repeating: "# padding\n", count: 300)
    try scratch.compile(
      SamplePlans.of([
        SamplePlans.run("much", "head -c 17000000 /dev/zero\n\(padding)", on: [(1...9).map { "h\($0)" }]),
        SamplePlans.check(
          "many", SamplePlans.probe("many", "echo here", [], on: (1...9).map { "h\($0)" })),
      ], hosts: (1...9).map { "h\($0)" }))
    let outcome = try scratch.runScript(Tool.shells[0])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(scratch.records.contains { $0.contains("\"truncated\":true") })
    try expectIntact(scratch, complete: true)
  }

  @Test("wrong use is said on standard error, with 2")
  func usage() throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.everything(scratch: scratch.path))
    let before = scratch.files
    let unknown = try scratch.runScript(["dash"], ["--yes"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("usage: sh run.sh"))
    let noSecret = try scratch.runScript(["dash"])
    #expect(noSecret.status == 2)
    #expect(noSecret.errors.contains("set the environment variable api_key"))
    let help = try scratch.runScript(["dash"], ["--help"])
    #expect(help.status == 0 && help.output.contains("--evidence-dir"))
    let list = try scratch.runScript(["dash"], ["--list"])
    #expect(list.output.split(separator: "\n").count == 7)
    #expect(scratch.files == before)
  }

  @Test("a script whose plan was changed refuses to run")
  func altered() throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.of([SamplePlans.run("a", "touch done")]))
    let script = try #require(scratch.read("run.sh"))
    let plan = try #require(script.firstMatch(of: /<<'PLAN'\n(.)/))
    try scratch.write(
      script.replacing("<<'PLAN'\n\(plan.1)", with: "<<'PLAN'\n\(plan.1 == "e" ? "f" : "e")"),
      to: "run.sh")
    let outcome = try scratch.runScript(["dash"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("do not use it"))
    #expect(scratch.read("done") == nil)
  }

  @Test("commands get the caller's environment, mask and locale, and no variable they do not name")
  func environment() throws {
    let scratch = try ScratchDirectory()
    var plan = SamplePlans.of([
      SamplePlans.run("env", "echo \"${a}-${b-unset}-${LC_ALL-none}\" >seen; umask >mask; set | grep '^RB_' >ours\n:\n", variables: ["a"])
    ])
    plan.variables = [.init(name: "a", kind: .value, value: "1"), .init(name: "b", kind: .value, value: "2")]
    try scratch.compile(plan)
    let outcome = try scratch.run(
      ["sh", "-c", "umask 027; unset LC_ALL; exec dash run.sh --unattended"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(scratch.read("seen") == "1-unset-none\n")
    #expect(scratch.read("mask") == "0027\n")
    #expect(scratch.read("ours") == "")
  }
}
