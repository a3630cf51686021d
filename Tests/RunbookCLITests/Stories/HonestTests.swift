import FoundationEssentials
import Glibc
import RunbookEvidence
import SystemPackage
import Testing

/// Honest runs of random plans, by the executor and by the script in every shell: killed now and
/// then, torn, carried on, in part, answered and signed. None of them may ever be called false.
///
/// `RUNBOOK_HONEST` says how many, `RUNBOOK_SEED` with which seed to begin; a failure names the seed
/// of its run. Where `RUNBOOK_KEEP` names a folder, what failed is put there.
@Suite("An honest run", .timeLimit(.minutes(720)))
struct HonestTests {
  @Test("verifies, however it came to its end")
  func randomRuns() async throws {
    let tools = try await StoryTools()
    let seeds = StoryTools.seeds("RUNBOOK_HONEST", else: 24)
    let counts = HonestCounts()
    await tools.each(seeds) { seed in
      var run = try HonestRun(seed: seed, tools.keys, tools.paths)
      guard let ended = try await run.run() else { return await counts.add("never began") }
      for complaint in try await Self.complaints(about: ended, tools, isSealed: seed % 2 == 0) {
        try tools.keep(ended.workspace, seed)
        let starts = ended.seen.map(\.description).joined(separator: "\n")
        Issue.record("RUNBOOK_SEED=\(seed) RUNBOOK_HONEST=1: \(complaint)\n\(starts)")
      }
      await counts.add(ended.status.map { "ended with \($0)" } ?? "was killed")
    }
    print(await counts.lines.joined(separator: "\n"))
  }

  /// What is said of an honest run that must not be said.
  private static func complaints(
    about ended: HonestRun.Ended, _ tools: StoryTools, isSealed: Bool
  ) async throws -> [String] {
    let directory = FilePath(ended.run)
    // The executor asks before it writes a record, so that nothing false is found afterwards.
    let refusal = EvidenceError.contradiction(type: "", reason: "").description.dropFirst(4)
    let refused = ended.seen.filter { ($0.output + $0.errors).contains(refusal) }
    guard refused.isEmpty else { return ["an honest record was not written"] }
    // Where keys are compared, nothing is complete that nobody has signed.
    if isSealed || ended.status == 0 { try? await tools.seal(directory) }
    let report = RunVerifier(directory: directory, trust: tools.keys.trust).verify()
    let text = report.lines.joined(separator: "\n")
    if case .fail = report.integrity { return ["an honest run is called false:\n\(text)"] }
    guard report.untrusted.isEmpty else { return ["an honest seal is not believed:\n\(text)"] }
    if ended.status == 0, !passedBy(directory).isEmpty {
      return ["a run that is done has passed by what failed:\n\(text)"]
    }
    guard ended.status == 0, isWhole(directory) else { return [] }
    return report.completeness == .pass ? [] : ["a run that is done is incomplete:\n\(text)"]
  }

  /// Ids of steps that had failed, and that their policy or a person has passed by.
  private static func passedBy(_ directory: FilePath) -> [String] {
    RunReading(directory: directory).events.compactMap { event in
      guard event.type == .deviation, ["continue", "skip"].contains(event.text("kind") ?? "") else {
        return nil
      }
      return event.text("step")
    }
  }

  /// Nothing was left out, passed over or decided by a person.
  private static func isWhole(_ directory: FilePath) -> Bool {
    RunReading(directory: directory).events.allSatisfy { event in
      event.type != .deviation && (event.type != .skip || event.text("probe") != nil)
    }
  }
}

/// How often the same came out.
actor HonestCounts {
  private var counts: [String: Int] = [:]

  func add(_ word: String) { counts[word, default: 0] += 1 }

  func has(_ word: String) -> Bool { counts[word] != nil }

  var lines: [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
  }
}
