import RunbookDiagnostics
import RunbookModel

extension RequirementFinding {
  /// The code under which the finding is reported: it says what kind of thing is wrong.
  var code: DiagnosticCode { DiagnosticCode(number) }

  private var number: Int {
    switch problem {
    case .wrongExpectation:
      // A gate that asks for less than the guide is a weakened one.
      requirement.kind.value == .precheck && requirement.expect?.claim == .outcome ? 610 : 609
    case .tooLate, .tooEarly, .endsEarly: misplacedNumber
    case .forbiddenHosts: 1107
    case .wrongPolicy, .passedBy: 803
    case .uncoveredHosts, .uncoveredItems: requirement.kind.value == .precheck ? 610 : missingNumber
    case .missing, .unfit, .unshown, .unseenBetween: missingNumber
    }
  }

  private var missingNumber: Int {
    switch requirement.kind.value {
    case .precheck, .wait: 405
    case .backup: 901
    case .notification: 1201
    case .approval: 1203
    case .window: 402
    case .freeze: 1002
    case .stage: 407
    case .step: 503
    case .check: expectsStopped ? 1103 : 605
    case .observation: 605
    case .rollback: 911
    case .rehearsal: 1204
    }
  }

  private var misplacedNumber: Int {
    switch requirement.kind.value {
    case .backup: 905
    case .precheck, .wait: 405
    case .notification: 1201
    case .approval: 1203
    case .freeze: 1002
    case .check, .observation: 607
    case .step, .stage, .window, .rollback, .rehearsal: 502
    }
  }

  private var expectsStopped: Bool { requirement.expect?.claim == .service(.stopped) }

  private var severity: Severity { requirement.level == .must ? .error : .warning }

  private var name: String { "\(noun) `\(requirement.id.value)`" }

  private var noun: String {
    switch requirement.kind.value {
    case .precheck: "gate"
    case .backup: "backup"
    case .notification: "notification"
    case .approval: "approval"
    case .window: "change window"
    case .freeze: "freeze"
    case .stage: "stage"
    case .step: "step"
    case .check: "check"
    case .wait: "wait"
    case .observation: "observation"
    case .rollback: "way back"
    case .rehearsal: "rehearsal"
    }
  }

  var diagnostic: Diagnostic {
    let demand = DiagnosticLabel("required here", at: requirement.id.span)
    func report(
      _ message: String, label: String? = nil, labels: [DiagnosticLabel] = [], help: String
    )
      -> Diagnostic
    {
      Diagnostic(
        code, severity, message, at: place, label: label, labels: labels + [demand],
        notes: requirement.title.map { ["it demands: \($0.value)"] } ?? [], help: [help])
    }
    let id = requirement.id.value
    switch problem {
    case .missing:
      return report(
        "\(name) is missing\(missingAnchor)\(missingAudience)", label: missingLabel,
        help: missingHelp)
    case .unfit(let satisfier, let reason):
      return report(
        "`\(satisfier.id)` is \(reason) and does not satisfy \(name)",
        labels: used(satisfier), help: unfitHelp)
    case .unshown(let reason):
      return report(
        "\(name) is not shown: \(reason)",
        help: "name the directory of a run that went through the same runbook elsewhere "
          + "and verifies, as seen from the file of the change")
    case .uncoveredHosts(let hosts, let satisfier):
      return report(
        "`\(satisfier.id)` does not cover \(list(hosts)), which \(name) demands",
        labels: used(satisfier), help: "let `on:` include \(list(hosts))")
    case .uncoveredItems(let items, let satisfier):
      return report(
        "`\(satisfier.id)` does not cover \(list(items)), which \(name) demands",
        labels: used(satisfier),
        help: "name \(list(items)) in it, or in another element that says `satisfies: [\(id)]`")
    case .forbiddenHosts(let hosts, let satisfier):
      return report(
        "`\(satisfier.id)` acts on \(list(hosts)), which \(name) must leave alone",
        labels: used(satisfier), help: "take \(list(hosts)) out of `on:`")
    case .wrongPolicy(let satisfier):
      let policy = satisfier.step?.step.onFailure?.value ?? .stop
      let allowed = requirement.onFailure.map { "`\($0.value.rawValue)`" }
      return report(
        "`\(satisfier.id)` has `\(policy.rawValue)` for a failure, which \(name) does not allow",
        labels: used(satisfier),
        help: "write `on_failure:` with \(allowed.joined(separator: " or "))")
    case .passedBy(let satisfier):
      return report(
        "`\(satisfier.id)` goes on where \(name) is not met, which is a `must`",
        labels: used(satisfier),
        help: "write `stop`, `finish-batch`, `ask` or `rollback`, or take `on_failure:` out")
    case .wrongExpectation(let satisfier, let wanted):
      return report(
        "check `\(satisfier.id)` does not expect what \(name) demands: \(wanted)\(onRoles)",
        labels: used(satisfier), help: "let it expect \(wanted)")
    case .tooLate(let satisfier, let step):
      return report(
        "`\(satisfier.id)` comes too late: \(name) must be met before `\(step.id)`",
        labels: [DiagnosticLabel("this runs before it", at: step.span)],
        help: "move `\(satisfier.id)` before `\(step.id)`")
    case .tooEarly(let satisfier, let step):
      return report(
        "`\(satisfier.id)` comes too early: \(name) must be met after `\(step.id)`",
        labels: [DiagnosticLabel("this runs after it", at: step.span)],
        help: "move `\(satisfier.id)` after `\(step.id)`")
    case .unseenBetween(let last, let next):
      return report(
        "\(name) is not met between `\(last.step.id)` on \(list(last.hosts)) and "
          + (next.step.id == last.step.id ? "the same" : "`\(next.step.id)`")
          + " on \(list(next.hosts))",
        label: "nothing looks at it before the next",
        labels: next.step.id == last.step.id
          ? [] : [DiagnosticLabel("this comes next", at: next.step.span)],
        help: remedyBetween(last))
    case .endsEarly(let satisfier, let update, let step):
      return report(
        "\(name) ends too early: `\(update.state)` is set to `\(update.value)` before `\(step.id)`",
        label: "it ends here",
        labels: [
          DiagnosticLabel("it begins here", at: satisfier.span),
          DiagnosticLabel("the last upgrade", at: step.span),
        ], help: "let it end after `\(step.id)`")
    }
  }

  /// Where a look belongs that is to come before the next host.
  private func remedyBetween(_ last: WorkMoment) -> String {
    let id = requirement.id.value
    if let turn = last.step.turn {
      return
        "let the last step of `\(turn.group)`, or a step of its `batch: {between: […]}`, look at"
        + " the hosts of the batch with `satisfies: [\(id)]`"
    }
    return last.isOneOfSeveral
      ? "give the check of `\(last.step.id)` `satisfies: [\(id)]`, and let it look at the hosts of its step"
      : "put a check of \(list(last.hosts)) with `satisfies: [\(id)]` behind `\(last.step.id)`"
  }

  private var missingAnchor: String {
    anchor.map { " \($0.side.rawValue) \($0.words)" } ?? ""
  }

  private var missingAudience: String {
    guard requirement.kind.value == .notification, !requirement.about.isEmpty else { return "" }
    let audience = requirement.audience.map { "`\($0.value)`" } ?? "the users"
    return ": nobody tells \(audience) about \(list(requirement.about.map(\.value)))"
  }

  private var missingLabel: String? {
    anchor.map {
      "it has to come \($0.side == .between ? "between its hosts" : "\($0.side.rawValue) this")"
    }
  }

  private var onRoles: String {
    requirement.on.isEmpty ? "" : " on \(list(requirement.on.map(\.value)))"
  }

  /// The step, where the finding points into a check that stands elsewhere.
  private func used(_ satisfier: Satisfier) -> [DiagnosticLabel] {
    place == satisfier.span ? [] : [DiagnosticLabel("`\(satisfier.id)`", at: satisfier.span)]
  }

  private var missingHelp: String {
    let id = requirement.id.value
    switch requirement.kind.value {
    case .rehearsal:
      return
        "add `rehearsal: {run: …}` to the change, with the directory of the run that rehearsed it"
    case .rollback: return "add a recovery procedure with `satisfies: [\(id)]`"
    case .window, .stage: return "add `satisfies: [\(id)]` to the stage that meets it"
    case .precheck:
      return "add a check with `satisfies: [\(id)]` before it, or to the stage's `entry:`"
    default: return "add a step or check with `satisfies: [\(id)]`"
    }
  }

  private var unfitHelp: String {
    switch requirement.kind.value {
    case .backup:
      let roles = requirement.on.map(\.value).joined(separator: ", ")
      let place = roles.isEmpty ? "" : " on `\(roles)`"
      return "give a step\(place) `backup: {of: \(requirement.subject?.value ?? "…")}`"
    case .notification:
      return "use a `notify` step with `audience: \(requirement.audience?.value ?? "…")`"
    default: return "let an element of the right kind satisfy it: \(noun)"
    }
  }

  private func list(_ items: [String]) -> String {
    items.map { "`\($0)`" }.joined(separator: ", ")
  }
}
