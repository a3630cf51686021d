import Glibc
import Testing

@Suite("A run whose disk fails it", .timeLimit(.minutes(60)))
struct CrashFaultTests {
  /// Runs with a fault at one effect, looks that it stopped in time and said so, and carries it on.
  private func fail(_ kind: Fault.Kind, _ effect: Effect) async throws {
    var run = try CrashedRun()
    let fault = Fault(kind: kind, effect: effect.number)
    let finished = try await run.start(try await run.workspace.faulty(fault))
    let what: Comment = "\(kind.rawValue) at \(effect)\n\(finished)"
    let effects = try run.workspace.takeEffects()
    #expect(effects.count >= effect.number, what)
    let said = finished.output + finished.errors
    if said.contains("DONE") {
      // Only the lock was left to give back.
      #expect(said.contains("lock"), what)
    } else {
      #expect(finished.status == 1, what)
      let words = ["evidence cannot be written", "no evidence can be written", "cannot make"]
      #expect(words.contains { said.contains($0) }, what)
    }
    #expect(
      !effects.contains { $0.number > effect.number && $0.kind == .spawn },
      "something was started afterwards: \(what)")
    let done = try await run.carryOn()
    try await run.expectDone(done, what)
  }

  @Test("by being full stops before its next step, says so, and goes on where it was")
  func full() async throws {
    try await CrashedRun.eachEffect {
      [.write, .create, .mkdir].contains($0.kind)
    } _: {
      try await fail(.full, $0)
    }
  }

  @Test(
    "by one error stops before its next step all the same", arguments: [Fault.Kind.enospc, .eio])
  func once(_ kind: Fault.Kind) async throws {
    try await CrashedRun.eachEffect { effect in
      kind == .eio ? effect.kind != .spawn : [.write, .create, .mkdir].contains(effect.kind)
    } _: {
      try await fail(kind, $0)
    }
  }

  @Test("by errors without end stops before its next step, and can be carried on elsewhere")
  func dead() async throws {
    try await CrashedRun.eachEffect {
      $0.kind != .spawn
    } _: {
      try await fail(.dead, $0)
    }
  }
}
