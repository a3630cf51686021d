import RunbookPlan
import Testing

@testable import RunbookBackends

@Suite("The generated script at work", .serialized)
struct ShellRunTests {
  @Test("a good run does everything and proves it", arguments: Tool.shells)
  func success(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.write("1.0.0\n", to: "version")
    try scratch.compile(SamplePlans.everything(scratch: scratch.path))
    let outcome = try scratch.runScript(shell, environment: ["api_key": "s3cr3t-value"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.read("version-web-2") == "2.0.0 on 8002\n")
    try scratch.expectIntact(complete: true)
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
    let outcome = try scratch.runScript(shell, environment: ["api_key": "s3cr3t-value"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("  web-1 | broken\n"))
    for part in [
      "FAILED: step install (3 of 7) on web-1: got exit status 7", "The instance does not listen",
      "WAY BACK: recovery `restore-previous`", "or undo `install` alone", "exit status: 1",
    ] {
      #expect(outcome.errors.contains(part), "\(part)")
    }
    #expect(scratch.recordTypes.last == "run.end")
    #expect(scratch.recordTypes.filter { $0 == "step.start" }.count == 3)
    try scratch.expectIntact(complete: false)
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
      try scratch.expectIntact(complete: false)
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
      try scratch.expectIntact(complete: true)
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
        "yes", "Ana", "eve", "li@example.com", "yes", "yes", "shot.png", "T-1 ☃", "", "yes",
        "closed",
        "",
      ])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output.contains("eve may not approve this"))
    #expect(scratch.recordTypes.filter { $0 == "signoff" }.count == 3)
    try scratch.expectIntact(complete: true)
  }

  @Test("a person who says no ends the run")
  func refused() throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.people)
    let outcome = try scratch.runScript(Tool.shells[0], typing: ["no", "no mail today", "Ana"])
    #expect(outcome.status == 23)
    #expect(outcome.output.contains("was not done: no mail today"))
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
      SamplePlans.run(
        "env",
        "echo \"${a}-${b-unset}-${LC_ALL-none}\" >seen; umask >mask; set | grep '^RB_' >ours\n:\n",
        variables: ["a"])
    ])
    plan.variables = [
      .init(name: "a", kind: .value, value: "1"), .init(name: "b", kind: .value, value: "2"),
    ]
    try scratch.compile(plan)
    let outcome = try scratch.run(
      ["sh", "-c", "umask 027; unset LC_ALL; exec dash run.sh --unattended"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(scratch.read("seen") == "1-unset-none\n")
    #expect(scratch.read("mask") == "0027\n")
    #expect(scratch.read("ours") == "")
  }
}
