import FoundationEssentials
import Glibc
import Testing

@Suite("A crash elsewhere", .timeLimit(.minutes(60)))
struct CrashElsewhereTests {
  // MARK: The way back

  private static let turning = """
    - {id: one, title: One, run: echo one >>log, undo: {run: 'echo undo:one >>log'}}
    - {id: two, title: Two, run: echo two >>log, undo: {run: 'echo undo:two >>log'}}
    - id: three
      title: Three
      idempotent: true
      run: echo three >>log; exit 1
      on_failure: rollback
      undo: {run: 'echo undo:three >>log'}
    """

  @Test("on the way back goes on with the way back, and undoes nothing twice")
  func wayBack() async throws {
    var counted = try CrashedRun(steps: Self.turning)
    let turned = try await counted.start(try await counted.workspace.faulty(nil))
    #expect(turned.status == 30, "\(turned)")
    try await CrashedRun.each(try counted.workspace.takeEffects()) { effect in
      var run = try CrashedRun(steps: Self.turning)
      let fault = Fault(kind: effect.kind == .write ? .short : .kill, effect: effect.number)
      let killed = try await run.start(try await run.workspace.faulty(fault))
      #expect(killed.ending == .signalled(Int(SIGKILL)), "\(effect)\n\(killed)")
      let done = try await run.carryOn()
      var log = try run.log()
      // It may run twice.
      if log.count == 7, let index = log.firstIndex(of: "three") { log.remove(at: index) }
      #expect(
        log == ["one", "two", "three", "undo:three", "undo:two", "undo:one"],
        "\(effect)\n\(run.seen)")
      let verified = try await run.workspace.runbook("verify", done)
      #expect(verified.status == 3, "\(effect)\n\(verified)")
      #expect(verified.output.contains("integrity:    PASS"), "\(effect)\n\(verified)")
      #expect(verified.output.contains("rolled back"), "\(effect)\n\(verified)")
    }
  }

  // MARK: People

  private static let asking = """
    - {id: press, title: Press, manual: {do: Press the button., record: [reading]}}
    - {id: may, title: May we, approve: {ask: May we go on?, by: [li@example.com]}}
    - {id: go, title: Go, run: echo go >>log, idempotent: true}
    """

  /// A person who says the same whenever asked.
  private func attend(
    _ run: CrashedRun, _ options: String, _ answers: [String], _ variables: [String: String] = [:]
  ) async throws -> Finished {
    try await run.workspace.terminal(
      "runbook run --operator ana@example.com \(options)", environment: variables,
      input: answers.map { $0 + "\n" }.joined())
  }

  @Test("while a person is asked asks again only for what was not recorded")
  func asked() async throws {
    let press = ["yes", "42 bar", ""]
    let may = ["li@example.com", "yes"]
    let counted = try CrashedRun(steps: Self.asking)
    let done = try await attend(
      counted, "a.yaml", press + may, try await counted.workspace.faulty(nil))
    #expect(done.status == 0, "\(done)")
    try await CrashedRun.each(try counted.workspace.takeEffects()) { effect in
      let run = try CrashedRun(steps: Self.asking)
      let fault = Fault(kind: effect.kind == .write ? .short : .kill, effect: effect.number)
      _ = try await attend(run, "a.yaml", press + may, try await run.workspace.faulty(fault))
      guard let directory = try run.runs().first else { return }
      // Recorded are whole lines only.
      let content =
        try run.workspace.exists("\(directory)/ledger.jsonl")
        ? run.workspace.text("\(directory)/ledger.jsonl") : ""
      let whole = content.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      var answers: [String] = []
      if !whole.contains(where: { $0.contains(#""type":"signoff""#) }) { answers += press }
      if !whole.contains(where: { $0.contains(#""type":"approval""#) }) { answers += may }
      let resumed = try await attend(run, "--resume \(directory)", answers)
      let shown: Comment = "\(effect)\n\(resumed)"
      if resumed.output.contains("no run was ever started in it") { return }
      #expect(resumed.status == 0 || resumed.output.contains("nothing to resume"), shown)
      #expect(try run.count("signoff", of: "press", in: directory) == 1, shown)
      #expect(try run.count("approval", of: "may", in: directory) == 1, shown)
      let verified = try await run.workspace.runbook("verify", directory)
      #expect(verified.output.contains("integrity:    PASS"), "\(effect)\n\(verified)")
      #expect(verified.output.contains("completeness: PASS"), "\(effect)\n\(verified)")
    }
  }

  // MARK: The seal

  private func signed(_ run: CrashedRun, _ variables: [String: String]) async throws -> Finished {
    try await run.workspace.runbook(
      "sign", try run.workspace.onlyRun(), "--key", "ana.key", "--as", "ana@example.com",
      environment: variables)
  }

  private func finished() async throws -> CrashedRun {
    var run = try CrashedRun(steps: "- {id: go, title: Go, run: echo go >>log}")
    try await run.workspace.makeKeys()
    let finished = try await run.start([:])
    #expect(finished.status == 0, "\(finished)")
    return run
  }

  /// The same run in a workspace of its own.
  private func copy(_ run: CrashedRun) throws -> CrashedRun {
    let copy = try CrashedRun()
    for (name, bytes) in try run.workspace.snapshot() {
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: run.workspace.path(name), isDirectory: &isFolder)
      if isFolder {
        try FileManager.default.createDirectory(
          atPath: copy.workspace.path(name), withIntermediateDirectories: true)
      } else {
        try copy.workspace.write(bytes, to: name)
      }
    }
    chmod(copy.workspace.path("ana.key"), 0o600)
    return copy
  }

  @Test(
    "while a run is sealed leaves it whole, and it can be sealed again",
    arguments: [Fault.Kind.kill, .short, .loss, .full, .eio])
  func sealed(_ kind: Fault.Kind) async throws {
    let unsealed = try await finished()
    let counted = try copy(unsealed)
    let sealed = try await signed(counted, try await counted.workspace.faulty(nil))
    #expect(sealed.status == 0, "\(sealed)")
    let effects = try counted.workspace.takeEffects().filter { effect in
      switch kind {
      case .short: effect.kind == .write
      case .full: [.write, .create, .mkdir].contains(effect.kind)
      default: true
      }
    }
    try await CrashedRun.each(effects) { effect in
      let run = try copy(unsealed)
      let directory = try run.workspace.onlyRun()
      let fault = Fault(kind: kind, effect: effect.number)
      let stopped = try await signed(run, try await run.workspace.faulty(fault))
      let shown: Comment = "\(fault): \(effect)\n\(stopped)"
      #expect(
        kind.isDeadly ? stopped.ending == .signalled(Int(SIGKILL)) : stopped.status == 1, shown)
      let between = try await run.workspace.runbook(
        "verify", directory, "--allowed-signers", "allowed")
      #expect(between.output.contains("integrity:    PASS"), "\(shown)\n\(between)")
      let again = try await signed(run, [:])
      #expect(again.status == 0, "\(shown)\n\(again)")
      let verified = try await run.workspace.runbook(
        "verify", directory, "--allowed-signers", "allowed")
      #expect(verified.status == 0, "\(shown)\n\(verified)")
      #expect(!verified.output.contains("signed:       NO"), "\(shown)\n\(verified)")
    }
  }
}
