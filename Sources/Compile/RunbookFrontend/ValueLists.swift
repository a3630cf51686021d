import RunbookDiagnostics
import RunbookModel

/// Values by host, and variables that are lists of them.
extension VariableResolver {
  /// The value of each host: its own or, where it has none, the one that holds for all.
  ///
  /// - Returns: nil where there is no value at all.
  mutating func valuesByHost(
    _ variable: Variable, _ binding: Binding?
  ) -> ResolvedVariable.Value? {
    let common = binding?.value ?? variable.defaultValue
    let own = binding?.byHost ?? []
    guard !own.isEmpty || common.map({ differs($0) }) ?? false else {
      // One value for all is no value by host: the machine that the plan runs from has it as well.
      return nil
    }
    var byHost: [String: String] = [:]
    for (host, text) in own { byHost[host.value] = expand(text, for: host.value) }
    guard let common else { return .perHost(byHost) }
    for host in hosts.map(\.id) + ["controller"] where byHost[host] == nil {
      byHost[host] = expand(common, for: host)
    }
    return .perHost(byHost)
  }

  private mutating func differs(_ text: TemplateText) -> Bool {
    text.references.contains { name in
      if case .perHost? = value(named: name.value) { true } else { false }
    }
  }

  /// The values of another variable, one for each host in the order of the change.
  mutating func valueList(_ variable: Variable, of list: Name) -> ResolvedVariable.Value {
    guard let value = value(named: list.value), value != .missing else { return .missing }
    var selection = HostSelection(hosts: hosts)
    let selected = variable.listOn.map { selection.hosts($0) } ?? hosts.map(\.id)
    diagnostics += selection.diagnostics
    var values: [String] = []
    for host in selected {
      let text =
        switch value {
        case .text(let text): text
        case .perHost(let byHost): byHost[host]
        case .secret, .date, .missing: nil as String?
        }
      guard let text else {
        if let on = variable.listOn { reportMissing(list, on: host, variable, on) }
        continue
      }
      if text.isEmpty || text.utf8.contains(where: \.isCutByShells) {
        reportCut(text, of: host, variable, list)
      }
      values.append(text)
    }
    if values.isEmpty, selection.diagnostics.isEmpty, used.contains(variable.id.value) {
      diagnostics.append(
        Diagnostic(
          .listOfValues,
          "no host has a value of `\(list.value)` for the list `\(variable.id.value)`",
          at: list.span, help: ["give hosts of the change a value of `\(list.value)`"]))
      return .missing
    }
    return .text(values.joined(separator: " "))
  }

  private mutating func reportMissing(
    _ list: Name, on host: String, _ variable: Variable, _ on: HostSelector
  ) {
    guard used.contains(variable.id.value) else { return }
    diagnostics.append(
      Diagnostic(
        .undefinedVariable, "variable `\(list.value)` has no value for host `\(host)`",
        at: list.span, labels: [DiagnosticLabel("its value is to be in this list", at: on.span)],
        help: [
          "add `\(host):` with its value under `\(list.value):` of the change's `variables:`, or list fewer hosts with `on:`"
        ]))
  }

  private mutating func reportCut(
    _ text: String, of host: String, _ variable: Variable, _ list: Name
  ) {
    diagnostics.append(
      Diagnostic(
        .listOfValues,
        text.isEmpty
          ? "the value of `\(list.value)` on host `\(host)` is empty and would be lost in the list `\(variable.id.value)`"
          : "`\(text)`, the value of `\(list.value)` on host `\(host)`, would not stay one item of the list `\(variable.id.value)`",
        at: list.span,
        notes: ["the shell cuts a list at blanks, and takes `*`, `?` and `[` for names of files"],
        help: [
          "give the host a value without them, or leave the host out of the list with `on:`"
        ]))
  }
}

extension UInt8 {
  /// Blanks, and signs that a shell replaces where a text stands without quotes.
  fileprivate var isCutByShells: Bool { " \t\n\r*?[".utf8.contains(self) }
}

/// What is wrong with variables that are said to be lists of others.
enum ValueLists {
  static func problems(of variable: Variable, _ list: Name, in runbook: Runbook) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let source = runbook.variables.first { $0.id.value == list.value }
    if let source, !source.isPerHost || source.type.value == .secret || source.type.value == .date {
      let isHidden = source.isPerHost
      diagnostics.append(
        Diagnostic(
          .listOfValues,
          isHidden
            ? "`\(list.value)` is a \(source.type.value.rawValue), whose values are known only during a run"
            : "`\(list.value)` has one value for all hosts, which makes no list",
          at: list.span, labels: [DiagnosticLabel("declared here", at: source.id.span)],
          help: [
            isHidden
              ? "list a variable whose values the change gives"
              : "declare it with `per_host: true`, or use `${\(list.value)}` itself"
          ]))
    }
    if variable.type.value != .list, variable.type.value != .string {
      diagnostics.append(
        Diagnostic(
          .listOfValues,
          "`\(variable.id.value)` is a list of values and has `type: \(variable.type.value.rawValue)`",
          at: variable.type.span, help: ["write `type: list`"]))
    }
    let others: [(key: String, span: SourceSpan?)] = [
      ("default", variable.defaultValue?.span), ("count_of", variable.countOf?.span),
      ("per_host", variable.isPerHost ? variable.id.span : nil),
      ("per_hop", variable.isPerHop ? variable.id.span : nil),
      ("required", variable.isRequired ? variable.id.span : nil),
    ]
    for (key, span) in others {
      guard let span else { continue }
      diagnostics.append(
        Diagnostic(
          .listOfValues,
          "`\(key)` of variable `\(variable.id.value)` has no effect beside `list_of`",
          at: span, help: ["take `\(key)` out: the values of `\(list.value)` are its value"]))
    }
    return diagnostics
  }
}
