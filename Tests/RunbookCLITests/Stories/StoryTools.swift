import FoundationEssentials
import Glibc
import RunbookEvidence
import SystemPackage
import Testing

/// What every test with random runs needs.
struct StoryTools: Sendable {
  let keys: KeyRing
  let paths: [DifferentialPath]
  private let workspace: Workspace

  init() async throws {
    workspace = try Workspace()
    keys = try await KeyRing()
    // The executor as often as all shells together.
    let all = try await DifferentialPath.all(in: workspace)
    paths = Array(repeating: .executor, count: all.count - 2) + all
  }

  static func number(_ variable: String, else fallback: UInt64) -> UInt64 {
    getenv(variable).flatMap { UInt64(String(cString: $0)) } ?? fallback
  }

  /// - Parameter variable: the environment variable that says how many.
  static func seeds(_ variable: String, else fallback: UInt64) -> Range<UInt64> {
    let first = number("RUNBOOK_SEED", else: 1)
    return first..<(first + number(variable, else: fallback))
  }

  /// Runs a body for each seed, six at a time; what it throws is an issue that names the seed.
  func each(
    _ seeds: Range<UInt64>, _ body: @escaping @Sendable (UInt64) async throws -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      for (index, seed) in seeds.enumerated() {
        if index >= 6 { await group.next() }
        group.addTask {
          do {
            try await body(seed)
          } catch {
            Issue.record("RUNBOOK_SEED=\(seed): \(error)")
          }
        }
      }
    }
  }

  /// The operator's seal.
  func seal(_ directory: FilePath) async throws {
    _ = try await RunSealer(directory: directory).seal(
      role: .operate, principal: "ana@example.com", signer: keys.signer("ana"))
  }

  /// Keeps what a failure was found in, where somebody asked for it.
  func keep(_ workspace: Workspace, _ seed: UInt64) throws {
    guard let folder = getenv("RUNBOOK_KEEP").map({ String(cString: $0) }) else { return }
    let place = "\(folder)/\(seed)"
    guard !FileManager.default.fileExists(atPath: place) else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Nobody writes into the pipe any more.
    try? FileManager.default.removeItem(atPath: workspace.path(".answers"))
    try FileManager.default.copyItem(atPath: workspace.path, toPath: place)
  }
}
