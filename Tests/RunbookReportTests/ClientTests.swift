import Foundation
import RunbookDigest
import RunbookEvidence
import RunbookReport
import Testing

/// Each export as a program reads it that this project did not write.
@Suite("Clients of the exports")
struct ClientTests {
  @Test(
    "xmllint finds JUnit XML valid, however the run went", arguments: ReportedRun.Course.allCases)
  func junit(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let name = try run.write(.junit)
    let schema = try Validators.path("junit.xsd")
    let outcome = try run.scratch.run(
      ["xmllint", "--nonet", "--noout", "--schema", schema, name])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let times = try run.text(.junit).matches(of: /time="([^"]*)"/).map(\.1)
    #expect(!times.isEmpty)
    #expect(times.allSatisfy { $0.wholeMatch(of: /[0-9]+\.[0-9]{3}/) != nil })
  }

  @Test("tap.py reads TAP 13 and finds the same results", arguments: ReportedRun.Course.allCases)
  func tap(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let name = try run.write(.tap)
    let outcome = try Validators.run(client: "tap_client", [name], in: run.scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let failures = try run.text(.tap).matches(of: /(?m)^not ok\s/).count
    #expect(outcome.output.contains("\"not ok\": \(failures),"), "\(outcome.output)")
    #expect((failures > 0) == (course != .done))
  }

  @Test(
    "CTRF meets its authors' schema, and its totals add up", arguments: ReportedRun.Course.allCases)
  func ctrf(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let name = try run.write(.ctrf)
    let schema = try Validators.path("ctrf.schema.json")
    let outcome = try Validators.run(client: "ctrf_client", [name, schema], in: run.scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\"failed\": 0") == (course == .done), "\(outcome.output)")
  }

  @Test("trestle reads OSCAL assessment results", arguments: ReportedRun.Course.allCases)
  func oscal(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let name = try run.write(.oscal)
    let outcome = try Validators.run(client: "oscal_client", [name], in: run.scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let met = course == .done ? "satisfied" : "not-satisfied"
    #expect(outcome.output.contains("\"upgrade-fs\": \"\(met)\""), "\(outcome.output)")
    #expect(outcome.output.contains("\"rehearse\": \"not-satisfied\""))
    #expect(outcome.output.contains("\"_9-nice\""))
  }

  @Test(
    "securesystemslib and in-toto accept the attestation", arguments: ReportedRun.Course.allCases)
  func inToto(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let key = try Ed25519PrivateKey(seed: (0..<32).map { _ in .random(in: 0...255) })
    let signer = ReportSigner(keyID: "SHA256:test") { message in
      try key.signature(for: message)
    }
    let name = try run.write(.inToto, signer: signer)
    let hex = key.publicKey.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    let outcome = try Validators.run(
      client: "in_toto_client", [name, signer.keyID, hex.joined()], in: run.scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let result = course == .done ? "WARNED" : "FAILED"
    #expect(outcome.output.contains("\"result\": \"\(result)\""), "\(outcome.output)")
    let digest = try #require(RunReading(directory: run.path).ledgerDigest)
    #expect(outcome.output.contains("\"ledger.jsonl\": \"\(digest)\""))
  }

  @Test(
    "A strict HTML parser takes the page, which needs nothing else",
    arguments: ReportedRun.Course.allCases)
  func html(_ course: ReportedRun.Course) async throws {
    let run = try await ReportedRun.make(course)
    let name = try run.write(.html)
    let outcome = try Validators.run(client: "html_client", [name], in: run.scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("Without a key, with a nameless one or with nothing to read there is no attestation")
  func refusals() async throws {
    let run = try await ReportedRun.make(.done)
    #expect(throws: ReportError.unsigned) { try run.rendered(.inToto) }
    let nameless = ReportSigner(keyID: "") { _ in [] }
    #expect(throws: ReportError.signing(reason: "the key has no name")) {
      try run.rendered(.inToto, signer: nameless)
    }
    let empty = try Scratch()
    #expect(throws: ReportError.nothingToAttest) {
      try empty.rendered(.inToto, signer: ReportSigner(keyID: "k") { _ in [] })
    }
  }
}
