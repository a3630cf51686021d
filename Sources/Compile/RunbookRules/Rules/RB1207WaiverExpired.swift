import RunbookLanguage
import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let waiverExpired = Rule(
    1207, "waiver-expired",
    summary: "A waiver's last day is unreadable, or before the end of a change window.",
    rationale: """
      A waiver is given for a time. Work that goes on after its last day does what nobody has \
      agreed to.
      """,
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step, level: should}
          """,
        change: """
          windows: {live: {start: 2027-01-16T22:00:00Z, end: 2027-01-17T02:00:00Z}}
          waivers:
            - {requirement: migrate-schema, reason: No time., by: li, expires: «2027-01-16»}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step, level: should}
          """,
        change: """
          waivers:
            - {requirement: migrate-schema, reason: No time., by: li, expires: «next summer»}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: migrate-schema, kind: step, level: should}
          """,
        change: """
          windows: {live: {start: 2027-01-16T22:00:00Z, end: 2027-01-17T02:00:00Z}}
          waivers:
            - {requirement: migrate-schema, reason: No time., by: li, expires: 2027-01-17}
          """)
    ],
    check: { $0.waiverExpiryFindings })
}

extension RuleContext {
  fileprivate var waiverExpiryFindings: [Diagnostic] {
    guard let change = resolved?.change else { return [] }
    let code = DiagnosticCode(1207)
    return change.waivers.compactMap { waiver in
      guard let expires = waiver.expires else { return nil }
      // The whole of its last day, in UTC.
      guard let last = Instant("\(expires.value)T23:59:59Z") else {
        return Diagnostic(
          code, "`\(expires.value)` is not a day", at: expires.span,
          help: ["write year, month and day, as in `2027-06-30`"])
      }
      guard
        let window = change.windows.first(where: { window in
          window.end.flatMap { Instant($0.value) }.map { $0.epoch > last.epoch } ?? false
        })
      else { return nil }
      return Diagnostic(
        code, "the waiver ends before the window of `\(window.stage.value)` does",
        at: expires.span,
        labels: window.end.map { [DiagnosticLabel("it ends here", at: $0.span)] } ?? [],
        help: ["have the waiver given for longer, or move the window"])
    }
  }
}
