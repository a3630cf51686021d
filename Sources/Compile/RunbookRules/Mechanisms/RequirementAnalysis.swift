import RunbookDiagnostics
import RunbookModel

/// Something that says it satisfies a requirement.
struct Satisfier: Sendable {
  enum Element: Sendable {
    case step(ScheduledStep)
    case stage(ResolvedStage)
    case recovery(ResolvedRecovery)
  }

  let element: Element
  /// Position among the steps of the plan; nil outside it.
  let index: Int?

  var id: String {
    switch element {
    case .step(let step): step.id
    case .stage(let stage): stage.id
    case .recovery(let recovery): recovery.recovery.id.value
    }
  }

  var span: SourceSpan {
    switch element {
    case .step(let step): step.span
    case .stage(let stage): stage.stage?.id.span ?? stage.steps[0].span
    case .recovery(let recovery): recovery.recovery.id.span
    }
  }

  var step: ScheduledStep? { if case .step(let step) = element { step } else { nil } }
}

/// A requirement that the plan does not meet.
struct RequirementFinding: Sendable {
  enum Problem: Sendable {
    case missing
    /// What claims to satisfy it is of another kind, or about something else.
    case unfit(Satisfier, reason: String)
    case uncoveredHosts([String], by: Satisfier)
    case uncoveredItems([String], by: Satisfier)
    /// It acts on hosts that it must leave alone.
    case forbiddenHosts([String], by: Satisfier)
    case wrongPolicy(Satisfier)
    /// The plan goes on where it was not met.
    case passedBy(Satisfier)
    case wrongExpectation(Satisfier, wanted: String)
    case tooLate(Satisfier, than: ScheduledStep)
    case tooEarly(Satisfier, than: ScheduledStep)
    /// No look is taken at some hosts before the next are touched.
    case unseenBetween(WorkMoment, next: WorkMoment)
    /// The run that the change names as its rehearsal shows none.
    case unshown(String)
    /// A freeze is lifted although an upgrade is still to come.
    case endsEarly(Satisfier, with: StateChange, before: ScheduledStep)
  }

  let requirement: Requirement
  let problem: Problem
  /// What it must come before or after; nil where the plan has no such point.
  let anchor: RequirementAnchor?
  /// Where the plan lacks it.
  let place: SourceSpan
}

/// Holds every requirement of the product against what says it satisfies it.
struct RequirementAnalysis {
  let change: ResolvedChange
  let selection: StepSelection
  private let steps: [ScheduledStep]

  init(_ change: ResolvedChange, _ selection: StepSelection) {
    self.change = change
    self.selection = selection
    steps = change.steps
  }

  func findings() -> [RequirementFinding] {
    let waived = change.change.waivers.map(\.requirement.value)
    return change.product.requirements.flatMap { requirement -> [RequirementFinding] in
      if requirement.level == .may || !change.demands(requirement, in: selection.hop) { return [] }
      if requirement.level == .should, waived.contains(requirement.id.value) { return [] }
      return findings(requirement)
    }
  }

  private func findings(_ requirement: Requirement) -> [RequirementFinding] {
    let claimed = satisfiers(of: requirement)
    func finding(_ problem: RequirementFinding.Problem) -> RequirementFinding {
      RequirementFinding(
        requirement: requirement, problem: problem, anchor: anchor(of: requirement),
        place: place(of: problem, requirement))
    }
    if requirement.kind.value == .rehearsal {
      if change.change.rehearsal == nil { return [finding(.missing)] }
      return RehearsalComparison(change).objection.map { [finding(.unshown($0))] } ?? []
    }
    guard !claimed.isEmpty else {
      if hasNothingBetween(requirement) { return [] }
      return isLeftOutByDecision(requirement) ? [] : [finding(.missing)]
    }
    let fit = claimed.filter { Fitness.misfit($0, for: requirement, in: change) == nil }
    guard !fit.isEmpty else {
      let reason = Fitness.misfit(claimed[0], for: requirement, in: change) ?? ""
      return [finding(.unfit(claimed[0], reason: reason))]
    }
    let contrary = fit.compactMap { satisfier in
      Fitness.missedExpectation(satisfier, of: requirement, in: change).map {
        finding(.wrongExpectation(satisfier, wanted: $0))
      }
    }
    let forbidden = fit.flatMap { offences($0, requirement) }.map { finding($0) }
    if let unseen = unseen(requirement, fit) { return contrary + [finding(unseen)] }
    let misplaced = fit.compactMap { misplacement(of: $0, requirement, among: fit) }
      .map { finding($0) }
    let placed = fit.filter { misplacement(of: $0, requirement, among: fit) == nil }
    guard requirement.kind.value.isLook, !placed.isEmpty else {
      let passed = passedBy(requirement, among: fit).map { finding($0) }
      return contrary + forbidden + misplaced + passed + gaps(requirement, fit).map { finding($0) }
    }
    // A look that is taken in the right place may be taken elsewhere as well.
    let passed = passedBy(requirement, among: placed).map { finding($0) }
    let lacks = gaps(requirement, placed).map { finding($0) }
    if !lacks.isEmpty, gaps(requirement, fit).isEmpty {
      return contrary + forbidden + misplaced + passed
    }
    return contrary + forbidden + lacks + passed
  }

  /// What meets a `must` with a policy that goes on when it does not.
  ///
  /// A look that goes on may stand beside one that does not: the firm one holds the plan up.
  private func passedBy(
    _ requirement: Requirement, among satisfiers: [Satisfier]
  ) -> [RequirementFinding.Problem] {
    guard requirement.level == .must, ![.rollback, .window].contains(requirement.kind.value),
      !requirement.onFailure.contains(where: { $0.value == .continue })
    else { return [] }
    let loose = satisfiers.filter(\.goesOn)
    guard !loose.isEmpty else { return [] }
    let firm = satisfiers.filter { !$0.goesOn }
    let lacksFirm = firm.isEmpty || !gaps(requirement, firm).isEmpty
    if requirement.kind.value.isLook, !lacksFirm { return [] }
    return loose.map { .passedBy($0) }
  }

  /// Hosts and items that none of the satisfiers covers.
  private func gaps(
    _ requirement: Requirement, _ satisfiers: [Satisfier]
  ) -> [RequirementFinding.Problem] {
    guard let first = satisfiers.first else { return [] }
    let hosts = uncoveredHosts(requirement, satisfiers)
    let items = Fitness.uncoveredItems(requirement, by: satisfiers, in: change)
    return (hosts.isEmpty ? [] : [.uncoveredHosts(hosts, by: first)])
      + (items.isEmpty ? [] : [.uncoveredItems(items, by: first)])
  }

  /// What a satisfier does that it must not do.
  private func offences(
    _ satisfier: Satisfier, _ requirement: Requirement
  ) -> [RequirementFinding.Problem] {
    let roles = Set(requirement.neverOn.map(\.value))
    let hosts =
      roles.isEmpty
      ? []
      : Fitness.hosts(satisfier).filter { host in
        !roles.isDisjoint(with: change.host(host)?.roles ?? [])
      }
    let policy = satisfier.step?.step.onFailure?.value ?? .stop
    let isAllowed =
      requirement.onFailure.isEmpty || satisfier.step?.doesWork != true
      || requirement.onFailure.contains { $0.value == policy }
    return (hosts.isEmpty ? [] : [.forbiddenHosts(hosts, by: satisfier)])
      + (isAllowed ? [] : [.wrongPolicy(satisfier)])
  }

  /// Why a satisfier stands at the wrong point of the plan; nil where it stands right.
  private func misplacement(
    of satisfier: Satisfier, _ requirement: Requirement, among all: [Satisfier]
  ) -> RequirementFinding.Problem? {
    if let before = requirement.before,
      let problem = late(satisfier, before, requirement, among: all)
    {
      return problem
    }
    if requirement.kind.value == .freeze, let problem = lifted(satisfier, requirement) {
      return problem
    }
    return requirement.after.flatMap { early(satisfier, $0, requirement, among: all) }
  }

  /// Everything in the change that names the requirement.
  private func satisfiers(of requirement: Requirement) -> [Satisfier] {
    let id = requirement.id.value
    func names(_ list: [Name]) -> Bool { list.contains { $0.value == id } }
    var found: [Satisfier] = []
    for index in change.satisfying[id] ?? [] where steps[index].belongs(to: selection.hop) {
      found.append(Satisfier(element: .step(steps[index]), index: index))
    }
    for stage in change.stages
    where names(stage.stage?.satisfies ?? []) && stage.belongs(to: selection.hop) {
      let index = stage.steps.first.flatMap { first in steps.firstIndex { $0.id == first.id } }
      found.append(Satisfier(element: .stage(stage), index: index))
    }
    // A way back is not part of the plan: it can satisfy only the demand for one.
    guard requirement.kind.value == .rollback else { return found }
    for recovery in change.recovery {
      if names(recovery.recovery.satisfies) {
        found.append(Satisfier(element: .recovery(recovery), index: nil))
      }
      for step in recovery.steps where names(step.satisfies) {
        found.append(Satisfier(element: .step(step), index: nil))
      }
    }
    return found
  }

  /// Whether a part that would meet it is left out because somebody decided so.
  ///
  /// A condition that does not hold excuses nothing: where a demand depends on one, it says so.
  private func isLeftOutByDecision(_ requirement: Requirement) -> Bool {
    change.partsLeftOut(of: requirement).contains { $0.cause == .decision }
  }

  private func uncoveredHosts(_ requirement: Requirement, _ fit: [Satisfier]) -> [String] {
    guard !requirement.on.isEmpty || requirement.onAllHosts else { return [] }
    let wanted = change.hosts.filter { host in
      requirement.onAllHosts || requirement.on.contains { host.roles.contains($0.value) }
    }.map(\.id)
    let covered = Set(fit.flatMap { Fitness.coveredHosts($0, of: requirement) })
    return wanted.filter { !covered.contains($0) }
  }

  /// The first step at or behind the anchor of `before:`, when the satisfier is not before it.
  private func late(
    _ satisfier: Satisfier, _ anchor: StepSelector, _ requirement: Requirement,
    among all: [Satisfier]
  ) -> RequirementFinding.Problem? {
    guard let index = satisfier.index else { return nil }
    let every = selection.instances(anchor)
    // A gate and a message are about the whole of what follows, not about a host of it.
    let isByHost = requirement.kind.value.isProbed && requirement.kind.value != .precheck
    let own = isByHost ? instances(every, on: satisfier, requirement, among: all) : every
    let instances = own.filter { $0.step.id != satisfier.id }
    guard let first = instances.min(by: { $0.precedes($1) }) else { return nil }
    // A gate is the first thing in its stage; being inside it is being before it.
    if anchor.stage != nil, satisfier.step?.position == .entry,
      satisfier.step?.baseStageID == anchor.stage?.value
    {
      return nil
    }
    return first.index < index ? .tooLate(satisfier, than: first.step) : nil
  }

  private func early(
    _ satisfier: Satisfier, _ anchor: StepSelector, _ requirement: Requirement,
    among all: [Satisfier]
  ) -> RequirementFinding.Problem? {
    guard let index = satisfier.index else { return nil }
    let every = selection.instances(anchor)
    let own = instances(every, on: satisfier, requirement, among: all)
    let instances = own.filter { $0.step.id != satisfier.id }
    guard let last = instances.max(by: { $0.precedes($1) }) else { return nil }
    if anchor.stage != nil, satisfier.step?.position == .exit { return nil }
    return last.index > index ? .tooEarly(satisfier, than: last.step) : nil
  }

  /// What a look has to come after: where it is taken host by host, what is done to its own hosts.
  ///
  /// It is taken so where the demand names hosts, or where all the looks together see every host
  /// that something is done to, each after its own turn.
  private func instances(
    _ every: [StepInstance], on satisfier: Satisfier, _ requirement: Requirement,
    among all: [Satisfier]
  ) -> [StepInstance] {
    guard requirement.kind.value.isLook, every.count > 1, satisfier.step != nil else {
      return every
    }
    let hosts = Set(Fitness.coveredHosts(satisfier, of: requirement))
    let own = every.filter { hosts.contains($0.host) }
    guard !own.isEmpty, own.count < every.count else { return every }
    if !requirement.on.isEmpty || requirement.onAllHosts { return own }
    let seen = Set(all.flatMap { Fitness.coveredHosts($0, of: requirement) })
    return every.allSatisfy { seen.contains($0.host) } ? own : every
  }
}

extension Satisfier {
  /// Whether its failure holds nothing up, and no other rule says so.
  fileprivate var goesOn: Bool {
    if case .stage(let stage) = element { return stage.holdsNothingUp }
    guard let step = step?.step, step.onFailure?.value == .continue, step.upgrades == nil else {
      return false
    }
    if case .approve? = step.action?.value { return false }
    return true
  }
}

extension ResolvedStage {
  /// Whether all of it that works, looks or asks may fail, and the plan goes on.
  fileprivate var holdsNothingUp: Bool {
    let firm = steps.filter { scheduled in
      if case .notify? = scheduled.step.action?.value { return false }
      return scheduled.step.onFailure?.value != .continue
    }
    let loose = steps.contains { scheduled in
      scheduled.step.onFailure?.value == .continue && scheduled.step.upgrades == nil
    }
    return loose && firm.isEmpty
  }
}

extension RequirementKind {
  /// Whether it is met by looking, asking or telling, which may happen more than once.
  fileprivate var isLook: Bool { isProbed || self == .notification || self == .approval }
}
