import RunbookDiagnostics
import RunbookModel
import RunbookPlan

extension Planner {
  func step(_ scheduled: ScheduledStep) -> Plan.Step {
    let written = scheduled.step
    var step = Plan.Step(
      id: scheduled.id, title: title(of: scheduled), stage: scheduled.stageID,
      kind: kind(of: scheduled), batches: scheduled.batches, origin: origin(scheduled.span))
    step.description = written.provenance.description?.value
    step.position = Plan.Step.Position(rawValue: scheduled.position.rawValue) ?? .body
    step.simultaneous = scheduled.isSimultaneous
    step.turn = scheduled.turn.map { turn in
      Plan.Turn(
        group: hopID(turn.group, of: scheduled), title: turn.title, number: turn.number,
        count: turn.count)
    }
    step.check = scheduled.check.map { check($0, in: written) }
    step.unless = scheduled.unless.map { check($0, in: written) }
    step.idempotent = written.isIdempotent
    step.timeoutMS = written.timeout?.value
    step.retry = written.retry.map(lowered)
    if written.onFailure?.value == .stop { step.firm = true }
    step.onFailure =
      written.onFailure.flatMap { Plan.Step.FailurePolicy(rawValue: $0.value.rawValue) } ?? .stop
    step.undo = written.undo.map { undo($0, of: scheduled) }
    addMeaning(of: scheduled, to: &step)
    addAction(of: scheduled, to: &step)
    return step
  }

  private func addMeaning(of scheduled: ScheduledStep, to step: inout Plan.Step) {
    let written = scheduled.step
    step.upgrades = written.upgrades?.value
    if let component = component(written.upgrades), scheduled.changesSomething {
      step.impact = component.impact?.value
      step.effects = component.effects.map {
        Plan.Effect(capability: $0.capability.value, effect: $0.kind.rawValue)
      }
    }
    step.privileged = written.isPrivileged
    step.estimateMS = written.estimate?.value
    step.satisfies = scheduled.satisfies.map(\.value)
    step.backup = written.backup?.of.value
    step.source =
      lowered(written.provenance) + lowered(scheduled.check?.check.provenance.source ?? [])
  }

  private func addAction(of scheduled: ScheduledStep, to step: inout Plan.Step) {
    switch scheduled.step.action?.value {
    case .run(let variants)?:
      var command = text.command(
        variants, of: change, on: scheduled.hosts, delegate: scheduled.delegate)
      command.workingDirectory = scheduled.step.workingDirectory.map(text.filled)
      if !scheduled.step.okStatuses.isEmpty {
        command.okStatuses = scheduled.step.okStatuses.map(\.value)
      }
      step.command = command
    case .manual(let manual)?: step.manual = lowered(manual, on: scheduled.hosts)
    case .wait(let wait)?:
      step.retry = Plan.Retry(
        everyMS: wait.every?.value ?? Wait.usualPause, forMS: wait.limit?.value)
      if let stable = wait.stableFor { step.check?.holdMS = stable.value }
    case .notify(let notify)?:
      step.notify = text.words(
        notify.message,
        in: Plan.Notify(
          audience: notify.audience?.value ?? "", message: "", about: notify.about.map(\.value),
          leadMS: notify.lead?.value), on: scheduled.hosts)
    case .approve(let approve)?:
      step.approve = text.words(
        approve.ask, in: Plan.Approve(question: "", by: approve.by.map(\.value)),
        on: scheduled.hosts)
    case .check?, .include?, .choose?, .steps?, nil: break
    }
  }

  private func kind(of scheduled: ScheduledStep) -> Plan.Step.Kind {
    switch scheduled.step.action?.value {
    case .run?: .run
    case .manual?: .manual
    case .wait?: .wait
    case .notify?: .notify
    case .approve?: .approve
    case .check?: .check
    case .include?, .choose?, .steps?, nil:
      preconditionFailure("the scheduler expands groups and errors stop steps without action")
    }
  }

  /// The id of a group in the plan: with the hop that the step belongs to.
  private func hopID(_ group: String, of scheduled: ScheduledStep) -> String {
    scheduled.hop.flatMap { number in change.hops.first { $0.number == number } }?.id(group)
      ?? group
  }

  func title(of scheduled: ScheduledStep) -> String {
    scheduled.step.title?.value ?? scheduled.check?.check.title?.value ?? scheduled.id
  }

  func lowered(_ manual: Manual, on hosts: [String]) -> Plan.Manual {
    text.words(
      manual.instruction,
      in: Plan.Manual(
        instruction: "", path: manual.path.map(\.value), record: manual.record.map(\.value),
        account: manual.account?.value), on: hosts)
  }

  func lowered(_ retry: Retry) -> Plan.Retry {
    Plan.Retry(
      everyMS: retry.every?.value ?? 10_000, forMS: retry.forTime?.value,
      attempts: retry.attempts?.value)
  }

  private func undo(_ undo: Undo, of step: ScheduledStep) -> Plan.Undo {
    Plan.Undo(
      command: undo.run.map {
        text.command($0, of: change, on: step.hosts, delegate: step.delegate)
      },
      manual: undo.manual.map { lowered($0, on: step.hosts) },
      irreversible: undo.irreversible?.value,
      estimateMS: undo.estimate?.value)
  }
}

extension ScheduledStep {
  fileprivate var changesSomething: Bool {
    switch step.action?.value {
    case .run?, .manual?: true
    case .check?, .wait?, .notify?, .approve?, .include?, .choose?, .steps?, nil: false
    }
  }
}
