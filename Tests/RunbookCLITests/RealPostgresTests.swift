import Testing

/// ServiceOps HA with nothing simulated where data is kept: two clusters of PostgreSQL with streaming
/// replication and files that rsync copies, on this machine.
@Suite("A rehearsal with real databases")
struct RealPostgresTests {
  /// What stands in a real database or below the files of a node, after a run.
  private struct Pair {
    let rehearsal: Rehearsal

    /// - Parameter query: a line of SQL, asked of the database of a node by its own tool.
    func asks(_ node: String, _ query: String) async throws -> String {
      try await line(
        ". $SIMULATORS/lib/world; . $SIMULATORS/lib/postgresql; query \(node) \"\(query)\"")
    }

    /// Which cluster it is: two that replicate have the same number.
    func identifier(_ node: String) async throws -> String {
      try await asks(node, "SELECT system_identifier FROM pg_control_system();")
    }

    func line(_ shell: String) async throws -> String {
      let finished = try await rehearsal.shell(shell)
      try #require(finished.status == 0, "\(finished)")
      return finished.output.split(separator: "\n").joined(separator: "\n")
    }
  }

  /// Makes the pair, and ends its databases whatever happens.
  private func withPair(
    impatient: String? = nil, _ body: (Pair) async throws -> Void
  ) async throws {
    let rehearsal = try await Rehearsal(
      Rehearsal.Example(family: "serviceops-ha", file: "change.example.yaml"),
      impatient: impatient, world: "serviceops-ha-real")
    do {
      try await body(Pair(rehearsal: rehearsal))
    } catch {
      _ = try await rehearsal.shell("$SIMULATORS/lib/real-end")
      throw error
    }
    let ended = try await rehearsal.shell("$SIMULATORS/lib/real-end")
    #expect(ended.status == 0, "\(ended)")
  }

  private static let count = "SELECT COUNT(*) FROM apolo.request;"
  private static let files = "hosts/ops-*/files/opt/flotomate/main-server/filedb"

  @Test(
    "promotes, upgrades, reconfigures and compares them, and leaves evidence that verifies",
    arguments: Rehearsal.Way.allCases)
  func upgrade(_ way: Rehearsal.Way) async throws {
    try await withPair { pair in
      let before = try await pair.identifier("ops-a")
      #expect(try await pair.identifier("ops-b") == before)
      let finished = try await pair.rehearsal.run(way)
      #expect(finished.status == 0, "\(finished)")
      let verified = try await pair.rehearsal.verify()
      #expect(verified.status == 0, "\(verified)")
      #expect(pair.rehearsal.calls().contains("ops-b real-promotion promote"))

      // Both are new clusters, and the second is a copy of the first again.
      let after = try await pair.identifier("ops-a")
      #expect(after != before)
      #expect(try await pair.identifier("ops-b") == after)
      #expect(try await pair.asks("ops-a", "SELECT pg_is_in_recovery();") == "f")
      #expect(try await pair.asks("ops-b", "SELECT pg_is_in_recovery();") == "t")
      #expect(try await pair.asks("ops-a", "SELECT state FROM pg_stat_replication;") == "streaming")
      // The 1200 of before, the first one after the change, and the test ticket, in the new schema.
      for node in ["ops-a", "ops-b"] {
        #expect(try await pair.asks(node, RealPostgresTests.count) == "1202")
        #expect(try await pair.asks(node, "SELECT sum(urgency) FROM apolo.request;") == "3606")
        #expect(try await pair.asks(node, "SELECT version FROM apolo.license;") == "8.6.0")
      }
      #expect(try await pair.line("diff -r \(RealPostgresTests.files) && echo same") == "same")
      #expect(try await pair.line("ls \(RealPostgresTests.files) | grep -c first") == "2")
    }
  }

  /// A world that is broken, and where it shows.
  struct Break: CustomTestStringConvertible {
    let testDescription: String
    let line: String
    /// See `Rehearsal.init`.
    let impatient: String
    let step: String
    let status: Int
    let way: Rehearsal.Way
  }

  private static let breaks = [
    Break(
      testDescription: "a standby that stopped replaying before the change",
      line: """
        . $SIMULATORS/lib/world; . $SIMULATORS/lib/postgresql
        query ops-b 'SELECT pg_wal_replay_pause();'
        query ops-a "INSERT INTO apolo.request (subject) VALUES ('unseen');"
        """,
      impatient: "  request-count-before:", step: "hold-failover.entry.request-count-before",
      status: 20, way: .executor),
    Break(
      testDescription: "a standby that reads, and does not follow",
      line: ": >replication-goes-nowhere", impatient: "  db-request-count:",
      step: "compare-request-count", status: 1, way: .script),
    Break(
      testDescription: "files that are copied to where nobody looks",
      line: ": >file-sync-astray", impatient: "  filedb-file-count:", step: "compare-file-count",
      status: 1, way: .executor),
  ]

  @Test("stops where they are out of step", arguments: breaks)
  func outOfStep(_ broken: Break) async throws {
    try await withPair(impatient: broken.impatient) { pair in
      _ = try await pair.line(broken.line)
      let finished = try await pair.rehearsal.run(broken.way)
      #expect(finished.status == broken.status, "\(finished)")
      let place = broken.way == .script ? "step \(broken.step) (" : "step `\(broken.step)` ("
      #expect(finished.output.contains(place), "\(finished)")
      let verified = try await pair.rehearsal.verify()
      #expect(verified.status == 3, "\(verified)")
      #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    }
  }
}
