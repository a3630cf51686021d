import RunbookDiagnostics
import RunbookModel

/// Checks that a value that differs from host to host is given for every host that needs it.
enum HostValues {
  static func check(
    _ steps: some Sequence<ScheduledStep>, variables: [ResolvedVariable], change: Change
  ) -> [Diagnostic] {
    var values: [String: [String: String]] = [:]
    for variable in variables {
      if case .perHost(let byHost) = variable.value { values[variable.name] = byHost }
    }
    var diagnostics: [Diagnostic] = []
    var reported: Set<[String]> = []
    func check(_ texts: [TemplateText], on hosts: [String]) {
      for name in texts.flatMap(\.references) {
        guard let byHost = values[name.value] else { continue }
        for host in hosts where byHost[host] == nil {
          guard reported.insert([name.value, host]).inserted else { continue }
          diagnostics.append(missing(name, on: host, in: change))
        }
      }
    }
    for step in steps {
      check(step.step.templates, on: step.hosts)
      for resolved in [step.check, step.unless] {
        if let resolved { check(resolved.check.templates, on: resolved.hosts) }
      }
    }
    return diagnostics
  }

  private static func missing(_ name: Name, on host: String, in change: Change) -> Diagnostic {
    let binding = change.variables.first { $0.name.value == name.value }
    let isListed = change.hosts.contains { $0.id.value == host && $0.listedIn != nil }
    let where_ = host == "controller" ? "the machine that the plan runs from" : "host `\(host)`"
    return Diagnostic(
      .undefinedVariable, "variable `\(name.value)` has no value for \(where_)",
      at: binding?.name.span ?? change.id.span,
      labels: [DiagnosticLabel("used here", at: name.span)],
      help: [
        host == "controller"
          ? "let the step or check run on hosts, with `on:`"
          : (isListed ? "set it for the host in the inventory, or " : "")
            + "add `\(host):` with its value under `\(name.value):`"
      ])
  }
}
