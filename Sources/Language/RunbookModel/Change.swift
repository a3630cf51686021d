package import RunbookDiagnostics

package enum HostConnection: String, Sendable, CaseIterable { case local, ssh }

package struct Host: Sendable {
  package var id: Name
  package var address: Name?
  /// For ssh; nil: the usual one, or what `ssh_config` says.
  package var port: Located<Int>?
  package var user: Name?
  package var connection: Located<HostConnection>?
  package var os: Name?
  package var roles: [Name] = []
  package var components: [Name] = []
  /// Values of variables that differ from host to host.
  package var variables: [(name: Name, value: TemplateText)] = []
  /// Whether its id is its address where none is given.
  package var isCalledByAddress = false
  /// What kind of file it was read from; nil: the Change writes it out.
  package var listedIn: InventoryFormat?
  package var provenance = Provenance()

  package init(id: Name) { self.id = id }
}

package struct Window: Sendable {
  package var stage: Name
  /// The target of the hop that it is for; nil: of each.
  package var hop: Name?
  package var start: Name?
  package var end: Name?

  package init(stage: Name) { self.stage = stage }
}

/// A value given to a variable.
package struct Binding: Sendable {
  package var name: Name
  package var value: TemplateText?
  package var list: [Name] = []
  /// By host or, of a variable that differs from hop to hop, by the target of the hop.
  package var byHost: [(host: Name, value: TemplateText)] = []
  package var span: SourceSpan

  package init(name: Name, span: SourceSpan) {
    self.name = name
    self.span = span
  }
}

package struct People: Sendable {
  package var operators: [Name] = []
  package var approvers: [Name] = []
  package var reviewers: [Name] = []
  package var contacts: [Name] = []

  package init() {}
}

/// How many people must have signed the plan before it may run.
package struct Approvals: Sendable {
  package var span: SourceSpan
  package var required: Located<Int>

  package init(span: SourceSpan) {
    self.span = span
    required = Located(1, at: span)
  }
}

/// What somebody signs a run as.
package enum SignatureRole: String, Sendable, CaseIterable { case operate, approve, review }

package struct SkipDecision: Sendable {
  package var span: SourceSpan
  package var stage: Name?
  package var step: Name?
  /// The target of the hop in which it is left out; nil: in each.
  package var hop: Name?
  package var reason: Name
  package var by: Name?

  package init(span: SourceSpan) {
    self.span = span
    reason = Name("", at: span)
  }
}

package struct Decision: Sendable {
  package var contradiction: Name
  package var choice: Name
  package var by: Name

  package init(span: SourceSpan) {
    contradiction = Name("", at: span)
    choice = Name("", at: span)
    by = Name("", at: span)
  }
}

package struct Waiver: Sendable {
  package var requirement: Name
  package var reason: Name
  package var by: Name
  package var expires: Name?

  package init(span: SourceSpan) {
    requirement = Name("", at: span)
    reason = Name("", at: span)
    by = Name("", at: span)
  }
}

package struct Rehearsal: Sendable {
  package var run: Name
  package var digest: Name?

  package init(span: SourceSpan) { run = Name("", at: span) }
}

package struct VersionChange: Sendable {
  package var span: SourceSpan
  package var from: Name
  package var to: Name
  /// Versions at which it stops on the way.
  package var via: [Name] = []

  package init(span: SourceSpan) {
    self.span = span
    from = Name("", at: span)
    to = Name("", at: span)
  }
}

/// The alternative that a change takes, in one hop or, where none is named, in each.
package struct Choice: Sendable {
  package var step: Name
  package var alternative: Name
  package var hop: Name?

  package init(step: Name, alternative: Name, hop: Name? = nil) {
    self.step = step
    self.alternative = alternative
    self.hop = hop
  }
}

/// This time: hosts, versions, windows, people, values, decisions.
package struct Change: Sendable {
  package var span: SourceSpan
  package var id: Name
  package var title: Name?
  package var provenance = Provenance()
  package var runbook: DocumentLink<Runbook>?
  package var environment: Name?
  package var versions: VersionChange?
  /// As written, patterns included; once the change is loaded, every host by itself, those of its
  /// inventories behind them.
  package var hosts: [Host] = []
  package var hostDefaults: HostDefaults?
  package var inventories: [Inventory] = []
  /// What was read for them; nothing before the change is loaded.
  package var inventoryFiles: [InventoryFile] = []
  package var windows: [Window] = []
  package var variables: [Binding] = []
  package var people = People()
  package var approvals: Approvals?
  /// Signatures without which the evidence of a run is incomplete.
  package var signatures: [Located<SignatureRole>] = []
  package var facts: [(name: Name, value: Name)] = []
  package var choose: [Choice] = []
  package var skip: [SkipDecision] = []
  package var decisions: [Decision] = []
  package var waivers: [Waiver] = []
  package var rehearsal: Rehearsal?

  package init(span: SourceSpan) {
    self.span = span
    id = Name("", at: span)
  }
}

/// One document of any kind.
package enum Document: Sendable {
  case product(Product)
  case runbook(Runbook)
  case change(Change)
}

extension Change {
  /// What it says of the installation.
  package var statedFacts: [String: String] {
    Dictionary(facts.map { ($0.name.value, $0.value.value) }) { first, _ in first }
  }
}
