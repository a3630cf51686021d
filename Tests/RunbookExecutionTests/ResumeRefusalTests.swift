import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite("A run that may not be resumed", .timeLimit(.minutes(15)))
struct ResumeRefusalTests {
  private let bench: Bench
  private let failing = Plan.sample([.run("fails", "false")])

  init() throws { bench = try Bench() }

  private func refused(
    _ run: Finished, _ words: String, status: Int = 2, planBytes: [UInt8]? = nil
  ) async throws {
    let before = try? run.ledgerLines
    let resumed = try await bench.resume(run, planBytes: planBytes)
    #expect(resumed.status == status, "\(bench.shown)")
    #expect(bench.shown.contains(words), "\(bench.shown)")
    #expect((try? run.ledgerLines) == before)
  }

  @Test("is one that is done")
  func done() async throws {
    try await refused(try await bench.run(.sample([.run("one", "true")])), "the run is done")
  }

  @Test("is one of another plan, and both digests are said")
  func otherPlan() async throws {
    let run = try await bench.run(failing)
    var other = failing
    other.steps[0].title = "Another title"
    let bytes = try other.canonicalBytes()
    try await refused(run, sha256Hex(bytes), planBytes: bytes)
    #expect(bench.shown.contains(sha256Hex(try failing.canonicalBytes())))
    #expect(
      try await bench.resume(run, planBytes: try failing.canonicalBytes()).status == 1)
  }

  @Test("is one whose evidence was changed, and the record is named")
  func tampered() async throws {
    let run = try await bench.run(failing)
    var lines = try run.ledgerLines
    let range = try #require(lines[2].firstRange(of: Array("\"attempt\":1".utf8)))
    lines[2].replaceSubrange(range, with: Array("\"attempt\":2".utf8))
    try Data(lines.map { $0 + [0x0A] }.joined()).write(to: URL(filePath: try run.ledger.string))
    try await refused(run, "record 3")
  }

  @Test("is one that goes on, here or perhaps elsewhere")
  func locked() async throws {
    let run = try await bench.run(failing)
    let count = try run.ledgerLines.count
    // Process 1 is older than any lock.
    try run.cut(to: count, owner: .owner(processID: 1, started: "2099-01-01T00:00:00.000Z"))
    try await refused(run, "the run is going on", status: 1)
    try run.cut(to: count, owner: .owner(processID: 1, host: "elsewhere"))
    try await refused(run, "rm -r", status: 1)
  }

  @Test("is held by nobody where the owner's number belongs to a later process, or to another boot")
  func staleLocks() async throws {
    for owner in [
      LockOwner.owner(
        processID: EvidenceEnvironment.live.processID(), started: "2001-01-01T00:00:00.000Z"),
      .owner(processID: 1, boot: "another-boot"),
    ] {
      let run = try await bench.run(failing)
      try run.cut(to: try run.ledgerLines.count, owner: owner)
      let resumed = try await bench.resume(run)
      #expect(resumed.status == 1)
      #expect(try resumed.data("resume").count == 1, "\(bench.shown)")
    }
  }

  @Test("is held by nobody where its writer died before it could say who it is, or while it left")
  func namelessLock() async throws {
    let run = try await bench.run(failing)
    let directory = try #require(run.outcome.runDirectory)
    try FileManager.default.createDirectory(
      atPath: directory.appending("lock").string, withIntermediateDirectories: false)
    let resumed = try await bench.resume(run)
    #expect(resumed.status == 1)
    let record = try #require(try resumed.data("resume").first)
    #expect(record["stale_lock"] == .string("a writer that had not yet said who it is"))
  }

  @Test("two that resume at once: one is refused")
  func concurrent() async throws {
    let plan = Plan.sample([bench.logged("slow", then: "sleep 0.5; test -e ok")])
    let run = try await bench.run(plan)
    try run.cut(to: try run.ledgerLines.count)
    try bench.write("", to: "ok")
    let bench = bench
    async let one = bench.resume(run)
    async let two = bench.resume(run)
    let statuses = try await [one.status, two.status].sorted()
    #expect(statuses == [0, 1] || statuses == [0, 2], "\(bench.shown)")
    #expect(bench.lines().count == 2)
  }

  @Test(
    "is a directory in which nothing was started",
    arguments: ["run.json", "plan.json", "ledger.jsonl"])
  func neverStarted(missing: String) async throws {
    let run = try await bench.run(failing)
    let directory = try #require(run.outcome.runDirectory)
    try FileManager.default.removeItem(atPath: directory.appending(missing).string)
    try await refused(run, "has no \(missing), so no run was ever started")
  }
}
