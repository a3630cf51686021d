import FoundationEssentials
import Glibc
import Testing

/// Random plans, run by the executor and by the generated script in several shells.
///
/// `RUNBOOK_DIFFERENTIAL` says how many (100 without it), `RUNBOOK_SEED` with which seed to begin;
/// a failure names the seed of its plan.
@Suite("The script and the executor", .timeLimit(.minutes(720)))
struct DifferentialTests {
  private static func number(_ variable: String, else fallback: UInt64) -> UInt64 {
    getenv(variable).flatMap { UInt64(String(cString: $0)) } ?? fallback
  }

  @Test("do the same with a random plan, and leave the same evidence")
  func randomPlans() async throws {
    let first = Self.number("RUNBOOK_SEED", else: 1)
    let seeds = first..<(first + Self.number("RUNBOOK_DIFFERENTIAL", else: 100))
    await withTaskGroup(of: Void.self) { group in
      for (index, seed) in seeds.enumerated() {
        if index >= 4 { await group.next() }
        group.addTask { await Self.compare(seed) }
      }
    }
  }

  private static func compare(_ seed: UInt64) async {
    do {
      let change = RandomChange(seed: seed)
      let run = try DifferentialRun(change, DifferentialPath.chosen(seed))
      for difference in try await run.differences() {
        Issue.record("RUNBOOK_SEED=\(seed) RUNBOOK_DIFFERENTIAL=1: \(difference)")
      }
    } catch {
      Issue.record("RUNBOOK_SEED=\(seed) RUNBOOK_DIFFERENTIAL=1: \(error)")
    }
  }

  @Test(
    "are told apart by all that a step does",
    arguments: [
      // Only the first way to run it finds nothing left by another.
      "test ! -e ../seen-0 || touch more", "test ! -e ../seen-0 || echo more",
      "test ! -e ../seen-0 || printf '\\200' >&2", "test ! -e ../seen-0 || exit 3",
      "test -e ../seen-0 || sleep 30", "touch \(HostileText.trap)",
    ])
  func sensitivity(_ command: String) async throws {
    let change = Small.change(
      steps: """
        - {id: go, title: Go, timeout: 1s, on_failure: continue, run: \(HostileText.yaml(command))}
        """)
    let paths = [DifferentialPath.executor, .script("sh")]
    for paths in [paths, paths.reversed()] {
      let differences = try await DifferentialRun(change, paths).differences()
      #expect(!differences.isEmpty, "\(paths)")
    }
  }

  @Test("run the same plan again from the same seed")
  func seeds() {
    let changes = [1, 1, 2].map { RandomChange(seed: $0).yaml }
    #expect(changes[0] == changes[1])
    #expect(changes[0] != changes[2])
  }
}
