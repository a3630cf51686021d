import RunbookEvidence
import Testing

@Suite("Tampering with a finished run")
struct TamperTests {
  @Test("with its chain is found", arguments: Tampering.ofChain)
  func chain(_ tampering: Tampering) async throws { try await check(tampering) }

  @Test("with the form of a record is found", arguments: Tampering.ofForm)
  func form(_ tampering: Tampering) async throws { try await check(tampering) }

  @Test("with its files is found", arguments: Tampering.ofFiles)
  func files(_ tampering: Tampering) async throws { try await check(tampering) }

  @Test("with its clocks is found", arguments: Tampering.ofClocks)
  func clocks(_ tampering: Tampering) async throws { try await check(tampering) }

  @Test("with what its records say is found", arguments: Tampering.ofContent)
  func content(_ tampering: Tampering) async throws { try await check(tampering) }

  private func check(_ tampering: Tampering) async throws {
    let run = try await SampleRun.finished()
    try tampering.tamper(run)
    let before = try run.path.names(".")
    tampering.check(run.verify())
    #expect(try run.path.names(".") == before)
  }
}
