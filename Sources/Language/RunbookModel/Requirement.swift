package import RunbookDiagnostics

package enum RequirementKind: String, Sendable, CaseIterable {
  case precheck, backup, notification, approval, window, freeze, stage, step, check, wait
  case observation, rollback, rehearsal

  /// Whether it is met by a look at something.
  package var isProbed: Bool {
    switch self {
    case .precheck, .check, .wait, .observation: true
    case .notification, .approval, .backup, .window, .freeze, .stage, .step, .rollback, .rehearsal:
      false
    }
  }
}

/// What a check that satisfies a requirement has to expect.
package struct ExpectationClaim: Sendable {
  package enum Claim: Sendable, Equatable {
    /// A comparison with no tolerance.
    case equal
    case service(ServiceState)
    /// The check's own keys must say the same, or more.
    case outcome
  }

  package var claim: Claim
  package var span: SourceSpan
  /// Texts that the check must expect, by the key of an expectation.
  package var texts: [(key: String, text: TemplateText)] = []
  package var number: (ordering: Expectation.Ordering, value: Located<Int>)?
  /// Bytes that the check must demand at least.
  package var free: Located<Int>?
  /// How far compared numbers may differ at most.
  package var within: Located<Int>?
  /// A role, the number of whose hosts the check must expect.
  package var count: Name?
  /// Words that the check's command must have.
  package var words: [Name] = []

  package init(claim: Claim, span: SourceSpan) {
    self.claim = claim
    self.span = span
  }
}

/// One thing that the product demands of every plan.
package struct Requirement: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var kind: Located<RequirementKind>
  package var title: Name?
  package var subject: Name?
  package var audience: Name?
  package var about: [Name] = []
  /// Roles whose hosts must all be covered.
  package var on: [Name] = []
  /// Whether `on: all` was written: every host must be covered.
  package var onAllHosts: Bool = false
  /// Roles whose hosts must not be touched.
  package var neverOn: [Name] = []
  /// Policies for failures that its steps may have; empty: any.
  package var onFailure: [Located<FailurePolicy>] = []
  /// Items that must each be named by what satisfies the requirement.
  package var covers: [Name] = []
  package var expect: ExpectationClaim?
  package var before: StepSelector?
  package var after: StepSelector?
  /// Steps between whose hosts it must be met: after one host, or batch, and before the next.
  package var between: StepSelector?
  package var level: Strength = .must
  /// When it is a demand at all; nil: always.
  package var when: Condition?
  package var provenance = Provenance()

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
    kind = Located(.step, at: span)
  }
}
