import FoundationEssentials
import Testing

/// A run that something happens to, and what its operator does about it until it is done.
struct CrashedRun: Sendable {
  /// What a step is like whose end nobody knows.
  ///
  /// `plain` leaves it to a person, `probed` to its probe, `again` may run twice. Each leaves a line
  /// in `log`, and both outputs and one of the commands are long enough for blobs.
  static let steps = """
    - {id: plain, title: Plain, run: echo plain >>log; echo out; echo err >&2}
    - id: probed
      title: Probed
      unless: {run: grep -qx probed log, expect: {exit: 0}}
      run: |
        # \(String(repeating: "long ", count: 400))
        echo probed >>log
    - id: again
      title: Again
      idempotent: true
      run: echo again >>log
      check: {run: grep -c again log, expect: {exit: 0}}
    """
  static let names = ["plain", "probed", "again"]

  let workspace: Workspace
  /// Variables of every later start of the program.
  var later: [String: String] = [:]
  /// What the operator saw, for when something is wrong.
  private(set) var seen: [Finished] = []

  init(steps: String = CrashedRun.steps) throws {
    workspace = try Workspace()
    try workspace.write(Small.change(steps: steps), to: "a.yaml")
  }

  /// Run directories.
  func runs() throws -> [String] {
    guard workspace.exists("evidence") else { return [] }
    return try workspace.names("evidence").map { "evidence/\($0)" }
  }

  /// Everything that a step has left, in its order.
  func log() throws -> [String] {
    guard workspace.exists("log") else { return [] }
    return try workspace.text("log").split(separator: "\n").map(String.init)
  }

  func lines(of run: String) throws -> [String] {
    guard workspace.exists("\(run)/ledger.jsonl") else { return [] }
    return try workspace.text("\(run)/ledger.jsonl").split(separator: "\n").map(String.init)
  }

  /// How many records of a type a step has.
  func count(_ type: String, of step: String, in run: String, with text: String = "") throws -> Int
  {
    try lines(of: run).count {
      $0.contains(#""step":"\#(step)""#) && $0.contains(#""type":"\#(type)""#)
        && (text.isEmpty || $0.contains(text))
    }
  }

  /// Starts a run.
  mutating func start(_ variables: [String: String]) async throws -> Finished {
    try await see { try await $0.runbook("run", "a.yaml", "--unattended", environment: variables) }
  }

  /// Carries a run on with nobody at the keyboard.
  mutating func resume(_ run: String, _ variables: [String: String]) async throws -> Finished {
    try await see {
      try await $0.runbook("run", "--resume", run, "--unattended", environment: variables)
    }
  }

  private mutating func see(
    _ start: (Workspace) async throws -> Finished
  ) async throws -> Finished {
    let finished = try await start(workspace)
    seen.append(finished)
    return finished
  }
}

// MARK: - The operator

extension CrashedRun {
  /// Does what an operator does after a crash, until the run is done.
  ///
  /// - Returns: the run that is done in the end.
  mutating func carryOn() async throws -> String {
    var broken: Set<String> = []
    for _ in 0..<20 {
      guard let run = try runs().first(where: { !broken.contains($0) }) else {
        // Nothing of a run is there: as far as the evidence goes, none was started.
        _ = try await start(later)
        continue
      }
      let finished = try await resume(run, later)
      let said = finished.output + finished.errors
      if [0, 3, 30, 31].contains(finished.status) { return run }
      if said.contains("nothing to resume") { return run }
      if said.contains("no run was ever started in it") {
        broken.insert(run)
      } else if said.contains("still runs") {
        try await Task.sleep(for: .milliseconds(30))
      } else if said.contains("nobody knows how it ended: look") {
        try await answer(run, said)
      } else {
        throw NeverHappened(description: "no way to carry on\n\(finished)")
      }
    }
    throw NeverHappened(description: "the run never ends\n\(seen.suffix(2))")
  }

  /// A person looks whether the step that stopped the run has left its line, and says so.
  private mutating func answer(_ run: String, _ said: String) async throws {
    let words = try #require(said.firstRange(of: "was started and nobody knows"))
    let quoted = said[..<words.lowerBound].split(separator: "`").dropLast()
    let step = try #require(quoted.last.map(String.init))
    let word = try log().contains(step) ? "done" : "again"
    let variables = later
    _ = try await see {
      try await $0.terminal(
        "runbook run --operator ana --resume \(run)", environment: variables,
        input: "\(word)\nlooked at the log\n")
    }
  }

  /// What must hold once the run is done, however it came to that.
  func expectDone(_ run: String, _ what: Comment) async throws {
    let shown: Comment = "\(what)\n\(seen.map(\.description).joined(separator: "\n"))"
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 0, "\(what)\n\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(what)\n\(verified)")
    let log = try log()
    for step in CrashedRun.names {
      let times = log.count { $0 == step }
      let starts = try count("step.start", of: step, in: run)
      let ends = try count("step.end", of: step, in: run, with: #""outcome":"done""#)
      #expect(ends <= 1, "`\(step)` ran again after it had ended; \(shown)")
      if step == "again" {
        #expect((1...2).contains(times) && times <= starts, "`\(step)`: \(times); \(shown)")
      } else {
        #expect(times == 1, "`\(step)`: \(times); \(shown)")
      }
    }
    #expect(log.count == log.filter(CrashedRun.names.contains).count, "\(shown)")
  }
}

// MARK: - Every effect, one after another

extension CrashedRun {
  /// Everything that a run does to its files, and every process that it starts.
  static let effects = Task {
    var run = try CrashedRun()
    let finished = try await run.start(try await run.workspace.faulty(nil))
    guard finished.status == 0 else { throw NeverHappened(description: "\(finished)") }
    return try run.workspace.takeEffects()
  }

  /// Half of the record is there that says how `probed` ended.
  static func tear() async throws -> Fault {
    let effects = try await effects.value
    let spawns = effects.filter { $0.kind == .spawn }
    let record = effects.first {
      $0.number > spawns[2].number && $0.kind == .write && $0.path.hasSuffix("/ledger.jsonl")
    }
    return Fault(kind: .short, effect: try #require(record).number)
  }

  /// Runs a body for every effect of a run that is meant, four at a time.
  static func eachEffect(
    _ isMeant: @Sendable (Effect) -> Bool = { _ in true },
    _ body: @escaping @Sendable (Effect) async throws -> Void
  ) async throws {
    try await each(effects.value.filter(isMeant), body)
  }

  /// Runs a body for every one of some cases, four at a time.
  static func each<Case: Sendable>(
    _ cases: [Case], _ body: @escaping @Sendable (Case) async throws -> Void
  ) async throws {
    #expect(!cases.isEmpty)
    await withTaskGroup(of: Void.self) { group in
      for (index, one) in cases.enumerated() {
        if index >= 4 { await group.next() }
        group.addTask {
          do {
            try await body(one)
          } catch {
            Issue.record("\(one): \(error)")
          }
        }
      }
    }
  }
}
