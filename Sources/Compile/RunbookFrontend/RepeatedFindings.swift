package import RunbookDiagnostics
package import RunbookModel

extension ResolvedChange {
  /// One mistake, one finding: what is wrong with a text that stands in the plan once for each hop, or
  /// for each batch of a group, or that is wrong on several hosts alike, is said once, with the number
  /// of the others.
  package func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Finding: Hashable {
      let code: DiagnosticCode
      let span: SourceSpan
      let words: String
    }
    let names = RepeatedNames(self)
    var positions: [Finding: Int] = [:]
    var others: [Int: [String]] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      let (words, hosts) = names.words(of: diagnostic.message)
      let finding = Finding(code: diagnostic.code, span: diagnostic.span, words: words)
      guard let position = positions[finding] else {
        positions[finding] = kept.count
        kept.append(diagnostic)
        others[kept.count - 1] = hosts
        continue
      }
      for host in hosts where others[position]?.contains(host) == false {
        others[position]?.append(host)
      }
    }
    for (position, hosts) in others {
      let own = names.words(of: kept[position].message).hosts
      let more = hosts.filter { !own.contains($0) }
      guard !more.isEmpty else { continue }
      let shown = more.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
      let rest = more.count > 3 ? " and \(more.count - 3) more" : ""
      kept[position].notes.append("the same on \(shown)\(rest)")
    }
    return kept
  }
}

/// Names that differ between the places in which one text stands in a plan.
private struct RepeatedNames {
  private let suffixes: [String]
  private let bases: [String: String]
  private let hosts: Set<String>

  init(_ change: ResolvedChange) {
    suffixes = change.hops.map(\.suffix)
    bases = Dictionary(
      change.steps.lazy.compactMap { step in step.turn.map { _ in (step.id, step.baseID) } }
    ) { first, _ in first }
    hosts = Set(change.hosts.map(\.id))
  }

  /// A message without what differs, and the hosts that it names.
  func words(of message: String) -> (words: String, hosts: [String]) {
    var named: [String] = []
    var parts = message.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    for index in stride(from: 1, to: parts.count, by: 2) {
      if let base = bases[parts[index]] { parts[index] = base }
      if hosts.contains(parts[index]) {
        named.append(parts[index])
        parts[index] = ""
      }
    }
    let words = suffixes.reduce(parts.joined(separator: "`")) { words, suffix in
      words.split(separator: suffix, omittingEmptySubsequences: false).joined()
    }
    return (words, named)
  }
}
