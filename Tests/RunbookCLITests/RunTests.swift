import FoundationEssentials
import RunbookPlan
import Testing

@Suite("Run")
struct RunTests {
  @Test("ends as its steps do, and says so", arguments: Outcome.all)
  func outcomes(_ outcome: Outcome) async throws {
    let workspace = try Workspace()
    try workspace.write(outcome.change, to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml")
    #expect(finished.status == outcome.status, "\(finished)")
    for words in outcome.says { #expect(finished.output.contains(words), "\(finished)") }
    let run = workspace.exists("evidence") ? try workspace.names("evidence").first : nil
    if let run {
      #expect(finished.output.contains("evidence/" + run), "\(finished)")
      let verified = try await workspace.runbook("verify", "evidence/" + run)
      #expect(verified.status == outcome.verdict, "\(finished)\n\(verified)")
    }
    #expect((run == nil) == (outcome.verdict == nil), "\(finished)")
    for name in outcome.leaves { #expect(workspace.exists(name), "\(name)\n\(finished)") }
    for name in outcome.spares { #expect(!workspace.exists(name), "\(name)\n\(finished)") }
  }

  @Test("does not let a value become code")
  func values() async throws {
    let workspace = try Workspace()
    let outcome = try #require(Outcome.all.last)
    try workspace.write(outcome.change, to: "a.yaml")
    _ = try await workspace.runbook("run", "a.yaml")
    #expect(try workspace.text("went") == #"'; touch t3; $(touch t4) `touch t5` \ " 2.0"#)
  }

  @Test("takes a plan in place of the change, and records the same bytes")
  func plan() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let fromChange = try await workspace.runbook("run", "a.yaml", "--evidence-dir", "one")
    let fromPlan = try await workspace.runbook("run", "out/plan.json", "--evidence-dir", "two")
    #expect(fromChange.status == 0, "\(fromChange)")
    #expect(fromPlan.status == 0, "\(fromPlan)")
    let wanted = try workspace.bytes("out/plan.json")
    for evidence in ["one", "two"] {
      let run = "\(evidence)/" + (try #require(try workspace.names(evidence).first))
      #expect(try workspace.bytes("\(run)/plan.json") == wanted)
      #expect(try await workspace.runbook("verify", run).status == 0)
    }
    let dry = try await workspace.runbook("run", "--dry-run", "out/plan.json")
    #expect(try await workspace.runbook("run", "--dry-run", "a.yaml").output == dry.output)
  }

  @Test("refuses a plan that was changed by hand, and anything else that is none")
  func corrupt() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out", "--only", "json")
    let plan = try workspace.text("out/plan.json")
    let corrupt: [String: String] = [
      "empty": "", "space": " " + plan, "break": plan + "\n", "half": String(plan.prefix(400)),
      "list": "[]", "nothing": "null", "number": "1e999", "object": "{}",
      "format": plan.replacing("runbook-plan/1", with: "runbook-plan/2"),
      "type": plan.replacing("\"idempotent\":false", with: "\"idempotent\":\"no\""),
      "key": plan.replacing("\"idempotent\":false", with: "\"idempotent\":false,\"more\":1"),
      "twice": plan.replacing("{\"backgroundTasks\"", with: "{\"a\":1,\"a\":2,\"backgroundTasks\""),
      "deep": String(repeating: "[", count: 100_000), "nul": plan.replacing("Go", with: "G\u{0}"),
      "surrogate": plan.replacing("Go", with: "\\ud800"),
    ]
    for (name, text) in corrupt.sorted(by: { $0.key < $1.key }) {
      try workspace.write(text, to: "\(name).json")
      let finished = try await workspace.runbook("run", "\(name).json")
      #expect(finished.status == 1, "\(name)\n\(finished)")
      #expect(finished.errors.contains("`\(name).json` is not a plan: "), "\(finished)")
    }
    for (preparation, words) in [
      ("mkdir d.json", "d.json"), ("mkfifo f.json", "f.json"), ("true", "gone.json"),
      ("truncate -s 300M l.json", "l.json"), ("truncate -s 100M z.json", "z.json"),
    ] {
      _ = try await workspace.shell(preparation)
      let finished = try await workspace.runbook("run", words)
      #expect(finished.status == 1, "\(finished)")
      #expect(finished.errors.contains("`\(words)`"), "\(finished)")
    }
    #expect(!workspace.exists("went"))
    #expect(!workspace.exists("evidence"))
  }

  @Test("refuses by name what a plan of a newer version says besides")
  func newer() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out", "--only", "json")
    let plan = try workspace.text("out/plan.json")
    let run = try await workspace.runbook("run", "out/plan.json")
    #expect(run.status == 0, "\(run)")
    _ = try await workspace.shell("rm went; mv evidence/run-* evidence/run")
    let header = try workspace.text("evidence/run/run.json")
    let additions = [
      ("\"idempotent\":false", ",\"idempotentFor\":1", "/steps/0/idempotentFor"),
      ("\"okStatuses\":[0]", ",\"sandbox\":true", "/steps/0/command/sandbox"),
      ("\"to\":\"2.0\"", ",\"via\":[]", "/versions/via"),
    ]
    for (beside, addition, place) in additions {
      let other = plan.replacing(beside, with: beside + addition)
      #expect(other != plan, "\(beside)")
      try workspace.write(other, to: "new.json")
      let finished = try await workspace.runbook("run", "new.json")
      #expect(finished.status == 1, "\(finished)")
      #expect(finished.errors.contains("`\(place)` is not known here"), "\(finished)")
      // The same plan in a run whose hashes fit.
      try workspace.write(other, to: "evidence/run/plan.json")
      try workspace.write(
        header.replacing(sha256Hex(plan.utf8), with: sha256Hex(other.utf8)),
        to: "evidence/run/run.json")
      let verified = try await workspace.runbook("verify", "evidence/run")
      #expect(verified.status == 4, "\(verified)")
      #expect(verified.output.contains("plan.json: `\(place)` is not known here"), "\(verified)")
      let resumed = try await workspace.runbook("run", "--resume", "evidence/run")
      #expect(resumed.status == 2, "\(resumed)")
      #expect(resumed.output.contains("`\(place)` is not known here"), "\(resumed)")
    }
    #expect(!workspace.exists("went"))
  }

  @Test(
    "without doing shows every step, writes nothing, and marks every line",
    arguments: CompileTests.changes)
  func dryRun(_ change: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let before = try workspace.snapshot()
    let finished = try await workspace.runbook("run", "--dry-run", change)
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.isEmpty, "\(finished)")
    let lines = finished.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 10)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("DRY RUN") }, "\(finished)")
    _ = try await workspace.runbook("compile", change, "-o", "out", "--only", "json")
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    for step in plan.steps { #expect(finished.output.contains("] \(step.id): ")) }
    _ = try await workspace.shell("rm -r out")
    #expect(try workspace.snapshot() == before)
  }

  @Test("goes on where nobody reads what it shows")
  func closedOutput() async throws {
    let workspace = try Workspace()
    let steps = """
      - {id: much, title: Much, run: yes xxxxxxxxxxxxxxx | head -n 20000}
      - {id: go, title: Go, run: touch went}
      """
    try workspace.write(Small.change(steps: steps), to: "a.yaml")
    for line in [
      "runbook run a.yaml >&-", "runbook run a.yaml 2>&-", "runbook run a.yaml <&-",
      "runbook run a.yaml <&- >&- 2>&-", "runbook run a.yaml | head -n 1",
      "runbook run a.yaml >/dev/full",
    ] {
      _ = try await workspace.shell("rm -rf went evidence status")
      let caught = line.replacing(
        "runbook run a.yaml", with: "{ runbook run a.yaml; echo $? >status; }")
      let finished = try await workspace.shell(caught)
      #expect(try workspace.text("status") == "0\n", "\(finished)")
      #expect(workspace.exists("went"), "\(finished)")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.status == 0, "\(finished)\n\(verified)")
    }
  }

  @Test("of check, explain and verify into head does not crash")
  func brokenPipe() async throws {
    let workspace = try Workspace()
    try workspace.write(String(repeating: "titel: x\n", count: 3_000), to: "a.yaml")
    for line in [
      "explain", "reference rules", "reference language", "check --format json a.yaml",
      "check a.yaml 2>&1", "--help",
    ] {
      let finished = try await workspace.shell(
        "{ runbook \(line); echo $? >status; } | head -n 1; cat status >&2")
      let status = try #require(Int(finished.errors.filter(\.isNumber)), "\(finished)")
      // 141: ended by SIGPIPE, as such programs do.
      #expect([0, 1, 141].contains(status), "\(finished)")
      #expect(!finished.errors.contains("Fatal"), "\(finished)")
    }
    for line in ["explain >&-", "check a.yaml 2>&-", "explain >/dev/full"] {
      let finished = try await workspace.shell("runbook " + line)
      #expect(finished.status == 0 || finished.status == 1, "\(finished)")
    }
  }

  @Test("leaves standard output to the run, whatever the format of diagnostics")
  func json() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.withWarning, to: "a.yaml")
    let finished = try await workspace.runbook("run", "--format", "json", "--dry-run", "a.yaml")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.hasPrefix("DRY RUN"), "\(finished)")
    #expect(finished.errors.contains("\"code\": \"RB2042\""), "\(finished)")
  }

  @Test("keeps three runs at the same time apart")
  func concurrent() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(steps: "- {id: go, title: Go, run: sleep 1; echo x >>went}"), to: "a.yaml")
    let finished = try await withThrowingTaskGroup(of: Finished.self) { group in
      for _ in 0..<3 { group.addTask { try await workspace.runbook("run", "a.yaml") } }
      return try await group.reduce(into: [Finished]()) { $0.append($1) }
    }
    #expect(finished.allSatisfy { $0.status == 0 }, "\(finished)")
    let runs = try workspace.names("evidence")
    #expect(runs.count == 3)
    for run in runs {
      let verified = try await workspace.runbook("verify", "evidence/\(run)")
      #expect(verified.status == 0, "\(verified)")
    }
    #expect(try workspace.text("went") == "x\nx\nx\n")
  }

  @Test("starts nothing where no evidence can be written")
  func noEvidence() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    try workspace.write("", to: "file")
    for folder in ["file", "file/evidence", "/proc/nothing", "/dev/null"] {
      let finished = try await workspace.runbook("run", "a.yaml", "--evidence-dir", folder)
      #expect(finished.status == 1, "\(finished)")
      #expect((finished.output + finished.errors).contains(folder), "\(finished)")
    }
    #expect(!workspace.exists("went"))
  }

  @Test("of a secret keeps it out of everything that it shows and leaves")
  func secret() async throws {
    let workspace = try Workspace()
    let steps = """
      - {id: use, title: Use, run: 'echo "the key is ${api_key}"; printf "%s" "${api_key}" | wc -c'}
      - {id: other, title: Other, run: env}
      """
    try workspace.write(
      Small.change(
        steps: steps, runbook: "variables: {api_key: {type: secret, from: env, required: true}}"),
      to: "a.yaml")
    let missing = try await workspace.runbook("run", "a.yaml")
    #expect(missing.status != 0, "\(missing)")
    #expect((missing.output + missing.errors).contains("api_key"), "\(missing)")
    let secret = "s3cr3t-Zq9-value"
    let finished = try await workspace.runbook("run", "a.yaml", environment: ["api_key": secret])
    #expect(finished.status == 0, "\(finished)")
    #expect(!finished.output.contains(secret), "\(finished)")
    #expect(finished.output.contains("│ 16"), "\(finished)")
    let found = try await workspace.shell("grep -rl '\(secret)' . ")
    #expect(found.output.isEmpty, "\(found)")
    let run = try await workspace.shell("runbook verify evidence/run-*")
    #expect(run.status == 0, "\(run)")
  }

  @Test("does not take a process for stopped that nobody could look for", arguments: [0, 2, 127])
  func blindProbe(_ status: Int) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: "- {id: gone, title: Gone, check: {title: Gone, process: tally, is: stopped}}"),
      to: "a.yaml")
    try workspace.write("#!/bin/sh\nexit $STATUS\n", to: "tools/pgrep")
    let finished = try await workspace.shell(
      "chmod +x tools/pgrep && PATH=$PWD/tools:$PATH runbook run a.yaml",
      environment: ["STATUS": "\(status)"])
    #expect(finished.status == 1, "\(finished)")
    let stopped = try await workspace.shell(
      "PATH=$PWD/tools:$PATH runbook run a.yaml", environment: ["STATUS": "1"])
    #expect(stopped.status == 0, "\(stopped)")
  }
}
