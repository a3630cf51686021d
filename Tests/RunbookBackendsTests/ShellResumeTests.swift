import RunbookPlan
import Testing

@testable import RunbookBackends

@Suite("The generated script carries on", .serialized)
struct ShellResumeTests {
  /// One with a probe, one that may run twice, one that a person has to decide about, and a look.
  private static var plan: Plan {
    var probed = SamplePlans.run("probed", "echo probed >>log; touch probed\n")
    probed.unless = SamplePlans.probe("is-probed", "test -e probed", [])
    var twice = SamplePlans.run("twice", "echo twice >>log\n")
    twice.idempotent = true
    var once = SamplePlans.run("once", "echo once >>log\n")
    once.check = SamplePlans.probe("is-once", "true", [])
    return SamplePlans.of([
      probed, twice, once, SamplePlans.check("look", SamplePlans.probe("looks-well", "true", [])),
    ])
  }

  /// Cuts the ledger behind so many records, and leaves a part of the next one.
  private func cut(_ scratch: ScratchDirectory, to records: Int, torn: Int) throws -> String {
    let run = try #require(scratch.runDirectory)
    let lines = scratch.records
    let rest = records < lines.count ? lines[records].prefix(torn) : ""
    let kept = lines.prefix(records).map { $0 + "\n" }.joined() + rest
    try scratch.write(kept, to: String(run.dropFirst(scratch.path.count + 1)) + "/ledger.jsonl")
    return run
  }

  @Test("a run killed at any record ends as if it had not been", arguments: [0, 40])
  func killedAnywhere(_ torn: Int) throws {
    let whole = try ScratchDirectory()
    try whole.compile(ShellResumeTests.plan)
    #expect(try whole.runScript(["dash"]).status == 0)
    for records in whole.records.indices {
      let shell = Tool.shells[records % Tool.shells.count]
      let scratch = try ScratchDirectory()
      try scratch.compile(ShellResumeTests.plan)
      #expect(try scratch.runScript(["dash"]).status == 0)
      let run = try cut(scratch, to: records, torn: torn)
      func has(_ type: String, _ step: String) -> Bool {
        scratch.records.contains {
          $0.contains("\"type\":\"\(type)\",\"v\"") && $0.contains("\"step\":\"\(step)\"")
        }
      }
      // What the killed run has done is what it has recorded the start of.
      let started = ["probed", "twice", "once"].filter { has("step.start", $0) }
      try scratch.write(started.map { "\($0)\n" }.joined(), to: "log")
      if !started.contains("probed") { _ = try scratch.run(["rm", "-f", "probed"]) }
      let mayRepeat = started.last == "twice" && !has("step.end", "twice")
      let isUnknown = started.last == "once" && !has("step.end", "once")
      let resumed =
        try isUnknown
        ? scratch.runScript(shell, ["--resume", run], typing: ["done", "its line"])
        : scratch.runScript(shell, ["--resume", run])
      #expect(resumed.status == 0, "\(shell) \(records): \(resumed.output) \(resumed.errors)")
      #expect(
        scratch.read("log")
          == (mayRepeat ? "probed\ntwice\ntwice\nonce\n" : "probed\ntwice\nonce\n"),
        "\(shell), killed after record \(records)")
      try scratch.expectIntact(complete: true, torn: torn > 0)
    }
  }

  @Test("what failed is tried again, and nothing else", arguments: Tool.shells)
  func afterFailure(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    let first = SamplePlans.run(
      "first", "echo \"${host}\" >>log; test \"${host}\" != b || test -e ok\n", variables: ["host"],
      on: [["a", "b"], ["c"]])
    try scratch.compile(
      SamplePlans.of(
        [first, SamplePlans.run("second", "echo second >>log\n")], hosts: ["a", "b", "c"]))
    #expect(try scratch.runScript(shell).status == 1)
    try scratch.write("", to: "ok")
    let run = try #require(scratch.runDirectory)
    let resumed = try scratch.runScript(shell, ["--resume", run])
    #expect(resumed.status == 0, "\(resumed.output) \(resumed.errors)")
    let log = scratch.read("log")?.split(separator: "\n").sorted() ?? []
    #expect(log == ["a", "b", "b", "c", "second"])
    #expect(scratch.records.contains { $0.contains("\"attempt\":2") })
    try scratch.expectIntact(complete: true)
    let again = try scratch.runScript(shell, ["--resume", run])
    #expect(again.status == 2)
    #expect(again.errors.contains("the run is done"))
  }

  @Test("nobody there to say how a step ended stops the run with 23")
  func unknown() throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.of([SamplePlans.run("once", "echo once >>log\n")]))
    #expect(try scratch.runScript(["dash"]).status == 0)
    let run = try cut(scratch, to: 3, torn: 0)
    let stopped = try scratch.runScript(["dash"], ["--resume", run])
    #expect(stopped.status == 23)
    #expect(stopped.errors.contains("nobody knows how it ended"))
    let again = try scratch.runScript(
      ["dash"], ["--resume", run], typing: ["hm", "again", "its line is missing"])
    #expect(again.status == 0, "\(again.output)")
    #expect(scratch.read("log") == "once\nonce\n")
    #expect(scratch.records.contains { $0.contains("\"kind\":\"indeterminate\"") })
    try scratch.expectIntact(complete: true)
  }

  @Test(
    "another plan, an edited record and a live owner's lock are refused", arguments: Tool.shells)
  func refusals(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(SamplePlans.of([SamplePlans.run("a", "test -e ok\n")]))
    #expect(try scratch.runScript(shell).status == 1)
    let run = try #require(scratch.runDirectory)
    let name = String(run.dropFirst(scratch.path.count + 1))
    let ledger = try #require(scratch.read(name + "/ledger.jsonl"))
    try scratch.write(
      ledger.replacing("\"attempt\":1", with: "\"attempt\":2"), to: name + "/ledger.jsonl")
    let edited = try scratch.runScript(shell, ["--resume", run])
    #expect(edited.status == 2)
    #expect(edited.errors.contains("the evidence is not whole"), "\(edited.errors)")
    try scratch.write(ledger, to: name + "/ledger.jsonl")

    let lock =
      "mkdir \(name)/lock && printf '{\"boot\":\"%s\",\"host\":\"%s\",\"pid\":%s,\"started\":\"2026-01-01T00:00:00.000Z\"}\\n' \"$(cat /proc/sys/kernel/random/boot_id)\" \"$(uname -n)\" \"$PID\" >\(name)/lock/owner"
    let held = try scratch.run(
      ["sh", "-c", "PID=$$; \(lock); \(shell.joined(separator: " ")) run.sh --resume \(name)"])
    #expect(held.status == 1)
    #expect(held.errors.contains("the run is going on"), "\(held.errors)")
    _ = try scratch.run(["rm", "-r", name + "/lock"])

    try scratch.compile(SamplePlans.of([SamplePlans.run("b", "true\n")]))
    let other = try scratch.runScript(shell, ["--resume", run])
    #expect(other.status == 2)
    #expect(other.errors.contains("not the plan"))
    try scratch.compile(SamplePlans.of([SamplePlans.run("a", "test -e ok\n")]))
    try scratch.write("", to: "ok")
    #expect(try scratch.run(["sh", "-c", "sleep 0 & PID=$!; wait; \(lock)"]).status == 0)
    let resumed = try scratch.runScript(shell, ["--resume", run])
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(scratch.records.contains { $0.contains("\"stale_lock\":") })
    try scratch.expectIntact(complete: true)
  }

  /// Two that can be undone, and one that fails.
  private static var undone: Plan {
    var one = SamplePlans.run("one", "echo one >>log\n")
    one.undo = .init(command: .init(text: "echo undo one >>log\n"))
    var two = SamplePlans.run(
      "two", "echo \"two ${host}\" >>log\n", variables: ["host"], on: [["a"], ["b"]])
    two.undo = .init(command: .init(text: "echo \"undo ${host}\" >>log\n", variables: ["host"]))
    var three = SamplePlans.run("three", "false\n")
    three.undo = .init(command: .init(text: "true\n"))
    return SamplePlans.of([one, two, three], hosts: ["a", "b"])
  }

  @Test("the way back undoes what was done, the last step first", arguments: Tool.shells)
  func wayBack(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(ShellResumeTests.undone)
    #expect(try scratch.runScript(shell).status == 1)
    let run = try #require(scratch.runDirectory)
    let back = try scratch.runScript(shell, ["--resume", run, "--rollback"])
    #expect(back.status == 30, "\(back.output) \(back.errors)")
    #expect(scratch.read("log") == "one\ntwo a\ntwo b\nundo b\nundo a\nundo one\n")
    #expect(scratch.records.last?.contains("\"outcome\":\"rolled-back\"") == true)
    try scratch.expectIntact(complete: false)
    #expect(try scratch.runScript(shell, ["--resume", run]).status == 2)
  }

  @Test("a failure policy goes the recovery's way, unattended", arguments: Tool.shells)
  func recovery(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var plan = ShellResumeTests.undone
    plan.steps[2].onFailure = .rollback
    plan.recovery = [
      .init(
        id: "restore", title: "Restore", trigger: "it fails", failureOf: ["three"],
        steps: [SamplePlans.run("put-back", "echo restored >>log\n")])
    ]
    try scratch.compile(plan)
    let outcome = try scratch.runScript(shell, ["--unattended"])
    #expect(outcome.status == 30, "\(outcome.output) \(outcome.errors)")
    #expect(scratch.read("log") == "one\ntwo a\ntwo b\nrestored\n")
    #expect(scratch.records.contains { $0.contains("\"procedure\":\"restore\"") })
    try scratch.expectIntact(complete: false)
  }

  @Test("a person decides about a failure", arguments: Tool.shells)
  func dialogue(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(ShellResumeTests.undone)
    let outcome = try scratch.runScript(shell, typing: ["retry", "x", "skip", "not needed today"])
    #expect(outcome.status == 3, "\(outcome.output)")
    let kinds = scratch.records.compactMap { $0.firstMatch(of: /"kind":"(retry|skip)"/)?.1 }
    #expect(kinds == ["retry", "skip"])
    try scratch.expectIntact(complete: false)

    let other = try ScratchDirectory()
    try other.compile(ShellResumeTests.undone)
    let hand = try other.runScript(shell, typing: ["hand", "yes", ""])
    #expect(hand.status == 0, "\(hand.output)")
    #expect(other.recordTypes.contains("signoff"))
    try other.expectIntact(complete: true)
  }

  @Test("a part of the plan is recorded as a part", arguments: Tool.shells)
  func parts(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    try scratch.compile(
      SamplePlans.of(["one", "two", "three"].map { SamplePlans.run($0, "echo \($0) >>log\n") }))
    let part = try scratch.runScript(shell, ["--from", "two", "--until", "two"])
    #expect(part.status == 0, "\(part.errors)")
    #expect(scratch.read("log") == "two\n")
    try scratch.expectIntact(complete: false)
    let rest = try scratch.runScript(shell, ["--resume", try #require(scratch.runDirectory)])
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(scratch.read("log") == "two\none\nthree\n")
    try scratch.expectIntact(complete: true)
    for options in [["--only", "four"], ["--from", "two", "--until", "one"], ["--set", "a=b"]] {
      #expect(try scratch.runScript(shell, options).status == 2)
    }
  }

  @Test("a date can be set, and stays for the run", arguments: Tool.shells)
  func dates(_ shell: [String]) throws {
    let scratch = try ScratchDirectory()
    var plan = SamplePlans.of([
      SamplePlans.run("show", "echo \"${day}\" >>log; test -e ok\n", variables: ["day"])
    ])
    plan.variables = [.init(name: "day", kind: .date, value: "%Y-%m-%d")]
    try scratch.compile(plan)
    #expect(try scratch.runScript(shell, ["--set", "day=1999-12-31"]).status == 1)
    try scratch.write("", to: "ok")
    let resumed = try scratch.runScript(shell, ["--resume", try #require(scratch.runDirectory)])
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(scratch.read("log") == "1999-12-31\n1999-12-31\n")
    try scratch.expectIntact(complete: true)
  }
}
