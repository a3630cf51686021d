package import RunbookDiagnostics

/// What a check looks at; its expectation stands beside it in ``Check``.
package enum Probe: Sendable {
  case run(CommandVariants)
  case service([TemplateText])
  case http(TemplateText)
  case tcp(TemplateText)
  case file(TemplateText)
  case disk(TemplateText)
  case memory
  case package(TemplateText)
  case process(TemplateText)
  case config(TemplateText)
  case manual(Manual)
  indirect case compare(Comparison)
}

/// The same probe on several hosts, the values held against one another.
package struct Comparison: Sendable {
  package var span: SourceSpan
  package var probe: Located<Probe>?
  package var on: HostSelector?
  package var isInteger: Bool = false

  package init(span: SourceSpan) { self.span = span }
}

package enum PresenceState: String, Sendable, CaseIterable {
  case running, stopped, present, absent, installed
}

/// What a probe's outcome has to be.
package struct Expectation: Sendable {
  package enum Ordering: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  package var span: SourceSpan
  package var exit: [Given<Int>] = []
  package var equals: TemplateText?
  package var matches: TemplateText?
  package var contains: TemplateText?
  package var excludes: TemplateText?
  package var number: (ordering: Ordering, value: Given<Int>)?
  package var version: (ordering: Ordering, value: TemplateText)?
  /// Where in JSON it is that all but ``exit`` looks at; nil: at the whole output.
  package var jsonPointer: Name?
  package var jsonLength: Given<Int>?
  package var isEmpty: Bool = false
  /// All hosts of a comparison give the same value.
  package var isEqual: Bool = false

  package init(span: SourceSpan) { self.span = span }

  /// Whether anything is expected at all; where to look in JSON expects nothing yet.
  package var isVacuous: Bool {
    exit.isEmpty && equals == nil && matches == nil && contains == nil && excludes == nil
      && number == nil && version == nil && jsonLength == nil && !isEmpty && !isEqual
  }
}

package struct Retry: Sendable {
  package var span: SourceSpan
  /// Milliseconds.
  package var every: Given<Int>?
  package var forTime: Given<Int>?
  package var attempts: Given<Int>?

  package init(span: SourceSpan) { self.span = span }
}

/// A probe and an expectation: one grammar wherever a check stands.
package struct Check: Sendable {
  package var span: SourceSpan
  /// Set for checks under `checks:` and for inline checks that name themselves.
  package var id: Name?
  package var title: Name?
  /// Exactly one in a correct check.
  package var probes: [Located<Probe>] = []
  package var state: Located<PresenceState>?
  package var status: Given<Int>?
  /// Bytes.
  package var free: Given<Int>?
  package var version: TemplateText?
  /// Milliseconds since a file was written last.
  package var maximumAge: Given<Int>?
  package var expect: Expectation?
  package var tolerance: Given<Int>?
  package var on: HostSelector?
  /// Where its command runs in place of the hosts that it looks at; of several the first.
  package var delegate: HostSelector?
  package var retry: Retry?
  package var hold: Retry?
  package var timeout: Given<Int>?
  package var satisfies: [Name] = []
  package var verifies: [Name] = []
  package var covers: [Name] = []
  package var evidence: Located<EvidencePolicy>?
  package var provenance = Provenance()

  package init(span: SourceSpan) { self.span = span }
}

package enum EvidencePolicy: String, Sendable, CaseIterable { case required, none }

/// A check by name, or written where it is used.
package enum CheckUse: Sendable {
  case named(Name)
  /// Kept apart: a check is large, and most steps that could hold one do not.
  indirect case inline(Check)

  package var span: SourceSpan {
    switch self {
    case .named(let name): name.span
    case .inline(let check): check.span
    }
  }
}
