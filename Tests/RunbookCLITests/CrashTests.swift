import Glibc
import Testing

@Suite("A run that is cut off", .timeLimit(.minutes(10)))
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
    #expect(!run.workspace.exists("\(done)/lock"), "\(effect)")
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
      }
    }
  }
}
