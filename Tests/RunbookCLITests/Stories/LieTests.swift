import FoundationEssentials
import Glibc
import RunbookEvidence
import SystemPackage
import Testing

/// Lies about honest runs of random plans, told by somebody who can write everywhere and who has
/// all keys: what the verifier accepts has to mean the same as what happened.
///
/// `RUNBOOK_LIES` says how many lies, `RUNBOOK_SEED` with which run to begin; a failure names run
/// and lie. Where `RUNBOOK_KEEP` names a folder, the run that was lied about is put there.
@Suite("A lie", .timeLimit(.minutes(720)))
struct LieTests {
  /// Lies about one run.
  private static let perRun = 100

  @Test("about an honest run is shown, or it means the same")
  func randomLies() async throws {
    let tools = try await StoryTools()
    let lies = Int(StoryTools.number("RUNBOOK_LIES", else: 200))
    let counts = HonestCounts()
    let first = StoryTools.number("RUNBOOK_SEED", else: 1)
    // Some plans never begin.
    let runs = UInt64(max(1, (lies + Self.perRun - 1) / Self.perRun))
    let share = max(1, min(lies, Self.perRun))
    await tools.each(first..<(first + runs)) { seed in
      try await Self.lie(about: seed, share, tools, counts)
    }
    print(await counts.lines.joined(separator: "\n"))
    // So many runs hold records of every type, and so all of these were lied about.
    guard runs >= 400 else { return }
    for type in Vocabulary.types {
      #expect(await counts.has("about \(type)"), "no run held `\(type)`")
    }
  }

  private static func lie(
    about seed: UInt64, _ count: Int, _ tools: StoryTools, _ counts: HonestCounts
  ) async throws {
    // Nothing depends on when a signal comes, where nobody has asked for more.
    let isCalm = getenv("RUNBOOK_LIES") == nil
    var run = try HonestRun(seed: seed, tools.keys, tools.paths, isCalm: isCalm)
    guard let ended = try await run.run() else { return await counts.add("(no run)") }
    guard let court = try await Court(ended, tools) else { return await counts.add("(no story)") }
    var random = SplitMix64(seed: seed)
    for type in Set(court.honest.records.map(\.type)).sorted() { await counts.add("about \(type)") }
    for gap in Lie.untold(about: court.honest, &random) {
      Issue.record("RUNBOOK_SEED=\(seed): nobody tells a lie of this kind: \(gap)")
    }
    for lie in Lie.some(count, about: court.honest, &random) {
      let finding = try court.judge(lie)
      await counts.add(finding.word)
      guard case .believed(let why) = finding else { continue }
      try tools.keep(ended.workspace, seed)
      Issue.record("RUNBOOK_SEED=\(seed) RUNBOOK_LIES=\(count): \(lie) is believed: \(why)")
    }
  }
}
