import RunbookDiagnostics
import RunbookModel

/// Holds lists of items, and values by host, against what their variables say about them.
struct ListValues {
  private(set) var diagnostics: [Diagnostic] = []
  private let change: Change
  /// Items by variable, each with the place where it was given.
  private var items: [String: [Name]] = [:]

  init(runbook: Runbook, change: Change, variables: [ResolvedVariable]) {
    self.change = change
    let values = Dictionary(variables.map { ($0.name, $0.value) }) { first, _ in first }
    let listed = runbook.variables.filter { $0.isUnique || !$0.disjointWith.isEmpty }
    guard !listed.isEmpty else { return }
    for variable in runbook.variables {
      items[variable.id.value] = items(of: variable, values[variable.id.value])
    }
    for variable in listed {
      if variable.isUnique {
        variable.isPerHost ? reportSameValues(variable) : reportRepetitions(variable)
      }
      for other in variable.disjointWith { reportShared(variable, with: other) }
    }
  }

  /// The items of a list, or of a text in which commas or blanks separate them. The value that the
  /// variable has by default is no item where it is one word, such as `none`.
  private func items(of variable: Variable, _ value: ResolvedVariable.Value?) -> [Name] {
    let binding = change.variables.first { $0.name.value == variable.id.value }
    if let list = binding?.list, !list.isEmpty { return list }
    guard let text = value?.singleText else { return [] }
    let place = binding?.value?.span ?? variable.defaultValue?.span ?? variable.id.span
    let words = text.split { $0 == "," || $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
    if words.count == 1, words[0] == variable.defaultValue?.shellText { return [] }
    return words.map { Name($0, at: place) }
  }

  private mutating func reportRepetitions(_ variable: Variable) {
    var seen: [String: SourceSpan] = [:]
    for item in items[variable.id.value] ?? [] {
      guard let first = seen.updateValue(item.span, forKey: item.value) else { continue }
      diagnostics.append(
        Diagnostic(
          .duplicateItem, "`\(item.value)` stands more than once in `\(variable.id.value)`",
          at: item.span,
          labels: (first == item.span ? [] : [DiagnosticLabel("first here", at: first)])
            + [DiagnosticLabel("declared `unique` here", at: variable.id.span)],
          help: ["take one of them out"]))
    }
  }

  private mutating func reportSameValues(_ variable: Variable) {
    let binding = change.variables.first { $0.name.value == variable.id.value }
    var seen: [String: Name] = [:]
    for (host, value) in binding?.byHost ?? [] {
      guard let first = seen.updateValue(host, forKey: value.shellText) else { continue }
      diagnostics.append(
        Diagnostic(
          .duplicateID,
          "hosts `\(first.value)` and `\(host.value)` have the same `\(variable.id.value)`",
          at: value.span,
          labels: [
            DiagnosticLabel("first here", at: first.span),
            DiagnosticLabel("declared `unique` here", at: variable.id.span),
          ], help: ["give each host its own"]))
    }
  }

  private mutating func reportShared(_ variable: Variable, with other: Name) {
    let excluded = items[other.value] ?? []
    for item in items[variable.id.value] ?? [] {
      guard let also = excluded.first(where: { $0.value == item.value }) else { continue }
      diagnostics.append(
        Diagnostic(
          .conflictingLists,
          "`\(item.value)` is in both `\(variable.id.value)` and `\(other.value)`", at: item.span,
          labels: [
            DiagnosticLabel("and here", at: also.span),
            DiagnosticLabel("declared to share nothing", at: other.span),
          ], help: ["take it out of one of them"]))
    }
  }
}
