import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let onceForAllHops = Rule(
    2047, "once-for-all-hops", .warning,
    summary:
      "A command that runs once, before the last hop, uses a value that each hop has of its own.",
    rationale: """
      It gets the value of the last hop. A package that is fetched in this way is the wrong one for \
      every hop before.
      """,
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: fetch
              steps:
                - {id: fetch-package, run: 'make fetch VERSION="«${target}»"'}
            - id: live
              per: hop
              steps:
                - {id: upgrade-web, run: 'make web VERSION="${target}"'}
          """,
        change: "versions: {from: '1.0', via: ['2.0'], to: '3.0'}")
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: fetch
              per: hop
              steps:
                - {id: fetch-package, run: 'make fetch VERSION="${target}"'}
            - id: live
              per: hop
              steps:
                - {id: upgrade-web, run: 'make web VERSION="${target}"'}
          """,
        change: "versions: {from: '1.0', via: ['2.0'], to: '3.0'}")
    ],
    check: { $0.onceForAllHopsFindings })
}

extension RuleContext {
  fileprivate var onceForAllHopsFindings: [Diagnostic] {
    guard let resolved, let end = resolved.steps.lastIndex(where: { $0.hop != nil }) else {
      return []
    }
    let names = Set(resolved.variables.map(\.name))
    return resolved.steps[..<end].compactMap { scheduled in
      guard scheduled.hop == nil, case .run(let command)? = scheduled.step.action?.value,
        let reference = command.texts.flatMap(\.references).first(where: { reference in
          resolved.hops.contains { names.contains($0.variable(reference.value)) }
        })
      else { return nil }
      return Diagnostic(
        DiagnosticCode(2047), .warning,
        "`\(scheduled.id)` runs once, with the `\(reference.value)` of the last hop",
        at: reference.span,
        help: ["say `per: hop` of its stage, or give it a variable that is the same in all hops"])
    }
  }
}
