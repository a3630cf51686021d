import FoundationEssentials
import Glibc
import Testing

@Suite("A run that is cut off more than once", .timeLimit(.minutes(60)))
struct CrashAgainTests {
  /// A run that was cut off, with what it needs to be cut off again.
  private func cutOff() async throws -> CrashedRun {
    var run = try CrashedRun()
    let killed = try await run.start(try await run.workspace.faulty(CrashedRun.tear()))
    #expect(killed.ending == .signalled(Int(SIGKILL)), "\(killed)")
    _ = try run.workspace.takeEffects()
    return run
  }

  /// What carrying it on does.
  private func effects() async throws -> [Effect] {
    var run = try await cutOff()
    let resumed = try await run.resume(
      try run.workspace.onlyRun(), try await run.workspace.faulty(nil))
    #expect(resumed.status == 0, "\(resumed)")
    return try run.workspace.takeEffects()
  }

  @Test(
    "at any effect of being carried on goes on where it was",
    arguments: [Fault.Kind.kill, .short, .loss, .eio])
  func again(_ kind: Fault.Kind) async throws {
    let effects = try await effects().filter { effect in
      switch kind {
      case .short: effect.kind == .write
      case .eio: effect.kind != .spawn
      default: true
      }
    }
    try await CrashedRun.each(effects) { effect in
      var run = try await cutOff()
      let fault = Fault(kind: kind, effect: effect.number)
      let what: Comment = "\(fault) of being carried on: \(effect)"
      let stopped = try await run.resume(
        try run.workspace.onlyRun(), try await run.workspace.faulty(fault))
      if kind.isDeadly {
        #expect(stopped.ending == .signalled(Int(SIGKILL)), "\(what)\n\(stopped)")
      } else {
        let later = try run.workspace.takeEffects().filter { $0.number > effect.number }
        #expect(!later.contains { $0.kind == .spawn }, "\(what)\n\(stopped)")
      }
      let done = try await run.carryOn()
      try await run.expectDone(done, what)
      #expect(try run.runs().count == 1, what)
    }
  }

  @Test("five times in a row, each time in its first own record, is done in the end")
  func manyTimes() async throws {
    var run = try await cutOff()
    let effects = try await effects()
    let records = effects.filter { $0.kind == .write && $0.path.hasSuffix("/ledger.jsonl") }
    // The first says how long the torn line is, the second that the run is carried on.
    let fault = Fault(kind: .short, effect: records[1].number)
    for _ in 0..<5 {
      let stopped = try await run.resume(
        try run.workspace.onlyRun(), try await run.workspace.faulty(fault))
      #expect(stopped.ending == .signalled(Int(SIGKILL)), "\(stopped)")
    }
    let done = try await run.carryOn()
    try await run.expectDone(done, "many times")
    let recovered = try run.lines(of: done).count { $0.contains(#""type":"recover""#) }
    #expect(recovered == 6)
  }

  @Test("by a line torn at any place goes on where it was")
  func anyTear() async throws {
    var whole = try CrashedRun()
    var fault = try await CrashedRun.tear()
    fault.kind = .kill
    fault.effect += 1
    let atSync = fault
    _ = try await whole.start(try await whole.workspace.faulty(atSync))
    let last = try #require(try whole.lines(of: whole.workspace.onlyRun()).last).utf8.count
    let kept =
      [0, 1, 2] + Array(stride(from: 25, to: last - 1, by: 50)) + [last - 1, last, last + 1]
    try await CrashedRun.each(kept) { bytes in
      var run = try CrashedRun()
      _ = try await run.start(try await run.workspace.faulty(atSync))
      let ledger = "\(try run.workspace.onlyRun())/ledger.jsonl"
      var content = try run.workspace.bytes(ledger)
      let line = try #require(content.dropLast().lastIndex(of: 0x0A)) + 1
      content = Array(content.prefix(line + bytes))
      try run.workspace.write(content, to: ledger)
      let done = try await run.carryOn()
      try await run.expectDone(done, "\(bytes) bytes kept")
    }
  }

  @Test("is carried on by one, however many try at once")
  func manyAtOnce() async throws {
    let run = try await cutOff()
    let directory = try run.workspace.onlyRun()
    let finished = try await withThrowingTaskGroup(of: Finished.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try await run.workspace.runbook("run", "--resume", directory, "--unattended")
        }
      }
      return try await group.reduce(into: [Finished]()) { $0.append($1) }
    }
    #expect(finished.count { $0.status == 0 } == 1, "\(finished)")
    for other in finished where other.status != 0 {
      #expect(other.output.contains("NOT RESUMED"), "\(other)")
      #expect(other.output.contains("held by") || other.output.contains("nothing to"), "\(other)")
    }
    try await run.expectDone(directory, "four at once")
    #expect(!run.workspace.exists("\(directory)/lock"))
  }

  /// A step that waits for a file, and says who it is.
  private static let waiting = """
    - id: long
      title: Long
      run: |
        echo $$ >pid
        until test -e go; do sleep 0.05; done
        echo long >>log
    """

  /// The step's process, once it runs.
  private func process(_ run: CrashedRun) async throws -> pid_t {
    var process: pid_t?
    try await waitUntil("the step runs") {
      process = (try? run.workspace.text("pid")).flatMap { pid_t($0.filter(\.isNumber)) }
      return process != nil
    }
    return try #require(process)
  }

  @Test("because somebody killed all of a step records that, and the step runs again")
  func stepKilled() async throws {
    var run = try CrashedRun(steps: Self.waiting)
    let finished = try await run.workspace.runbook("run", "a.yaml", "--unattended") { _ in
      kill(-(try await process(run)), SIGKILL)
    }
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.contains("was ended by signal 9"), "\(finished)")
    try run.workspace.write("", to: "go")
    let done = try await run.carryOn()
    #expect(try run.log() == ["long"])
    let verified = try await run.workspace.runbook("verify", done)
    #expect(verified.status == 0, "\(verified)")
  }

  @Test("while a step runs on waits for that step's processes, and then for a person")
  func stepLivesOn() async throws {
    var run = try CrashedRun(steps: Self.waiting)
    let killed = try await run.workspace.runbook("run", "a.yaml", "--unattended") { running in
      _ = try await process(run)
      running.send(SIGKILL)
    }
    #expect(killed.ending == .signalled(Int(SIGKILL)), "\(killed)")
    let directory = try run.workspace.onlyRun()
    let early = try await run.resume(directory, [:])
    #expect(early.status == 23, "\(early)")
    #expect(early.output.contains("still runs: process"), "\(early)")
    try run.workspace.write("", to: "go")
    let done = try await run.carryOn()
    #expect(try run.log() == ["long"])
    #expect(try run.lines(of: done).contains { $0.contains("found done: looked at the log") })
    let verified = try await run.workspace.runbook("verify", done)
    #expect(verified.status == 0, "\(verified)")
  }
}
