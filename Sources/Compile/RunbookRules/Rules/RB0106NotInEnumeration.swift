import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let notInEnumeration = Rule(
    106, "not-in-enumeration",
    summary: "A value is none of those that its key allows.",
    rationale: """
      A word that only looks right, such as a console page of a sister product, sends the \
      operator to a place that does not exist.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, on_failure: «retry»}
          """),
      RuleExample(
        product: "console: [[Inventory, Packages]]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upload-package
                  manual: {do: Upload the package., path: [Inventory, «Installers»]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: config-there, check: {file: /etc/shop.conf, is: «running»}}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, run: make stop, on_failure: ask}
          """),
      RuleExample(
        product: "console: [[Inventory, Packages]]",
        runbook: """
          stages:
            - id: live
              steps:
                - id: upload-package
                  manual: {do: Upload the package., path: [Inventory, Packages]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: config-there, check: {file: /etc/shop.conf, is: present}}
          """),
    ],
    check: { $0.consolePathFindings + $0.probeStateFindings })
}

extension RuleContext {
  /// Breadcrumbs that the product's console does not have.
  fileprivate var consolePathFindings: [Diagnostic] {
    guard let product, let runbook, !product.console.isEmpty else { return [] }
    let known = product.console.map { $0.map(\.value) }
    return runbook.manualActions.compactMap { manual in
      let pages = manual.path.map(\.value)
      guard !known.contains(where: { $0.starts(with: pages) }) else { return nil }
      // The first page that no breadcrumb with the same beginning has.
      let depth = known.map { zip($0, pages).prefix { $0.0 == $0.1 }.count }.max() ?? 0
      let paths = known.map { "`" + $0.joined(separator: " > ") + "`" }.joined(separator: ", ")
      return Diagnostic(
        DiagnosticCode(106),
        "the console of `\(product.id.value)` has no page `\(pages.joined(separator: " > "))`",
        at: manual.path[min(depth, pages.count - 1)].span,
        labels: product.console[0].first.map {
          [DiagnosticLabel("its pages are declared here", at: $0.span)]
        } ?? [],
        help: ["known: \(paths)"])
    }
  }
}

extension RuleContext {
  /// States that a probe of that kind cannot see, such as a file that is running.
  fileprivate var probeStateFindings: [Diagnostic] {
    (runbook?.allChecks ?? []).compactMap { check in
      guard let state = check.state, let probe = check.probes.first else { return nil }
      let (what, allowed): (String, [PresenceState])
      switch probe.value {
      case .service: (what, allowed) = ("service", [.running, .stopped])
      case .process: (what, allowed) = ("process", [.running, .stopped])
      case .file: (what, allowed) = ("file", [.present, .absent])
      case .package: (what, allowed) = ("package", [.installed])
      case .run, .http, .tcp, .disk, .memory, .config, .manual, .compare: return nil
      }
      guard !allowed.contains(state.value) else { return nil }
      return Diagnostic(
        DiagnosticCode(106), "`\(state.value.rawValue)` is no state of a \(what)", at: state.span,
        help: ["known: " + allowed.map { "`\($0.rawValue)`" }.joined(separator: ", ")])
    }
  }
}
