import Testing

/// Every example change is carried out against simulated tools, both ways.
@Suite("A rehearsal")
struct RehearsalTests {
  @Test(
    "of an example change runs to its end and leaves evidence that verifies",
    arguments: Rehearsal.examples, Rehearsal.Way.allCases)
  func example(_ example: Rehearsal.Example, _ way: Rehearsal.Way) async throws {
    let rehearsal = try await Rehearsal(example)
    let finished = try await rehearsal.run(way)
    #expect(finished.status == 0, "\(finished)")
    let verified = try await rehearsal.verify()
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("completeness: PASS"), "\(verified)")
  }
}
