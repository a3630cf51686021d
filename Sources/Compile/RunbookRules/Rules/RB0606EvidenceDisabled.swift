import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let evidenceDisabled = Rule(
    606, "evidence-disabled",
    summary: "A check that a requirement rests on keeps no evidence.",
    rationale: "The auditor would have to take it on trust.",
    failing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in., satisfies: [log-in-works], evidence: «none»}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: web-runs, kind: check}
          """,
        runbook: """
          checks: {see-web: {tcp: 'web:80', satisfies: [web-runs]}}
          stages:
            - id: live
              steps:
                - {id: look, check: see-web, evidence: «none»}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          requirements:
            - {id: log-in-works, kind: check}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: log-in, manual: Log in., satisfies: [log-in-works]}
          """),
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: say-hello, run: make hello, evidence: none}
          """),
    ],
    check: { $0.evidenceFindings })
}

extension RuleContext {
  fileprivate var evidenceFindings: [Diagnostic] {
    guard let runbook else { return [] }
    var reasons = EvidenceReasons(runbook)
    let steps = runbook.allSteps
    for step in steps { reasons.add(step) }
    let ofSteps = steps.compactMap { step in
      finding(step.evidence, of: step.id, because: reasons.ofStep(step))
    }
    let ofChecks = runbook.allChecks.compactMap { check in
      finding(
        check.evidence, of: check.id ?? Name("check", at: check.span),
        because: reasons.ofCheck(check))
    }
    return ofSteps + ofChecks
  }

  private func finding(
    _ policy: Located<EvidencePolicy>?, of id: Name, because reason: EvidenceReasons.Reason?
  ) -> Diagnostic? {
    guard let policy, policy.value == .none, let reason else { return nil }
    return Diagnostic(
      DiagnosticCode(606), "`\(id.value)` \(reason.words) and must record evidence",
      at: policy.span, labels: [DiagnosticLabel(reason.label, at: reason.span)],
      help: ["take `evidence: none` out"])
  }
}

/// Why steps and checks have to leave a record: a requirement rests on them, directly or by what
/// uses them, or they are post-upgrade checks.
private struct EvidenceReasons {
  struct Reason {
    let words: String
    let label: String
    let span: SourceSpan

    static func requirement(_ name: Name) -> Reason {
      Reason(
        words: "satisfies a requirement", label: "`\(name.value)` rests on it", at: name.span)
    }

    static func verification(_ place: SourceSpan) -> Reason {
      Reason(words: "is a post-upgrade check", label: "used here", at: place)
    }

    private init(words: String, label: String, at span: SourceSpan) {
      self.words = words
      self.label = label
      self.span = span
    }
  }

  /// Requirements by the named check that satisfies them.
  private var satisfied: [String: Name] = [:]
  /// Reasons by the named check, or by the place of a check without a name.
  private var named: [String: Reason] = [:]
  private var inline: [SourceSpan: Reason] = [:]
  private var verifying: Set<SourceSpan> = []

  init(_ runbook: Runbook) {
    for check in runbook.checks {
      if let id = check.id, let first = check.satisfies.first { satisfied[id.value] = first }
    }
    for item in runbook.verify {
      switch item {
      case .named(let name): named[name.value] = .verification(name.span)
      case .step(let step): verifying.insert(step.id.span)
      }
    }
  }

  /// Hands the reasons of a step down to the checks that it uses.
  mutating func add(_ step: Step) {
    guard let reason = ownReason(step) else { return }
    for use in step.proofs {
      switch use {
      case .named(let name): if named[name.value] == nil { named[name.value] = reason }
      case .inline(let check): inline[check.span] = reason
      }
    }
  }

  private func ownReason(_ step: Step) -> Reason? {
    if let first = step.satisfies.first { return .requirement(first) }
    return verifying.contains(step.id.span) ? .verification(step.id.span) : nil
  }

  func ofStep(_ step: Step) -> Reason? {
    if let reason = ownReason(step) { return reason }
    for use in step.proofs {
      switch use {
      case .inline(let check):
        if let first = check.satisfies.first { return .requirement(first) }
      case .named(let name):
        if let first = satisfied[name.value] { return .requirement(first) }
      }
    }
    return nil
  }

  func ofCheck(_ check: Check) -> Reason? {
    if let first = check.satisfies.first { return .requirement(first) }
    return check.id.flatMap { named[$0.value] } ?? inline[check.span]
  }
}

extension Step {
  /// The checks that prove what the step did; `unless` only asks whether there is work.
  fileprivate var proofs: [CheckUse] {
    var step = self
    step.unless = nil
    return step.checkUses
  }
}
