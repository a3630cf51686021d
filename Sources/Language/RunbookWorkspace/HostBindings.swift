import RunbookDiagnostics
import RunbookLanguage
import RunbookModel

/// The values of a change's variables, those included that stand beside a host.
struct HostBindings {
  private(set) var bindings: [Binding]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ change: Change, runbook: Runbook?) {
    bindings = change.variables
    let declared = Dictionary((runbook?.variables ?? []).map { ($0.id.value, $0) }) { first, _ in
      first
    }
    var positions: [String: Int] = [:]
    for (index, binding) in bindings.enumerated() where positions[binding.name.value] == nil {
      positions[binding.name.value] = index
    }
    var given: [String: [String: SourceSpan]] = [:]
    for binding in bindings {
      for (host, value) in binding.byHost {
        given[binding.name.value, default: [:]][host.value] = value.span
      }
    }
    var reported: Set<SourceSpan> = []
    for host in change.hosts {
      for (name, value) in host.variables {
        if let variable = declared[name.value], !variable.isPerHost {
          guard reported.insert(name.span).inserted else { continue }
          diagnostics.append(
            Diagnostic(
              .hostVariable, "variable `\(name.value)` has one value for all hosts", at: name.span,
              labels: [DiagnosticLabel("declared here without `per_host`", at: variable.id.span)],
              help: ["declare it with `per_host: true`, or give its value below `variables:`"]))
          continue
        }
        if let earlier = given[name.value]?[host.id.value] {
          diagnostics.append(
            Diagnostic(
              .duplicateValue, "`\(name.value)` of host `\(host.id.value)` is given twice",
              at: name.span, labels: [DiagnosticLabel("first here", at: earlier)],
              help: ["take one of the values out"]))
          continue
        }
        given[name.value, default: [:]][host.id.value] = value.span
        if positions[name.value] == nil {
          positions[name.value] = bindings.count
          bindings.append(Binding(name: name, span: value.span))
        }
        if let position = positions[name.value] {
          bindings[position].byHost.append((host.id, value))
        }
      }
    }
  }
}

extension DiagnosticCode {
  fileprivate static let hostVariable = DiagnosticCode(203)
  fileprivate static let duplicateValue = DiagnosticCode(103)
}
