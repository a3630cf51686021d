import RunbookDiagnostics
import RunbookModel
import RunbookPlan

extension Planner {
  /// Impact scale, components and guidance: what the product says for readers.
  func addProduct(to plan: inout Plan) {
    let product = change.product
    plan.impactLevels = product.impactLevels.map {
      Plan.ImpactLevel(
        level: $0.level.value, title: $0.title.value, definition: $0.definition.value,
        windowRequired: $0.windowRequired)
    }
    plan.capabilities = product.capabilities.map {
      Plan.Capability(id: $0.id.value, title: $0.title.value)
    }
    plan.components = product.components.map { component in
      Plan.Component(
        id: component.id.value, title: component.title?.value ?? component.id.value,
        impact: component.impact?.value, methods: component.upgradeMethods.map(\.value),
        hosts: change.hosts(carrying: component.id.value),
        source: lowered(component.provenance))
    }
    plan.troubleshooting = product.troubleshooting.map { entry in
      Plan.Troubleshooting(
        id: entry.id.value, symptom: entry.symptom.value, shownBy: stepsShowing(entry),
        actions: entry.actions.map(action),
        source: lowered(entry.provenance))
    }
    plan.backgroundTasks = product.backgroundTasks.map {
      Plan.BackgroundTask(
        task: $0.task.value, seen: $0.seen.value, actions: $0.actions.map(\.value))
    }
    plan.notes = product.notes.map {
      Plan.Note(text: $0.text.value, source: lowered($0.provenance))
    }
    plan.notes += product.advice.map {
      Plan.Note(text: $0.text.value, source: lowered($0.provenance))
    }
    plan.sources = sourceDocuments
  }

  /// What is to be done about a symptom, with the values of each host that it may be done on.
  private func action(_ written: Troubleshooting.Action) -> Plan.TroubleshootingAction {
    let roles = written.on.map(\.value)
    var action = Plan.TroubleshootingAction(text: written.text.value, roles: roles)
    guard let run = written.run?.changing(TextChange(literals: change.parts)) else { return action }
    let hosts = change.hosts.filter { roles.isEmpty || !Set(roles).isDisjoint(with: $0.roles) }
    let ids = hosts.isEmpty ? [Plan.controllerID] : hosts.map(\.id)
    let texts = ids.map { text.copied(run, to: $0) }
    if Set(texts).count > 1 {
      action.byHost = Dictionary(zip(ids, texts)) { first, _ in first }
    } else {
      action.command = texts.first
    }
    return action
  }

  /// The guides that elements of the product cite, and those that it names for readers.
  var sourceDocuments: [Plan.SourceDocument] {
    change.product.sources.map {
      Plan.SourceDocument(id: $0.id.value, title: $0.title.value, url: $0.url?.value)
    }
      + change.product.references.map {
        Plan.SourceDocument(id: $0.id.value, title: $0.title.value, url: $0.url?.value)
      }
  }

  /// Steps whose failure shows a symptom: those that meet one of its requirements.
  private func stepsShowing(_ entry: Troubleshooting) -> [String] {
    let positions = Set(entry.requirements.flatMap { change.satisfying[$0.value] ?? [] })
    return positions.sorted().map { change.steps[$0].id }
  }

  /// Requirements with what meets them, decisions, and what is left out.
  func addDecisions(to plan: inout Plan) {
    let product = change.product
    plan.requirements = product.requirements.map(requirement)
    plan.decisions = product.contradictions.map { contradiction in
      let decision = change.change.decisions.first {
        $0.contradiction.value == contradiction.id.value
      }
      return Plan.Decision(
        contradiction: contradiction.id.value, summary: contradiction.summary.value,
        choice: decision?.choice.value, by: decision?.by.value,
        source: lowered(contradiction.sources + contradiction.provenance.source))
    }
    // Of a choice, the plan shows what was taken.
    plan.skipped = change.skipped.filter { $0.cause != .alternative }.map(lowered)
  }

  private func lowered(_ part: ResolvedSkip) -> Plan.Skipped {
    Plan.Skipped(id: part.id, title: part.title, reason: part.reason, by: part.by)
  }

  /// A requirement with what meets it, or why nothing does.
  func requirement(_ requirement: Requirement) -> Plan.Requirement {
    var lowered = Plan.Requirement(
      id: requirement.id.value, kind: requirement.kind.value.rawValue,
      title: requirement.title?.value ?? requirement.id.value,
      level: requirement.level.rawValue, satisfiedBy: change.satisfiers(of: requirement),
      source: self.lowered(requirement.provenance))
    lowered.waiver = waiver(requirement)
    if requirement.kind.value == .rehearsal, let rehearsal = change.change.rehearsal {
      lowered.metBy = rehearsed(rehearsal)
    }
    lowered.exemption = change.exemption(requirement)
    let parts = change.partsLeftOut(of: requirement)
    if lowered.satisfiedBy.isEmpty, !parts.isEmpty { lowered.leftOut = parts.map(self.lowered) }
    return lowered
  }

  /// What rehearsed the change, and what was not tried there as it will be done.
  private func rehearsed(_ named: Rehearsal) -> String {
    guard case .shown(let run)? = change.rehearsal else {
      return "rehearsed by run \(named.run.value)"
    }
    let differences = RehearsalComparison(change).differences ?? []
    return "rehearsed by run \(run.id) of change \(run.change), plan \(run.plan)"
      + (differences.isEmpty ? "" : "; it differs: \(differences.joined(separator: "; "))")
  }

  private func waiver(_ requirement: Requirement) -> Plan.Waiver? {
    change.change.waivers.first { $0.requirement.value == requirement.id.value }.map {
      Plan.Waiver(reason: $0.reason.value, by: $0.by.value, expires: $0.expires?.value)
    }
  }
}
