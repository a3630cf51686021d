import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let noExpectation = Rule(
    602, "no-expectation",
    summary: "A check does not say what it expects, or is no check at all.",
    rationale: "It would pass whatever it sees.",
    failing: [
      RuleExample(runbook: "checks: {«web-runs»: {run: pgrep web}}"),
      RuleExample(runbook: "checks: {web-runs: {tcp: 'web:80', http: «http://web/», status: 200}}"),
      RuleExample(runbook: "checks: {«space»: {disk: /opt}}"),
      RuleExample(runbook: "checks: {«is-new»: {run: shopctl show, expect: {json: /version}}}"),
    ],
    passing: [
      RuleExample(runbook: "checks: {web-runs: {run: pgrep web, expect: {exit: 0}}}"),
      RuleExample(runbook: "checks: {web-answers: {http: http://web/, status: 200}}"),
      RuleExample(runbook: "checks: {space: {disk: /opt, free: 4GB}}"),
      RuleExample(
        runbook: "checks: {is-new: {run: shopctl show, expect: {json: /version, version: '>= 2'}}}"),
    ],
    check: { $0.expectationFindings })
}

extension RuleContext {
  fileprivate var expectationFindings: [Diagnostic] {
    (runbook?.allChecks ?? []).compactMap { check in
      let name = check.id.map { "check `\($0.value)`" } ?? "the check"
      let place = check.id?.span ?? check.probes.first?.span ?? check.span
      let code = DiagnosticCode(602)
      if check.probes.count > 1 {
        return Diagnostic(
          code, "\(name) has more than one probe", at: check.probes[1].span,
          labels: [DiagnosticLabel("the first one", at: check.probes[0].span)],
          help: ["make two checks of it"])
      }
      guard let probe = check.probes.first else {
        return Diagnostic(
          code, "\(name) has no probe", at: place,
          help: [
            "give it one of `run`, `service`, `http`, `tcp`, `file`, `disk`, `memory`, `package`, `process`, `config`, `manual`, `compare`"
          ])
      }
      guard let missing = check.missingExpectation(of: probe.value) else { return nil }
      return Diagnostic(
        code, "\(name) has no expectation", at: place, help: ["add \(missing)"])
    }
  }
}

extension Check {
  /// The key that a probe of this kind lacks; nil where it has what it needs.
  fileprivate func missingExpectation(of probe: Probe) -> String? {
    let vacuous = expect?.isVacuous ?? true
    switch probe {
    case .run, .config:
      guard vacuous else { return nil }
      return expect?.jsonPointer == nil
        ? "`expect:`" : "what to expect at `json:`, such as `equals`, `contains` or `length`"
    case .compare: return expect?.isEqual == true ? nil : "`expect: equal`"
    case .service: return state == nil ? "`is: running` or `is: stopped`" : nil
    case .process: return state == nil ? "`is: running` or `is: stopped`" : nil
    case .http: return status == nil && vacuous ? "`status: 200`" : nil
    case .disk, .memory: return free == nil ? "`free:` with a size such as `4GB`" : nil
    case .package: return version == nil && state == nil ? "`version:` or `is: installed`" : nil
    case .tcp, .file, .manual: return nil
    }
  }
}
