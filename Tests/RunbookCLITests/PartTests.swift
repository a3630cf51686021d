import Testing

/// `--from`, `--until` and `--only` of the executor mean what they mean to the script.
@Suite("A part of a plan")
struct PartTests {
  private static let steps = Small.change(
    steps: """
      - {id: one, title: One, run: echo one >>log}
      - {id: two, title: Two, run: echo two >>log, undo: {run: echo back >>log}}
      - {id: three, title: Three, run: echo three >>log}
      - {id: four, title: Four, run: echo four >>log}
      """,
    stage: "entry: [is-open]",
    runbook: "checks: {is-open: {title: It is open, run: test ! -e shut, expect: {exit: 0}}}")

  private static let ways = ["sh out/run.sh", "runbook run out/plan.json --unattended"]

  private func workspace() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(PartTests.steps, to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    try #require(compiled.status == 0, "\(compiled)")
    return workspace
  }

  /// What was asked for, and what comes of it.
  struct Part: CustomTestStringConvertible {
    let options: String
    let log: String
    let left: String
    /// What is left for later; empty: the run has its end.
    var later = ""
    /// A gate was passed, which nothing makes good.
    var passesGate = false

    var testDescription: String { options }
    var status: Int { passesGate ? 3 : 0 }
    /// The last word on the run.
    var ending: String {
      let gaps = " WITH GAPS: left out, though mandatory: work.entry.is-open"
      if later.isEmpty { return passesGate ? "DONE\(gaps)\n" : "DONE: 5 steps\n" }
      return "DONE AS FAR AS ASKED\(passesGate ? "\(gaps);" : ":") left for later: \(later)\n"
    }
  }

  private static let parts = [
    Part(
      options: "--until two", log: "one two", left: "three, four", later: "three, four"),
    Part(
      options: "--from work.entry.is-open --until one", log: "one", left: "two, three, four",
      later: "two, three, four"),
    Part(
      options: "--from two --until two", log: "two", left: "work.entry.is-open, one, three, four",
      later: "three, four", passesGate: true),
    Part(
      options: "--from three", log: "three four", left: "work.entry.is-open, one, two",
      passesGate: true),
    Part(
      options: "--only work.entry.is-open --only one --only four", log: "one four",
      left: "two, three"),
    Part(
      options: "--only three --only one", log: "one three",
      left: "work.entry.is-open, two, four", later: "four", passesGate: true),
    Part(options: "--from work.entry.is-open --until four", log: "one two three four", left: ""),
  ]

  @Test("is found in a plan of any length", arguments: ways + ["yash out/run.sh"])
  func long(_ way: String) async throws {
    let workspace = try Workspace()
    let steps = (1...300).map { "- {id: s\($0), title: Step \($0), run: echo s\($0) >>log}" }
    try workspace.write(Small.change(steps: steps.joined(separator: "\n")), to: "a.yaml")
    let finished = try await workspace.shell(
      "runbook compile a.yaml -o out && \(way) --only s7 --only s250")
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.text("log") == "s7\ns250\n")
  }

  @Test("is run and recorded alike by the executor and the script", arguments: parts, ways)
  func part(_ part: Part, _ way: String) async throws {
    let workspace = try await workspace()
    let finished = try await workspace.shell("\(way) --operator ana \(part.options)")
    #expect(finished.status == part.status, "\(finished)")
    #expect(try words(workspace) == part.log)
    let run = try workspace.onlyRun()
    let ledger = try workspace.text("\(run)/ledger.jsonl")
    let left = #""data":{"by":"ana","kind":"skip","reason":"left out, as asked: \#(part.left)"}"#
    #expect(ledger.contains(left) == !part.left.isEmpty, "\(ledger)")
    let later = #""data":{"reason":"stopped as asked; left for later: \#(part.later)"}"#
    #expect(ledger.contains(later) == !part.later.isEmpty, "\(ledger)")
    #expect(ledger.contains("run.end") == part.later.isEmpty, "\(ledger)")
    let told = finished.output + finished.errors
    #expect(told.contains(part.ending), "\(finished)")
    if !part.left.isEmpty {
      let words = "left out, so this run does not prove the whole plan: \(part.left)\n"
      #expect(told.contains(words), "\(finished)")
    }
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == (part.left.isEmpty ? 0 : 3), "\(verified)")
  }

  @Test("is made good by the rest, whoever runs it, unless a gate was passed", arguments: parts)
  func rest(_ part: Part) async throws {
    for (begins, resumes) in [
      (PartTests.ways[0], "runbook run --unattended"), (PartTests.ways[1], "sh out/run.sh"),
      (PartTests.ways[1], "runbook run --unattended"),
    ] {
      let workspace = try await workspace()
      let begun = try await workspace.shell("\(begins) \(part.options)")
      #expect(begun.status == part.status, "\(begun)")
      let rest = try await workspace.shell("\(resumes) --resume evidence/run-*")
      guard !part.later.isEmpty else {
        #expect(rest.status == 2, "\(rest)")
        #expect((rest.output + rest.errors).contains("nothing to resume"), "\(rest)")
        continue
      }
      // A gate that something was done behind is not made good by being looked at later.
      #expect(rest.status == part.status, "\(rest)")
      #expect(
        try words(workspace).split(separator: " ").sorted() == ["four", "one", "three", "two"])
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.status == (part.passesGate ? 3 : 0), "\(verified)")
      #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    }
  }

  @Test("may be the rest itself", arguments: ways)
  func inTurn(_ way: String) async throws {
    let workspace = try await workspace()
    _ = try await workspace.shell("\(way) --until one")
    let resumes = way.replacing(" out/plan.json", with: "") + " --resume evidence/run-*"
    let two = try await workspace.shell("\(resumes) --until two")
    #expect(two.output.contains("left for later: three, four\n"), "\(two)")
    // What is settled is left out by nobody.
    let rest = try await workspace.shell("\(resumes) --from three")
    #expect(rest.status == 0, "\(rest)")
    #expect(!rest.output.contains("left out"), "\(rest)")
    #expect(try words(workspace) == "one two three four")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 0, "\(verified)")
  }

  @Test("stops where it fails, and the way back takes only back what was done", arguments: ways)
  func failure(_ way: String) async throws {
    let workspace = try await workspace()
    try workspace.write("", to: "shut")
    let gate = try await workspace.shell("\(way) --until two")
    #expect(gate.status == 20, "\(gate)")
    let past = try await workspace.shell("rm -r evidence; \(way) --from two --until two")
    #expect(past.status == 3, "\(past)")
    let resumes = way.replacing(" out/plan.json", with: "") + " --resume evidence/run-*"
    let back = try await workspace.shell("\(resumes) --rollback </dev/null")
    #expect(back.status == 30, "\(back)")
    #expect(try words(workspace) == "two back")
  }

  @Test(
    "that the plan does not have is refused, and nothing is written",
    arguments: [
      ("--only five", "there is no step"), ("--only undo:two", "there is no step"),
      ("--from five", "there is no step"),
      ("--until five", "there is no step"), ("--from two --until one", "comes before"),
      ("--only one --from two", "stands alone"), ("--until two --only one", "stands alone"),
      ("--from", "value"),
    ], ways)
  func refusals(_ refusal: (options: String, words: String), _ way: String) async throws {
    let workspace = try await workspace()
    for dryRun in ["", "--dry-run "] {
      let finished = try await workspace.shell("\(way) \(dryRun)\(refusal.options)")
      #expect(finished.status == 2, "\(finished)")
      #expect((finished.output + finished.errors).contains(refusal.words), "\(finished)")
      #expect(!workspace.exists("log"))
      #expect(try !workspace.exists("evidence") || workspace.names("evidence").isEmpty)
    }
  }

  @Test("is no way back, nor named wrongly when a run is carried on", arguments: ways)
  func refusalsOfResume(_ way: String) async throws {
    let workspace = try await workspace()
    _ = try await workspace.shell("\(way) --until one")
    let before = try workspace.snapshot("evidence")
    let resumes = way.replacing(" out/plan.json", with: "") + " --resume evidence/run-*"
    for (options, words) in [
      ("--rollback --from one", "the way back cannot be gone in part"),
      ("--rollback --only one", "the way back cannot be gone in part"),
      ("--only five", "there is no step"),
    ] {
      let finished = try await workspace.shell("\(resumes) \(options)")
      #expect(finished.status == 2, "\(finished)")
      #expect((finished.output + finished.errors).contains(words), "\(finished)")
      #expect(try workspace.snapshot("evidence") == before)
    }
  }

  @Test("is shown by a dry run")
  func dryRun() async throws {
    let workspace = try await workspace()
    for options in ["--from two --until three", "--only four"] {
      var shown: [[String]] = []
      for way in PartTests.ways {
        let finished = try await workspace.shell("\(way) --dry-run \(options)")
        #expect(finished.status == 0, "\(finished)")
        shown.append(finished.output.matches(of: /\[\d+\/\d+\] \S+/).map { String($0.0) })
      }
      #expect(!shown[0].isEmpty)
      #expect(shown[0] == shown[1])
    }
  }

  private func words(_ workspace: Workspace) throws -> String {
    try workspace.text("log").split(separator: "\n").joined(separator: " ")
  }
}
