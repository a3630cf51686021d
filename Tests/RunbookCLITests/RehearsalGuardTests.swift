import Testing

/// Each gate holds: the simulated world is broken, and the run stops where it has to.
@Suite("A rehearsal in a broken world")
struct RehearsalGuardTests {
  /// By turns the script and the executor carry them out.
  static let cases: [(RehearsalGuard, Rehearsal.Way)] = RehearsalGuard.all.enumerated().map {
    ($0.element, Rehearsal.Way.allCases[$0.offset % 2])
  }

  @Test("stops at the step that sees it, with the status for it", arguments: cases)
  func stops(_ guarded: RehearsalGuard, _ way: Rehearsal.Way) async throws {
    let rehearsal = try await Rehearsal(
      Rehearsal.Example(family: guarded.family, file: guarded.example),
      impatient: guarded.impatient)
    let broken = try await rehearsal.shell(guarded.breaks)
    try #require(broken.status == 0, "\(broken)")
    let finished = try await rehearsal.run(way)
    #expect(finished.status == guarded.status, "\(finished)")
    let place = way == .script ? "step \(guarded.step) (" : "step `\(guarded.step)` ("
    #expect(finished.output.contains(place), "\(finished)")
    let calls = rehearsal.calls()
    for words in guarded.spares { #expect(!calls.contains(words), "\(calls)") }
    let left = try await rehearsal.shell(guarded.leaves)
    #expect(left.status == 0, "\(left)\n\(finished)")
    let verified = try await rehearsal.verify()
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }
}
