import RunbookBase
import RunbookPlan

/// What one way of running a plan has left behind, without what differs between any two runs.
struct DifferentialTrace {
  let route: DifferentialRoute
  let finished: [Finished]
  /// What is compared, by what it is called.
  private var aspects: [(name: String, lines: [String])] = []
  /// Files that the steps have left, and folders.
  private(set) var files: [String: [UInt8]] = [:]

  /// - Parameter folder: where the plan was run, in the workspace.
  init(
    _ route: DifferentialRoute, _ finished: [Finished], in folder: String, of plan: Plan,
    _ workspace: Workspace
  ) async throws {
    self.route = route
    self.finished = finished
    files = try workspace.snapshot(folder).filter { !$0.key.hasPrefix("evidence") }
    aspects = [
      ("exit status", finished.map { "\($0.ending)" }),
      ("files", files.sorted { $0.key < $1.key }.map { "\($0.key): \(hexText($0.value))" }),
    ]
    let runs =
      workspace.exists(folder + "/evidence") ? try workspace.names(folder + "/evidence") : []
    aspects.append(("runs", ["\(runs.count)"]))
    guard let run = runs.first else { return }
    let directory = folder + "/evidence/" + run
    let lines = try workspace.bytes(directory + "/ledger.jsonl").split(separator: 0x0A)
      .map { line in
        do { return try LedgerLine(parsing: line, of: plan) } catch {
          let text = String(decoding: Array(line), as: UTF8.self)
          throw NeverHappened(description: "\(route) wrote \(text): \(error)")
        }
      }
    let header = try header(workspace.bytes(directory + "/run.json"))
    let ledger = LedgerLine.ordered(lines, of: plan)
    aspects.append(("records", LedgerLine.chained(ledger, behind: header)))
    aspects.append(("blobs", try workspace.names(directory + "/blobs")))
    aspects.append(("run directory", try workspace.names(directory)))
    aspects.append(("run.json", [String(decoding: header, as: UTF8.self)]))
    let verified = try await workspace.runbook("verify", directory)
    aspects.append(("verdict", verdict(verified, of: run.dropFirst("run-".count))))
  }

  /// Who wrote it, and when, is all that may differ.
  private func header(_ bytes: [UInt8]) throws -> [UInt8] {
    guard case .object(var members) = try JSONValue(parsing: bytes.dropLast()) else { return [] }
    guard JSONValue.object(members).canonicalBytes + [0x0A] == bytes else {
      throw NeverHappened(description: "run.json has another form")
    }
    for key in ["nonce", "run", "started", "tool"] { members[key] = .string(key) }
    return JSONValue.object(members).canonicalBytes + [0x0A]
  }

  /// Places in the ledger depend on the order of hosts, and what records say is compared there.
  private func verdict(_ verified: Finished, of run: Substring) -> [String] {
    ["\(verified.ending)"]
      + verified.output.replacing(run, with: "RUN").replacing(/\ \(record \d+\)/, with: "")
      .split(separator: "\n").map(String.init)
      .filter { !$0.contains(": deviation at step") && !$0.contains(": the way back begins") }
  }

  /// The first place where the other trace is another; nil where there is none.
  func difference(from other: DifferentialTrace) -> String? {
    for (mine, theirs) in zip(aspects, other.aspects) {
      guard mine.lines != theirs.lines else { continue }
      let index =
        zip(mine.lines, theirs.lines).enumerated()
        .first { $0.element.0 != $0.element.1 }?.offset ?? min(mine.lines.count, theirs.lines.count)
      return """
        \(mine.name), \(index + 1):
          \(route): \(DifferentialTrace.line(mine.lines, index))
          \(other.route): \(DifferentialTrace.line(theirs.lines, index))
        """
    }
    return aspects.count == other.aspects.count ? nil : "only one of them has left a run"
  }

  private static func line(_ lines: [String], _ index: Int) -> String {
    lines.indices.contains(index) ? String(lines[index].prefix(1_500)) : "(nothing)"
  }
}
