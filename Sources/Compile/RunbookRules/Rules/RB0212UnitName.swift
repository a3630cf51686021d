import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Rule {
  static let unitName = Rule(
    212, "unit-name",
    summary: "A service is handled under another name than that of its unit.",
    rationale: """
      Guides call one service by several names. `systemctl` knows one of them; with another the \
      service goes on as it was, or the command fails on the night.
      """,
    failing: [
      RuleExample(
        product: "components: {web: {unit: shop-web, aliases: [web-server]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: reload-web, on: all, run: «sudo systemctl reload web-server»}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}"),
      RuleExample(
        product: "components: {web: {unit: shop-web, aliases: [Web Server]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: see-web, on: all, check: {service: «web-server.service», is: running}}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}"),
    ],
    passing: [
      RuleExample(
        product: "components: {web: {unit: shop-web, aliases: [web-server]}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: reload-web, on: all, run: sudo systemctl reload shop-web}
          """,
        change: "hosts: {shop1: {address: shop1, components: [web]}}")
    ],
    check: { $0.unitNameFindings })
}

extension RuleContext {
  fileprivate var unitNameFindings: [Diagnostic] {
    guard let product, let runbook else { return [] }
    let strangers = product.componentsByAlias
    guard !strangers.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for command in writtenCommands {
      for part in command.shell.commands where part.program == "systemctl" {
        for unit in part.arguments.dropFirst() {
          guard let component = strangers[withoutServiceSuffix(unit)] else { continue }
          findings.append(finding(unit, of: component, at: command.text.place(of: part.range)))
        }
      }
    }
    for probe in runbook.allChecks.flatMap(\.probes) {
      guard case .service(let units) = probe.value else { continue }
      for unit in units {
        guard let component = strangers[withoutServiceSuffix(unit.shellText)] else { continue }
        findings.append(finding(unit.shellText, of: component, at: unit.span))
      }
    }
    return findings
  }

  private func finding(_ unit: String, of component: Component, at place: SourceSpan) -> Diagnostic
  {
    let name = component.unit?.value ?? ""
    return Diagnostic(
      DiagnosticCode(212), "`\(unit)` is not the unit of `\(component.id.value)`", at: place,
      labels: component.unit.map { [DiagnosticLabel("its unit is declared here", at: $0.span)] }
        ?? [],
      help: ["write `\(name)`; the other name is an alias of the component"])
  }
}

extension Product {
  /// Components with a unit, by the names that could be taken for their unit and are none.
  fileprivate var componentsByAlias: [String: Component] {
    var names: Set<String> = []
    for component in components {
      names.insert(component.id.value)
      if let unit = component.unit { names.insert(withoutServiceSuffix(unit.value)) }
    }
    var found: [String: Component] = [:]
    for component in components where component.unit != nil {
      for alias in component.aliases {
        let name = alias.value.lowercased().split(separator: " ").joined(separator: "-")
        if !names.contains(name) { found[name] = component }
      }
    }
    return found
  }
}
