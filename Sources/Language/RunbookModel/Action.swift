package import RunbookDiagnostics

/// Something that a person does and attests.
package struct Manual: Sendable {
  package var span: SourceSpan
  package var instruction: TemplateText?
  package var path: [Name] = []
  package var record: [Name] = []
  package var account: Name?

  package init(span: SourceSpan) { self.span = span }
}

package struct Wait: Sendable {
  package var span: SourceSpan
  package var until: CheckUse?
  package var every: Given<Int>?
  package var limit: Given<Int>?
  package var stableFor: Given<Int>?

  /// Milliseconds between looks where nothing is said.
  package static let usualPause = 10_000

  package init(span: SourceSpan) { self.span = span }
}

package struct Notify: Sendable {
  package var span: SourceSpan
  package var audience: Name?
  package var about: [Name] = []
  package var lead: Given<Int>?
  package var message: TemplateText?

  package init(span: SourceSpan) { self.span = span }
}

package struct Approve: Sendable {
  package var span: SourceSpan
  package var ask: TemplateText?
  package var by: [Name] = []

  package init(span: SourceSpan) { self.span = span }
}

/// One of several ways; the Change picks it, or its condition does.
package struct Alternative: Sendable {
  package var id: Name
  package var title: Name?
  package var when: Condition?
  package var steps: [Step] = []

  package init(id: Name) { self.id = id }
}

/// Kept apart, as a check is: most of what a step can do is large.
package indirect enum Action: Sendable {
  case run(CommandVariants)
  case manual(Manual)
  case check(CheckUse)
  case wait(Wait)
  case notify(Notify)
  case approve(Approve)
  case include(Name)
  case choose([Alternative])
  /// A group of steps that stand here themselves.
  case steps([Step])

  /// Whether it stands for other steps, rather than being one.
  package var isGroup: Bool {
    switch self {
    case .include, .choose, .steps: true
    case .run, .manual, .check, .wait, .notify, .approve: false
    }
  }

  package var keyword: String {
    switch self {
    case .run: "run"
    case .manual: "manual"
    case .check: "check"
    case .wait: "wait"
    case .notify: "notify"
    case .approve: "approve"
    case .include: "include"
    case .choose: "choose"
    case .steps: "steps"
    }
  }
}

package enum FailurePolicy: String, Sendable, CaseIterable {
  case stop
  case finishBatch = "finish-batch"
  case ask
  case rollback
  case `continue`
}

package struct Undo: Sendable {
  package var span: SourceSpan
  package var run: CommandVariants?
  package var manual: Manual?
  package var irreversible: Name?
  package var reversible: Bool?
  /// Milliseconds.
  package var estimate: Given<Int>?

  package init(span: SourceSpan) { self.span = span }
}

package struct Backup: Sendable {
  package var span: SourceSpan
  package var of: Name
  package var artefact: TemplateText?
  package var maximumAge: Given<Int>?

  package init(span: SourceSpan) {
    self.span = span
    of = Name("", at: span)
  }
}
