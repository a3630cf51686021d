import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let delegateOnWindows = Rule(
    222, "delegate-on-windows",
    summary: "Commands are to run on a Windows host in place of others.",
    rationale: """
      No command runs on a Windows host: a person reads what is to be done there. Nobody would do on \
      behalf of other hosts what such a step says.
      """,
    failing: [
      RuleExample(
        product: "roles: {web: {}, console: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: drain, on: {role: web}, delegate_to: «{role: console}»}
          """,
        change: """
          hosts:
            shop1: {address: shop1, roles: [web]}
            desk: {address: desk, roles: [console], os: windows-2022}
          """)
    ],
    passing: [
      RuleExample(
        product: "roles: {web: {}, balancer: {}}",
        runbook: """
          stages:
            - id: live
              steps:
                - {id: drain, run: drain, on: {role: web}, delegate_to: {role: balancer}}
          """,
        change: """
          hosts:
            shop1: {address: shop1, roles: [web]}
            lb1: {address: lb1, roles: [balancer], os: debian-12}
          """)
    ],
    check: { $0.delegatesOnWindows })
}

extension RuleContext {
  fileprivate var delegatesOnWindows: [Diagnostic] {
    guard let resolved else { return [] }
    var seen: Set<SourceSpan> = []
    return (resolved.steps + resolved.recovery.flatMap(\.steps)).flatMap { step in
      let checks = [step.check, step.unless].compactMap { $0 }
      let delegates =
        [(step.delegate, step.step.delegate)]
        + checks.map { ($0.delegate, $0.check.delegate ?? step.step.delegate) }
      return delegates.compactMap { id, selector -> Diagnostic? in
        guard let id, let selector, resolved.host(id)?.isWindows == true,
          seen.insert(selector.span).inserted
        else { return nil }
        return Diagnostic(
          DiagnosticCode(222), "no command can be delegated to `\(id)`, which runs Windows",
          at: selector.span, help: ["name a host where a shell runs"])
      }
    }
  }
}
