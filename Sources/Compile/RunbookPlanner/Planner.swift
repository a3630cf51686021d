import RunbookLanguage
package import RunbookDiagnostics
import RunbookFrontend
package import RunbookModel
package import RunbookPlan

/// Lowers a resolved change, in which no error was found, to its plan.
package struct Planner {
  let change: ResolvedChange
  let sources: SourceMap
  let relativePaths: [FileID: String]
  let text: TextLowering

  /// - Parameter relativePaths: paths of the source files as the plan may show them.
  package init(
    change: ResolvedChange, sources: SourceMap, relativePaths: [FileID: String]
  ) {
    self.change = change
    self.sources = sources
    self.relativePaths = relativePaths
    text = TextLowering(variables: change.variables)
  }

  package func plan() -> Plan {
    let document = change.change
    let versions = document.versions
    var plan = Plan(
      change: changeInfo,
      runbook: Plan.DocumentInfo(
        id: change.runbook.id.value, title: change.runbook.title.value,
        description: change.runbook.provenance.description?.value),
      product: productInfo,
      versions: Plan.Versions(
        from: versions?.from.value ?? "", to: versions?.to.value ?? "",
        path: path))
    plan.edition = Plan.Edition.current
    plan.hosts = change.hosts.map(lowered)
    let files = document.inventoryFiles.map { file in
      Plan.InputFile(
        file: relativePaths[file.file] ?? sources[file.file].path, sha256: file.digest)
    }
    if !files.isEmpty { plan.inventories = files }
    plan.variables = change.variables.compactMap(lowered)
    plan.windows = document.windows.compactMap(lowered)
    plan.people = people
    plan.steps = change.steps.map { step($0) }
    plan.stages = change.stages.map(stage)
    plan.recovery = change.recovery.map(procedure)
    addProduct(to: &plan)
    addDecisions(to: &plan)
    return plan
  }

  /// Every version on the way, both ends included.
  private var path: [String] {
    guard let versions = change.change.versions else { return [] }
    guard change.hops.isEmpty else { return [versions.from.value] + change.hops.map(\.to) }
    return VersionMap(change).path(from: versions.from.value, to: versions.to.value)?.versions ?? []
  }

  var changeInfo: Plan.ChangeInfo {
    let document = change.change
    return Plan.ChangeInfo(
      id: document.id.value, title: document.title?.value ?? change.runbook.title.value,
      environment: document.environment?.value ?? "",
      description: document.provenance.description?.value)
  }

  var productInfo: Plan.DocumentInfo {
    Plan.DocumentInfo(
      id: change.product.id.value, title: change.product.title.value,
      description: change.product.provenance.description?.value)
  }

  private func lowered(_ host: ResolvedHost) -> Plan.Host {
    Plan.Host(
      id: host.id, address: host.host.address?.value, port: host.host.port?.value,
      user: host.host.user?.value,
      connection: host.connection == .ssh ? .ssh : .local, os: host.host.os?.value,
      osFamily: host.osFamily, roles: host.roles, components: host.components)
  }

  private func lowered(_ variable: ResolvedVariable) -> Plan.Variable? {
    switch variable.value {
    case .text(let text):
      Plan.Variable(name: variable.name, kind: .value, value: text, title: variable.title)
    // Whoever runs the plan is asked for what it uses, and for nothing else.
    case .secret where !variable.isUsed: nil
    case .secret(let origin, let file):
      Plan.Variable(
        name: variable.name, kind: .secret, title: variable.title,
        secretOrigin: Plan.Variable.SecretOrigin(rawValue: origin.rawValue), secretFile: file)
    case .date(let format):
      Plan.Variable(name: variable.name, kind: .date, value: format, title: variable.title)
    case .perHost(let byHost):
      Plan.Variable(name: variable.name, kind: .perHost, byHost: byHost, title: variable.title)
    case .missing: nil
    }
  }

  private func lowered(_ window: Window) -> Plan.Window? {
    guard let start = window.start?.value, let end = window.end?.value,
      let startEpoch = Instant(start)?.epoch, let endEpoch = Instant(end)?.epoch
    else { return nil }
    return Plan.Window(
      id: window.stage.value, start: start, end: end, startEpoch: startEpoch, endEpoch: endEpoch)
  }

  private var people: Plan.People {
    var people = Plan.People()
    people.operators = change.change.people.operators.map(\.value)
    people.approvers = change.change.people.approvers.map(\.value)
    people.reviewers = change.change.people.reviewers.map(\.value)
    people.contacts = change.change.people.contacts.map(\.value)
    people.approvalsRequired = change.change.approvals?.required.value ?? 0
    let roles = Set(change.change.signatures.map(\.value.rawValue))
    people.signatures = roles.isEmpty ? nil : roles.sorted()
    return people
  }

  private func stage(_ stage: ResolvedStage) -> Plan.Stage {
    let upgraded = stage.steps.compactMap { component($0.step.upgrades) }
    let hasWindow = change.change.windows.contains { $0.stage.value == stage.id }
    return Plan.Stage(
      id: stage.id, title: stage.title, description: stage.stage?.provenance.description?.value,
      window: hasWindow ? stage.id : nil, steps: stage.steps.map(\.id),
      effects: worst(upgraded.flatMap(\.effects)),
      impact: upgraded.compactMap(\.impact?.value).max())
  }

  /// One effect a capability, the worst; the worst capability first.
  private func worst(_ effects: [Effect]) -> [Plan.Effect] {
    let order = EffectKind.allCases
    func rank(_ kind: EffectKind) -> Int { order.firstIndex(of: kind) ?? order.count }
    var byCapability: [(id: String, kind: EffectKind)] = []
    for effect in effects {
      let id = effect.capability.value
      if let index = byCapability.firstIndex(where: { $0.id == id }) {
        if rank(effect.kind) < rank(byCapability[index].kind) {
          byCapability[index].kind = effect.kind
        }
      } else {
        byCapability.append((id, effect.kind))
      }
    }
    let sorted = byCapability.enumerated().sorted { a, b in
      (rank(a.element.kind), a.offset) < (rank(b.element.kind), b.offset)
    }
    return sorted.map { Plan.Effect(capability: $0.element.id, effect: $0.element.kind.rawValue) }
  }

  private func procedure(_ recovery: ResolvedRecovery) -> Plan.Procedure {
    let written = recovery.recovery
    return Plan.Procedure(
      id: written.id.value, title: written.title?.value ?? written.id.value,
      trigger: written.triggerText?.value ?? "", failureOf: written.failureOf.map(\.value),
      steps: recovery.steps.map { step($0) }, source: lowered(written.provenance))
  }

  func component(_ name: Name?) -> Component? {
    guard let name else { return nil }
    return change.product.components.first { $0.id.value == name.value }
  }

  func lowered(_ provenance: Provenance) -> [Plan.Source] { lowered(provenance.source) }

  func lowered(_ source: [SourceReference]) -> [Plan.Source] {
    source.map { Plan.Source(document: $0.document.value, lines: $0.lines.value) }
  }

  func origin(_ span: SourceSpan) -> Plan.Origin {
    Plan.Origin(
      file: relativePaths[span.file] ?? sources[span.file].path,
      line: line(of: span))
  }

  /// The 1-based line, without counting columns: some files are one long line.
  private func line(of span: SourceSpan) -> Int {
    let starts = sources[span.file].lineStarts
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= span.start { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }
}
