import Testing

/// The same run at the same time, with the same chance, as `Tests/Faults/still.c` makes it.
@Suite("In a world that stands still", .timeLimit(.minutes(60)))
struct StillWorldTests {
  /// These need time to pass: for a limit, the end of waiting, or what outlives its command.
  private static let timed: Set<RandomStepKind> = [
    .hang, .waited, .waitedInVain, .held, .slowLook, .abandoned,
  ]

  /// On hosts side by side the faster one ends first, which no clock tells.
  private static let seeds: [UInt64] = Array(
    (1...).lazy.filter { seed in
      let change = RandomChange(seed: seed)
      return change.hosts.isEmpty && timed.isDisjoint(with: change.kinds)
    }.prefix(8))

  @Test("script and executor leave the same bytes", arguments: seeds)
  func bytes(_ seed: UInt64) async throws {
    let workspace = try Workspace()
    // One chance for each: a run takes away what another of its nonce may have left in memory.
    let chance = UInt8(32 + seed % 95)
    let environment = try await still(workspace, chance)
    let paths = try await DifferentialPath.all(in: workspace)
    let run = try DifferentialRun(
      RandomChange(seed: seed), paths, in: workspace, environment: environment)
    let differences = try await run.differences()
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")

    let nonce = String(repeating: String(chance, radix: 16), count: 4)
    let runs = paths.indices.map { "seen-\($0)/evidence/run-20260304T050607Z-\(nonce)" }
    let first = try evidence(workspace, runs[0])
    for (path, run) in zip(paths, runs).dropFirst() {
      let seen = try evidence(workspace, run)
      let apart = zip(first, seen).first { $0 != $1 }
      #expect(apart == nil, "\(path): \(apart?.1 ?? "") in place of \(apart?.0 ?? "")")
      #expect(seen.count == first.count, "\(path)")
    }
  }

  private func still(_ workspace: Workspace, _ chance: UInt8) async throws -> [String: String] {
    try workspace.write("1234.56 9999.99\n", to: "uptime")
    let fields = ["1", "(cat)", "R"] + Array(repeating: "0", count: 18) + ["123456", "0", "0"]
    try workspace.write(fields.joined(separator: " ") + "\n", to: "stat")
    let character = Character(Unicode.Scalar(chance))
    try workspace.write(String(repeating: character, count: 4_096), to: "random")
    let still = [
      "LD_PRELOAD": try await PreloadLibrary.still.path(),
      "STILL_UPTIME": workspace.path("uptime"), "STILL_STAT": workspace.path("stat"),
      "STILL_RANDOM": workspace.path("random"), "STILL_BYTE": String(chance),
    ]
    return RandomChange.environment.merging(still) { $1 }
  }

  /// Who wrote it stands in `run.json`, so the hash of that, and with it all that follow, differ;
  /// that they fit is what `verify` has looked at.
  private func evidence(_ workspace: Workspace, _ run: String) throws -> [String] {
    let ledger = try workspace.text(run + "/ledger.jsonl")
    let header = try workspace.text(run + "/run.json")
    #expect(ledger.contains(#""mono_ms":1234560,"prev":""#))
    let text =
      header.replacing(/"tool":"(runbook|run\.sh)"/, with: "")
      + ledger.replacing(/"prev":"[0-9a-f]{64}"/, with: "")
    return text.split(separator: "\n").map(String.init)
  }
}
