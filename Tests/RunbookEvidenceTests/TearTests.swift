import RunbookBase
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@Suite("A torn line")
struct TearTests {
  /// A run killed while it wrote a record: so many bytes of its line are there.
  private func tornRun(keeping bytes: Int?) async throws -> SampleRun {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writeCheck("cluster-idle", of: "idle", on: ["controller"])
    try run.path.edit(SampleRun.ledger) { ledger in
      guard let end = ledger.dropLast().lastIndex(of: 0x0A) else { return }
      ledger = bytes.map { Array(ledger[...end] + ledger[(end + 1)...].prefix($0)) } ?? ledger
    }
    try await run.writer.close()
    return run
  }

  private func reopen(_ run: SampleRun) async throws {
    let writer = try RunWriter.open(run.path, environment: run.machine.environment)
    try await writer.append(
      .resume(.init(mode: .attended, operatorName: "ana", account: SampleRun.account)))
    try await writer.close()
  }

  @Test("is kept and declared when the run directory is opened", arguments: [1, 9, 60, 200, 400])
  func recovered(bytes: Int) async throws {
    let run = try await tornRun(keeping: bytes)
    #expect(run.verify().gaps.contains { $0.reason.contains("torn") })
    try await reopen(run)
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(report.warnings.contains { $0.contains("a torn line of \(bytes) bytes") })
    #expect(try run.lines()[3].count == bytes + 1)
    #expect(report.gaps.contains { $0.id == "cluster-idle" })
  }

  @Test("can be torn again during recovery", arguments: 1...3)
  func recoveredTwice(tears: Int) async throws {
    let run = try await tornRun(keeping: 50)
    for tear in 1...tears {
      try await reopen(run)
      // The recovery and what followed it reached the disk only in part.
      let kept = try run.lines().prefix(3 + tear)
      let cut = try run.lines()[3 + tear].prefix(40 + tear)
      try run.write(kept + [Array(cut)])
    }
    try await reopen(run)
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(try run.lines().count == 3 + tears + 3)
  }

  @Test("that lost only its LF is a whole record, and needs no `recover`")
  func onlyLF() async throws {
    let run = try await tornRun(keeping: nil)
    try run.path.edit(SampleRun.ledger) { $0.removeLast() }
    try await reopen(run)
    let report = run.verify()
    #expect(report.integrity == .pass, "\(report.lines)")
    #expect(!report.warnings.contains { $0.contains("torn") })
    #expect(report.counts.records == 5)
  }

  @Test("without a `recover` after it fails")
  func withoutRecover() async throws {
    let run = try await tornRun(keeping: 60)
    try await reopen(run)
    try run.write(run.lines().enumerated().filter { $0.offset != 4 }.map(\.element))
    #expect(run.verify().failures.first?.record == 4)
  }

  @Test("is not hidden behind a `recover` that calls a whole record torn")
  func forged() async throws {
    let run = try await SampleRun.finished()
    try run.rechain { records in
      var recover = records[6]
      recover["type"] = .string("recover")
      let length = JSONValue.object(records[5]).canonicalBytes.count
      recover["data"] = .object([
        "torn": .integer(length), "after": .string(String(repeating: "0", count: 64)),
      ])
      records.insert(recover, at: 6)
    }
    let failure = run.verify().failures.first
    #expect(failure?.record == 7)
    #expect(failure?.reason == "`recover` calls a whole record torn")
  }

  @Test(
    "must be as long as its `recover` says, and stand where it says", arguments: ["torn", "after"])
  func wrongRecover(field: String) async throws {
    let run = try await tornRun(keeping: 60)
    try await reopen(run)
    var lines = try run.lines()
    guard case .object(var recover) = try JSONValue(parsing: lines[4]) else { return }
    recover[data: field] =
      field == "torn" ? .integer(59) : .string(String(repeating: "0", count: 64))
    lines[4] = JSONValue.object(recover).canonicalBytes + [0x0A]
    try run.write(lines.prefix(5).map { $0 })
    #expect(run.verify().verdict == .fail)
  }

  @Test("protects what stands before it: every byte there counts")
  func guardsBefore() async throws {
    let run = try await tornRun(keeping: 60)
    try await reopen(run)
    let bytes = try run.path.bytes(SampleRun.ledger)
    let last = try #require(try run.lines().last).count
    for index in 0..<bytes.count - last {
      var flipped = bytes
      flipped[index] ^= 1
      try run.path.write(flipped, to: SampleRun.ledger)
      #expect(run.verify().verdict == .fail, "byte \(index)")
    }
  }

  @Test("of which a block was never written is recovered too")
  func zeros() async throws {
    let run = try await tornRun(keeping: 60)
    try run.path.edit(SampleRun.ledger) { ledger in
      for index in ledger.count - 20..<ledger.count { ledger[index] = 0 }
    }
    try await reopen(run)
    #expect(run.verify().integrity == .pass)
  }

  @Test("that no record can begin with is not carried on from")
  func garbage() async throws {
    let run = try await tornRun(keeping: 60)
    try run.path.edit(SampleRun.ledger) { $0 += Array("\u{7}nonsense".utf8) }
    await #expect(throws: EvidenceError.self) { try await reopen(run) }
    #expect(try !run.path.names(".").contains("lock"))
  }
}
