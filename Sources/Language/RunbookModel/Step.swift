package import RunbookDiagnostics

/// One step as written.
///
/// A step is large, and a plan of thousands of them is handed from stage to stage: copies share what
/// they say until one of them changes.
package struct Step: Sendable {
  struct Fields: Sendable {
    var span: SourceSpan
    var id: Name
    var title: Name?
    var provenance = Provenance()
    var actions: [Located<Action>] = []
    var check: CheckUse?
    var unless: CheckUse?
    var on: HostSelector?
    var delegate: HostSelector?
    var when: Condition?
    var isOptional: Bool = false
    var needs: [StateValue] = []
    var sets: [StateValue] = []
    var touches: [Name] = []
    var tasks: [(task: Name, action: Name)] = []
    var upgrades: Name?
    var method: Name?
    var impact: Given<Int>?
    var batch: Batch?
    var retry: Retry?
    var timeout: Given<Int>?
    var estimate: Given<Int>?
    var workingDirectory: TemplateText?
    var okStatuses: [Given<Int>] = []
    var isPrivileged: Bool = false
    var isIdempotent: Bool = false
    var onFailure: Located<FailurePolicy>?
    var undo: Undo?
    var destroys: Name?
    var backup: Backup?
    var covers: [Name] = []
    var satisfies: [Name] = []
    var evidence: Located<EvidencePolicy>?

    init(span: SourceSpan) {
      self.span = span
      id = Name("", at: span)
    }
  }

  /// Exactly one: an array is what copies share until one of them changes it.
  var fields: [Fields]

  package init(span: SourceSpan) { fields = [Fields(span: span)] }

  package var action: Located<Action>? { fields[0].actions.first }
}

extension Step {
  package var span: SourceSpan {
    get { fields[0].span }
    set { fields[0].span = newValue }
  }

  package var id: Name {
    get { fields[0].id }
    set { fields[0].id = newValue }
  }

  package var title: Name? {
    get { fields[0].title }
    set { fields[0].title = newValue }
  }

  package var provenance: Provenance {
    get { fields[0].provenance }
    set { fields[0].provenance = newValue }
  }

  /// Exactly one in a correct step; a `check` beside another action is ``check``.
  package var actions: [Located<Action>] {
    get { fields[0].actions }
    set { fields[0].actions = newValue }
  }

  package var check: CheckUse? {
    get { fields[0].check }
    set { fields[0].check = newValue }
  }

  package var unless: CheckUse? {
    get { fields[0].unless }
    set { fields[0].unless = newValue }
  }

  package var on: HostSelector? {
    get { fields[0].on }
    set { fields[0].on = newValue }
  }

  /// Where its commands run in place of its own hosts; of several the first.
  package var delegate: HostSelector? {
    get { fields[0].delegate }
    set { fields[0].delegate = newValue }
  }

  package var when: Condition? {
    get { fields[0].when }
    set { fields[0].when = newValue }
  }

  package var isOptional: Bool {
    get { fields[0].isOptional }
    set { fields[0].isOptional = newValue }
  }

  package var needs: [StateValue] {
    get { fields[0].needs }
    set { fields[0].needs = newValue }
  }

  package var sets: [StateValue] {
    get { fields[0].sets }
    set { fields[0].sets = newValue }
  }

  package var touches: [Name] {
    get { fields[0].touches }
    set { fields[0].touches = newValue }
  }

  /// What it does about background tasks of the product.
  package var tasks: [(task: Name, action: Name)] {
    get { fields[0].tasks }
    set { fields[0].tasks = newValue }
  }

  package var upgrades: Name? {
    get { fields[0].upgrades }
    set { fields[0].upgrades = newValue }
  }

  package var method: Name? {
    get { fields[0].method }
    set { fields[0].method = newValue }
  }

  package var impact: Given<Int>? {
    get { fields[0].impact }
    set { fields[0].impact = newValue }
  }

  package var batch: Batch? {
    get { fields[0].batch }
    set { fields[0].batch = newValue }
  }

  package var retry: Retry? {
    get { fields[0].retry }
    set { fields[0].retry = newValue }
  }

  /// Milliseconds.
  package var timeout: Given<Int>? {
    get { fields[0].timeout }
    set { fields[0].timeout = newValue }
  }

  package var estimate: Given<Int>? {
    get { fields[0].estimate }
    set { fields[0].estimate = newValue }
  }

  package var workingDirectory: TemplateText? {
    get { fields[0].workingDirectory }
    set { fields[0].workingDirectory = newValue }
  }

  package var okStatuses: [Given<Int>] {
    get { fields[0].okStatuses }
    set { fields[0].okStatuses = newValue }
  }

  package var isPrivileged: Bool {
    get { fields[0].isPrivileged }
    set { fields[0].isPrivileged = newValue }
  }

  package var isIdempotent: Bool {
    get { fields[0].isIdempotent }
    set { fields[0].isIdempotent = newValue }
  }

  package var onFailure: Located<FailurePolicy>? {
    get { fields[0].onFailure }
    set { fields[0].onFailure = newValue }
  }

  package var undo: Undo? {
    get { fields[0].undo }
    set { fields[0].undo = newValue }
  }

  /// What is lost for good by it, in words: it is meant.
  package var destroys: Name? {
    get { fields[0].destroys }
    set { fields[0].destroys = newValue }
  }

  package var backup: Backup? {
    get { fields[0].backup }
    set { fields[0].backup = newValue }
  }

  package var covers: [Name] {
    get { fields[0].covers }
    set { fields[0].covers = newValue }
  }

  package var satisfies: [Name] {
    get { fields[0].satisfies }
    set { fields[0].satisfies = newValue }
  }

  package var evidence: Located<EvidencePolicy>? {
    get { fields[0].evidence }
    set { fields[0].evidence = newValue }
  }
}
