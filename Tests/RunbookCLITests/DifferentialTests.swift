import FoundationEssentials
import Glibc
import Testing

/// Random plans, each run by the executor and by the generated script in every shell.
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
    let workspace = try Workspace()
    let paths = try await DifferentialPath.all(in: workspace)
    await withTaskGroup(of: Void.self) { group in
      for (index, seed) in seeds.enumerated() {
        if index >= 6 { await group.next() }
        group.addTask { await Self.compare(seed, paths) }
      }
    }
    withExtendedLifetime(workspace) {}
  }

  private static func compare(_ seed: UInt64, _ paths: [DifferentialPath]) async {
    do {
      let run = try DifferentialRun(RandomChange(seed: seed), paths)
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

  @Test("are told apart by a signal", arguments: ScriptTests.shells)
  func signals(_ shell: String) async throws {
    let change = Small.change(
      steps: """
        - id: go
          title: Go
          on_failure: continue
          run: "test ! -e ../seen-0 || kill -TERM $$; exit 143"
        """)
    let run = try DifferentialRun(change, [.executor, .script(shell)])
    #expect(try await run.differences().count == 1)
  }

  @Test("tell every signal from the exit status that looks like it")
  func allSignals() async throws {
    let numbers = [1, 2, 3, 6, 9, 10, 11, 12, 13, 14, 15, 24, 34, 64]
    let steps = numbers.flatMap { number in
      ["kill -\(number) $$; sleep 9", "sleep 0.1; kill -\(number) $$", "exit \(128 + number)"]
        .enumerated().map { way, command in
          "- {id: s\(number)-\(way), title: Go, on_failure: continue, run: 'ulimit -c 0; \(command)'}"
        }
    }
    let change = Small.change(steps: steps.joined(separator: "\n"))
    let paths = [DifferentialPath.executor] + ScriptTests.shells.map(DifferentialPath.script)
    #expect(try await DifferentialRun(change, paths).differences() == [])
  }

  @Test("go on when output breaks off within a character")
  func halfCharacter() async throws {
    let change = Small.change(
      steps: #"""
        - {id: go, title: Go, run: "printf '\\007\\342'"}
        - {id: next, title: Next, run: echo next}
        """#)
    let paths = [DifferentialPath.executor] + ScriptTests.shells.map(DifferentialPath.script)
    let (differences, finished) = try await DifferentialRun(change, paths).run()
    #expect(differences == [])
    #expect(
      finished.dropFirst().allSatisfy { $0.status == 0 && $0.output.contains("  | next\n") },
      "\(finished)")
  }

  @Test("have a plan for everything that a step can be about", arguments: [1, 1_000])
  func coverage(_ first: UInt64) {
    let changes = (first..<first + 100).map { RandomChange(seed: $0) }
    let kinds = changes.flatMap(\.kinds)
    for kind in RandomStepKind.alone {
      #expect(kinds.count { $0 == kind } >= 3, "\(kind)")
    }
    let floods = changes.flatMap(\.floods)
    #expect(floods.contains { $0 > 2 << 20 } && floods.contains { $0 < 2 << 20 })
    for count in [0, 2, 3] { #expect(changes.contains { $0.hosts.count == count }) }
    for resumption in [Resumption.goOn, .back] {
      #expect(changes.contains { $0.resumption == resumption })
    }
  }

  @Test("run the same plan again from the same seed")
  func seeds() {
    let changes = [1, 1, 2].map { RandomChange(seed: $0).yaml }
    #expect(changes[0] == changes[1])
    #expect(changes[0] != changes[2])
  }
}
