import Glibc
import Testing

@Suite("A run that is cut off", .timeLimit(.minutes(60)))
struct CrashTests {
  @Test("is seen whole by the harness: it writes, syncs, renames, spawns and cleans up")
  func counted() async throws {
    let effects = try await CrashedRun.effects.value
    #expect(effects.count > 60)
    #expect(effects.enumerated().allSatisfy { $0.offset + 1 == $0.element.number })
    // Three steps, one probe, one check.
    #expect(effects.count { $0.kind == .spawn } == 5, "\(effects)")
    for kind in [Effect.Kind.create, .write, .sync, .rename, .mkdir, .remove] {
      #expect(effects.contains { $0.kind == kind }, "no \(kind)")
    }
  }

  private func crash(_ kind: Fault.Kind, _ effect: Effect) async throws {
    var run = try CrashedRun()
    let fault = Fault(kind: kind, effect: effect.number)
    let killed = try await run.start(try await run.workspace.faulty(fault))
    #expect(killed.ending == .signalled(Int(SIGKILL)), "\(effect)\n\(killed)")
    let done = try await run.carryOn()
    try await run.expectDone(done, "\(kind.rawValue) at \(effect)")
    let isHeld = run.workspace.exists("\(done)/lock")
    let wasDone = run.seen.last?.output.contains("nothing to resume") ?? false
    #expect(!isHeld || wasDone, "\(effect): the lock is left behind")
  }

  @Test("by kill -9 before any effect goes on where it was")
  func killed() async throws { try await CrashedRun.eachEffect { try await crash(.kill, $0) } }

  @Test("by kill -9 right after a process was started goes on where it was")
  func killedAfterSpawn() async throws {
    try await CrashedRun.eachEffect {
      $0.kind == .spawn
    } _: {
      try await crash(.after, $0)
    }
  }

  @Test("in the middle of any write goes on where it was")
  func torn() async throws {
    try await CrashedRun.eachEffect {
      $0.kind == .write
    } _: {
      try await crash(.short, $0)
    }
  }

  @Test("by the end of the machine before any effect keeps what was synced, and goes on")
  func lost() async throws {
    try await CrashedRun.eachEffect { effect in
      var run = try CrashedRun()
      let fault = Fault(kind: .loss, effect: effect.number)
      let killed = try await run.start(
        try await run.workspace.faulty(fault, boot: "11111111-1111-4111-8111-111111111111"))
      #expect(killed.ending == .signalled(Int(SIGKILL)), "\(effect)\n\(killed)")
      let begun = try run.runs().first.map { try !run.lines(of: $0).isEmpty } ?? false
      // What has run has left its evidence.
      if try !run.log().isEmpty { #expect(begun, "\(effect): a step ran and nothing says so") }
      run.later = try await run.workspace.faulty(
        nil, boot: "22222222-2222-4222-8222-222222222222")
      let done = try await run.carryOn()
      try await run.expectDone(done, "loss at \(effect)")
      if begun, let said = run.seen.dropFirst().first, !said.output.contains("nothing to resume") {
        #expect(said.output.contains("started anew since the last record"), "\(effect)\n\(said)")
        let resumes = try run.lines(of: done).filter { $0.contains(#""type":"resume""#) }
        #expect(
          resumes.count { $0.contains(#""previous_boot":"11111111-1111-4111-8111-111111111111""#) }
            == 1, "\(effect): \(resumes)")
      }
    }
  }

  @Test("where a process was refused stops before the next step, and goes on where it was")
  func notStarted() async throws {
    try await CrashedRun.eachEffect {
      $0.kind == .spawn
    } _: { effect in
      var run = try CrashedRun()
      let fault = Fault(kind: .eio, effect: effect.number)
      let finished = try await run.start(try await run.workspace.faulty(fault))
      #expect(finished.status == 1, "\(effect)\n\(finished)")
      #expect(finished.output.contains("did not start"), "\(effect)\n\(finished)")
      let effects = try run.workspace.takeEffects()
      #expect(!effects.contains { $0.number > effect.number && $0.kind == .spawn }, "\(effects)")
      let done = try await run.carryOn()
      try await run.expectDone(done, "no process at \(effect)")
    }
  }

  @Test("or whose clock jumps is told so, and is done", arguments: [36_000, -36_000])
  func clock(_ seconds: Int) async throws {
    let records = try await CrashedRun.effects.value.filter {
      $0.kind == .write && $0.path.hasSuffix("/ledger.jsonl")
    }
    try await CrashedRun.each(records) { effect in
      var run = try CrashedRun()
      let fault = Fault(kind: .clock, effect: effect.number, seconds: seconds)
      let finished = try await run.start(try await run.workspace.faulty(fault))
      #expect(finished.status == 0, "\(effect)\n\(finished)")
      let done = try run.workspace.onlyRun()
      try await run.expectDone(done, "clock at \(effect)")
      // The record itself has its time already.
      guard effect.number != records.last?.number else { return }
      let verified = try await run.workspace.runbook("verify", done)
      #expect(verified.output.contains("the wall clock"), "\(effect)\n\(verified)")
    }
  }

  @Test(
    "and whose clock is wrong when it is resumed is told so, and is done",
    arguments: [36_000, -36_000])
  func clockLater(_ seconds: Int) async throws {
    var run = try CrashedRun()
    let torn = try await CrashedRun.tear()
    _ = try await run.start(try await run.workspace.faulty(torn))
    run.later = try await run.workspace.faulty(Fault(kind: .clock, effect: 1, seconds: seconds))
    let done = try await run.carryOn()
    try await run.expectDone(done, "clock when resumed")
    let verified = try await run.workspace.runbook("verify", done)
    #expect(verified.output.contains("the wall clock"), "\(verified)")
  }
}
