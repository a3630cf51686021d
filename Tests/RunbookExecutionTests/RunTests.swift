import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct RunTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test("a run that succeeds leaves evidence that verifies as whole")
  func success() async throws {
    let steps: [Plan.Step] = [
      .run("hello", #"echo hello "$target"; echo warn >&2"#, variables: ["target"]) {
        $0.check = .probe("hello-check", "echo 3", [.init(.number, numbers: [3], comparison: "==")])
      },
      .step("look", .check) { $0.check = .probe("look-check", "true") },
    ]
    var plan = Plan.sample(steps)
    plan.variables = [Plan.Variable(name: "target", kind: .value, value: "2.0")]
    let run = try await bench.run(plan)
    #expect(run.status == 0, "\(bench.shown)")
    #expect(
      try run.types == [
        "run.start", "clock", "step.start", "step.end", "check.start", "check.end", "check.start",
        "check.end", "clock", "run.end",
      ])
    let end = try #require(try run.data("step.end").first)
    #expect(end["outcome"] == .string("done"))
    #expect(try run.blob(end["stdout"]) == Array("hello 2.0\n".utf8))
    #expect(try run.blob(end["stderr"]) == Array("warn\n".utf8))
    let start = try #require(try run.data("step.start").first)
    #expect(start["command"] != nil)
    let report = try run.report()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.completeness == .pass, "\(report.lines)")
    #expect(bench.shown.contains("  │ hello 2.0\n"))
    #expect(!bench.exists("run-\(run)/lock"))
  }

  @Test("a failure stops the run and says what to do next")
  func failure() async throws {
    var plan = Plan.sample([
      .run("first", "echo something broke; exit 4") {
        $0.undo = Plan.Undo(command: Plan.Command(text: "apt install old"))
      },
      .run("second", "touch second"),
    ])
    plan.recovery = [
      Plan.Procedure(
        id: "restore", title: "Restore the old version", trigger: "when the upgrade fails",
        failureOf: ["first"])
    ]
    plan.troubleshooting = [
      Plan.Troubleshooting(
        id: "full", symptom: "The disk is full", shownBy: ["first"],
        actions: [Plan.TroubleshootingAction(text: "Look at it", command: "df -h")])
    ]
    plan.steps[1].command?.workingDirectory = bench.folder.string
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    #expect(!bench.exists("second"))
    let end = try #require(try run.data("run.end").first)
    #expect(end == ["outcome": .string("failed"), "exit": .integer(1), "step": .string("first")])
    for part in [
      "FAILED: step `first` (1 of 2): got exit status 4", "  │ something broke", "evidence: /",
      "known symptom: The disk is full", "df -h", "apt install old",
      "WAY BACK: recovery `restore`, Restore the old version", "exit status: 1",
    ] {
      #expect(bench.shown.contains(part), "\(part) in \(bench.shown)")
    }
    let report = try run.report()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.completeness != .pass)
  }

  @Test("a time-out is recorded as such and ends the run")
  func timeout() async throws {
    let bench = try Bench(.thisMachine)
    let plan = Plan.sample([.run("slow", "sleep 98770 & sleep 98770") { $0.timeoutMS = 200 }])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    let end = try #require(try run.data("step.end").first)
    #expect(end["outcome"] == .string("timeout"))
    #expect(end["signal"] == .integer(15))
    #expect(try run.report().integrity == .pass)
  }

  @Test("8 MB of output leave a bounded blob and the digest of the whole")
  func flood() async throws {
    let bench = try Bench(.thisMachine)
    let plan = Plan.sample([
      .run("flood", "printf first; head -c 8000000 /dev/zero; printf last")
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    let end = try #require(try run.data("step.end").first)
    guard case .object(let stdout)? = end["stdout"], case .object(let kept)? = stdout["kept"],
      case .string(let name)? = kept["sha256"], case .integer(let bytes)? = kept["bytes"]
    else {
      Issue.record("not truncated: \(end)")
      return
    }
    #expect(stdout["bytes"] == .integer(8_000_009))
    #expect(stdout["truncated"] == .bool(true))
    #expect(bytes < 4_000_000)
    let blob = try run.blob(.object(["sha256": .string(name)]))
    #expect(blob.prefix(5).elementsEqual("first".utf8))
    #expect(blob.suffix(4).elementsEqual("last".utf8))
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("a step is tried again as often as its author allows")
  func retry() async throws {
    let plan = Plan.sample([
      .run("flaky", "echo x >>n; at-least n 3") {
        $0.retry = Plan.Retry(everyMS: 20, attempts: 3)
        $0.command?.workingDirectory = bench.folder.string
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    #expect(
      try run.data("step.end").map { $0["outcome"] }
        == [.string("failed"), .string("failed"), .string("done")])
    #expect(try run.report().completeness == .pass)
  }

  @Test("retries end with their number, and with their time")
  func retryLimits() async throws {
    let limits = [
      (Plan.Retry(everyMS: 10, attempts: 2), 2...2),
      (Plan.Retry(everyMS: 700, forMS: 1_300), 1...2),
    ]
    for (retry, starts) in limits {
      let plan = Plan.sample([.run("never", "exit 1") { $0.retry = retry }])
      let run = try await bench.run(plan)
      #expect(run.status == 1)
      #expect(starts.contains(try run.data("step.start").count))
    }
  }

  @Test("other exit statuses can mean success")
  func okStatuses() async throws {
    let plan = Plan.sample([.run("grep", "exit 1") { $0.command?.okStatuses = [0, 1] }])
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    #expect(try run.report().completeness == .pass)
  }

  @Test("a step whose work is already done is not run")
  func unless() async throws {
    let plan = Plan.sample([
      .run("install", "touch installed") {
        $0.unless = .probe("is-installed", "true")
        $0.command?.workingDirectory = bench.folder.string
      },
      .run("start", "touch started") {
        $0.unless = .probe("is-started", "false")
        $0.command?.workingDirectory = bench.folder.string
      },
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 0)
    #expect(!bench.exists("installed"))
    #expect(bench.exists("started"))
    let skips = try run.data("skip")
    #expect(skips.count == 1)
    #expect(skips.first?["probe"] == .string("is-installed"))
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("a step that passes and whose proof fails is a failed step")
  func proofFails() async throws {
    let plan = Plan.sample([
      .run("upgrade", "true") {
        $0.check = .probe("proof", "echo 1.0", [.init(.equals, text: "2.0")])
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 1)
    #expect(bench.shown.contains("the output is `1.0`"), "\(bench.shown)")
    #expect(try run.data("check.end").first?["verdict"] == .string("fail"))
  }

  @Test("the policy to go on leaves a deviation")
  func continuing() async throws {
    let plan = Plan.sample([
      .run("tidy", "exit 9") { $0.onFailure = .continue },
      .run("after", "true"),
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 3)
    #expect(bench.shown.contains("DONE WITH FAILURES: failed and passed over: tidy"))
    #expect(try run.data("deviation").first?["step"] == .string("tidy"))
    #expect(try run.data("step.end").count == 2)
  }

  @Test("an operator who is asked may retry, skip or stop; without one the run stops")
  func asking() async throws {
    let step = Plan.Step.run("ask", "echo x >>tries; at-least tries 3") {
      $0.onFailure = .ask
      $0.command?.workingDirectory = bench.folder.string
    }
    let plan = Plan.sample([step])
    #expect(try await bench.run(plan).status == 1)
    let terminal = ScriptedTerminal(["what?", "retry"])
    let again = try await bench.run(plan, environment: bench.environment(terminal: terminal))
    #expect(again.status == 0)
    #expect(terminal.unused.isEmpty)
    #expect(try again.data("step.start").map { $0["attempt"] } == [.integer(1), .integer(2)])
    let failing = Plan.sample([.run("bad", "false") { $0.onFailure = .ask }])
    let goOn = ScriptedTerminal(["skip", "", "skip", "not needed here"])
    let run = try await bench.run(failing, environment: bench.environment(terminal: goOn))
    #expect(run.status == 3)
    #expect(try run.data("deviation").count == 1)
    let stopping = ScriptedTerminal(["stop"])
    #expect(
      try await bench.run(failing, environment: bench.environment(terminal: stopping)).status == 1)
  }

  @Test("a way back that needs a person stops where nobody is there, and is shown")
  func rollback() async throws {
    let plan = Plan.sample([
      .run("risky", "false") {
        $0.onFailure = .rollback
        $0.undo = Plan.Undo(manual: Plan.Manual(instruction: "Put the old disk back"))
      }
    ])
    let run = try await bench.run(plan)
    #expect(run.status == 23)
    #expect(bench.shown.contains("WAY BACK: `undo:risky`"))
    #expect(bench.shown.contains("left of the way back: `undo:risky`"))
    let terminal = ScriptedTerminal(["back", "yes", "mo"])
    let attended = try await bench.run(plan, environment: bench.environment(terminal: terminal))
    #expect(attended.status == 30, "\(bench.shown)")
    #expect(bench.shown.contains("Put the old disk back"))
    #expect(try attended.report().integrity == .pass)
  }

  @Test("a dry run says what would run and touches nothing")
  func dryRun() async throws {
    var options = bench.options
    options.dryRun = true
    var plan = Plan.sample(
      [
        .run("one", "touch dry\nsecond line", batches: [["a"], ["b"]]) {
          $0.check = .probe("proof", "test -e dry")
        },
        .step("say", .notify) { $0.notify = Plan.Notify(audience: "users", message: "Soon") },
      ], hosts: ["a", "b"])
    plan.hosts[1].connection = .ssh
    plan.hosts[1].address = "10.0.0.2"
    let run = try await bench.run(plan, options: options)
    #expect(run.outcome == RunOutcome(exitStatus: 0))
    let lines = bench.shown.split(separator: "\n")
    #expect(lines.count > 8)
    #expect(lines.allSatisfy { $0.hasPrefix("DRY RUN") }, "\(bench.shown)")
    #expect(bench.shown.contains("would run on b (ssh 10.0.0.2), batch 2:"))
    #expect(bench.shown.contains("second line"))
    #expect(try bench.entries.isEmpty)
  }

  @Test("Ctrl-C ends the running command and is recorded")
  func interruption() async throws {
    let plan = Plan.sample([.run("long", "echo begun; sleep 98771"), .run("never", "true")])
    let bench = bench
    async let running = bench.run(plan)
    while !bench.shown.contains("begun") { try await Task.sleep(for: .milliseconds(10)) }
    bench.interruption.interrupt(signal: 2)
    let run = try await running
    #expect(run.status == 130)
    #expect(try run.data("step.end").first?["outcome"] == .string("interrupted"))
    #expect(try run.data("abort").first?["signal"] == .integer(2))
    let end = try #require(try run.data("run.end").first)
    #expect(end["outcome"] == .string("aborted"))
    #expect(end["exit"] == .integer(130))
    #expect(try run.data("step.start").count == 1)
    #expect(bench.shown.contains("look before anything is run again"))
    #expect(try run.report().integrity == .pass)
  }

  @Test("SIGTERM during a pause between attempts ends the run with 143")
  func interruptedPause() async throws {
    let bench = try Bench(.thisMachine)
    let plan = Plan.sample([
      .run("flaky", "echo begun; false") { $0.retry = Plan.Retry(everyMS: 60_000, attempts: 2) }
    ])
    async let running = bench.run(plan)
    while !bench.shown.contains("again in") { try await Task.sleep(for: .milliseconds(10)) }
    bench.interruption.interrupt(signal: 15)
    let run = try await running
    #expect(run.status == 143)
    #expect(try run.types.suffix(3) == ["abort", "clock", "run.end"])
  }

  @Test("evidence that cannot be written keeps the run from starting")
  func noEvidence() async throws {
    var options = bench.options
    options.evidenceParent = bench.folder.appending("missing")
    let plan = Plan.sample([
      .run("one", "touch one") { $0.command?.workingDirectory = bench.folder.string }
    ])
    let run = try await bench.run(plan, options: options)
    #expect(run.outcome == RunOutcome(exitStatus: 1))
    #expect(!bench.exists("one"))
  }
}
