import RunbookDiagnostics
import RunbookModel

/// Backups that must still be young when they are needed.
extension Scheduler {
  /// Adds a look at the age of each artefact that has a limit: in front of the first upgrade that
  /// follows, or before the stage of that upgrade where the backup is taken in an earlier one.
  mutating func addAgeChecks(to stages: inout [ResolvedStage]) {
    let steps = stages.indices.flatMap { stage in
      stages[stage].steps.indices.map { (stage: stage, step: $0) }
    }
    var added: [(stage: Int, step: Int, look: ScheduledStep)] = []
    for (position, place) in steps.enumerated() {
      let backup = stages[place.stage].steps[place.step]
      guard backup.step.backup?.maximumAge != nil else { continue }
      let needed = steps[(position + 1)...].first { later in
        stages[later.stage].steps[later.step].step.upgrades != nil
      }
      var target = (stage: place.stage, step: place.step + 1)
      var isGate = false
      if let needed, needed.stage == place.stage {
        target = needed
      } else if let needed {
        let first = stages[needed.stage].steps.firstIndex { $0.position != .entry }
        target = (needed.stage, first ?? 0)
        isGate = true
      }
      let stage = stages[target.stage].steps.first?.baseStageID ?? stages[target.stage].id
      if let look = ageCheck(of: backup, stageID: stage, position: isGate ? .entry : .body) {
        added.append((target.stage, target.step, look))
      }
    }
    // From the end on, so that the places before stay what they are.
    let sorted = added.enumerated().sorted { a, b in
      (a.element.stage, a.element.step, a.offset) > (b.element.stage, b.element.step, b.offset)
    }
    for (_, item) in sorted { stages[item.stage].steps.insert(item.look, at: item.step) }
  }

  private mutating func ageCheck(
    of backup: ScheduledStep, stageID: String, position: ScheduledStep.Position
  ) -> ScheduledStep? {
    guard let written = backup.step.backup, let age = written.maximumAge,
      let artefact = written.artefact
    else { return nil }
    var check = Check(span: age.span)
    check.probes = [Located(.file(artefact), at: artefact.span)]
    check.maximumAge = age
    var look = Step(span: age.span)
    look.id = Name("\(backup.baseID).age", at: age.span)
    look.title = Name("The backup of \(written.of.value) is young enough", at: age.span)
    look.actions = [Located(.check(.inline(check)), at: age.span)]
    look.provenance.source = backup.step.provenance.source
    hop = backup.hop.map { expansion.hops[$0 - 1] }
    defer { hop = nil }
    var scheduled = scheduled(look, id: look.id.value, stageID: stageID, position: position)
    // It lies where the check of the backup finds it.
    let hosts = backup.check?.hosts ?? backup.hosts
    scheduled.check = ResolvedCheck(
      id: scheduled.id, check: check, hosts: hosts,
      delegate: backup.check?.delegate ?? backup.delegate)
    scheduled.batches = [hosts]
    return scheduled
  }
}
