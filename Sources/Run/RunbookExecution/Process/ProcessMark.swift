import FoundationEssentials

/// An environment variable that tells which step a process was started for.
///
/// Where a run is killed, what it has started lives on. Before such a step is started again somebody
/// has to look for that.
struct ProcessMark: Sendable {
  private static let name = "RUNBOOK_STEP"

  private let value: String

  init(run: String, step: String, host: String) { value = "\(run)/\(step)/\(host)" }

  func added(to environment: ProcessVariables) -> ProcessVariables {
    environment.merging([ProcessMark.name: Array(value.utf8)])
  }

  /// Numbers and names of the processes of this machine that carry the mark, such as `4711 (sleep)`;
  /// only those that this user may look at.
  func processes() -> [String] {
    let mark = Array("\(ProcessMark.name)=\(value)".utf8)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int($0) }.sorted().compactMap { id in
      guard let environment = try? Data(contentsOf: URL(filePath: "/proc/\(id)/environ")),
        environment.split(separator: 0).contains(where: { $0.elementsEqual(mark) })
      else { return nil }
      let name = (try? String(contentsOfFile: "/proc/\(id)/comm", encoding: .utf8)) ?? ""
      return "\(id) (\(name.filter { !$0.isNewline }))"
    }
  }
}
