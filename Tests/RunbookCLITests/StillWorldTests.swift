import Testing

/// The same run at the same time, with the same chance, as `Tests/Faults/still.c` makes it.
@Suite("In a world that stands still", .timeLimit(.minutes(60)))
struct StillWorldTests {
  /// These need time to pass: for a limit, or the end of waiting.
  private static let timed: Set<RandomStepKind> = [.hang, .waited, .waitedInVain, .held, .slowLook]

  /// On hosts side by side the faster one ends first, which no clock tells.
  private static let seeds: [UInt64] = Array(
    (1...).lazy.filter { seed in
      let change = RandomChange(seed: seed)
      return change.hosts.isEmpty && timed.isDisjoint(with: change.kinds)
    }.prefix(8))

  @Test("script and executor leave the same bytes", arguments: seeds)
  func bytes(_ seed: UInt64) async throws {
    let workspace = try Workspace()
    let environment = try await still(workspace)
    let paths = try await DifferentialPath.all(in: workspace)
    let run = try DifferentialRun(
      RandomChange(seed: seed), paths, in: workspace, environment: environment)
    #expect(try await run.differences() == [])

    let runs = paths.indices.map { "seen-\($0)/evidence/run-20260304T050607Z-5a5a5a5a" }
    let first = try evidence(workspace, runs[0])
    for (path, run) in zip(paths, runs).dropFirst() {
      #expect(try evidence(workspace, run) == first, "\(path)")
    }
  }

  private func still(_ workspace: Workspace) async throws -> [String: String] {
    try workspace.write("1234.56 9999.99\n", to: "uptime")
    let fields = ["1", "(cat)", "R"] + Array(repeating: "0", count: 18) + ["123456", "0", "0"]
    try workspace.write(fields.joined(separator: " ") + "\n", to: "stat")
    try workspace.write(String(repeating: "Z", count: 4_096), to: "random")
    let still = [
      "LD_PRELOAD": try await PreloadLibrary.still.path(),
      "STILL_UPTIME": workspace.path("uptime"), "STILL_STAT": workspace.path("stat"),
      "STILL_RANDOM": workspace.path("random"),
    ]
    return RandomChange.environment.merging(still) { $1 }
  }

  /// Who wrote it stands in `run.json`, so the hash of that, and with it all that follow, differ;
  /// that they fit is what `verify` has looked at.
  private func evidence(_ workspace: Workspace, _ run: String) throws -> [String] {
    let ledger = try workspace.text(run + "/ledger.jsonl")
    let header = try workspace.text(run + "/run.json")
    #expect(ledger.contains(#""mono_ms":1234560,"prev":""#))
    return [
      header.replacing(/"tool":"(runbook|run\.sh)"/, with: ""),
      ledger.replacing(/"prev":"[0-9a-f]{64}"/, with: ""),
    ]
  }
}
