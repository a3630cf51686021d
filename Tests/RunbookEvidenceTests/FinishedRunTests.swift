import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@Suite("A finished run")
struct FinishedRunTests {
  @Test("passes, unsigned, with nothing missing")
  func passes() async throws {
    let run = try await SampleRun.finished()
    let report = run.verify()
    #expect(report.integrity == .pass)
    #expect(report.completeness == .pass)
    #expect(report.verdict == .passUnsigned)
    #expect(
      report.warnings == [
        "last record unanchored: nothing but a signed checkpoint would show a change to it"
      ])
    #expect(report.counts.steps == 5)
    #expect(report.counts.completeSteps == 5)
    #expect(report.counts.requirements == 2)
    #expect(report.counts.metRequirements == 2)
    #expect(report.counts.records == 16)
  }

  @Test("is judged the same twice, and nothing is written")
  func judgedTwice() async throws {
    let run = try await SampleRun.finished()
    let before = try run.path.names(".")
    #expect(run.verify() == run.verify())
    #expect(try run.path.names(".") == before)
    #expect(before == ["blobs", "ledger.jsonl", "plan.json", "run.json"])
  }

  @Test("that is not there is a verdict, not an error")
  func missing() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path, folder.path.appending("run-none")] {
      let report = RunVerifier(directory: path).verify()
      #expect(report.verdict == .fail)
      #expect(report.gaps.count == 1)
    }
  }

  @Test("says loudly that it is unsigned, in text and in JSON")
  func saysUnsigned() async throws {
    let report = try await SampleRun.finished().verify()
    #expect(report.lines.contains { $0.contains("UNSIGNED") })
    guard case .object(let members) = report.value else {
      Issue.record("the report is not an object")
      return
    }
    #expect(members["signed"] == .bool(false))
    #expect(members["verdict"] == .string("pass-unsigned"))
  }

  @Test("fails or is incomplete after any byte of any file but the last record is flipped")
  func everyByteCounts() async throws {
    let run = try await SampleRun.tiny()
    let lastRecord = try #require(try run.lines().last).count
    let blobs = try run.path.names("blobs").map { "blobs/\($0)" }
    #expect(blobs.count == 1)
    for file in ["run.json", "plan.json", SampleRun.ledger] + blobs {
      let bytes = try run.path.bytes(file)
      let guarded = file == SampleRun.ledger ? bytes.count - lastRecord : bytes.count
      for index in 0..<guarded {
        var flipped = bytes
        flipped[index] ^= [0x01, 0x20, 0x80][index % 3]
        try run.path.write(flipped, to: file)
        #expect(run.verify().verdict == .fail, "byte \(index) of \(file)")
      }
      try run.path.write(bytes, to: file)
    }
    #expect(run.verify().verdict == .passUnsigned)
  }

  @Test("is incomplete or failed, never passed, wherever the ledger is cut")
  func everyCut() async throws {
    let run = try await SampleRun.tiny()
    let bytes = try run.path.bytes(SampleRun.ledger)
    for length in 0..<bytes.count {
      try run.path.write(Array(bytes[..<length]), to: SampleRun.ledger)
      let report = run.verify()
      #expect(report.integrity == .pass, "cut to \(length)")
      #expect(report.verdict == .incomplete, "cut to \(length)")
    }
  }
}
