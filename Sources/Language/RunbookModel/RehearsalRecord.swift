/// What the run directory shows that a change names as its rehearsal.
package enum RehearsalRecord: Sendable {
  /// A run that is whole, complete and done.
  case shown(RehearsedRun)
  /// Why it shows no rehearsal, as the end of a sentence that begins with the path.
  case refused(String)
}

/// A run that somebody can show, as far as another change is compared with it.
package struct RehearsedRun: Sendable {
  package var id: String
  /// SHA-256 of its plan, in hex.
  package var plan: String
  package var change: String
  package var environment: String
  /// Ids of its runbook and its product.
  package var runbook: String
  package var product: String
  /// Every version on its way, first and last included.
  package var versions: [String]
  /// Operating systems of its hosts, as they are written.
  package var systems: Set<String>
  package var hosts: Int
  /// Ids of its steps.
  package var steps: Set<String>
  /// Somebody whose key is known has sealed it.
  package var isSigned: Bool

  package init(
    id: String, plan: String, change: String, environment: String, runbook: String,
    product: String, versions: [String], systems: Set<String>, hosts: Int, steps: Set<String>,
    isSigned: Bool
  ) {
    self.id = id
    self.plan = plan
    self.change = change
    self.environment = environment
    self.runbook = runbook
    self.product = product
    self.versions = versions
    self.systems = systems
    self.hosts = hosts
    self.steps = steps
    self.isSigned = isSigned
  }
}
