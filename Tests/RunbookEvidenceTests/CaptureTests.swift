import RunbookEvidence
import RunbookPlan
import Testing

@Suite("Captured output")
struct CaptureTests {
  static let stream = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  @Test(
    "keeps head and tail of a stream however it arrives", arguments: [1, 3, 10, 64, 999, 1_000])
  func headAndTail(chunk: Int) {
    var capture = BlobCapture(limit: .init(head: 10, tail: 16))
    for start in stride(from: 0, to: CaptureTests.stream.count, by: chunk) {
      capture.append(CaptureTests.stream[start..<min(start + chunk, CaptureTests.stream.count)])
    }
    let kept = Array(CaptureTests.stream.prefix(10) + CaptureTests.stream.suffix(16))
    #expect(capture.keptBytes == kept)
    #expect(
      capture.evidence
        == StreamEvidence(
          bytes: 1_000, sha256: sha256Hex(CaptureTests.stream),
          kept: BlobReference(bytes: 26, sha256: sha256Hex(kept))))
  }

  @Test("is kept whole up to the limit", arguments: [0, 1, 10, 11, 25, 26])
  func whole(length: Int) {
    var capture = BlobCapture(limit: .init(head: 10, tail: 16))
    let bytes = Array(CaptureTests.stream.prefix(length))
    capture.append(bytes)
    #expect(capture.keptBytes == bytes)
    #expect(capture.evidence == StreamEvidence(bytes: length, sha256: sha256Hex(bytes)))
  }

  @Test("may be of any length and any bytes; what is kept stays bounded")
  func large() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeGate()
    try await run.writeStepStart("install", on: "fs1")
    var capture = BlobCapture()
    let chunk = (0..<65_536).map { UInt8(truncatingIfNeeded: $0) }
    for _ in 0..<160 { capture.append(chunk) }
    #expect(capture.bytes == 10 << 20)
    #expect(capture.keptBytes.count == 2 << 20)
    let stdout = try await run.writer.store(capture)
    #expect(stdout.truncated)
    try await run.writer.append(
      .stepEnd(
        .init(
          step: "install", host: "fs1", attempt: 1, outcome: .done, termination: .exit(3),
          milliseconds: 1, stdout: stdout, stderr: try await run.store("\u{0}\u{1}\n"))))
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    // Beside it the gate's output, and the little of standard error.
    #expect(report.counts.blobBytes == (2 << 20) + "ok controller\n".utf8.count + 3)
  }
}
